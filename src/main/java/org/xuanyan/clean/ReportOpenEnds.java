package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/**
 * Paragraphs above the last one that end without a stop: words are missing, as in {@code 交换观测数}, or a heading stands
 * directly behind the last sentence, as in {@code 转让技术。道路与市场}. Items of lists and lines of other kinds need no stop.
 */
final class ReportOpenEnds implements CleaningRule {

    /** A shorter line without a sentence may be a name or a title. */
    private static final int LONG = 16;

    /** The words behind the last sentence of a paragraph, if they may be a heading. */
    private static final Pattern HEADING = Pattern.compile("(?<=[。！？][”’』」）》]{0,3})[^，。；：！？、]{2,20}$");

    /** The end of an item that others follow, with a conjunction: {@code ；以及}. */
    private static final Pattern CLAUSE_END = Pattern.compile("[；;]\\p{IsHan}{1,2}$");

    private static final Pattern LEAD_IN = Pattern.compile("[：:]$");

    private static final Pattern SENTENCE = Pattern.compile("[。！？]");

    private static final Pattern CLAUSE = Pattern.compile("[，。；！？]");

    private final Forms forms;

    ReportOpenEnds(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean listed = 2 * lines.stream().filter(this::isOpenItem).count()
                >= lines.stream().filter(this::isNumbered).count();
        int signed = record.signed().map(Line::start).orElse(Integer.MAX_VALUE);
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.start() < signed
                    && (isOpen(line) || isShort(lines, i))
                    && !record.isOfList(line)
                    && !(listed && isItem(lines, i))
                    && !record.isReported(line.end(), lines.get(i + 1).start())) {
                int length = line.text().length();
                Matcher heading = HEADING.matcher(line.text());
                boolean glued = heading.find();
                record.report(
                        Code.OPEN_END,
                        line.slice(glued ? heading.start() : length - 1, length),
                        Quotation.of(line.text()),
                        glued ? "heading" : "");
            }
        }
        return lines;
    }

    private boolean isOpen(Line line) {
        return hasNoEnd(line)
                && (line.text().length() >= LONG
                        || SENTENCE.matcher(line.text()).find());
    }

    private boolean hasNoEnd(Line line) {
        String text = line.text();
        return line.role() == Line.Role.TEXT
                && !Sentence.ends(text)
                && !Sentence.endsWithComma(text)
                && !CLAUSE_END.matcher(text).find()
                && !forms.lost().areIn(text)
                && !forms.signatory().isLike(text);
    }

    /** Whether a line has no end, no number, and stands above a paragraph with an end: neither a heading nor one of several names. */
    private boolean isShort(List<Line> lines, int i) {
        Line next = lines.get(i + 1);
        return hasNoEnd(lines.get(i))
                && !lines.get(i).isOfTable()
                && !Character.isDigit(lines.get(i).text().charAt(0))
                && forms.marks().find(lines.get(i).text()).isEmpty()
                && forms.heading().read(lines.get(i).text()).isEmpty()
                && next.role() == Line.Role.TEXT
                && Sentence.ends(next.text())
                && !isOfNames(lines, i);
    }

    /** Whether a line is the last of several without ends below a lead-in, as names in a list are. */
    private boolean isOfNames(List<Line> lines, int i) {
        int above = i - 1;
        while (above >= 0 && hasNoEnd(lines.get(above))) {
            above--;
        }
        return above >= 0 && LEAD_IN.matcher(lines.get(above).text()).find();
    }

    /** Whether a line is one of several items beside each other that are names, not sentences. */
    private boolean isItem(List<Line> lines, int i) {
        return isOpenItem(lines.get(i))
                && (i > 0 && isOpenItem(lines.get(i - 1)) || i + 1 < lines.size() && isOpenItem(lines.get(i + 1)));
    }

    private boolean isOpenItem(Line line) {
        return line.role() == Line.Role.TEXT
                && !CLAUSE.matcher(line.text()).find()
                && !Sentence.ends(line.text())
                && isNumbered(line);
    }

    private boolean isNumbered(Line line) {
        return forms.marks().find(line.text()).isPresent()
                || !line.layout().number().isEmpty();
    }
}
