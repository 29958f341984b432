package org.xuanyan.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TreatyId;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads {@code published.txt} and reports published declarations that are missing. */
final class RegisterReader {

    private RegisterReader() {}

    /**
     * Reads the register; each declaration in it must have a folder and a ledger.
     *
     * @param name the name of the file in findings
     * @param parent the folder of the declarations
     */
    static Register read(Path file, String name, Path parent, Problems problems) {
        Register empty = new Register(name, Optional.empty(), new TreeSet<>(), new TreeSet<>(), Optional.empty());
        return Files.exists(file)
                ? TextReader.read(file, name, problems)
                        .map(text -> read(text, parent, problems))
                        .orElse(empty)
                : empty;
    }

    private static Register read(SourceText text, Path parent, Problems problems) {
        List<String> lines = text.text().lines().toList();
        SortedSet<Slug> slugs = new TreeSet<>();
        SortedSet<TreatyId> unlisted = new TreeSet<>();
        Optional<String> series = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            SourceSpan at = new SourceSpan(text.file(), i + 1, 1, 0);
            if (line.startsWith(Register.SERIES)) {
                series = Optional.of(line.substring(Register.SERIES.length()));
            } else if (line.startsWith(Register.INSTRUMENT)) {
                TreatyId.of(line.substring(Register.INSTRUMENT.length()))
                        .ifPresentOrElse(unlisted::add, () -> problems.report(Code.NOT_A_PUBLISHED_SLUG, at, line));
            } else {
                declaration(line, at, parent, problems).ifPresent(slugs::add);
            }
        }
        return new Register(text.file(), Optional.of(text.text()), slugs, unlisted, series);
    }

    private static Optional<Slug> declaration(String line, SourceSpan at, Path parent, Problems problems) {
        Optional<Slug> slug = Slug.of(line);
        if (slug.isEmpty()) {
            problems.report(Code.NOT_A_PUBLISHED_SLUG, at, line);
        } else if (!Files.isDirectory(parent.resolve(line))) {
            problems.report(Code.LOST_DECLARATION, at, line);
        } else if (!Files.exists(parent.resolve(line).resolve(Ledger.FILE))) {
            problems.report(Code.LOST_LEDGER, at, line, Ledger.FILE);
        }
        return slug;
    }
}
