package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Joins lines that end at the margin, or in the middle of a sentence, into paragraphs. */
final class JoinLines implements CleaningRule {

    /** A longer line is a sentence, or a part of one. */
    private static final int BRIEF = 24;

    private final Forms forms;
    private final Pattern announced;

    JoinLines(Forms forms) {
        this.forms = forms;
        announced = forms.words().pattern(CleaningGroup.ANNOUNCED);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        MarkedLines marked = MarkedLines.of(lines, page, forms);
        int notes = forms.notes().first(lines, record);
        int tail = tail(lines.subList(0, notes), page, marked);
        List<Line> joined = new ArrayList<>();
        joined.addAll(paragraphs(lines.subList(0, tail), lines, page, marked, record));
        joined.addAll(lines.subList(tail, notes));
        joined.addAll(notes(lines.subList(notes, lines.size()), record));
        if (tail < notes) {
            reportTail(lines.get(tail), record);
            AccountReason reason = isBelowAnnex(lines, tail) ? AccountReason.LINE_OF_LIST : AccountReason.BY_LAYOUT;
            lines.subList(tail, notes).forEach(line -> record.line(line, reason));
        }
        return joined;
    }

    /**
     * Joins the lines of the text.
     *
     * @param text the lines above the tail and the notes
     * @param lines all lines
     */
    private List<Line> paragraphs(
            List<Line> text, List<Line> lines, PageLayout page, MarkedLines marked, CleaningRecord record) {
        HeadingLines headings = new HeadingLines(lines, page, marked, forms);
        ParagraphBeginnings beginnings = new ParagraphBeginnings(lines, page);
        ParagraphBorders borders = new ParagraphBorders(forms, page, record);
        MissingLines missing = new MissingLines(text, page, marked, record);
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i < text.size(); i++) {
            List<Line> parts = text.subList(first, i);
            boolean begins = marked.begins(i)
                    || headings.isItem(i - 1)
                    || missing.divide(i)
                    || borders.divides(new Seam(
                            lines.get(i - 1),
                            parts.size() == 1,
                            announced.matcher(end(parts)).find(),
                            marked.isNumbered(i - 1),
                            marked.begins(first) && !marked.isNumbered(first),
                            lines.get(i),
                            i + 1 < lines.size() ? Optional.of(lines.get(i + 1)) : Optional.empty(),
                            beginnings.beginsParagraph(lines.get(i).text())));
            if (begins) {
                joined.add(Line.join(parts));
                first = i;
            }
        }
        if (!text.isEmpty()) {
            joined.add(Line.join(text.subList(first, text.size())));
        }
        IntStream.range(0, text.size()).forEach(missing::reportBelowHeading);
        return joined;
    }

    /** Joins the lines of the notes below the text. */
    private List<Line> notes(List<Line> lines, CleaningRecord record) {
        List<Line> joined = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || forms.notes().begins(lines.get(i), record)) {
                joined.add(Line.join(lines.subList(first, i)));
                first = i;
            }
        }
        return joined;
    }

    /** Returns the last two lines of some, in which words may be broken. */
    private static String end(List<Line> parts) {
        return parts.subList(Math.max(0, parts.size() - 2), parts.size()).stream()
                .map(Line::text)
                .collect(Collectors.joining());
    }

    /** Returns the index of the first of the last lines that are not sentences, as in a list of names. */
    private static int tail(List<Line> lines, PageLayout page, MarkedLines marked) {
        int i = lines.size();
        while (i > 0
                && !Sentence.ends(lines.get(i - 1).text())
                && lines.get(i - 1).role() == Line.Role.TEXT
                && !marked.begins(i - 1)
                && !(page.wrapped() && page.isFull(lines.get(i - 1)))
                && lines.get(i - 1).text().length() <= BRIEF) {
            i--;
        }
        boolean free = i == 0
                || lines.get(i - 1).role() != Line.Role.TEXT
                || Sentence.ends(lines.get(i - 1).text());
        return free && lines.size() - i > 1 ? i : lines.size();
    }

    /** Whether the heading of an annex, and perhaps its title, stands above a line. */
    private boolean isBelowAnnex(List<Line> lines, int i) {
        int above = i - 1;
        while (above > 0 && lines.get(above).role() == Line.Role.SUBHEADING) {
            above--;
        }
        return above >= 0
                && lines.get(above).role() == Line.Role.HEADING
                && forms.unnumbered().annexWord(lines.get(above).text()) > 0;
    }

    private static void reportTail(Line line, CleaningRecord record) {
        record.report(Code.SIGNATURE_BLOCK, line, Quotation.of(line.text()), "paragraphs");
    }
}
