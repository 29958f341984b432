package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** A button of a page, or the credit of a picture, in brackets between the words of a paragraph: {@code （点击查看更多）}. */
final class DropButtons implements CleaningRule {

    /** Words in brackets; square ones before an address are a link. */
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(（]([^()（）]{1,80})[)）]|[\\[［【]([^\\[\\]［］【】]{1,80})[\\]］】](?!\\()");

    private final Pattern buttons;

    DropButtons(Forms forms) {
        buttons = forms.words().insertions().buttons();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        return lines.stream()
                .map(line -> line.role() == Line.Role.TEXT ? without(line, record) : line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns a line without them; between words one blank stays. */
    private Line without(Line line, CleaningRecord record) {
        BitSet gone = new BitSet();
        for (MatchResult found : IN_BRACKETS.matcher(line.text()).results().toList()) {
            String inside = found.group(1) == null ? found.group(2) : found.group(1);
            if (buttons.matcher(inside.strip()).matches()) {
                Line button = line.slice(found.start(), found.end());
                boolean blank = found.start() > 0 && line.text().charAt(found.start() - 1) == ' ';
                gone.set(blank ? found.start() - 1 : found.start(), found.end());
                record.report(Code.INSERTED_WORDS, button, Quotation.of(button.text()), Fate.DROPPED);
                record.drop(InterventionKind.WEB_DEBRIS, button, AccountReason.SITE_WORDS);
            }
        }
        return line.without(gone);
    }
}
