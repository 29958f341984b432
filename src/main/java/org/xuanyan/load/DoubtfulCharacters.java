package org.xuanyan.load;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/**
 * Reports characters of a text that look like others or like nothing, and that a reader therefore cannot find: compatibility
 * forms, such as U+2F00 for U+4E00, and joiners and variation selectors in scripts that do not need them.
 */
final class DoubtfulCharacters {

    /** Scripts whose letters a joiner or selector does not change; of marks that all scripts have neither. */
    private static final Set<UnicodeScript> UNJOINED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.COMMON);

    private DoubtfulCharacters() {}

    /** Reports each of them once, at its first place, with its number of occurrences. */
    static void report(SourceText text, Problems problems) {
        Map<Integer, Integer> times = new TreeMap<>();
        int before = '\n';
        int code;
        for (int i = 0; i < text.text().length(); i += Character.charCount(code)) {
            code = text.text().codePointAt(i);
            boolean hidden = Legibility.isIgnorable(code)
                    && !Legibility.isInvisible(code)
                    && UNJOINED.contains(UnicodeScript.of(before));
            if (hidden || !ordinary(code).isEmpty()) {
                times.merge(code, 1, Integer::sum);
            }
            before = hidden ? before : code;
        }
        times.forEach((found, count) -> {
            int first = text.text().indexOf(found);
            SourceSpan at = text.span(first, first + Character.charCount(found));
            String name = Legibility.nameOf(found);
            if (ordinary(found).isEmpty()) {
                problems.report(Code.HIDDEN_CHARACTER, at, name, count);
            } else {
                problems.report(Code.COMPATIBILITY_CHARACTER, at, name, count, ordinary(found));
            }
        });
    }

    /** Returns what a compatibility form looks like; an empty string for any other character. */
    private static String ordinary(int code) {
        if (Typography.isLigature(code)) {
            return Typography.lettersOf(code);
        }
        int form = Typography.unified(code);
        return form == code ? "" : Character.toString(form);
    }
}
