package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Headings without a number in a language without word lists: the headings of a web page, lines that it shows in bold or
 * centred, and a short line alone between paragraphs. Such a line begins with a capital letter, has neither digits nor a
 * stop, comma or colon at its end, and a paragraph follows. The word for an annex heads a section, whatever follows, and a
 * short line below it is its title.
 */
final class PlainHeadings {

    private static final Pattern WORDS = Pattern.compile("[\"“„«(]?\\p{Lu}(?:[^\\d]{0,78}[^\\d.,:;!?…，。：；、-])?");

    private static final Pattern ROMAN =
            Pattern.compile("(?<numeral>[IVXLC]{1,6})\\. \\p{Lu}(?:[^\\d]{0,76}[^\\d.,:;!?…-])");

    private static final String SECOND = "II. ";

    private static final String COLON = ":";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<Line> blocks;
    private final Forms forms;
    private final CleaningRecord record;
    private final boolean eachLineBegins;
    private final Optional<Line.Shown> highest;
    private final HeadingLevels levels;
    private final Pattern division;
    private final boolean hasSecond;

    /** The places of the first paragraph and of the first line with a number; after the last line if there is none. */
    private final int firstParagraph;

    private final int firstNumbered;

    /**
     * Creates a finder.
     *
     * @param blocks the paragraphs after the title
     */
    PlainHeadings(List<Line> blocks, Forms forms, CleaningRecord record) {
        this.blocks = blocks;
        this.forms = forms;
        this.record = record;
        this.levels = new HeadingLevels(forms.marks());
        this.division = Pattern.compile(forms.documents().divisions() + " (?:\\d{1,3}|[IVXLC]{1,6})\\.?");
        this.hasSecond = blocks.stream().anyMatch(line -> line.text().startsWith(SECOND));
        this.eachLineBegins = blocks.stream().skip(1).allMatch(this::begins)
                || blocks.stream().skip(1).anyMatch(line -> line.layout().gap() > 0);
        this.firstParagraph = first(this::isParagraph);
        this.firstNumbered = first(this::isNumbered);
        this.highest = blocks.stream()
                .map(line -> line.layout().shown())
                .filter(Line.Shown::isHeading)
                .min(Comparator.naturalOrder());
    }

    private int first(Predicate<Line> kind) {
        int first = 0;
        while (first < blocks.size() && !kind.test(blocks.get(first))) {
            first++;
        }
        return first;
    }

    /** Returns the blocks, with the roles of headings. Those that a page does not show as headings are reported. */
    List<Line> marked() {
        List<Line> marked = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < blocks.size(); i++) {
            Line line = blocks.get(i);
            if (line.role() == Line.Role.TEXT && line.layout().shown().isHeading()) {
                line = ofPage(i);
            } else if (isDivision(i)) {
                line = line.as(Line.Role.HEADING);
            } else if (text && isAnnex(i)) {
                levels.beginAnnex();
                line = line.as(Line.Role.HEADING);
                record.report(Code.UNNUMBERED_HEADING, line, Quotation.of(line.text()));
            } else if (i > 0 && isTitleOfAnnex(i, marked.get(i - 1))) {
                line = line.as(Line.Role.SUBHEADING);
            } else if (isRoman(i) || isHeading(i, text, i == 0 || isFree(i - 1, marked.get(i - 1)))) {
                line = line.as(levels.isInner(line.text()) ? Line.Role.SUBHEADING : Line.Role.HEADING);
                record.report(Code.UNNUMBERED_HEADING, line, Quotation.of(line.text()));
            }
            text |= isParagraph(line);
            marked.add(line);
        }
        return marked;
    }

    /** Returns a heading of a page; one below which nothing stands heads no section. */
    private Line ofPage(int i) {
        Line line = blocks.get(i);
        if (i + 1 == blocks.size()) {
            record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT);
            return line;
        }
        boolean inner =
                line.layout().shown() != highest.orElseThrow() && !forms.annex().isHeading(line.text());
        return line.as(inner ? Line.Role.SUBHEADING : Line.Role.HEADING);
    }

    /** Whether a line is the heading of a section with a Roman numeral; a single letter may be an initial. */
    private boolean isRoman(int i) {
        Matcher numeral = ROMAN.matcher(blocks.get(i).text());
        return isPlain(blocks.get(i))
                && numeral.matches()
                && (numeral.group("numeral").length() > 1 || hasSecond)
                && !forms.writing().hasStop(blocks.get(i).text())
                && isBeginning(i + 1);
    }

    /** Whether a line is nothing but the name and number of a division, and a paragraph or its title follows. */
    private boolean isDivision(int i) {
        return isPlain(blocks.get(i))
                && division.matcher(blocks.get(i).text()).matches()
                && i + 1 < blocks.size()
                && begins(blocks.get(i + 1));
    }

    /** Whether a line is the heading of an annex; several of them one below another, or below a colon, are a list. */
    private boolean isAnnex(int i) {
        if (i + 1 == blocks.size() || !isPlainAnnex(blocks.get(i)) || isPlainAnnex(blocks.get(i + 1))) {
            return false;
        }
        Line above = blocks.get(i - 1);
        boolean listed = above.role() == Line.Role.TEXT && above.text().endsWith(COLON);
        return eachLineBegins && !listed && begins(blocks.get(i + 1));
    }

    private boolean isPlainAnnex(Line line) {
        return isPlain(line) && forms.annex().isHeading(line.text());
    }

    /** Whether a line stands alone between the word for an annex and what the annex says. */
    private boolean isTitleOfAnnex(int i, Line above) {
        boolean annex = above.role() == Line.Role.HEADING && forms.annex().isWord(above.text());
        if (!annex || i + 1 == blocks.size() || !isPlain(blocks.get(i)) || isMarked(blocks.get(i))) {
            return false;
        }
        Line below = blocks.get(i + 1);
        return forms.annex().isTitle(blocks.get(i).text())
                && (below.role() != Line.Role.TEXT || isMarked(below) || isBeginning(i + 1) || isAboveHeading(i, true));
    }

    /**
     * Whether a line is a heading by its look or its place.
     *
     * @param text whether the text has begun above it
     * @param free whether a paragraph, or another heading, ends above it
     */
    private boolean isHeading(int i, boolean text, boolean free) {
        Line line = blocks.get(i);
        boolean bold = line.layout().shown() == Line.Shown.BOLD;
        boolean centred = line.layout().shown() == Line.Shown.CENTRED;
        return isPossible(line)
                && (bold || text || i + 1 < blocks.size() && isNumbered(blocks.get(i + 1)))
                && (bold || centred || free && eachLineBegins)
                && (isBeginning(i + 1) || isAboveHeading(i, bold || centred));
    }

    /**
     * Whether a heading follows a line. Two plain lines may be items or labels; above a number they are headings, and so are
     * two that begin series of different styles.
     */
    private boolean isAboveHeading(int i, boolean shown) {
        return isBeginning(i + 2)
                && isPossible(blocks.get(i + 1))
                && (shown
                        || isNumbered(blocks.get(i + 2))
                        || levels.isFirstBelow(
                                blocks.get(i).text(), blocks.get(i + 1).text()));
    }

    private boolean isPossible(Line line) {
        return isPlain(line)
                && forms.marks().find(line.text()).isEmpty()
                && !forms.writing().hasStop(line.text())
                && !forms.frame().matches(line.text())
                && WORDS.matcher(line.text()).matches();
    }

    private static boolean isPlain(Line line) {
        return line.role() == Line.Role.TEXT
                && line.layout().number().isEmpty()
                && line.layout().shown() != Line.Shown.ITEM;
    }

    /**
     * Whether the text allows a heading below a line: not inside a list without marks, nor among signatures. Below a colon
     * there may be an item; below that of the opening, before the first number, there is a heading.
     */
    private boolean isFree(int i, Line above) {
        if (above.text().endsWith(COLON)) {
            boolean first = firstParagraph >= i;
            boolean unnumbered = firstNumbered >= i && !isNumbered(above);
            boolean opens = i + 2 < blocks.size() && unnumbered && isNumbered(blocks.get(i + 2));
            return opens || first && (isBeginning(i + 2) || isAboveHeading(i + 1, false));
        }
        return above.role() != Line.Role.TEXT
                || forms.writing().ends(above.text())
                || isMarked(above)
                || firstParagraph > i;
    }

    /** Whether a paragraph begins with a line. */
    private boolean isBeginning(int i) {
        return i < blocks.size() && begins(blocks.get(i)) && isParagraph(blocks.get(i));
    }

    private boolean isParagraph(Line line) {
        return line.role() == Line.Role.TEXT && (forms.writing().hasSentence(line.text()) || isNumbered(line));
    }

    /** Whether a line begins as a sentence does, or with a number or mark. */
    private boolean begins(Line line) {
        int first = line.text()
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .findFirst()
                .orElse('.');
        return isMarked(line) || !Character.isLowerCase(first);
    }

    private boolean isNumbered(Line line) {
        return DIGIT.matcher(line.layout().number()).find()
                || forms.marks()
                        .find(line.text())
                        .filter(found -> found.mark().number().isPresent())
                        .isPresent();
    }

    private boolean isMarked(Line line) {
        return !line.layout().number().isEmpty()
                || forms.marks().find(line.text()).isPresent();
    }
}
