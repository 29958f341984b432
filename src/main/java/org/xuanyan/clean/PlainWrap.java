package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Han;
import org.xuanyan.text.Typography;

/**
 * The lines of a copy in a language without word lists, joined to paragraphs. An empty line, an element of a page, or the
 * number or mark of a paragraph divides paragraphs. A copy without empty lines, or with some around its headings only, is
 * wrapped if its indents, or full lines that go on with a small letter, show it; otherwise each of its lines is a
 * paragraph. Where the width of a line and its end do not agree, a doubt is reported.
 */
final class PlainWrap {

    /** A line that divides others, and belongs to no paragraph. */
    private static final Pattern RULE = Pattern.compile("[-_*=~—–]{3,}|\\*(?: \\*){2,}");

    private static final int FEWEST = 2;

    /** The longest office or name, in UTF-16 code units. */
    private static final int LONGEST_NAME = 80;

    /** A line of a wrapped copy that is shorter than this share of the longest one ends a paragraph. */
    private static final double SHORT = 0.7;

    /** A line reaches the margin if the next word would make it longer than this share of the longest one. */
    private static final double MARGIN = 0.9;

    /** The fewest sentences that certainly go on in the next line, if their widths show where the margin is. */
    private static final int SEVERAL = 5;

    /** The share of full lines that are less wide than all others, because a longer word did not fit. */
    private static final double NARROWEST = 0.05;

    private static final double SPACE = Sentence.width(" ");

    /** The most characters of a line that a doubt quotes. */
    private static final int QUOTED = 30;

    /** The Roman numeral of a section, with the first letter of its heading. */
    private static final Pattern OFFICE_AND_NAME =
            Pattern.compile("\\p{Lu}[^.:;!?\\d]{4,80}: (?:\\p{Lu}[\\p{L}.'’-]*\\s?){1,5}");

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,6}\\. \\p{Lu}");

    private final List<Line> lines;
    private final Forms forms;
    private final boolean pageBreaks;
    private final Set<Integer> rows;
    private final CleaningRecord record;
    private final boolean spaced;
    private final LineMeasure printed;
    private final double measure;

    /** A line with the first word of the next one is at least as wide if it reaches the margin. */
    private final double margin;

    private final boolean indented;
    private final boolean several;
    private final boolean full;

    /** Whether several clauses of a preamble are paragraphs that empty lines divide. */
    private final boolean clauses;

    /** Whether empty lines stand where the indent changes: below the first line of each paragraph, too. */
    private final boolean gapShowsIndent;

    private final int firstSentence;
    private final int lastSentence;

    /**
     * Creates a joiner.
     *
     * @param pageBreaks whether the copy is a page whose line breaks are made on purpose
     * @param rows the places of the lines that have wide blanks between their words
     * @param record says where the pages of a print end
     */
    PlainWrap(List<Line> lines, Forms forms, boolean pageBreaks, Set<Integer> rows, CleaningRecord record) {
        this.lines = lines;
        this.record = record;
        this.forms = forms;
        this.pageBreaks = pageBreaks;
        this.rows = rows;
        boolean empty = count(i -> lines.get(i).layout().gap() > 0) > 0;
        spaced = empty && (pageBreaks || new EmptyLines(lines, forms).dividesParagraphs(i -> !isPageBreak(i)));
        printed = LineMeasure.of(lines);
        measure = printed.width();
        indented = count(i -> isIndented(i) && (ends(i - 1) || isMarked(i))) >= FEWEST
                && count(i -> isIndented(i) && !ends(i - 1) && !isMarked(i)) <= count(this::isIndented) / FEWEST
                && count(i -> !isIndented(i) && !ends(i - 1))
                        > count(i -> !isIndented(i) && ends(i - 1) && !isMarked(i));
        List<Double> certain = IntStream.range(1, lines.size())
                .filter(i -> goesOnInsideWords(i) && isWide(i - 1))
                .mapToObj(this::widthWithNextWord)
                .toList();
        several = certain.size() >= SEVERAL;
        margin = several ? Math.min(MARGIN * measure, Quantile.of(certain, NARROWEST)) : MARGIN * measure;
        clauses = count(i -> lines.get(i).layout().gap() > 0 && endsClause(i)) >= FEWEST;
        gapShowsIndent = !pageBreaks && count(this::breaksOff) >= SEVERAL;
        long small = count(this::goesOnWithSmallLetter);
        full = several
                || small >= (empty && !spaced ? 1 : FEWEST)
                        && FEWEST * count(i -> goesOnWithSmallLetter(i) && !hasRoom(i)) >= small;
        firstSentence = IntStream.range(0, lines.size())
                .filter(i -> forms.writing().hasSentence(lines.get(i).text()))
                .findFirst()
                .orElse(0);
        lastSentence = IntStream.range(0, lines.size())
                .filter(i -> forms.writing().hasSentence(lines.get(i).text()))
                .filter(i -> !forms.adoption().isDayAndPlace(lines.get(i).text()))
                .max()
                .orElse(lines.size());
    }

    /** Whether at least one paragraph has several lines. */
    boolean isWrapped() {
        return count(this::goesOn) > 0;
    }

    /** Returns the paragraphs; words that are divided at the ends of lines are joined. */
    List<Line> paragraphs(DividedWords words) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Line> paragraphs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !goesOn(i)) {
                List<Line> parts = lines.subList(start, i);
                boolean sentence = forms.writing().hasSentence(joined(parts).text());
                paragraphs.add(joined(whole(parts, words, sentence)));
                start = i;
            }
        }
        return paragraphs;
    }

    /**
     * Returns lines in which no word is divided at the end of a line.
     *
     * @param sentence whether the lines are sentences, not a title or heading
     */
    static List<Line> whole(List<Line> parts, DividedWords words, boolean sentence) {
        List<Line> whole = new ArrayList<>(List.of(parts.get(0)));
        for (Line part : parts.subList(1, parts.size())) {
            int last = whole.size() - 1;
            Line before = whole.get(last);
            if (words.hasSoftHyphen(before, part)) {
                whole.set(last, Line.concatenate(List.of(before, part)));
            } else if (words.isDivided(before, part, sentence)) {
                Line half = before.slice(0, before.text().length() - 1);
                whole.set(last, Line.concatenate(List.of(half, part)));
            } else {
                whole.add(part);
            }
        }
        return whole;
    }

    /** Returns the lines that begin a paragraph because the one above, in which no sentence ends, is short. */
    List<Line> belowShortLines() {
        return IntStream.range(1, lines.size())
                .filter(i -> (mayGoOn(i) && !goesOn(i) || !pageBreaks && isDivided(i)) && !ends(i - 1))
                .mapToObj(lines::get)
                .toList();
    }

    /**
     * Returns the lines that go on with a paragraph although a sentence ends above them; none if empty lines divide only some
     * of the paragraphs.
     */
    List<Line> insideParagraphs() {
        IntPredicate inside = i -> ends(i - 1) && goesOn(i);
        long divided = count(i -> lines.get(i).layout().gap() > 0 && ends(i - 1));
        return count(inside) <= divided / FEWEST
                ? IntStream.range(1, lines.size())
                        .filter(inside)
                        .mapToObj(lines::get)
                        .toList()
                : List.of();
    }

    /**
     * Returns the first line below the last sentence that is divided from the next one inside a paragraph or a cell, as an
     * office from a name. Outside a table, each of the two is a paragraph. A line with wide blanks counts, too.
     */
    Optional<Line> firstDivided() {
        return IntStream.range(1, lines.size())
                .mapToObj(i -> isDivided(i)
                        ? Optional.of(lines.get(i - 1))
                        : isSignatureRow(i) ? Optional.of(lines.get(i)) : firstDividedInTable(i))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Line> firstDividedInTable(int i) {
        return lines.get(i).role() == Line.Role.TABLE && i > lastSentence
                ? TableText.rows(lines.get(i)).stream()
                        .flatMap(row -> row.stream().map(TableText::linesOfCell))
                        .filter(cell -> cell.size() > 1 && cell.stream().allMatch(PlainWrap::isNameOrOffice))
                        .map(cell -> cell.get(0))
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Whether a short line was ended on purpose above another one that begins with a capital letter: by a page, or although the
     * next word has room in it.
     */
    private boolean isDivided(int i) {
        return (pageBreaks || hasRoom(i) || isSignatureRow(i - 1) || isSignatureRow(i))
                && i - 1 > lastSentence
                && lines.get(i).layout().gap() == 0
                && lines.get(i).layout().edge().compareTo(Line.Edge.LINE) <= 0
                && lines.get(i - 1).role() == Line.Role.TEXT
                && lines.get(i).role() == Line.Role.TEXT
                && isOfSignatures(i - 1)
                && isOfSignatures(i);
    }

    private boolean isOfSignatures(int i) {
        Line line = lines.get(i);
        return isNameOrOffice(line)
                || isSignatureRow(i)
                || i > lastSentence && forms.adoption().isDayAndPlace(line.text());
    }

    /** Whether a line below the last sentence has wide blanks between offices, names or both, or a colon between the two. */
    private boolean isSignatureRow(int i) {
        Line line = lines.get(i);
        return i > lastSentence
                && line.role() == Line.Role.TEXT
                && (rows.contains(line.start())
                        || OFFICE_AND_NAME.matcher(line.text()).matches())
                && !Sentence.endsWithComma(line.text());
    }

    private static boolean isNameOrOffice(Line line) {
        return line.text().length() <= LONGEST_NAME
                && !Sentence.endsWithComma(line.text())
                && Character.isUpperCase(line.text().codePointAt(0))
                && line.text().codePoints().noneMatch(Character::isDigit);
    }

    /** Joins lines. A seam stands for a space, but not after a hyphen or between ideographs. */
    static Line joined(List<Line> parts) {
        List<Line> spaced = new ArrayList<>(List.of(parts.get(0)));
        for (int i = 1; i < parts.size(); i++) {
            Line before = parts.get(i - 1);
            int last = before.text().codePointBefore(before.text().length());
            boolean space = !Typography.isDash(last)
                    && Han.needSpace(last, parts.get(i).text().codePointAt(0));
            if (space) {
                spaced.add(before.spaceAfter());
            }
            spaced.add(parts.get(i));
        }
        return Line.concatenate(spaced);
    }

    private boolean goesOn(int i) {
        return mayGoOn(i)
                && (goesOnBelowFirst(i) || spaced || (indented ? !isIndented(i) : full && goesOnInFullLine(i)));
    }

    /** Whether nothing but the widths of the lines can show that a line begins a paragraph. */
    private boolean mayGoOn(int i) {
        Line line = lines.get(i);
        boolean possible = (line.layout().gap() == 0 || goesOnBelowFirst(i) || goesOnAtPageTop(i))
                && line.layout().edge().compareTo(Line.Edge.LINE) <= 0
                && lines.get(i - 1).role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && !RULE.matcher(lines.get(i - 1).text()).matches()
                && !RULE.matcher(line.text()).matches()
                && forms.marks().find(line.text()).isEmpty();
        return possible
                && !(pageBreaks && ends(i - 1))
                && !isHeadingAbove(i)
                && !(ends(i - 1) && ROMAN.matcher(line.text()).lookingAt())
                && !isBesideAnnex(i)
                && !isDivided(i)
                && !isHour(i)
                && !isHour(i - 1);
    }

    /** Whether a heading stands directly above a line: it begins a block, and the beginning of the line has much room in it. */
    private boolean isHeadingAbove(int i) {
        Line above = lines.get(i - 1);
        return spaced
                && !pageBreaks
                && i > firstSentence
                && i - 1 < lastSentence
                && above.layout().gap() > 0
                && above.layout().width() < SHORT * measure
                && hasRoom(i)
                && goesBeyond(i)
                && Character.isLetter(above.text().codePointBefore(above.text().length()))
                && Character.isUpperCase(above.text().codePointAt(0))
                && Character.isUpperCase(lines.get(i).text().codePointAt(0));
    }

    /** Whether a line is a full one, or a sentence ends in it. */
    private boolean goesBeyond(int i) {
        return lines.get(i).layout().width() >= SHORT * measure || ends(i);
    }

    /** Whether a line is the day and hour of the page, above the text. */
    private boolean isHour(int i) {
        return i < firstSentence
                && !Sentence.endsWithComma(lines.get(i).text())
                && PlainHead.hasHour(lines.get(i).text());
    }

    /**
     * Reports each place where a paragraph may end although it was joined, or go on although it was divided; if empty lines
     * divide only some paragraphs, each end of a line at which a sentence ends, too.
     */
    void reportDoubts() {
        boolean fewGaps = spaced && count(i -> mayGoOn(i) && ends(i - 1) && hasRoom(i)) >= FEWEST;
        IntStream.range(1, lines.size())
                .filter(i -> mayGoOn(i) && (isUncertain(i) || fewGaps && ends(i - 1))
                        || isUncertainPage(i)
                        || isUncertainGap(i))
                .forEach(this::report);
    }

    /**
     * Whether the width of the line above tells another thing than its end: a sentence ends in it at the margin, or goes on
     * although the next word has room in it. A clause of a preamble may end with a comma, and the next one begins with a
     * capital letter.
     */
    private boolean isUncertain(int i) {
        boolean clause = endsClause(i);
        if (spaced) {
            return ends(i - 1) && hasRoom(i) || clause && (clauses || hasRoom(i));
        }
        if (indented) {
            return !isIndented(i)
                    && i > firstSentence
                    && i <= lastSentence
                    && (hasRoom(i) || ends(i - 1) && isAboveIndent(i));
        }
        boolean tells = full && isWide(i - 1);
        return tells && (ends(i - 1) ? !hasRoom(i) : clause || !isSmall(i) && hasRoom(i));
    }

    /** Whether a line in which no sentence ends stands above an indented one, as a heading does. */
    private boolean isAboveIndent(int i) {
        return i + 1 < lines.size() && isIndented(i + 1) && !ends(i);
    }

    /** Whether a clause of a preamble may end above a line: with a comma, above a capital letter. */
    private boolean endsClause(int i) {
        return Sentence.endsWithComma(lines.get(i - 1).text())
                && Character.isUpperCase(lines.get(i).text().codePointAt(0));
    }

    /** Whether a full line in which a sentence ends is the last of its page, so that the room below it tells nothing. */
    private boolean isUncertainPage(int i) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        return (spaced || full)
                && line.layout().gap() > 0
                && before.role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && ends(i - 1)
                && !hasRoom(i)
                && forms.marks().find(line.text()).isEmpty()
                && isPageBreak(i);
    }

    /**
     * Whether an empty line stands where no sentence ends at the margin, or, where empty lines stand below first lines, at the margin below one in
     * which a sentence ends, or below one with room for the next word, which is no small letter.
     */
    private boolean isUncertainGap(int i) {
        if (pageBreaks || lines.get(i).layout().gap() == 0) {
            return false;
        }
        if (goesOn(i)) {
            return !breaksOff(i)
                    && (hasRoom(i) || Sentence.endsWithComma(lines.get(i - 1).text()));
        }
        return breaksOff(i) || isAtMargin(i) && (ends(i - 1) ? gapShowsIndent && isBelowFirst(i) : isInsideText(i));
    }

    /** Whether a line without a mark stands below one that has no room for its first word. */
    private boolean isAtMargin(int i) {
        return lines.get(i - 1).role() == Line.Role.TEXT
                && lines.get(i).role() == Line.Role.TEXT
                && isWide(i - 1)
                && !hasRoom(i)
                && forms.marks().find(lines.get(i).text()).isEmpty();
    }

    /** Whether sentences stand above and below a seam of a wrapped copy, and no clause of a preamble ends there. */
    private boolean isInsideText(int i) {
        return (full || spaced)
                && i > firstSentence
                && i <= lastSentence
                && !Sentence.endsWithComma(lines.get(i - 1).text());
    }

    private void report(int i) {
        Line before = lines.get(i - 1);
        String end = before.text();
        String beginning = lines.get(i).text();
        record.report(
                Code.JOIN_OR_PARAGRAPH,
                before.slice(end.length() - 1, end.length()),
                end.substring(Math.max(0, end.length() - QUOTED)),
                beginning.substring(0, Math.min(QUOTED, beginning.length())),
                goesOn(i) ? "goes-on" : "ends");
    }

    /** Whether a line is the word for an annex alone, or stands below one that is alone. */
    private boolean isBesideAnnex(int i) {
        boolean begins = ends(i - 1) && forms.annex().isWord(lines.get(i).text());
        boolean below = forms.annex().isWord(lines.get(i - 1).text())
                && !Character.isLowerCase(lines.get(i).text().codePointAt(0))
                && (i == 1 || !goesOn(i - 1));
        return begins || below;
    }

    /**
     * Whether a sentence goes on in a line: below a wide one with a small letter, otherwise only from the margin; if several
     * lines certainly go on between words, every one that does.
     */
    private boolean goesOnInFullLine(int i) {
        return several && goesOnInsideWords(i) || !ends(i - 1) && isWide(i - 1) && (isSmall(i) || !hasRoom(i));
    }

    private boolean goesOnWithSmallLetter(int i) {
        return goesOnInFullLine(i)
                && isSmall(i)
                && forms.marks().find(lines.get(i).text()).isEmpty();
    }

    private boolean isWide(int i) {
        return printed.last(lines.get(i)) >= SHORT * measure;
    }

    private boolean isSmall(int i) {
        return Character.isLowerCase(lines.get(i).text().codePointAt(0));
    }

    /** Whether the first word of a line would have had room in the line above it. */
    private boolean hasRoom(int i) {
        double width = widthWithNextWord(i);
        return margin < MARGIN * measure ? width < margin : width <= margin;
    }

    /** Returns how wide the line above would be with the first word of a line. */
    private double widthWithNextWord(int i) {
        String word = lines.get(i).text().split(" ", 2)[0];
        return printed.last(lines.get(i - 1)) + SPACE + Sentence.width(word);
    }

    /** Whether a sentence goes on below an empty line, because the indent changes there. */
    private boolean goesOnBelowFirst(int i) {
        return gapShowsIndent && (breaksOff(i) || isBelowFirst(i) && !ends(i - 1) && isWide(i - 1));
    }

    /** Whether a line at the head of a page, without the indent of a paragraph, is full or has the end of a sentence. */
    private boolean goesOnAtPageTop(int i) {
        return indented && !pageBreaks && !isIndented(i) && isPageBreak(i) && goesBeyond(i);
    }

    /** Whether empty lines stand above and below the line above. */
    private boolean isBelowFirst(int i) {
        return lines.get(i).layout().gap() > 0
                && (i == 1 || lines.get(i - 1).layout().gap() > 0)
                && lines.get(i - 1).role() == Line.Role.TEXT
                && lines.get(i).role() == Line.Role.TEXT;
    }

    /** Whether an empty line stands between a full line and words that certainly go on with it. */
    private boolean breaksOff(int i) {
        return lines.get(i).layout().gap() > 0 && isWide(i - 1) && isInsideWords(i);
    }

    /** Whether a line directly below another one certainly goes on with its words. */
    private boolean goesOnInsideWords(int i) {
        return lines.get(i).layout().gap() == 0 && isInsideWords(i);
    }

    /** Whether a line begins with a small letter below one that ends with a letter: no paragraph ends or begins like this. */
    private boolean isInsideWords(int i) {
        Line before = lines.get(i - 1);
        return before.role() == Line.Role.TEXT
                && lines.get(i).role() == Line.Role.TEXT
                && Character.isLetter(
                        before.text().codePointBefore(before.text().length()))
                && isSmall(i)
                && forms.marks().find(lines.get(i).text()).isEmpty();
    }

    private boolean isPageBreak(int i) {
        return record.isPageBreak(lines.get(i - 1).end(), lines.get(i).start());
    }

    private boolean isMarked(int i) {
        return forms.marks().find(lines.get(i).text()).isPresent();
    }

    private boolean isIndented(int i) {
        return lines.get(i).layout().indented();
    }

    private boolean ends(int i) {
        return forms.writing().ends(lines.get(i).text());
    }

    /** Counts lines, without the first one. */
    private long count(IntPredicate lineIs) {
        return IntStream.range(1, lines.size()).filter(lineIs).count();
    }
}
