package org.xuanyan.load;

import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * A Markdown file, divided into front matter and text.
 *
 * @param fields the YAML between the two lines {@code ---}; empty if it cannot be read, which is reported
 * @param body the file, with empty lines up to the second {@code ---}, so that every line keeps its number
 */
record FrontMatter(Optional<Fields> fields, SourceText body) {

    private static final String FENCE = "---";

    /** Divides a file; front matter that is missing or not closed is reported. */
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
