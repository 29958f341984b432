package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * The sign that a letter prints before each line of what it quotes: {@code > 成员国}. A line of it alone is an empty line. The
 * letter's own sentences above a long quotation are dropped, and what stands below {@code --}, its sender.
 */
final class DropQuoteMarks implements CleaningRule {

    private static final char MARK = '>';

    private static final Pattern MARKS = Pattern.compile(">(?: ?>)*");

    private static final int FEWEST = 5;

    /** The most lines about a sender. */
    private static final int MOST_OF_SENDER = 8;

    private static final Pattern SENDER = Pattern.compile("-{2,3}");

    /** The end of a salutation, or of a sentence in other scripts. */
    private static final Pattern OF_LETTER = Pattern.compile("[：:，,.!?！]$");

    private final Forms forms;

    DropQuoteMarks(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> plain = new ArrayList<>();
        int first = -1;
        int end = 0;
        for (int i = 0; i < lines.size(); ) {
            int after = i;
            while (after < lines.size() && isQuoted(lines.get(after))) {
                after++;
            }
            if (after - i >= FEWEST) {
                first = first < 0 ? plain.size() : first;
                plain.addAll(unquoted(lines.subList(i, after), record));
                end = plain.size();
                i = after;
            } else {
                plain.add(lines.get(i++));
            }
        }
        return first < 0 || !isMost(plain, first, end) ? plain : withoutLetter(plain, first, end, record);
    }

    private static boolean isQuoted(Line line) {
        return line.text().charAt(0) == MARK;
    }

    /**
     * Returns quoted lines without their marks, and without those of quotations inside the quotation. If most of them are such,
     * the others are words of another letter, which are reported.
     */
    private static List<Line> unquoted(List<Line> lines, CleaningRecord record) {
        int usual = usualDepth(lines);
        List<Line> plain = new ArrayList<>();
        int gap = 0;
        for (Line line : lines) {
            int marks = marks(line.text());
            record.drop(InterventionKind.PAGE_FURNITURE, line.slice(0, marks), AccountReason.ORNAMENT);
            Line words = line.slice(marks, line.text().length());
            gap += line.layout().gap();
            if (words.isEmpty()) {
                gap++;
            } else {
                if (depth(line.text()) < usual) {
                    record.report(Code.BOILERPLATE_IN_TEXT, words, Quotation.of(words.text()), Fate.KEPT);
                }
                String blanks = line.text()
                        .substring(marks, line.text().length() - words.text().length());
                plain.add(words.laidOut(PlainLines.layout(gap, blanks, words.text())));
                gap = 0;
            }
        }
        return plain;
    }

    /** Returns the number of characters up to the last mark of a line; blanks may stand between two. */
    private static int marks(String text) {
        Matcher marks = MARKS.matcher(text);
        return marks.lookingAt() ? marks.end() : 0;
    }

    private static int depth(String text) {
        return (int) text.chars().limit(marks(text)).filter(c -> c == MARK).count();
    }

    /** Returns the number of marks that more than half of the lines have, or more. */
    private static int usualDepth(List<Line> lines) {
        List<Integer> depths =
                lines.stream().map(line -> depth(line.text())).sorted().toList();
        return depths.get((depths.size() - 1) / 2);
    }

    /** Whether the quotations are longer than what the letter itself says. */
    private static boolean isMost(List<Line> lines, int first, int end) {
        return 2 * size(lines.subList(first, end)) > size(lines);
    }

    private static int size(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }

    /** Drops the sentences of a letter above what it quotes, and its sender below. */
    private List<Line> withoutLetter(List<Line> lines, int first, int end, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines.subList(0, first)) {
            String text = line.text();
            if ((Sentence.endsIn(text) || OF_LETTER.matcher(text).find())
                    && !forms.title().matches(text)) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.ABOVE_TITLE);
                record.report(Code.ABOVE_TITLE, line, Quotation.of(text));
            } else {
                kept.add(line);
            }
        }
        kept.addAll(lines.subList(first, end));
        List<Line> below = lines.subList(end, lines.size());
        boolean sender = !below.isEmpty()
                && below.size() <= MOST_OF_SENDER
                && SENDER.matcher(below.get(0).text()).matches();
        if (sender) {
            below.forEach(line -> record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BELOW_TEXT));
        } else {
            kept.addAll(below);
        }
        return kept;
    }
}
