package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Typography;

/** The title, and what stands above it. Pages print several titles; the last one before the text counts. */
final class TakeTitle implements CleaningRule {

    /** A line of the text is at least this long; labels and headings are shorter. */
    private static final int LINE_OF_TEXT = 20;

    /** The longest label, in characters. */
    private static final int LABEL = 12;

    /** The last line of a title that is printed in two lines is at most this long. */
    private static final int SHORT_TITLE = 14;

    /** The shortest line of a title that is printed in several lines. */
    private static final int SHORTEST = 4;

    private static final Pattern QUOTED = Pattern.compile("[《「『“](?<words>[^《》「」『』“”]{4,60})[》」』”]");

    private static final Pattern EVERYTHING = Pattern.compile("(?<words>.*)", Pattern.DOTALL);

    private final Forms forms;
    private final Pattern opening;
    private final Pattern about;
    private final Pattern whole;
    private final Pattern upperHalf;

    TakeTitle(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.OPENING_WORDS);
        about = forms.words().pattern(CleaningGroup.ABOUT);
        whole = forms.words().pattern(CleaningGroup.WHOLE_TITLE);
        upperHalf = Pattern.compile(".*" + forms.words().regex(CleaningGroup.UPPER_HALF));
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int given = given(lines, record);
        int head = Math.max(head(lines), given + 1);
        Predicate<String> isPlace = forms.signed().placesNamedIn("", lines);
        int last = given;
        for (int i = 0; i < head && given < 0; i++) {
            if (isTitle(lines, i)) {
                last = i;
            }
        }
        if (last < 0) {
            record.report(Code.NO_TITLE_LINE, record.beginning());
            titleInLead(lines, record);
            return lines;
        }
        int first = given < 0 ? first(lines, last) : given;
        if (given < 0 && hasSubtitle(lines, last)) {
            last++;
            head = Math.max(head, last + 1);
        }
        Line line = withoutDateline(Line.join(lines.subList(first, last + 1)), record);
        Matcher words = given < 0 ? forms.title().words(line.text()) : whole(line.text());
        Line title = line.slice(words.start("words"), words.end("words"));
        record.title(Typesetting.normalised(title));
        takeAround(line, words, given < 0, record);
        int lead = Math.min(first, forms.lead().length(lines));
        for (int i = 0; i < first; i++) {
            dropAbove(lines.get(i), i < lead, title, record);
            if (i >= lead) {
                reportAbove(lines.get(i), i == first - 1, record);
            }
        }
        List<Line> below = new ArrayList<>(lines.subList(head, lines.size()));
        below.addAll(0, withoutLabels(lines.subList(last + 1, lines.size()), head - last - 1, isPlace, record));
        return withoutRepeated(below, title, record);
    }

    /** Returns the title without the dateline that may stand before it on the same line. */
    private Line withoutDateline(Line line, CleaningRecord record) {
        int end = forms.dateline().endOfFirst(line.text());
        Line rest = line.slice(end, line.text().length());
        if (end == 0 || !forms.title().matches(rest.text())) {
            return line;
        }
        record.remark(line.slice(0, end), AccountReason.DATELINE);
        return rest;
    }

    /** Takes the title that a reporter's lead names, if the copy does not print one. */
    private void titleInLead(List<Line> lines, CleaningRecord record) {
        int end = forms.lead().length(lines);
        for (int i = end - 1; i >= 0; i--) {
            Matcher quoted = QUOTED.matcher(lines.get(i).text());
            while (quoted.find() && record.title().isEmpty()) {
                if (forms.title().matches(quoted.group("words"))) {
                    record.title(
                            Typesetting.normalised(lines.get(i).slice(quoted.start("words"), quoted.end("words"))));
                }
            }
        }
    }

    /** Whether a subtitle stands on the line below a title: {@code ——深化伙伴关系，共创未来}. */
    private boolean hasSubtitle(List<Line> lines, int title) {
        if (title + 1 >= lines.size()) {
            return false;
        }
        String below = lines.get(title + 1).text();
        return Typography.isDash(below.charAt(0))
                && !Sentence.ends(below)
                && !forms.signed().matches(below)
                && forms.title().matches(lines.get(title).text() + below);
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

    /**
     * Drops short lines between the title and the text that are not headings; tables of web pages have them.
     *
     * @param lines all lines below the title
     * @param end where the text begins
     */
    private List<Line> withoutLabels(List<Line> lines, int end, Predicate<String> isPlace, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            begun |= Sentence.endsIn(line.text())
                    || forms.heading().isTitle(line.text())
                    || isBeforeNumber(lines, i)
                    || opening.matcher(line.text()).find();
            if (begun
                    || forms.boilerplate().matches(line.text())
                    || forms.metadata().matches(line.text())
                    || forms.dateline().begins(line.text())
                    || line.text().length() > LABEL
                    || !line.text().matches("[\\p{IsHan}·\\s\\d:：|/-]+")
                    || forms.signed().matches(line.text())
                    || isBesideDay(lines, i, isPlace)) {
                kept.add(line);
            } else {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BETWEEN_TITLE_AND_TEXT);
                record.report(Code.BETWEEN_TITLE_AND_TEXT, line, Quotation.of(line.text()));
            }
        }
        return kept;
    }

    /** Drops lines that repeat the title; they are running heads. */
    private static List<Line> withoutRepeated(List<Line> lines, Line title, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            if (line.text().equals(title.text())) {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.RUNNING_HEAD);
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Returns the number of lines before the first line of the text. */
    private int head(List<Line> lines) {
        PageLayout page = PageLayout.of(lines);
        int i = forms.lead().length(lines);
        while (i < lines.size() && !isText(lines.get(i), page)) {
            i++;
        }
        return i;
    }

    private boolean isText(Line line, PageLayout page) {
        String text = line.text();
        boolean sentence = text.indexOf('，') >= 0 || text.indexOf(',') >= 0 || text.indexOf('（') >= 0;
        boolean full = page.wrapped() && page.isFullOpening(line);
        return (full || text.length() >= LINE_OF_TEXT && (sentence || Sentence.ends(text)))
                && !forms.title().matches(text)
                && !forms.metadata().matches(text)
                && !forms.boilerplate().matches(text)
                && !forms.dateline().begins(text);
    }

    /** Returns the index of the title that an editor has given; -1 if no line is equal to it. */
    private static int given(List<Line> lines, CleaningRecord record) {
        for (int i = 0; record.givenTitle().isPresent() && i < lines.size(); i++) {
            if (withoutBlanks(lines.get(i).text())
                    .equals(withoutBlanks(record.givenTitle().get()))) {
                return i;
            }
        }
        return -1;
    }

    private static Matcher whole(String line) {
        Matcher everything = EVERYTHING.matcher(line);
        everything.lookingAt();
        return everything;
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\u3000]+", "");
    }

    private boolean isTitle(List<Line> lines, int i) {
        String text = lines.get(i).text();
        return !lines.get(i).isOfTable()
                && forms.title().matches(text)
                && forms.heading().read(text).isEmpty()
                && !forms.boilerplate().matches(text)
                && !forms.metadata().matches(text);
    }

    /** Returns where a title begins that is printed in several lines. */
    private int first(List<Line> lines, int last) {
        String title = lines.get(last).text();
        int first = last;
        while (first > 0 && isUpper(lines.get(first - 1), title)) {
            first--;
        }
        return forms.title().matches(Line.join(lines.subList(first, last + 1)).text()) ? first : last;
    }

    /** Whether a title begins on a line above, as in {@code 甲乙组织成员国元首理事会} and {@code 云岭宣言}. */
    private boolean isUpper(Line above, String title) {
        String text = above.text();
        boolean plain = text.length() >= SHORTEST
                && text.matches("[\\p{IsHan}\\s、“”·]+")
                && !forms.boilerplate().matches(text)
                && !forms.title().matches(text)
                && !forms.metadata().matches(text)
                && !title.contains(text);
        boolean isAbout = about.matcher(text).find() && !whole.matcher(title).find();
        boolean lower = title.length() <= SHORT_TITLE || about.matcher(title).lookingAt();
        boolean isUpperHalf = lower && upperHalf.matcher(text).matches();
        return plain && (isAbout || isUpperHalf);
    }

    /** Reports a line above the title that may be its beginning, or the right title. */
    private void reportAbove(Line above, boolean next, CleaningRecord record) {
        String text = above.text();
        boolean known = forms.boilerplate().matches(text)
                || forms.metadata().matches(text)
                || forms.lead().matches(text)
                || forms.dateline().begins(text)
                || Sentence.endsIn(text)
                || !Sentence.hasHan(text);
        String title = record.titleText();
        boolean other = next ? !forms.title().matches(text) : forms.title().matches(text);
        if (!known && other && !text.contains(title) && !title.contains(text)) {
            record.report(Code.ABOVE_TITLE, above, Quotation.of(text));
        }
    }

    /** Drops what stands beside the title; a day in brackets may be that of the document. */
    private static void takeAround(Line line, Matcher words, boolean read, CleaningRecord record) {
        record.drop(InterventionKind.WEB_DEBRIS, line.slice(0, words.start("words")), AccountReason.BESIDE_TITLE);
        int end = words.end("words");
        if (read && words.group("day") != null) {
            int start = words.start("day") - 1;
            int afterDay = words.end("day") + 1;
            record.drop(InterventionKind.WEB_DEBRIS, line.slice(end, start), AccountReason.BESIDE_TITLE);
            record.drop(InterventionKind.MOVED_TO_METADATA, line.slice(start, afterDay), AccountReason.DAY_AND_PLACE);
            record.besideTitle(Typesetting.normalised(line.slice(start + 1, afterDay - 1)));
            end = afterDay;
        }
        record.drop(InterventionKind.WEB_DEBRIS, line.slice(end, line.text().length()), AccountReason.BESIDE_TITLE);
    }

    private void dropAbove(Line above, boolean lead, Line title, CleaningRecord record) {
        if (forms.title().matches(above.text()) && above.text().contains(title.text())) {
            record.drop(InterventionKind.MOVED_TO_METADATA, above, AccountReason.REPEATED_TITLE);
        } else if (lead && !forms.boilerplate().matches(above.text())
                || forms.lead().matches(above.text())) {
            record.lead(List.of(above));
        } else if (forms.metadata().matches(above.text()) || forms.dateline().begins(above.text())) {
            record.remark(above, AccountReason.PAGE_METADATA);
        } else {
            record.drop(InterventionKind.WEB_DEBRIS, above, AccountReason.ABOVE_TITLE);
        }
    }
}
