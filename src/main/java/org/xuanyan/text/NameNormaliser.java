package org.xuanyan.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Brings names to one form, so that different ways of writing the same name are equal. It ignores width, case, white
 * space, and the kind of brackets, quotation marks and dashes, and unifies abbreviations: {@code 《Ａ公约（2018 年）》} and
 * {@code <a公约(2018年)>} have the same folded form. Names are compared as folded, but shown as written.
 */
public final class NameNormaliser {

    private static final String OPENING = "《〈<≪«﹤";
    private static final String CLOSING = "》〉>≫»﹥";
    private static final String ROUND_OPENING = "([〔【［";
    private static final String ROUND_CLOSING = ")]〕】］";
    private static final String QUOTES = "“”‘’「」『』\"'";
    private static final String TILDES = "~～〜";
    private static final String DOTS = "·•・‧";

    /** Long form → short form, both folded, the longest first. */
    private final List<Map.Entry<String, String>> abbreviations;

    private NameNormaliser(List<Map.Entry<String, String>> abbreviations) {
        this.abbreviations = abbreviations;
    }

    /**
     * Returns a normaliser that also unifies abbreviations with their full forms.
     *
     * @param shortForms full form → short form, e.g. {@code 上海合作组织} → {@code 上合组织}; a short form that is not shorter
     *     when folded has no effect
     */
    public static NameNormaliser with(Map<String, String> shortForms) {
        Map<String, String> folded = new TreeMap<>();
        NameNormaliser plain = new NameNormaliser(List.of());
        shortForms.forEach((full, brief) -> folded.put(plain.key(full), plain.key(brief)));
        folded.entrySet()
                .removeIf(each -> each.getValue().length() >= each.getKey().length());
        return new NameNormaliser(folded.entrySet().stream()
                .sorted((a, b) -> b.getKey().length() - a.getKey().length())
                .toList());
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
            char c = fold(text.charAt(i));
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
            int taken = full == null ? 1 : full.getKey().length();
            String put = full == null ? folded.substring(i, i + 1) : full.getValue();
            int start = starts[i];
            int end = ends[i + taken - 1];
            for (int k = 0; k < put.length(); k++) {
                folded.setCharAt(length, put.charAt(k));
                starts[length] = start;
                ends[length] = end;
                length++;
            }
            i += taken;
        }
        folded.setLength(length);
        return new Folded(folded.toString(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private Map.Entry<String, String> fullFormAt(StringBuilder folded, int index) {
        for (Map.Entry<String, String> each : abbreviations) {
            String full = each.getKey();
            boolean fits = index + full.length() <= folded.length() && folded.charAt(index) == full.charAt(0);
            if (fits && folded.substring(index, index + full.length()).equals(full)) {
                return each;
            }
        }
        return null;
    }

    /** Returns the folded form of a character; 0 for one that is left out. */
    private static char fold(char c) {
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
            return '"';
        }
        return DOTS.indexOf(narrow) >= 0 ? '·' : Character.toLowerCase(narrow);
    }
}
