package org.xuanyan.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.Language;
import org.xuanyan.language.TitleBrackets;

/** Finds where the announcement of a short name begins and ends, in brackets or after a comma. */
final class ShortNameBounds {

    /** Short names, and what stands before them in brackets, are not longer. */
    static final int LONGEST = 80;

    private static final String OPENING = "(（";
    private static final String CLOSING = ")）";

    private final Language language;

    ShortNameBounds(Language language) {
        this.language = language;
    }

    /** Returns the offset of the bracket that is open at an offset. */
    Optional<Integer> opening(String text, int offset) {
        for (int i = offset - 1; i >= Math.max(0, offset - LONGEST); i--) {
            if (CLOSING.indexOf(text.charAt(i)) >= 0) {
                return Optional.empty();
            }
            if (OPENING.indexOf(text.charAt(i)) >= 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    int closing(String text, int offset) {
        int end = offset;
        while (end < Math.min(text.length(), offset + LONGEST) && CLOSING.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** 《…公约》，以下简称《公约》: returns the offset of the comma, or -1. */
    int afterComma(String text, int offset) {
        return offset > 0 && language.punctuation().commas().isAt(text, offset - 1) ? offset - 1 : -1;
    }

    /** Returns the end of the title or quotation that begins at an offset; the offset if there is none. */
    int titleEnd(String text, int offset) {
        TitleBrackets brackets = language.titles().brackets();
        int limit = Math.min(text.length(), offset + LONGEST);
        boolean opens = offset < limit && brackets.opens(text.charAt(offset)) >= 0;
        for (int end = offset + 1; opens && end < limit; end++) {
            if (brackets.isQuotation(text.charAt(offset), text.charAt(end))) {
                return end + 1;
            }
            if (brackets.closesTitle(text.charAt(end))) {
                return brackets.isTitle(text.substring(offset, end + 1)) ? end + 1 : offset;
            }
        }
        return offset;
    }

    /** Returns the end of a name in brackets that list several: “宪章”或“《宪章》”. */
    int nextName(String simplified, int offset, int end) {
        int next = offset;
        while (next < end && !language.punctuation().clauseEnds().isAt(simplified, next)) {
            Matcher between = language.titles().listed().matcher(simplified).region(next, end);
            if (next > offset && !Character.isLetterOrDigit(simplified.charAt(next - 1)) && between.lookingAt()) {
                return next;
            }
            next++;
        }
        return next;
    }

    /** Returns a text without what is between round brackets. */
    static String withoutBrackets(String text) {
        StringBuilder rest = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += OPENING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
            if (depth == 0) {
                rest.append(text.charAt(i));
            }
            depth -= CLOSING.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return rest.toString();
    }
}
