package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Headings without a number in a language without word lists: the headings of a web page, lines that it shows in bold or
 * centred, and a short line alone between paragraphs. Such a line begins with a capital letter, has neither digits nor a
 * stop, comma or colon at its end, and a paragraph follows.
 */
final class PlainHeadings {

    private static final Pattern WORDS = Pattern.compile("[\"“„«(]?\\p{Lu}(?:[^\\d]{0,78}[^\\d.,:;!?…，。：；、-])?");

    private static final String COLON = ":";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final List<Line> blocks;
    private final Forms forms;
    private final CleaningRecord record;
    private final boolean eachLineBegins;
    private final Optional<Line.Shown> highest;

    /**
     * Creates a finder.
     *
     * @param blocks the paragraphs after the title
     */
    PlainHeadings(List<Line> blocks, Forms forms, CleaningRecord record) {
        this.blocks = blocks;
        this.forms = forms;
        this.record = record;
        this.eachLineBegins = blocks.stream().skip(1).allMatch(this::begins)
                || blocks.stream().skip(1).anyMatch(line -> line.layout().gap() > 0);
        this.highest = blocks.stream()
                .map(line -> line.layout().shown())
                .filter(Line.Shown::isHeading)
                .min(Comparator.naturalOrder());
    }

    /** Returns the blocks, with the roles of headings. Those that a page does not show as headings are reported. */
    List<Line> marked() {
        List<Line> marked = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < blocks.size(); i++) {
            Line line = blocks.get(i);
            if (line.role() == Line.Role.TEXT && line.layout().shown().isHeading()) {
                line = ofPage(i);
            } else if (isHeading(i, text, i == 0 || isFree(i - 1, marked.get(i - 1)))) {
                line = line.as(Line.Role.HEADING);
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
        boolean inner = line.layout().shown() != highest.orElseThrow();
        return line.as(inner ? Line.Role.SUBHEADING : Line.Role.HEADING);
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

    /** Whether a heading follows a line. Two plain lines may be items or labels; above a number they are headings. */
    private boolean isAboveHeading(int i, boolean shown) {
        return isBeginning(i + 2) && isPossible(blocks.get(i + 1)) && (shown || isNumbered(blocks.get(i + 2)));
    }

    private boolean isPossible(Line line) {
        return line.role() == Line.Role.TEXT
                && line.layout().number().isEmpty()
                && line.layout().shown() != Line.Shown.ITEM
                && forms.marks().find(line.text()).isEmpty()
                && WORDS.matcher(line.text()).matches();
    }

    /**
     * Whether the text allows a heading below a line: not inside a list without marks, nor among signatures. Below a colon
     * there may be an item; below that of the opening, before the first number, there is a heading.
     */
    private boolean isFree(int i, Line above) {
        List<Line> before = blocks.subList(0, i);
        if (above.text().endsWith(COLON)) {
            boolean first = before.stream().noneMatch(this::isParagraph);
            boolean unnumbered = before.stream().noneMatch(this::isNumbered) && !isNumbered(above);
            boolean opens = i + 2 < blocks.size() && unnumbered && isNumbered(blocks.get(i + 2));
            return opens || first && (isBeginning(i + 2) || isAboveHeading(i + 1, false));
        }
        return above.role() != Line.Role.TEXT
                || forms.writing().ends(above.text())
                || isMarked(above)
                || blocks.subList(0, i + 1).stream().noneMatch(this::isParagraph);
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
