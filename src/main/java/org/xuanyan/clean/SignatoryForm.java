package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.Signatory;

/** Who signed: an office and a name, on one line ({@code 甲国总统　张某某}) or on two. */
final class SignatoryForm {

    private static final int LONGEST = 60;

    private static final Pattern BLANK_IN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}·])[\\s\\u3000]+(?=[\\p{IsHan}·])|(?<=\\s)\\s+");

    private static final Pattern NAME_ALONE = Pattern.compile("[\\p{IsHan}·•\\s\\u3000]{2,20}");

    private final Pattern apart;
    private final Pattern glued;
    private final Pattern officeAlone;
    private final Pattern action;

    SignatoryForm(CleaningWords words) {
        String office = words.regex(CleaningGroup.OFFICES);
        apart = Pattern.compile("(?<office>[\\p{IsHan}·“”（）()\\s\\u3000]{1,40}?" + office + ")[\\s\\u3000:：]+"
                + "(?<name>[\\p{IsHan}·•A-Za-z.\\-\\s\\u3000]{2,30})");
        glued = Pattern.compile("(?<office>[\\p{IsHan}·]{2,30}" + office + ")(?<name>[\\p{IsHan}·•]{2,15})");
        officeAlone = Pattern.compile("[\\p{IsHan}·“”]{2,30}" + office);
        action = words.pattern(CleaningGroup.ACTIONS);
    }

    /** Whether a line has an office and a name. */
    boolean matches(String line) {
        return signatory(line).isPresent();
    }

    /** Whether an office stands on one line and the name on the next. */
    boolean isPair(String office, String name) {
        return officeAlone.matcher(office).matches()
                && NAME_ALONE.matcher(name).matches()
                && !officeAlone.matcher(name).matches();
    }

    /** Returns the office and the name that stand on one line. */
    Optional<Signatory> signatory(String line) {
        for (Pattern pattern : List.of(apart, glued)) {
            Matcher matcher = pattern.matcher(line);
            if (line.length() <= LONGEST
                    && matcher.matches()
                    && !action.matcher(matcher.group("office")).find()) {
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
