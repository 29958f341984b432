package org.xuanyan.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Intervention;
import org.xuanyan.problem.Diagnostic;

/**
 * What an import did.
 *
 * @param file the new {@code declaration.md}; empty if there was an error, and nothing was written
 * @param findings what a person should look at, in the order of the copy
 * @param interventions every difference between the copy and the new text
 */
public record ImportResult(Optional<Path> file, List<Diagnostic> findings, List<Intervention> interventions) {

    /** Takes copies, so that nobody can change the lists later. */
    public ImportResult {
        findings = List.copyOf(findings);
        interventions = List.copyOf(interventions);
    }
}
