package org.xuanyan.load;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.YamlText;

/**
 * A Markdown file, divided into front matter and text.
 *
 * @param fields the YAML between the two lines {@code ---}; empty if it cannot be read, which is reported
 * @param body the file, with empty lines up to the second {@code ---}, so that every line keeps its number
 */
record FrontMatter(Optional<Fields> fields, SourceText body) {

    private static final String FENCE = "---";

    /**
     * Without an empty line between. The Markdown library copies all earlier lines of a paragraph before each that does not begin
     * with a letter, so that a million lines would take a quarter of an hour.
     */
    private static final int MOST_LINES = 50_000;

    /** A comment that an import left for the editor: it ends with the code of a finding. */
    private static final Pattern COMMENT = Pattern.compile(".* \\[(?<code>[a-z0-9-]+)]\\s*");

    private static final Set<String> CODES =
            Stream.of(Code.values()).map(Code::key).collect(Collectors.toCollection(TreeSet::new));

    /** Divides a file; front matter that is missing or not closed is reported. */
    static Optional<FrontMatter> of(SourceText file, Problems problems) {
        if (!file.line(1).stripTrailing().equals(FENCE)) {
            problems.report(Code.MISSING_FRONT_MATTER, SourceSpan.startOf(file.file()));
            return Optional.empty();
        }
        for (int line = 2; line <= file.lineCount(); line++) {
            if (file.line(line).stripTrailing().equals(FENCE)) {
                reportComments(file, line, problems);
                SourceText body = file.keepLines(line + 1, file.lineCount());
                if (reportLines(body, problems)) {
                    return Optional.empty();
                }
                Optional<Fields> fields = YamlReader.read(file.keepLines(2, line - 1), problems);
                return Optional.of(new FrontMatter(fields, body));
            }
        }
        problems.report(Code.OPEN_FRONT_MATTER, SourceSpan.startOf(file.file()));
        return Optional.empty();
    }

    /** Reports the first line of a stretch of too many lines; whether there is one. */
    private static boolean reportLines(SourceText body, Problems problems) {
        int lines = 0;
        for (int line = 1; line <= body.lineCount(); line++) {
            lines = body.line(line).isBlank() ? 0 : lines + 1;
            if (lines > MOST_LINES) {
                SourceSpan first = new SourceSpan(body.file(), line - MOST_LINES, 1, 0);
                problems.report(Code.UNREADABLE_FILE, first, "lines", MOST_LINES);
                return true;
            }
        }
        return false;
    }

    /** Reports each comment of an import; {@code end} is the line of the second fence. */
    private static void reportComments(SourceText file, int end, Problems problems) {
        IntStream.range(2, end)
                .filter(line -> isComment(file.line(line)))
                .forEach(line -> problems.report(Code.EDITORS_COMMENT, new SourceSpan(file.file(), line, 1, 0)));
    }

    private static boolean isComment(String line) {
        Matcher comment = COMMENT.matcher(line);
        return line.startsWith(YamlText.comment("")) && comment.matches() && CODES.contains(comment.group("code"));
    }
}
