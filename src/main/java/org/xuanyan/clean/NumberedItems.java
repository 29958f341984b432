package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.xuanyan.clean.HeadingForm.NumberingStyle;
import org.xuanyan.problem.Code;

/**
 * Tells the numbered items of a list from numbered headings. Some copies show items as such. Numbers in a row belong to
 * items if all but the last end with a semicolon, if a colon introduces them and nothing stands between them, or if
 * they are short lines with nothing between them. Sentences with a number in brackets, in a text that no other number
 * divides, are items if they stand below words and nothing stands between them, and begin sections otherwise; what only
 * their place decides is reported.
 */
final class NumberedItems {

    /** The end of a paragraph that introduces a list. */
    private static final String COLON = "：";

    /** The end of an item that others follow; a conjunction may stand after the semicolon: {@code ；以及}. */
    private static final Pattern CLAUSE_END = Pattern.compile("[；;]\\p{IsHan}{0,2}$");

    /** Chapters and articles have titles, not items. */
    private static final Set<NumberingStyle> STYLES =
            EnumSet.of(NumberingStyle.PLAIN, NumberingStyle.BRACKETED, NumberingStyle.ARABIC);

    private final List<Line> lines;
    private final PageLayout page;
    private final Forms forms;
    private final BitSet items = new BitSet();

    NumberedItems(List<Line> lines, PageLayout page, Forms forms) {
        this.lines = lines;
        this.page = page;
        this.forms = forms;
    }

    /**
     * Finds the items that are certain.
     *
     * @param numbered the lines with numbers of each style
     */
    void find(Collection<List<NumberedLine>> numbered) {
        for (List<NumberedLine> style : numbered) {
            style.stream().filter(this::isShownAsItem).forEach(each -> items.set(each.place()));
            runs(style).stream().filter(this::areItems).forEach(this::add);
        }
    }

    /** Decides about sentences with numbers in brackets, if such numbers would divide the text; those at its beginning do. */
    void decide(List<NumberedLine> numbered, CleaningRecord record) {
        for (List<NumberedLine> run : runs(numbered)) {
            Line first = lines.get(run.get(0).place());
            if (run.get(0).place() > 0 && !contains(run.get(0).place()) && areSentences(run)) {
                boolean together = areTogether(run);
                record.report(
                        Code.ITEMS_OR_SECTIONS, first, Quotation.of(first.text()), together ? "items" : "sections");
                if (together) {
                    add(run);
                }
            }
        }
    }

    private void add(List<NumberedLine> run) {
        run.forEach(each -> items.set(each.place()));
    }

    /** Whether a line begins an item. */
    boolean contains(int line) {
        return items.get(line);
    }

    /** Divides lines of one style where a number does not follow the one before; one alone is not a list. */
    private static List<List<NumberedLine>> runs(List<NumberedLine> numbered) {
        List<List<NumberedLine>> runs = new ArrayList<>();
        int start = 0;
        for (int k = 1; k <= numbered.size(); k++) {
            boolean next = k < numbered.size()
                    && numbered.get(k).heading().ordinal()
                            == numbered.get(k - 1).heading().ordinal() + 1;
            if (!next) {
                if (k - start > 1) {
                    runs.add(numbered.subList(start, k));
                }
                start = k;
            }
        }
        return runs;
    }

    private boolean isShownAsItem(NumberedLine line) {
        return lines.get(line.place()).layout().shown() == Line.Shown.ITEM;
    }

    /** Whether a web page shows a line as a heading, and it is not a paragraph. */
    boolean isShownAsTitle(NumberedLine line) {
        return lines.get(line.place()).layout().shown().isHeading()
                && forms.heading().isTitle(line.text());
    }

    /** Whether a line with a numeral of the language and a short title stands directly above a paragraph. */
    boolean isAboveParagraph(NumberedLine line) {
        int next = line.place() + 1;
        return !line.inDigits()
                && !line.alone()
                && !contains(line.place())
                && isTitle(line)
                && next < lines.size()
                && lines.get(next).role() == Line.Role.TEXT
                && !Sentence.continues(lines.get(next).text())
                && (Sentence.ends(lines.get(next).text()) || page.wrapped() && page.isFull(lines.get(next)));
    }

    private boolean areItems(List<NumberedLine> run) {
        return STYLES.contains(run.get(0).heading().style())
                && run.stream().noneMatch(this::isHeading)
                && (areClauses(run) || areTogether(run) && (isIntroduced(run) || areShort(run)));
    }

    /** Whether nothing but a number stands in a line, or a web page shows it as a heading. */
    private boolean isHeading(NumberedLine line) {
        return line.alone() || lines.get(line.place()).layout().shown().isHeading();
    }

    /** Whether all but the last end with a semicolon, some perhaps in a line below their first words. */
    private boolean areClauses(List<NumberedLine> run) {
        boolean titles = run.get(0).heading().style() == NumberingStyle.PLAIN
                || run.stream().allMatch(this::isTitle);
        for (int k = 0; k + 1 < run.size(); k++) {
            String last = lines.get(run.get(k + 1).place() - 1).text();
            if (!isClause(run.get(k).text()) && (titles && isTitle(run.get(k)) || !isClause(last))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isClause(String text) {
        return CLAUSE_END.matcher(text).find();
    }

    private boolean isTitle(NumberedLine line) {
        return forms.heading().isTitle(line.text()) && !(page.wrapped() && page.isFull(lines.get(line.place())));
    }

    /** Whether a colon stands before numbers in brackets; one before 一、 introduces the whole text. */
    private boolean isIntroduced(List<NumberedLine> run) {
        int first = run.get(0).place();
        return first > 0
                && lines.get(first - 1).text().endsWith(COLON)
                && run.get(0).heading().style() == NumberingStyle.BRACKETED;
    }

    private boolean areShort(List<NumberedLine> run) {
        return run.stream().allMatch(each -> each.inDigits() || forms.heading().isTitle(each.text()));
    }

    private boolean areSentences(List<NumberedLine> run) {
        return run.stream().noneMatch(each -> isHeading(each) || isTitle(each));
    }

    /** Whether nothing stands between one and the next. */
    private boolean areTogether(List<NumberedLine> run) {
        for (int k = 1; k < run.size(); k++) {
            if (!goesOn(lines.subList(run.get(k - 1).place(), run.get(k).place()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether all lines after the first one continue it. */
    private boolean goesOn(List<Line> lines) {
        return lines.size() == 1
                || page.wrapped()
                        && lines.subList(0, lines.size() - 1).stream()
                                .allMatch(line -> page.isFull(line) && !Sentence.ends(line.text()));
    }
}
