package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** Short lines between the title and the text that belong to neither, as in tables of web pages. */
final class LabelsBelowTitle {

    /** The longest label, in characters. */
    private static final int LABEL = 12;

    /** The shortest clause that introduces a text, in Han characters; words of pages before a colon are shorter. */
    private static final int CLAUSE = 6;

    private static final String COLON = "：";

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}·\\s\\d:：|/-]+");

    private final Forms forms;
    private final Pattern opening;
    private final Pattern label;

    LabelsBelowTitle(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.OPENING_WORDS);
        label = forms.words().pattern(CleaningGroup.TITLE_SUFFIXES);
    }

    /** Whether the day of a place on a line stands above or below it. */
    private boolean isBesideDay(List<Line> lines, int i, Predicate<String> isPlace) {
        return isPlace.test(lines.get(i).text())
                && (i > 0 && forms.signed().isDay(lines.get(i - 1).text())
                        || i + 1 < lines.size()
                                && forms.signed().isDay(lines.get(i + 1).text()));
    }

    /** Whether a line is shown as a heading, or stands directly before a numbered paragraph. */
    private boolean isBeforeNumber(List<Line> lines, int i) {
        return lines.get(i).layout().shown().isHeading()
                || i + 1 < lines.size()
                        && forms.marks()
                                .find(lines.get(i + 1).text())
                                .filter(found -> found.mark().number().isPresent())
                                .isPresent();
    }

    /** Whether a line is a first paragraph that introduces the sections: it ends with a colon, above a heading. */
    private boolean isIntroduction(List<Line> lines, int title, int i, int text, Predicate<String> isPlace) {
        String words = lines.get(i).text();
        if (!words.endsWith(COLON) || Sentence.han(words) < CLAUSE || i + 1 == lines.size()) {
            return false;
        }
        String next = lines.get(i + 1).text();
        boolean aboutPage =
                forms.boilerplate().matches(next) || forms.metadata().matches(next);
        return !aboutPage
                && (forms.heading().isTitle(next)
                        || forms.unnumbered().wrapped(next).isPresent()
                        || isBeforeNumber(lines, i + 1)
                        || isHeading(lines, title, i + 1, text, isPlace));
    }

    /** Whether later rules read a line. */
    private boolean isKnown(List<Line> lines, int i, Predicate<String> isPlace) {
        String text = lines.get(i).text();
        return forms.boilerplate().matches(text)
                || forms.metadata().matches(text)
                || forms.dateline().begins(text)
                || text.length() > LABEL
                || !WORDS.matcher(text).matches()
                || forms.signed().matches(text)
                || isBesideDay(lines, i, isPlace);
    }

    /** Whether a short line can be the heading of the paragraph in the next line. */
    private boolean isAboveParagraph(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return i + 1 < lines.size()
                && text.length() <= LABEL
                && forms.unnumbered().isPossible(text)
                && forms.heading().read(text).isEmpty()
                && !label.matcher(text).matches()
                && Sentence.han(lines.get(i + 1).text()) > LABEL;
    }

    /**
     * Whether a line is the heading of the first paragraphs. Below lines about the page and other labels it is one only if
     * the text has more of them; it may be the place that a page shows beside its time.
     *
     * @param title the index of the last line of the title
     * @param text the index of the first line of the text
     */
    private boolean isHeading(List<Line> lines, int title, int i, int text, Predicate<String> isPlace) {
        String words = lines.get(i).text();
        boolean aboutPage = IntStream.range(title + 1, i)
                .anyMatch(at -> forms.metadata().matches(lines.get(at).text()) || !isKnown(lines, at, isPlace));
        return (i == text - 1 || Sentence.endsIn(lines.get(i + 1).text()))
                && isAboveParagraph(lines, i)
                && !lines.get(title).text().contains(words)
                && !isPlace.test(words)
                && (!aboutPage || IntStream.range(text, lines.size()).anyMatch(at -> isAboveParagraph(lines, at)));
    }

    /** Whether the text begins with a line. */
    private boolean begins(List<Line> lines, int title, int i, int text, Predicate<String> isPlace) {
        String words = lines.get(i).text();
        return i >= text
                || Sentence.endsIn(words)
                || forms.heading().isTitle(words)
                || isBeforeNumber(lines, i)
                || opening.matcher(words).find()
                || isHeading(lines, title, i, text, isPlace)
                || isIntroduction(lines, title, i, text, isPlace);
    }

    /** Whether a line can be one of several values below a label, such as {@code 标签：}, which a page may show as headings. */
    private boolean isValue(String line) {
        return line.length() <= LABEL
                && !Sentence.endsIn(line)
                && !forms.heading().isTitle(line)
                && !forms.unnumbered().isNamed(line);
    }

    /**
     * Returns the lines below the title without labels. Headings stay.
     *
     * @param title the index of the last line of the title
     * @param text the index of the first line of the text
     */
    List<Line> drop(List<Line> lines, int title, int text, CleaningRecord record) {
        Predicate<String> isPlace = forms.signed().placesNamedIn(record.titleText(), lines);
        List<Line> kept = new ArrayList<>();
        boolean begun = false;
        boolean labelled = false;
        for (int i = title + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            labelled &= !begun && isValue(line.text());
            begun |= !labelled && begins(lines, title, i, text, isPlace);
            if (begun || isKnown(lines, i, isPlace)) {
                kept.add(line);
            } else {
                labelled |= line.text().endsWith(COLON) || line.text().endsWith(":");
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BETWEEN_TITLE_AND_TEXT);
                record.report(Code.BETWEEN_TITLE_AND_TEXT, line, Quotation.of(line.text()));
            }
        }
        return kept;
    }
}
