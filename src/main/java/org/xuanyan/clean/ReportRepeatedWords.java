package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;

/**
 * Words that stand twice in a row, as in {@code 受保护的受保护的}: somebody typed or joined them twice; or a paragraph that is the
 * end of the one above. A copy in which the same
 * words do so in several places writes them on purpose.
 */
final class ReportRepeatedWords implements CleaningRule {

    /** Shorter words are doubled on purpose: {@code 研究研究}. */
    private static final int SHORTEST = 3;

    private static final int SHORTEST_END = 6;

    /** Words between spaces; a number is no word. */
    private static final Pattern REPEATED_BETWEEN_SPACES = Pattern.compile(
            "(?<![\\p{L}\\d’'-])(\\p{L}[\\p{L}\\d’'-]*(?: [\\p{L}\\d’'-]+){0,11}) \\1(?![\\p{L}\\d’'-])");

    private static final Pattern REPEATED = Pattern.compile("([\\p{IsHan}0-9《》〈〉（）、，]{" + SHORTEST + ",60}?)\\1");

    private final boolean spaced;
    private final Pattern pattern;
    private final Set<String> doubled;

    ReportRepeatedWords(Forms forms) {
        spaced = forms.writing().spaced();
        doubled = forms.words().spelling().doubled();
        pattern = spaced ? REPEATED_BETWEEN_SPACES : REPEATED;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<List<MatchResult>> found = lines.stream()
                .map(line -> pattern.matcher(line.text()).results().toList())
                .toList();
        Map<String, Integer> times = new TreeMap<>();
        found.forEach(all -> all.forEach(each -> times.merge(each.group(), 1, Integer::sum)));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            found.get(i).stream()
                    .filter(each -> spaced || Sentence.han(each.group(1)) >= SHORTEST)
                    .filter(each -> times.get(each.group()) == 1 && !doubled.contains(each.group(1)))
                    .filter(each -> !record.isReported(Code.REPEATED_WORDS, line.slice(each.end(1), each.end())))
                    .forEach(each -> report(line, each, record));
        }
        IntStream.range(1, lines.size())
                .filter(i -> isEnd(lines.get(i), lines.get(i - 1)))
                .forEach(i -> record.report(
                        Code.REPEATED_WORDS,
                        lines.get(i),
                        Quotation.of(lines.get(i).text())));
        return lines;
    }

    /** Whether a paragraph has only the last words of the one above; a shorter one may be a word for itself. */
    private static boolean isEnd(Line line, Line above) {
        String text = line.text();
        return line.role() == Line.Role.TEXT
                && above.role() == Line.Role.TEXT
                && text.length() >= SHORTEST_END
                && text.length() < above.text().length()
                && above.text().endsWith(text);
    }

    private static void report(Line line, MatchResult repeated, CleaningRecord record) {
        record.report(
                Code.REPEATED_WORDS,
                line.slice(repeated.end(1), repeated.end()),
                Quotation.around(line.text(), repeated.start(), repeated.end()));
    }
}
