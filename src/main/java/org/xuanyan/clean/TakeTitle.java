package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** The title, and what stands around it. */
final class TakeTitle implements CleaningRule {

    private static final Pattern QUOTED = Pattern.compile("[《「『“](?<words>[^《》「」『』“”]{4,60})[》」』”]");

    private static final Pattern EVERYTHING = Pattern.compile("(?<words>.*)", Pattern.DOTALL);

    private final Forms forms;
    private final TitleLines titles;

    /** Finds titles that could also be headings or annexes. */
    private final TitleLines perhaps;

    private final LabelsBelowTitle labels;

    TakeTitle(Forms forms) {
        this.forms = forms;
        titles = new TitleLines(forms, forms.title());
        perhaps = new TitleLines(forms, new TitleForm(forms.words(), CleaningGroup.PERHAPS_TITLE_NAMES));
        labels = new LabelsBelowTitle(forms);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Optional<TitleLines.TitlePlace> found =
                titles.find(lines, record.givenTitle()).or(() -> perhaps.find(lines, Optional.empty()));
        if (found.isEmpty()) {
            record.report(Code.NO_TITLE_LINE, record.beginning());
            titleInLead(lines, record);
            return lines;
        }
        TitleLines.TitlePlace place = found.get();
        int first = place.first();
        Line line = withoutDateline(
                forms.title().unbroken(Line.join(lines.subList(first, place.last() + 1))), place.form(), record);
        Matcher words = place.given() ? whole(line.text()) : place.form().words(line.text());
        Line title = line.slice(words.start("words"), words.end("words"));
        int whole = first < place.last() ? texts(lines.subList(0, first)).indexOf(title.text()) : -1;
        record.title(Typesetting.normalised(whole < 0 ? title : lines.get(whole)));
        if (whole >= 0) {
            lines.subList(first, place.last() + 1)
                    .forEach(part ->
                            record.drop(InterventionKind.MOVED_TO_METADATA, part, AccountReason.REPEATED_TITLE));
        }
        takeAround(line, words, !place.given(), record);
        int lead = Math.min(first, forms.lead().length(lines));
        for (int i = 0; i < first; i++) {
            if (i == whole) {
                continue;
            }
            dropAbove(lines.get(i), i < lead, title, record);
            if (i >= lead) {
                reportAbove(lines.get(i), i == first - 1, record);
            }
        }
        List<Line> rest = withoutShort(lines, place, title, record);
        int text = place.text() - (lines.size() - rest.size());
        return withoutRepeated(labels.drop(rest, place.last(), text, record), title, record);
    }

    /** Drops the short name of the title between it and the text. */
    private List<Line> withoutShort(List<Line> lines, TitleLines.TitlePlace place, Line title, CleaningRecord record) {
        List<Line> rest = new ArrayList<>(lines.subList(0, place.last() + 1));
        for (int i = place.last() + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean shorter = i < place.text()
                    && forms.title().matches(line.text())
                    && TitleLines.isShortOf(line.text(), title.text());
            if (shorter) {
                record.drop(InterventionKind.MOVED_TO_METADATA, line, AccountReason.REPEATED_TITLE);
            } else {
                rest.add(line);
            }
        }
        return rest;
    }

    /** Returns the title without the dateline that may stand before it on the same line. */
    private Line withoutDateline(Line line, TitleForm form, CleaningRecord record) {
        int end = forms.dateline().endOfFirst(line.text());
        Line rest = line.slice(end, line.text().length());
        if (end == 0 || !form.matches(rest.text())) {
            return line;
        }
        record.dateline(line.slice(0, end));
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

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    /** Drops lines that repeat the title, in one line or in two; they are running heads. */
    private static List<Line> withoutRepeated(List<Line> lines, Line title, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = i + 1;
            boolean wraps = end < lines.size()
                    && title.text().startsWith(lines.get(i).text())
                    && title.text().equals(lines.get(i).text() + lines.get(end).text());
            if (wraps || title.text().equals(lines.get(i).text())) {
                end += wraps ? 1 : 0;
                lines.subList(i, end)
                        .forEach(
                                line -> record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.RUNNING_HEAD));
                i = end - 1;
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static Matcher whole(String line) {
        Matcher everything = EVERYTHING.matcher(line);
        everything.lookingAt();
        return everything;
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
        } else if (forms.dateline().endOfFirst(above.text()) == above.text().length()) {
            record.dateline(above);
        } else if (forms.metadata().matches(above.text()) || forms.dateline().begins(above.text())) {
            record.remark(above, AccountReason.PAGE_METADATA);
        } else {
            record.drop(InterventionKind.WEB_DEBRIS, above, AccountReason.ABOVE_TITLE);
        }
    }
}
