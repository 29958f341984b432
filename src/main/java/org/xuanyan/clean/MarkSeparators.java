package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Separators between paragraphs: {@code * * *}, {@code □}; a lone dash may be what is left of {@code 一}. A program that joins
 * words divided by a hyphen makes {@code --成员国……} of a separator {@code ---} and the line below it.
 */
final class MarkSeparators implements CleaningRule {

    private static final Pattern CHARACTERS = Pattern.compile("[*＊﹡※☆★◇◆□■○●◎△▲·•—―–－\\-_=~～━─﹍\\s\\u3000]+");
    private static final Pattern DASH = Pattern.compile("[—―–－\\-─━]");
    private static final Pattern HYPHENS = Pattern.compile("-{2,}(?=\\p{IsHan})");

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        List<Line> marked = new ArrayList<>();
        for (Line line : withoutHyphens(copy)) {
            boolean afterText =
                    !marked.isEmpty() && marked.get(marked.size() - 1).role() == Line.Role.TEXT;
            if (line.role() != Line.Role.TEXT
                    || !CHARACTERS.matcher(line.text()).matches()) {
                marked.add(line);
            } else if (afterText) {
                marked.add(line.as(Line.Role.SEPARATOR));
                reportDash(line, record);
            } else {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.ORNAMENT);
            }
        }
        return withoutLast(marked, record);
    }

    /**
     * Divides a separator of hyphens from the full line to which a program joined it. Two lines that begin with hyphens may be
     * items of a list.
     */
    private static List<Line> withoutHyphens(List<Line> lines) {
        PageLayout page = PageLayout.of(lines);
        List<Integer> places = IntStream.range(1, lines.size())
                .filter(i -> HYPHENS.matcher(lines.get(i).text()).lookingAt())
                .boxed()
                .toList();
        if (!page.wrapped()
                || places.size() != 1
                || !separates(lines.get(places.get(0) - 1), lines.get(places.get(0)), page)) {
            return lines;
        }
        int i = places.get(0);
        Line line = lines.get(i);
        Matcher hyphens = HYPHENS.matcher(line.text());
        List<Line> divided = new ArrayList<>(lines);
        if (hyphens.lookingAt()) {
            Line words = line.slice(hyphens.end(), line.text().length());
            Line.Layout layout = line.layout();
            double width = layout.width() - Sentence.width(hyphens.group());
            divided.set(i, line.slice(0, hyphens.end()));
            divided.add(i + 1, words.laidOut(layout.measured(new Line.Layout(0, layout.indented(), width))));
        }
        return divided;
    }

    private static boolean separates(Line before, Line line, PageLayout page) {
        return before.role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && Sentence.ends(before.text())
                && page.isFullOpening(line);
    }

    /** Drops separators that separate nothing from the text; a lone dash may be a numeral. */
    private static List<Line> withoutLast(List<Line> lines, CleaningRecord record) {
        int end = lines.size();
        while (end > 0
                && lines.get(end - 1).role() == Line.Role.SEPARATOR
                && !DASH.matcher(lines.get(end - 1).text()).matches()) {
            record.drop(InterventionKind.PAGE_FURNITURE, lines.get(--end), AccountReason.ORNAMENT);
        }
        return lines.subList(0, end);
    }

    private static void reportDash(Line line, CleaningRecord record) {
        if (DASH.matcher(line.text()).matches()) {
            record.report(Code.LOST_NUMERAL, line);
        }
    }
}
