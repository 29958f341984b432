package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** Navigation, share links, counters, editors and copyright lines around a text: {@code 首页 > 资讯}, {@code （责编：…）}. */
final class DropBoilerplate implements CleaningRule {

    /** The shortest item of a list, in Han characters. */
    private static final int ITEM = 6;

    /** The longest name of a list of headlines. */
    private static final int NAME_OF_LIST = 10;

    /** Separates an office from a name; headlines do not contain it. */
    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000:：]");

    private final Forms forms;
    private final TextOnRights rights;

    DropBoilerplate(Forms forms) {
        this.forms = forms;
        rights = new TextOnRights(forms);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = 0;
        int last = lines.size() - 1;
        while (first < lines.size() && !isText(lines.get(first))) {
            first++;
        }
        while (last >= 0 && !isText(lines.get(last)) && !endsSignatures(lines, last)) {
            last--;
        }
        int end = tail(lines, last);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            boolean inside = i > first && i < last;
            if (inside ? isBoilerplateInside(lines, i, record) : isBoilerplateOutside(line)) {
                if (i > last && isDoubtful(line.text())) {
                    report(line, true, record);
                }
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.SITE_WORDS);
            } else {
                kept.add(line);
            }
        }
        for (Line line : lines.subList(end, lines.size())) {
            record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BELOW_TEXT);
        }
        return kept;
    }

    private boolean isText(Line line) {
        return (Sentence.endsIn(line.text()) || Sentence.isWhole(line.text())) && !isBoilerplateOutside(line);
    }

    /** Whether at least two lines of names, or of day and place, end here. */
    private boolean endsSignatures(List<Line> lines, int i) {
        return i > 0
                && isSigned(lines.get(i).text())
                && isSigned(lines.get(i - 1).text());
    }

    private boolean isSigned(String line) {
        return forms.signed().matches(line)
                || forms.signatory().matches(line) && BLANK.matcher(line).find();
    }

    private boolean isBoilerplateOutside(Line line) {
        return !line.isOfTable()
                && (forms.boilerplate().matches(line.text())
                        || forms.boilerplate().beginsTail(line.text()));
    }

    /** Between sentences, only sure boilerplate is dropped, if it has no number of the text; the rest is reported. */
    private boolean isBoilerplateInside(List<Line> lines, int i, CleaningRecord record) {
        Line line = lines.get(i);
        if (line.isOfTable()) {
            return false;
        }
        boolean sure =
                forms.boilerplate().isSure(line.text()) || forms.boilerplate().beginsTail(line.text());
        boolean dropped =
                sure && !rights.continues(lines.stream().map(Line::text).toList(), i);
        if (dropped || forms.boilerplate().matches(line.text())) {
            report(line, dropped, record);
        }
        return dropped;
    }

    /** Whether a line is long enough for an item of a list, and not surely boilerplate. */
    private boolean isDoubtful(String line) {
        return Sentence.han(line) >= ITEM
                && !forms.boilerplate().isSure(line)
                && !forms.boilerplate().beginsTail(line);
    }

    private static void report(Line line, boolean dropped, CleaningRecord record) {
        record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), dropped ? Fate.DROPPED : Fate.KEPT);
    }

    /**
     * Returns where the boilerplate below the text begins: in the second half of the characters, below all sentences.
     */
    private int tail(List<Line> lines, int lastSentence) {
        long all = lines.stream().mapToLong(line -> line.text().length()).sum();
        long before = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > lastSentence
                    && 2 * before >= all
                    && !lines.get(i).isOfTable()
                    && (forms.boilerplate().beginsTail(lines.get(i).text()) || beginsHeadlines(lines, i))) {
                return i;
            }
            before += lines.get(i).text().length();
        }
        return lines.size();
    }

    /** Whether at least two headlines with days begin here, or below this line if it is a short one above them. */
    private boolean beginsHeadlines(List<Line> lines, int i) {
        boolean named =
                !isDatedHeadline(lines, i) && lines.get(i).text().length() <= NAME_OF_LIST && !isOfSignatures(lines, i);
        int first = named ? i + 1 : i;
        return isDatedHeadline(lines, first) && isDatedHeadline(lines, first + 1);
    }

    private boolean isDatedHeadline(List<Line> lines, int i) {
        return i < lines.size()
                && !lines.get(i).isOfTable()
                && !forms.signed().matches(lines.get(i).text())
                && forms.boilerplate().isDatedHeadline(lines.get(i).text());
    }

    /** Whether a line is of day and place, or of a name, which may stand below an office. */
    private boolean isOfSignatures(List<Line> lines, int i) {
        String line = lines.get(i).text();
        return forms.signed().matches(line)
                || forms.signatory().matches(line)
                || i > 0 && forms.signatory().isPair(lines.get(i - 1).text(), line)
                || forms.signatory().isOffice(line);
    }
}
