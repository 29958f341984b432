package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * Marks around nearly every line, which a program put there: the quotation marks of a spreadsheet, {@code "成员国支持…"}, the sides of a
 * box drawn with lines, {@code │成员国支持…│}, and the lines above and below it.
 */
final class DropFrames implements CleaningRule {

    private static final List<LineFrame> FRAMES = List.of(
            new LineFrame(Pattern.compile("(?<open>\")[^\"\\t].*(?<close>\")[,;]?"), Pattern.compile("(?!)")),
            new LineFrame(
                    Pattern.compile("(?<open>[│┃║][\\s\\u3000]*)[^│┃║]+(?<close>[\\s\\u3000]*[│┃║])"),
                    Pattern.compile("[┌┐└┘├┤┏┓┗┛╔╗╚╝╠╣─━═┄┈+\\s\\u3000-]{3,}")));

    private static final int FEWEST = 5;

    private static final double SHARE = 0.8;

    /**
     * A kind of frame.
     *
     * @param line a line with marks at both ends
     * @param border a line without words
     */
    private record LineFrame(Pattern line, Pattern border) {

        boolean isAround(List<Line> lines) {
            long bordered = count(lines, border);
            long framed = count(lines, line);
            return framed >= FEWEST && framed >= SHARE * (lines.size() - bordered);
        }

        private static long count(List<Line> lines, Pattern pattern) {
            return lines.stream()
                    .filter(each -> pattern.matcher(each.text()).matches())
                    .count();
        }
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        return FRAMES.stream()
                .filter(frame -> frame.isAround(lines))
                .findFirst()
                .map(frame -> without(frame, lines, record))
                .orElse(lines);
    }

    private static List<Line> without(LineFrame frame, List<Line> lines, CleaningRecord record) {
        List<Line> plain = new ArrayList<>();
        for (Line each : lines) {
            Matcher framed = frame.line().matcher(each.text());
            if (frame.border().matcher(each.text()).matches()) {
                drop(InterventionKind.PAGE_FURNITURE, each, record);
            } else if (framed.matches()) {
                // Of two kinds, so that the account keeps the end of the line between them.
                drop(InterventionKind.PAGE_FURNITURE, each.slice(framed.start("open"), framed.end("open")), record);
                drop(
                        InterventionKind.MARKUP,
                        each.slice(framed.start("close"), each.text().length()),
                        record);
                Line words = each.slice(framed.end("open"), framed.start("close"));
                plain.add(words.laidOut(PlainLines.layout(
                        each.layout().gap(), framed.group("open").substring(1), words.text())));
            } else {
                plain.add(each);
            }
        }
        return plain;
    }

    private static void drop(InterventionKind kind, Line mark, CleaningRecord record) {
        record.drop(kind, mark, AccountReason.ORNAMENT);
    }
}
