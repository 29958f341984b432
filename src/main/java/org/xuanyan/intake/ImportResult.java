package org.xuanyan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Diagnostic;

/**
 * The result of an import.
 *
 * @param file the new {@code declaration.md}; empty if the copy cannot be imported, and therefore nothing was written
 * @param findings what an editor should check, in the order of the raw copy; then what is about other files
 * @param interventions every difference between the raw copy and the new text
 * @param language of the text, in which the reasons of the interventions are written
 */
public record ImportResult(
        Optional<Path> file, List<Diagnostic> findings, List<Intervention> interventions, LanguageTag language) {

    /** Copies the lists, so that they cannot be changed later. */
    public ImportResult {
        findings = List.copyOf(findings);
        interventions = List.copyOf(interventions);
    }
}
