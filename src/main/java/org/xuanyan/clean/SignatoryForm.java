package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.Signatory;

/** Who signed: an office and a name, on one line ({@code 甲国总统　张某某}) or on two. */
final class SignatoryForm {

    private static final int LONGEST = 60;

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

    /** Whether a line has an office and a name. */
    boolean matches(String line) {
        return signatory(line).isPresent();
    }

    /** Whether an office stands on one line and the name on the next. */
    boolean isPair(String office, String name) {
        return OFFICE_ALONE.matcher(office).matches()
                && NAME_ALONE.matcher(name).matches()
                && !OFFICE_ALONE.matcher(name).matches();
    }

    /** Returns the office and the name that stand on one line. */
    Optional<Signatory> signatory(String line) {
        for (Pattern pattern : new Pattern[] {APART, GLUED}) {
            Matcher matcher = pattern.matcher(line);
            if (line.length() <= LONGEST
                    && matcher.matches()
                    && !VERB.matcher(matcher.group("office")).find()) {
                return Optional.of(signatory(matcher.group("office"), matcher.group("name")));
            }
        }
        return Optional.empty();
    }

    /** Returns a signatory without the blanks that typesetting puts into names. */
    Signatory signatory(String office, String name) {
        return new Signatory(plain(office), plain(name));
    }

    private static String plain(String words) {
        return BLANK_IN_HAN.matcher(words.strip()).replaceAll("");
    }
}
