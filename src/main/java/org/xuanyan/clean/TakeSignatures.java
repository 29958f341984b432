package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;

/** Who signed, where and when, at the end; day and place may also stand below the title. */
final class TakeSignatures implements Rule {

    private static final String OFFICE = "(?:主席团主席|主席|总统|总理|首相|国王|元首|总书记|最高领袖|埃米尔|苏丹|秘书长|部长|外长|大臣|议长|首脑|大使|全权代表|代表"
            + "|主席團主席|總統|總理|國王|總書記|書記|最高領袖|埃米爾|蘇丹|秘書長|部長|外長|議長|首腦|全權代表)";

    /** A line with one of these says what somebody does. */
    private static final Pattern VERB = Pattern.compile("感谢|欢迎|任命|祝贺|邀请|会见|授权|选举|支持|强调|感謝|歡迎|祝賀|邀請|會見|[由被向经对]");

    private static final Pattern APART = Pattern.compile("(?<office>[\\p{IsHan}·“”（）()\\s\\u3000]{1,40}?" + OFFICE
            + ")[\\s\\u3000:：]+(?<name>[\\p{IsHan}·•A-Za-z.\\-\\s\\u3000]{2,30})");

    private static final Pattern GLUED =
            Pattern.compile("(?<office>[\\p{IsHan}·]{2,30}" + OFFICE + ")(?<name>[\\p{IsHan}·•]{2,15})");

    private static final Pattern BLANK_IN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}·])[\\s\\u3000]+(?=[\\p{IsHan}·])|(?<=\\s)\\s+");

    private static final Pattern OFFICE_ALONE = Pattern.compile("[\\p{IsHan}·“”]{2,30}" + OFFICE);
    private static final Pattern NAME_ALONE = Pattern.compile("[\\p{IsHan}·•\\s\\u3000]{2,20}");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        int first = lines.size();
        int names = 0;
        boolean day = false;
        while (first > 0) {
            boolean pair = first > 1 && isPair(lines.get(first - 2), lines.get(first - 1));
            boolean name = pair || match(lines.get(first - 1).text()).isPresent();
            boolean isDay = !day && SignedForm.matches(lines.get(first - 1).text());
            if (!name && !isDay) {
                break;
            }
            day |= isDay;
            names += isDay ? 0 : 1;
            first -= pair && !isDay ? 2 : 1;
        }
        if (names == 1 && !day) {
            first = lines.size();
        }
        for (int i = first; i < lines.size(); i++) {
            if (i + 1 < lines.size() && isPair(lines.get(i), lines.get(i + 1))) {
                add(lines.get(i).text(), lines.get(i + 1).text(), ledger);
                i++;
            } else {
                take(lines.get(i), ledger);
            }
        }
        return withoutDayBelowTitle(lines.subList(0, first), ledger);
    }

    /** Whether a line has an office and a name. */
    static boolean isName(String line) {
        return match(line).isPresent();
    }

    /** Whether an office stands on one line and the name on the next. */
    private static boolean isPair(Line office, Line name) {
        return OFFICE_ALONE.matcher(office.text()).matches()
                && NAME_ALONE.matcher(name.text()).matches()
                && !OFFICE_ALONE.matcher(name.text()).matches()
                && !SignedForm.matches(name.text());
    }

    private static void take(Line line, CleaningRecord ledger) {
        Optional<Matcher> signatory = match(line.text());
        if (signatory.isPresent() && !SignedForm.matches(line.text())) {
            add(signatory.get().group("office"), signatory.get().group("name"), ledger);
        } else {
            takeDay(line, ledger);
        }
    }

    private static void add(String office, String name, CleaningRecord ledger) {
        ledger.signatory(new Signatory(plain(office), plain(name)));
    }

    private static void takeDay(Line line, CleaningRecord ledger) {
        if (ledger.signed().isEmpty()) {
            ledger.signed(new WidenPunctuation().mend(CloseUpSpaces.closed(line), ledger));
        } else {
            ledger.drop(InterventionKind.MOVED_TO_METADATA, line, "日期与地点");
            Optional<LocalDate> day = FindDayAndPlace.day(line.text());
            Optional<LocalDate> taken =
                    FindDayAndPlace.day(ledger.signed().get().text());
            if (day.isPresent() && taken.isPresent() && !day.equals(taken)) {
                FindDayAndPlace.reportDay(line, taken.get(), ledger);
            }
        }
    }

    private static List<Line> withoutDayBelowTitle(List<Line> lines, CleaningRecord ledger) {
        PageLayout page = PageLayout.of(lines);
        boolean day = !lines.isEmpty()
                && SignedForm.matches(lines.get(0).text())
                && !(page.wrapped() && page.isFullOpening(lines.get(0)));
        if (!day) {
            return lines;
        }
        takeDay(lines.get(0), ledger);
        return new ArrayList<>(lines.subList(1, lines.size()));
    }

    static Optional<Matcher> match(String line) {
        for (Pattern pattern : new Pattern[] {APART, GLUED}) {
            Matcher matcher = pattern.matcher(line);
            if (line.length() <= 60
                    && matcher.matches()
                    && !VERB.matcher(matcher.group("office")).find()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    private static String plain(String words) {
        return BLANK_IN_HAN.matcher(words.strip()).replaceAll("");
    }
}
