package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;

/** Who signed, where and when, at the end; day and place may also stand below the title. */
final class TakeSignatures implements Rule {

    private static final String OFFICE = "(?:主席团主席|主席|总统|总理|首相|国王|元首|总书记|最高领袖|埃米尔|苏丹|秘书长|部长|外长|大臣|议长|首脑|大使|全权代表|代表)";

    private static final Pattern APART = Pattern.compile("(?<office>[\\p{IsHan}·“”（）()\\s\\u3000]{1,40}?" + OFFICE
            + ")[\\s\\u3000:：]+(?<name>[\\p{IsHan}·•A-Za-z.\\-\\s\\u3000]{2,30})");

    private static final Pattern GLUED =
            Pattern.compile("(?<office>[\\p{IsHan}·]{2,30}" + OFFICE + ")(?<name>[\\p{IsHan}·•]{2,15})");

    private static final Pattern BLANK_IN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}·])[\\s\\u3000]+(?=[\\p{IsHan}·])|(?<=\\s)\\s+");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        int first = lines.size();
        int names = 0;
        boolean day = false;
        while (first > 0) {
            String text = lines.get(first - 1).text();
            if (!day && SignedForm.matches(text)) {
                day = true;
            } else if (match(text).isPresent()) {
                names++;
            } else {
                break;
            }
            first--;
        }
        if (names == 1 && !day) {
            first = lines.size();
        }
        for (Line line : lines.subList(first, lines.size())) {
            take(line, ledger);
        }
        return withoutDayBelowTitle(lines.subList(0, first), ledger);
    }

    private static void take(Line line, Ledger ledger) {
        Optional<Matcher> signatory = match(line.text());
        if (signatory.isPresent() && !SignedForm.matches(line.text())) {
            ledger.signatory(new Signatory(
                    plain(signatory.get().group("office")),
                    plain(signatory.get().group("name"))));
        } else {
            takeDay(line, ledger);
        }
    }

    private static void takeDay(Line line, Ledger ledger) {
        if (ledger.signed().isEmpty()) {
            ledger.signed(new WidenPunctuation().mend(CloseUpSpaces.closed(line), ledger));
        } else {
            ledger.drop(InterventionKind.MOVED_TO_METADATA, line, "日期与地点");
        }
    }

    private static List<Line> withoutDayBelowTitle(List<Line> lines, Ledger ledger) {
        if (lines.isEmpty() || !SignedForm.matches(lines.get(0).text())) {
            return lines;
        }
        takeDay(lines.get(0), ledger);
        return new ArrayList<>(lines.subList(1, lines.size()));
    }

    private static Optional<Matcher> match(String line) {
        for (Pattern pattern : new Pattern[] {APART, GLUED}) {
            Matcher matcher = pattern.matcher(line);
            if (line.length() <= 60 && matcher.matches()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static String plain(String words) {
        return BLANK_IN_HAN.matcher(words.strip()).replaceAll("");
    }
}
