package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * A bracket without its counterpart in the same paragraph, e.g. {@code 《联合国宪章的宗旨}: the other one, and perhaps words
 * with it, may be lost. The bracket of a mark, {@code 1）}, needs none. A closing quotation mark is without one if no
 * paragraph above it has opened a quotation.
 */
final class ReportBrackets implements CleaningRule {

    private static final String OPENING = "《〈（【〔";

    private static final String CLOSING = "》〉）】〕";

    /** Brackets of languages that divide words by spaces; in others, later rules widen or report them. */
    private static final String OPENING_HALF_WIDTH = "([";

    private static final String CLOSING_HALF_WIDTH = ")]";

    /** The number or letter of an item inside a paragraph: {@code 1)}, {@code iv)}. */
    private static final Pattern ITEM = Pattern.compile("(?<![\\p{L}\\d])(?:\\d{1,2}|\\p{L}|[ivx]{1,4})$");

    private static final int LONGEST_ITEM = 5;

    private static final int BEFORE = 10;

    private static final int AFTER = 20;

    private final Forms forms;
    private final String opening;
    private final String closing;

    ReportBrackets(Forms forms) {
        this.forms = forms;
        boolean spaced = forms.writing().spaced();
        opening = OPENING + (spaced ? OPENING_HALF_WIDTH : "");
        closing = CLOSING + (spaced ? CLOSING_HALF_WIDTH : "");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean quoted = false;
        for (Line line : lines) {
            if (!line.isOfTable()) {
                String text = line.text();
                int start =
                        forms.marks().find(text).map(found -> found.length()).orElse(0);
                BitSet lost = forms.lost().in(text);
                unpaired(text, start).stream().filter(i -> !lost.get(i)).forEach(i -> {
                    String words = text.substring(Math.max(0, i - BEFORE), Math.min(text.length(), i + AFTER));
                    record.report(Code.UNPAIRED_BRACKET, line.slice(i, i + 1), words);
                });
                quoted = isQuoted(line, quoted, lost, record);
            }
        }
        return lines;
    }

    /** Returns the places of brackets without a counterpart behind the mark with which a text begins. */
    private Set<Integer> unpaired(String text, int start) {
        Set<Integer> unpaired = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = start; i < text.length(); i++) {
            int kind = closing.indexOf(text.charAt(i));
            if (opening.indexOf(text.charAt(i)) >= 0) {
                open.push(i);
            } else if (kind >= 0 && open.stream().anyMatch(each -> opening.indexOf(text.charAt(each)) == kind)) {
                while (opening.indexOf(text.charAt(open.peek())) != kind) {
                    unpaired.add(open.pop());
                }
                open.pop();
            } else if (kind >= 0
                    && !ITEM.matcher(text.substring(Math.max(0, i - LONGEST_ITEM), i))
                            .find()) {
                unpaired.add(i);
            }
        }
        unpaired.addAll(open);
        return unpaired;
    }

    /** Returns whether a quotation goes on below a line; reports a closing mark if none goes on above it. */
    private static boolean isQuoted(Line line, boolean above, BitSet lost, CleaningRecord record) {
        boolean quoted = above;
        for (int i = 0; i < line.text().length(); i++) {
            char c = line.text().charAt(i);
            if (c == '”' && !quoted && !lost.get(i)) {
                record.report(Code.UNPAIRED_QUOTE, line.slice(i, i + 1), Quotation.around(line.text(), i, i + 1));
            }
            quoted = c == '“' || c == '„' || quoted && c != '”';
        }
        return quoted;
    }
}
