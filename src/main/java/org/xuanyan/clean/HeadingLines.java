package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;

/**
 * Finds headings by where they stand: one or two short lines without a stop, before the beginning of a paragraph or a
 * numbered line. A line that breaks off in mid-sentence is not one: it ends with a word that needs another, or begins as
 * sentences do.
 */
final class HeadingLines {

    /** A longer line that begins with the subject of a sentence is not a heading. */
    private static final int LONGEST_WITH_SUBJECT = 12;

    /** A longer line is a heading only if the next line surely begins a sentence. */
    private static final int LONGEST = 28;

    /** The fewest Han characters of a paragraph. */
    private static final int FEWEST = 3;

    /** A line of a wrapped copy that is shorter than this share of the measure does not end at the margin. */
    private static final double SHORT = 0.8;

    private static final int FEWEST_ITEMS = 2;

    /** The last characters of a sentence that begins in the line above. */
    private static final Pattern SENTENCE_TAIL = Pattern.compile("\\p{IsHan}{1,2}[。；！？]");

    /** The end of a paragraph that introduces a list. */
    private static final String COLON = "：";

    private static final String COMMAS = "，,、";

    private final List<Line> lines;
    private final PageLayout page;
    private final MarkedLines marked;
    private final Forms forms;
    private final Pattern openEnd;
    private final Pattern openBeginning;
    private final Pattern continuation;
    private final SentenceBeginnings beginnings;
    private final BitSet shortLines = new BitSet();
    private final BitSet items = new BitSet();

    HeadingLines(List<Line> lines, PageLayout page, MarkedLines marked, Forms forms) {
        this.lines = lines;
        this.page = page;
        this.marked = marked;
        this.forms = forms;
        openEnd = Pattern.compile(forms.words().regex(CleaningGroup.OPEN_END) + "$");
        openBeginning = forms.words().pattern(CleaningGroup.OPEN_BEGINNING);
        continuation = forms.words().pattern(CleaningGroup.CONTINUATION);
        beginnings = new SentenceBeginnings(forms.words());
        countBeginnings();
        for (int i = 0; i < lines.size(); i++) {
            shortLines.set(i, isPossible(lines.get(i)) && !marked.begins(i) && !isFullOpening(i));
        }
        findItems();
    }

    /** Finds the items of lists: short lines after a colon. Two below the first paragraph are a heading and one below it. */
    private void findItems() {
        int start = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!isShort(i)) {
                boolean introduced = start > 0 && lines.get(start - 1).text().endsWith(COLON);
                if (introduced
                        && i - start >= (start == 1 ? FEWEST_ITEMS + 1 : FEWEST_ITEMS)
                        && !marked.isNumbered(i)) {
                    items.set(start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Whether a line is an item of a list, although it does not begin with a mark. */
    boolean isItem(int i) {
        return items.get(i);
    }

    /** Returns how many lines the heading has that begins with a line; 0 if none does. */
    int length(int i) {
        Line line = lines.get(i);
        if (isNumbered(i) || marked.begins(i) || items.get(i) || continuesSentence(i) || i > 0 && goesOn(i - 1)) {
            return 0;
        }
        if (i + 1 < lines.size() && Sentence.continues(lines.get(i + 1).text())) {
            return 0;
        }
        if (i + 2 < lines.size() && wraps(i) && !isFullOpening(i + 1) && isHeading(join(i), i + 2)) {
            return 2;
        }
        if (i + 1 >= lines.size() || !isShort(i)) {
            return 0;
        }
        boolean above = isShort(i + 1) && i + 2 < lines.size();
        return isHeading(line, i + 1) || above && isHeading(line, i + 2) ? 1 : 0;
    }

    /** Whether the title of a numbered line goes on in the next line, as in {@code 一、加强} and {@code 合作}. */
    boolean goesOn(int i) {
        return i + 2 < lines.size()
                && isNumbered(i)
                && !forms.heading().isNumeral(lines.get(i).text())
                && isShort(i + 1)
                && wraps(i)
                && forms.heading().isTitle(join(i).text())
                && (isBeginning(i + 2) || isShort(i + 2) && i + 3 < lines.size() && isBeginning(i + 3));
    }

    /** Whether a section mark with its title ends with a line, so that a heading may follow. */
    boolean endsTitle(int i) {
        String text = lines.get(i).text();
        boolean whole = isNumbered(i)
                && !forms.heading().isNumeral(text)
                && forms.heading().isTitle(text)
                && !(page.wrapped() && page.isFull(lines.get(i)));
        return whole
                || i > 0
                        && (goesOn(i - 1)
                                || isShort(i)
                                        && forms.heading()
                                                .isNumeral(lines.get(i - 1).text()));
    }

    /** Whether a line is possible as the title of an annex whose word stands above it. */
    boolean isShort(int i) {
        return shortLines.get(i);
    }

    private boolean isNumbered(int i) {
        return forms.heading().read(lines.get(i).text()).isPresent();
    }

    private boolean isFullOpening(int i) {
        return page.wrapped() && page.isFullOpening(lines.get(i));
    }

    private Line join(int i) {
        return Line.join(lines.subList(i, i + 2));
    }

    private boolean isPossible(Line line) {
        return line.role() == Line.Role.TEXT
                && forms.unnumbered().isPossible(line.text())
                && forms.heading().read(line.text()).isEmpty()
                && !forms.signed().matches(line.text())
                && !forms.metadata().isSure(line.text())
                && !forms.lost().areIn(line.text());
    }

    /** Whether a line is a heading if a line begins what follows it. */
    private boolean isHeading(Line line, int next) {
        return isPossible(line)
                && endsParagraph(next - 1)
                && (marked.isNumbered(next)
                        || isBeginning(next)
                                && !breaksOff(line.text(), lines.get(next).text()));
    }

    /** Whether the layout allows that a paragraph ends with a line; the next character may not have fitted into it. */
    private boolean endsParagraph(int i) {
        Line.Layout next = lines.get(i + 1).layout();
        return !page.wrapped()
                || lines.get(i).layout().width() < SHORT * page.opening()
                || page.gapTells() && next.gap() >= page.gap()
                || page.indentTells() && next.indented();
    }

    /** Whether a line begins with a word that continues the line before; after the end of a sentence none does. */
    private boolean continuesSentence(int i) {
        return continuation.matcher(lines.get(i).text()).lookingAt()
                && !(i > 0 && Sentence.ends(lines.get(i - 1).text()));
    }

    /** Whether the sentence of a line goes on in the next one. */
    private boolean breaksOff(String line, String next) {
        boolean open =
                openEnd.matcher(line).find() || openBeginning.matcher(line).matches() || Sentence.hasOpenBracket(line);
        boolean comma = line.chars().anyMatch(c -> COMMAS.indexOf(c) >= 0);
        boolean sentence = comma || line.length() > LONGEST_WITH_SUBJECT || !beginnings.beginsSentence(next);
        return open
                || beginnings.beginsSentence(line) && sentence
                || beginnings.beginsSentence(lastClause(line))
                || line.length() > LONGEST && !beginnings.beginsSentence(next);
    }

    /** Returns the words after the last comma; none if a line has no comma. */
    private static String lastClause(String line) {
        int comma = line.length();
        while (comma > 0 && COMMAS.indexOf(line.charAt(comma - 1)) < 0) {
            comma--;
        }
        return comma == 0 ? "" : line.substring(comma);
    }

    private void countBeginnings() {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean sentence = Sentence.ends(text) || text.indexOf('。') >= 0 || isFullOpening(i);
            if (text.length() > LONGEST_WITH_SUBJECT && sentence && marked.isFree(i)) {
                beginnings.count(text);
            }
        }
    }

    /** Whether a line begins a paragraph or a section, or is a heading or a table. */
    private boolean isBeginning(int i) {
        Line line = lines.get(i);
        String text = line.text();
        boolean sentence = Sentence.han(text) > FEWEST && (Sentence.ends(text) || text.indexOf('。') >= 0)
                || Sentence.endsWithComma(text)
                || isFullOpening(i)
                || page.wrapped() && text.indexOf('，') >= 0 && line.layout().width() >= SHORT * page.opening();
        boolean plain = !marked.begins(i)
                && !Sentence.continues(text)
                && !SENTENCE_TAIL.matcher(text).lookingAt()
                && !continuation.matcher(text).lookingAt();
        return line.role() != Line.Role.TEXT || sentence && plain || isNumbered(i);
    }

    /** Whether two lines are one heading: the first is full or needs another word, or only they have no empty line between. */
    private boolean wraps(int i) {
        Line first = lines.get(i);
        Line second = lines.get(i + 1);
        if (first.role() != Line.Role.TEXT || !isPossible(second) || marked.begins(i + 1)) {
            return false;
        }
        boolean apart = second.layout().gap() == 0
                && (first.layout().gap() > 0 && lines.get(i + 2).layout().gap() > 0);
        return apart
                || Sentence.endsWithComma(first.text())
                || openEnd.matcher(first.text()).find()
                || continuesSentence(i + 1)
                || page.wrapped() && !page.isShort(first);
    }
}
