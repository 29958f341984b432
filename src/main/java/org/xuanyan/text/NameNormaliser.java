package org.xuanyan.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings names to one form, so that different ways of writing the same name are equal. It ignores width, case, white
 * space, the script of Chinese characters, and the kind of brackets, quotation marks and dashes, and unifies
 * abbreviations: {@code 《Ａ公約（2018 年）》} and {@code <a公约(2018年)>} have the same folded form. Names are compared as
 * folded, but shown as written.
 */
public final class NameNormaliser {

    /** Most characters of a Chinese text are between these two, and stay as they are. */
    private static final int FIRST_HAN = 0x4E00;

    private static final int LAST_HAN = 0x9FFF;

    private static final String OPENING = "《〈<≪«﹤";
    private static final String CLOSING = "》〉>≫»﹥";
    private static final String ROUND_OPENING = "([〔【［";
    private static final String ROUND_CLOSING = ")]〕】］";
    /** The folded form of all quotation marks. */
    public static final char QUOTE = '"';

    private static final String QUOTES = "“”‘’「」『』\"'";
    private static final String TILDES = "~～〜";
    private static final String DOTS = "·•・‧";

    /** Long form → short form, both folded, the longest first. */
    private final List<Map.Entry<String, String>> abbreviations;

    /** The first characters of the long forms. */
    private final String beginnings;

    private final boolean acrossScripts;

    private NameNormaliser(List<Map.Entry<String, String>> abbreviations, boolean acrossScripts) {
        this.abbreviations = abbreviations;
        this.acrossScripts = acrossScripts;
        this.beginnings = abbreviations.stream()
                .map(each -> each.getKey().substring(0, 1))
                .distinct()
                .collect(Collectors.joining());
    }

    /**
     * Returns a normaliser that also unifies abbreviations with their full forms.
     *
     * @param shortForms full form → short form, e.g. {@code 上海合作组织} → {@code 上合组织}; a short form that is not shorter
     *     when folded has no effect
     */
    public static NameNormaliser with(Map<String, String> shortForms) {
        Map<String, String> folded = new TreeMap<>();
        NameNormaliser plain = new NameNormaliser(List.of(), true);
        shortForms.forEach((full, brief) -> folded.put(plain.key(full), plain.key(brief)));
        folded.entrySet()
                .removeIf(each -> each.getValue().length() >= each.getKey().length());
        return new NameNormaliser(
                folded.entrySet().stream()
                        .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                        .toList(),
                true);
    }

    /** Returns a normaliser for which traditional characters are other characters than simplified ones. */
    public static NameNormaliser withinScripts() {
        return new NameNormaliser(List.of(), false);
    }

    /** A folded text with the origin of each character. */
    public static final class Folded {

        private final String text;
        private final int[] starts;
        private final int[] ends;

        private Folded(String text, int[] starts, int[] ends) {
            this.text = text;
            this.starts = starts;
            this.ends = ends;
        }

        /** Returns the same text without a folded character, wherever it stands. */
        public Folded without(char c) {
            if (text.indexOf(c) < 0) {
                return this;
            }
            StringBuilder rest = new StringBuilder(text.length());
            int[] firsts = new int[text.length()];
            int[] lasts = new int[text.length()];
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) != c) {
                    firsts[rest.length()] = starts[i];
                    lasts[rest.length()] = ends[i];
                    rest.append(text.charAt(i));
                }
            }
            return new Folded(
                    rest.toString(), Arrays.copyOf(firsts, rest.length()), Arrays.copyOf(lasts, rest.length()));
        }

        /** Returns the folded characters. */
        public String text() {
            return text;
        }

        /**
         * Returns the start of a folded character in the text as written.
         *
         * @param index 0-based
         */
        public int start(int index) {
            return starts[index];
        }

        /**
         * Returns the end of a folded character in the text as written.
         *
         * @param index 0-based
         * @return exclusive
         */
        public int end(int index) {
            return ends[index];
        }
    }

    /** Returns the folded form by which a name is compared. */
    public String key(String name) {
        return fold(name).text();
    }

    /** Folds a text and records the origin of every character. Linear in the text. */
    public Folded fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        for (int i = 0; i < text.length(); i++) {
            char c = folded(text.charAt(i));
            int last = folded.length() - 1;
            if (c == '-' && last >= 0 && folded.charAt(last) == '-') {
                ends[last] = i + 1;
            } else if (c != 0) {
                starts[last + 1] = i;
                ends[last + 1] = i + 1;
                folded.append(c);
            }
        }
        return abbreviate(folded, starts, ends);
    }

    private Folded abbreviate(StringBuilder folded, int[] starts, int[] ends) {
        int length = 0;
        int i = 0;
        while (i < folded.length()) {
            Map.Entry<String, String> full = fullFormAt(folded, i);
            if (full == null) {
                put(folded.charAt(i), starts[i], ends[i], length++, folded, starts, ends);
                i++;
                continue;
            }
            int start = starts[i];
            i += full.getKey().length();
            int end = ends[i - 1];
            for (int k = 0; k < full.getValue().length(); k++) {
                put(full.getValue().charAt(k), start, end, length++, folded, starts, ends);
            }
        }
        folded.setLength(length);
        return new Folded(folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private static void put(char c, int start, int end, int place, StringBuilder folded, int[] starts, int[] ends) {
        folded.setCharAt(place, c);
        starts[place] = start;
        ends[place] = end;
    }

    private Map.Entry<String, String> fullFormAt(StringBuilder folded, int index) {
        if (beginnings.indexOf(folded.charAt(index)) < 0) {
            return null;
        }
        for (Map.Entry<String, String> each : abbreviations) {
            String full = each.getKey();
            boolean fits = index + full.length() <= folded.length() && folded.charAt(index) == full.charAt(0);
            if (fits && folded.substring(index, index + full.length()).equals(full)) {
                return each;
            }
        }
        return null;
    }

    private char folded(char c) {
        return fold(acrossScripts ? SimplifiedForms.of(c) : c);
    }

    /** Returns the folded form of a character; 0 for one that is left out. */
    private static char fold(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return c;
        }
        if (Typography.isBlank(c) || !Character.isSurrogate(c) && Legibility.isInvisible(c)) {
            return 0;
        }
        if (Typography.isDash(c) || TILDES.indexOf(c) >= 0) {
            return '-';
        }
        char narrow = (char) Typography.narrow(c);
        if (OPENING.indexOf(narrow) >= 0) {
            return '<';
        }
        if (CLOSING.indexOf(narrow) >= 0) {
            return '>';
        }
        if (ROUND_OPENING.indexOf(narrow) >= 0) {
            return '(';
        }
        if (ROUND_CLOSING.indexOf(narrow) >= 0) {
            return ')';
        }
        if (QUOTES.indexOf(narrow) >= 0) {
            return QUOTE;
        }
        return DOTS.indexOf(narrow) >= 0 ? '·' : Character.toLowerCase(narrow);
    }
}
