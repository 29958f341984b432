package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Decides where the paragraphs of a copy begin, from the ends, widths, gaps and indents of its lines, and says where it doubts. */
final class ParagraphBorders {

    /** A width is doubtful within this distance of the divide, in cells. */
    private static final double DOUBT = 1;

    /** A line whose sentence continues in the next one is at least this share of a full line. */
    private static final double SUSPECT = 0.7;

    /** The room, in cells, that a line of ragged lines seldom has. */
    private static final double MUCH = 2;

    /** A line that is at least this share of a full one is not a title, and need not end its paragraph. */
    private static final double LONG = 0.8;

    /** A longer line is a sentence, or a part of one. */
    private static final int BRIEF = 24;

    private static final String COLON = "：";

    private final Forms forms;
    private final PageLayout page;
    private final CleaningRecord record;
    private final Pattern note;
    private final Pattern clauses;
    private final Pattern subject;

    /** Where the words of a clause stand below a full line in this sentence; if others are paragraphs, they may be, too. */
    private final List<Seam> openClauses = new ArrayList<>();

    private boolean inPreamble;

    ParagraphBorders(Forms forms, PageLayout page, CleaningRecord record) {
        this.forms = forms;
        this.page = page;
        this.record = record;
        clauses = forms.words().pattern(CleaningGroup.CLAUSES);
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
        note = Pattern.compile("[①-⑳※*＊]|\\[\\d{1,3}\\]|" + forms.words().regex(CleaningGroup.NOTE_LINE));
    }

    /** Whether a paragraph begins after a seam. */
    boolean divides(Seam seam) {
        if (Sentence.ends(seam.before().text())) {
            openClauses.clear();
            inPreamble = false;
        }
        if (seam.before().role() != Line.Role.TEXT || seam.line().role() != Line.Role.TEXT) {
            return true;
        }
        if (isAtPageJump(seam)) {
            doubt(seam, true);
            return true;
        }
        if (PageLines.divides(seam.before(), seam.line())) {
            return true;
        }
        if (Sentence.continues(seam.line().text())) {
            return false;
        }
        if (seam.announced()) {
            return true;
        }
        if (Sentence.endsWithComma(seam.before().text()) && dividesClauses(seam)) {
            return true;
        }
        if (seam.item() && breaksInside(seam)) {
            doubt(seam, false);
            return false;
        }
        if (standsAlone(seam.before()) && !(seam.numbered() && goesOn(seam.before())) && !isFullNumbered(seam)
                || standsAlone(seam.line())) {
            if (breaksSentence(seam)) {
                doubt(seam, true);
            } else {
                record.line(seam.line(), AccountReason.SHORT_LINE);
            }
            return true;
        }
        if (seam.item() && endsItem(seam)) {
            doubt(seam, true);
            return true;
        }
        if (endsInLostCharacters(seam.before()) && seam.line().layout().gap() > (page.wrapped() ? page.gap() - 1 : 0)) {
            return true;
        }
        if (!page.wrapped()) {
            return dividesWhole(seam);
        }
        return Sentence.ends(seam.before().text()) ? dividesAtSentence(seam) : dividesOpen(seam);
    }

    /** Decides where a sentence ends with its line; that the paragraph goes on is certain, unless it was reported. */
    private boolean dividesAtSentence(Seam seam) {
        boolean divided = dividesSentences(seam);
        if (!divided && !record.isReported(seam.before().end(), seam.line().start())) {
            record.line(seam.line(), AccountReason.LINE_IN_PARAGRAPH);
        }
        return divided;
    }

    /**
     * Whether an item without a stop, often the last one of its list, ends before a blank line or a paragraph of a web page,
     * although its words might go on there.
     */
    private boolean endsItem(Seam seam) {
        Line.Layout layout = seam.line().layout();
        boolean blank = page.wrapped()
                ? page.gapTells() && layout.gap() >= page.gap() && !page.isFull(seam.before())
                : layout.gap() > 0;
        String end = seam.before().text();
        return (blank || layout.edge() == Line.Edge.PARAGRAPH)
                && !Sentence.ends(end)
                && !Sentence.endsWithComma(end)
                && !Sentence.hasOpenBracket(end)
                && !record.isPageBreak(seam.before().end(), seam.line().start());
    }

    /**
     * Whether a clause of a preamble, which ends with a comma, is a paragraph of its own: in a paragraph of a web page, or
     * where lines begin paragraphs, before an indent, a word with which such clauses begin, another clause, or the words before
     * the first paragraph that all clauses lead to. Where lines end at a margin, it has room for what stands below it.
     */
    private boolean dividesClauses(Seam seam) {
        Line.Layout layout = seam.line().layout();
        boolean full = page.wrapped() && page.isFull(seam.before());
        boolean gap = layout.gap() > 0 && (!page.wrapped() || page.gapTells() && layout.gap() >= page.gap());
        boolean indent = layout.indented() && (!page.wrapped() || page.indentTells());
        boolean clause = clauses.matcher(seam.line().text()).lookingAt();
        boolean below = clauses.matcher(seam.before().text()).lookingAt();
        boolean colon = seam.line().text().endsWith(COLON);
        boolean last = below && colon;
        boolean series = clause || last || gap && endsClause(seam.line().text());
        boolean paragraph = layout.edge() == Line.Edge.PARAGRAPH;
        boolean room = page.wrapped() && clause && hasMuchRoom(seam);
        boolean divided = indent || !full && (paragraph || room || page.wrapped() && gap || !page.wrapped() && series);
        if (divided && clause && (page.wrapped() || below || !colon)) {
            record.line(seam.line(), AccountReason.CLAUSE);
            inPreamble = true;
            openClauses.forEach(open -> doubt(open, false));
            openClauses.clear();
        } else if (divided) {
            doubt(seam, true);
        } else if (clause && inPreamble) {
            doubt(seam, false);
        } else if (clause) {
            openClauses.add(seam);
        }
        return divided;
    }

    /** Whether what stands at the beginning of the next line has room in the line before, even if some lines are ragged. */
    private boolean hasMuchRoom(Seam seam) {
        return page.hasRoom(seam.before(), seam.first(), seam.line())
                || LineRoom.of(seam.before(), seam.line()) <= page.opening() - MUCH;
    }

    private static boolean endsClause(String line) {
        return Sentence.endsWithComma(line) || line.endsWith("；");
    }

    private boolean standsAlone(Line line) {
        return forms.heading().isTitle(line.text())
                && !Sentence.endsIn(line.text())
                && !(page.wrapped() && page.isFull(line));
    }

    /**
     * Whether a newspaper goes to another page between two sentences; where each line is a paragraph, nothing tells whether
     * they are one.
     */
    private boolean isAtPageJump(Seam seam) {
        return !page.wrapped()
                && Sentence.ends(seam.before().text())
                && record.isPageJump(seam.before().end() - 1, seam.line().start());
    }

    /** Whether a web page breaks the line after the first words of an item, and not its paragraph. */
    private boolean breaksInside(Seam seam) {
        return record.isWebPage()
                && seam.line().layout().edge() == Line.Edge.LINE
                && standsAlone(seam.before())
                && seam.line().text().endsWith("；");
    }

    /** Whether a line before a title, or with the number of one, is as long as a line inside a sentence, and no sentence ends in it. */
    private boolean breaksSentence(Seam seam) {
        Line before = seam.before();
        boolean reaches = page.wrapped()
                ? before.layout().width() >= LONG * page.opening()
                : before.text().length() > BRIEF;
        return reaches
                && (page.wrapped() || !standsAlone(before))
                && !Sentence.ends(before.text())
                && !Sentence.endsWithComma(before.text());
    }

    /** Whether the line before has the number of an article or item, and its words go on below. */
    private boolean isFullNumbered(Seam seam) {
        return page.goesOnBelow(seam.before(), seam.line())
                && forms.heading()
                        .read(seam.before().text())
                        .filter(number -> number.style().isOfParagraphs())
                        .isPresent();
    }

    /** Whether a line with the number of a paragraph is the beginning of its words, not a title. */
    private boolean goesOn(Line line) {
        return line.text().indexOf('，') >= 0
                || Sentence.hasOpenBracket(line.text())
                || page.wrapped() && line.layout().width() >= LONG * page.opening();
    }

    /** Whether characters at the end of a line, or before the last one, were lost, which is reported, so that it may end a sentence. */
    private boolean endsInLostCharacters(Line line) {
        int end = forms.lost().in(line.text()).length();
        return end > 0 && end >= line.text().length() - 1;
    }

    /**
     * Decides in copies with one line for each paragraph: only a line that breaks off continues in the next one. That is
     * certain if the page ended there, and the next line does not begin a sentence.
     */
    private boolean dividesWhole(Seam seam) {
        boolean inside = seam.line().layout().edge() == Line.Edge.INSIDE;
        if (Sentence.ends(seam.before().text())) {
            if (inside) {
                doubt(seam, true);
            }
            return true;
        }
        boolean certain = record.isPageBreak(seam.before().end(), seam.line().start())
                && !subject.matcher(seam.line().text()).lookingAt();
        if (inside || certain) {
            return false;
        }
        if (seam.line().layout().gap() > 0 && isBrief(seam.before()) && isBrief(seam.line())) {
            doubt(seam, true);
            return true;
        }
        record.line(seam.line(), AccountReason.LINE_IN_PARAGRAPH);
        record.report(Code.SEGMENTED, end(seam.before()), seam.end(), seam.beginning());
        return false;
    }

    /** Whether a line may be an item of a list or a title: short, and without the punctuation of sentences. */
    private static boolean isBrief(Line line) {
        return line.text().length() <= BRIEF && line.text().chars().noneMatch(c -> "，。；！？".indexOf(c) >= 0);
    }

    /**
     * Decides inside a sentence: it continues, unless a short line before a wide gap, or an indent, begins a paragraph.
     */
    private boolean dividesOpen(Seam seam) {
        boolean wideGap = page.gapTells() && seam.line().layout().gap() >= page.gap();
        boolean divided = wideGap && seam.before().layout().width() < page.full() / 2
                || page.indentTells() && seam.line().layout().indented() && !page.isFull(seam.before());
        boolean gap =
                wideGap && !record.isPageBreak(seam.before().end(), seam.line().start());
        if (divided || gap || isSuspect(seam)) {
            doubt(seam, divided);
        }
        return divided;
    }

    /** Whether a line may not belong to the text: it follows a short line in mid-sentence, or looks like a note. */
    private boolean isSuspect(Seam seam) {
        return seam.before().layout().width() < SUSPECT * page.full()
                || note.matcher(seam.line().text()).lookingAt();
    }

    private boolean dividesSentences(Seam seam) {
        if (page.hasRoom(seam.before(), seam.first(), seam.line())) {
            return true;
        }
        boolean full = page.isFull(seam.before()) || seam.first() && page.isFullOpening(seam.before());
        // No room for what stands below it makes a line full, whatever its width.
        boolean filled = full || page.roomTells();
        if (page.gapShowsIndent()
                && !record.isPageBreak(seam.before().end(), seam.line().start())) {
            return !filled || dividesByChange(seam);
        }
        if (!full && page.indentTells() && !seam.line().layout().indented() && !page.gapTells()) {
            doubt(seam, true);
        }
        if (!full && filled && !page.indentTells() && !page.gapTells()) {
            return dividesByWidth(seam);
        }
        if (!full) {
            boolean inBlock = page.gapTells()
                    && seam.line().layout().gap() < page.gap()
                    && seam.before().layout().width() >= LONG * page.full();
            if (inBlock) {
                doubt(seam, false);
            }
            return !inBlock;
        }
        if (page.indentTells() && !page.gapTells()) {
            return seam.line().layout().indented();
        }
        if (!page.gapTells()) {
            return dividesByWidth(seam);
        }
        boolean gap = seam.line().layout().gap() >= page.gap();
        if (gap && record.isPageBreak(seam.before().end(), seam.line().start())) {
            boolean divided = seam.paragraph().orElse(false);
            doubt(seam, divided);
            return divided;
        }
        return gap;
    }

    /**
     * Decides where an empty line shows that the indent changes: below a first line, the next one goes on; below another line,
     * it begins a paragraph. An open line shows by what is below it whether it is a first one, too.
     */
    private boolean dividesByChange(Seam seam) {
        boolean changes = seam.line().layout().gap() > 0;
        boolean divided = seam.first() != changes;
        boolean open = !Sentence.ends(seam.line().text());
        boolean otherwise = seam.next()
                .filter(next -> open && !record.isPageBreak(seam.line().end(), next.start()))
                .filter(next -> next.layout().gap() > 0 != divided)
                .isPresent();
        if (otherwise) {
            doubt(seam, divided);
        }
        return divided;
    }

    /**
     * Decides by width: the first line of a paragraph is narrower, because its indent was lost. Of a short line the width
     * tells nothing; it begins a paragraph if more paragraphs than sentences inside them begin like it.
     */
    private boolean dividesByWidth(Seam seam) {
        double width = seam.line().layout().width();
        boolean tells = page.widthTells() && !page.isShort(seam.line());
        boolean divided = tells
                ? width < page.divide() && width <= page.openingRoom(seam.line())
                : seam.paragraph().orElse(!page.isShort(seam.line()));
        if (!tells || Math.abs(width - page.divide()) <= DOUBT || divided && mayGoOn(seam)) {
            doubt(seam, divided);
        }
        return divided;
    }

    /**
     * Whether a line may be narrow although it does not begin a paragraph: as the last line of one, if the line below can
     * begin another; or because what stands at the beginning of the line below did not fit into it.
     */
    private boolean mayGoOn(Seam seam) {
        Optional<Line> next = seam.next().filter(line -> line.role() == Line.Role.TEXT);
        boolean mayEnd = Sentence.ends(seam.line().text())
                && next.filter(line -> line.layout().width() > page.openingRoom(line))
                        .isEmpty();
        return mayEnd
                || page.roomTells()
                        && next.filter(line -> !page.hasRoom(seam.line(), false, line))
                                .isPresent();
    }

    private void doubt(Seam seam, boolean divided) {
        record.line(seam.line(), AccountReason.BY_LAYOUT);
        record.report(
                Code.JOIN_OR_PARAGRAPH, end(seam.before()), seam.end(), seam.beginning(), divided ? "ends" : "goes-on");
    }

    private static Line end(Line line) {
        return line.slice(line.text().length() - 1, line.text().length());
    }
}
