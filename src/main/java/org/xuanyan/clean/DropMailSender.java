package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * What a mail program writes above and below a letter: in languages with spaces between words, the labels of its head, one of which has an address, and the greeting below, as in {@code From:
 * name@site.example}; and {@code --}, with a few short lines about its sender. For the latter, where the mail is known by its head,
 * or by the blank that mail programs write behind the hyphens, it is dropped in any language; elsewhere only if no line can be a signature.
 */
final class DropMailSender implements CleaningRule {

    private static final String HYPHENS = "--";

    private static final Pattern HEAD = Pattern.compile("(?m)^(?:From|Subject|To): ");

    private static final int MOST_LINES = 8;

    private static final int LONGEST_LINE = 60;

    /** A line of the head of a mail: a label, and what belongs to it. */
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} -]{0,28}[:：]\\s*\\S.*");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+\\.\\w+");

    private static final Pattern GREETING = Pattern.compile(".{1,30}[,，:：!！]");

    private static final int FEWEST_LABELS = 3;

    private final Forms forms;

    DropMailSender(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        return withoutSender(forms.writing().spaced() ? withoutHead(lines, record) : lines, record);
    }

    private static List<Line> withoutHead(List<Line> lines, CleaningRecord record) {
        int end = 0;
        while (end < lines.size() && LABEL.matcher(lines.get(end).text()).matches()) {
            end++;
        }
        List<Line> labels = lines.subList(0, end);
        boolean mail = end >= FEWEST_LABELS
                && end < lines.size()
                && labels.stream().anyMatch(line -> ADDRESS.matcher(line.text()).find());
        if (!mail) {
            return lines;
        }
        List<Line> head =
                lines.subList(0, GREETING.matcher(lines.get(end).text()).matches() ? end + 1 : end);
        head.forEach(line -> record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.ABOVE_TITLE));
        record.report(
                Code.BOILERPLATE_IN_TEXT,
                head.get(0),
                Quotation.of(Line.join(head).text()),
                Fate.DROPPED);
        return lines.subList(head.size(), lines.size());
    }

    private List<Line> withoutSender(List<Line> lines, CleaningRecord record) {
        int first = IntStream.range(Math.max(1, lines.size() - 1 - MOST_LINES), lines.size())
                .filter(i -> lines.get(i).text().equals(HYPHENS))
                .findFirst()
                .orElse(lines.size());
        List<Line> below = lines.subList(first, lines.size());
        boolean sender = below.size() > 1
                && below.stream().allMatch(this::isOfSender)
                && (isMail(below.get(0), record.raw()) || !forms.writing().spaced());
        if (!sender) {
            return lines;
        }
        below.forEach(line -> record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BELOW_TEXT));
        record.report(
                Code.BOILERPLATE_IN_TEXT,
                below.get(1),
                Quotation.of(Line.join(below.subList(1, below.size())).text()),
                Fate.DROPPED);
        return lines.subList(0, first);
    }

    private boolean isOfSender(Line line) {
        String text = line.text();
        return text.length() <= LONGEST_LINE
                && !Sentence.ends(text)
                && !forms.signatory().isLike(text)
                && !forms.signed().isDay(text)
                && !forms.signed().matches(text);
    }

    private static boolean isMail(Line hyphens, String copy) {
        return copy.startsWith(" ", hyphens.end() + 1) || HEAD.matcher(copy).find();
    }
}
