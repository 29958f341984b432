package org.xuanyan.language;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An expression of many words that is tried only where it may begin. Most characters of a text are none of its first ones, and to
 * try its words at each of them took a fifth of a build. An expression may begin with characters that are written in it, with
 * those of ASCII, or with any: {@code (?:强烈|坚决)(?:谴责|反对)} begins with 强 or 坚, {@code [^，]+谴责} with any.
 */
final class QuickPattern {

    /** Are written in no expression: what may begin with one of them, as {@code \p{IsHan}} may, is tried everywhere. */
    private static final List<String> UNWRITTEN = List.of("\u9F98", "\uF8FF");

    private static final int ASCII = 0x80;

    private final Pattern pattern;
    private final boolean beginsWithAny;

    /** All code units with which the expression may begin; a class of as many in the expression itself costs more. */
    private final BitSet initials = new BitSet();

    QuickPattern(String regex) {
        pattern = Pattern.compile(regex);
        Matcher first = Pattern.compile(withoutLookingBehind(regex)).matcher("");
        beginsWithAny = UNWRITTEN.stream().anyMatch(each -> mayBegin(first, each));
        IntStream.concat(IntStream.range(0, ASCII), regex.codePoints())
                .distinct()
                .filter(each -> mayBegin(first, Character.toString(each)))
                .forEach(each -> initials.set(Character.toChars(each)[0]));
    }

    /** Returns an expression that matches at least what another one does, whatever stands before it. */
    private static String withoutLookingBehind(String regex) {
        return regex.replaceAll("\\(\\?<[=!]", "(?:|");
    }

    /** Whether it matches a beginning, or would need to see more than that to tell. */
    private static boolean mayBegin(Matcher first, String beginning) {
        return first.reset(beginning).lookingAt() || first.hitEnd();
    }

    /** Returns a matcher that looks beyond its region. */
    Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether the expression may begin with this code unit. */
    boolean mayBeginWith(char c) {
        return beginsWithAny || initials.get(c);
    }
}
