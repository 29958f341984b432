package org.xuanyan.load;

import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * A Markdown file cut in two.
 *
 * @param fields the YAML between the two lines {@code ---}; empty when it cannot be read, which is reported
 * @param body the file with everything up to the second {@code ---} emptied, so that every line keeps its number
 */
record FrontMatter(Optional<Fields> fields, SourceText body) {

    private static final String FENCE = "---";

    /** Cuts a file; a missing or open front matter is reported. */
    static Optional<FrontMatter> of(SourceText file, Problems problems) {
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            problems.report(Code.MISSING_FRONT_MATTER, SourceSpan.startOf(file.file()));
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(FENCE)) {
                SourceText body = file.keepLines(line + 1, file.lineCount());
                Optional<Fields> fields = YamlReader.read(file.keepLines(2, line - 1), problems);
                return Optional.of(new FrontMatter(fields, body));
            }
        }
        problems.report(Code.OPEN_FRONT_MATTER, SourceSpan.startOf(file.file()));
        return Optional.empty();
    }
}
