package org.xuanyan.language;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression of many words that is tried only where it may begin. Most characters of a Chinese text are none of its, and to try
 * its words at each of them took a fifth of a build. A Chinese expression must begin with a character that is written in it, as
 * {@code (?:强烈|坚决)(?:谴责|反对)} does; one without ideographs is tried everywhere.
 */
final class QuickPattern {

    private final Pattern pattern;

    /** All code units that an ideograph of the expression begins with; a class of as many in the expression itself costs more. */
    private final BitSet initials = new BitSet();

    QuickPattern(String regex) {
        pattern = Pattern.compile(regex);
        regex.codePoints().filter(Character::isIdeographic).forEach(each -> initials.set(Character.toChars(each)[0]));
    }

    /** Returns a matcher that looks beyond its region. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether the expression may begin with this code unit. */
    boolean mayBeginWith(char c) {
        return initials.isEmpty() || initials.get(c);
    }
}
