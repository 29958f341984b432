package org.xuanyan.locale;

/**
 * Makes text safe in the content and in quoted attributes of HTML and XML. Pebble's own escaping does the same with a
 * table of all named entities, but making that table takes a tenth of the time of a small build.
 */
public final class Escaping {

    private Escaping() {}

    /** Returns the text with the five special characters of markup replaced; most texts have none, and are not copied. */
    public static String escape(String text) {
        int first = 0;
        while (first < text.length() && !isSpecial(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        append(text, 0, text.length(), escaped);
        return escaped.toString();
    }

    private static boolean isSpecial(char c) {
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'');
    }

    /**
     * Appends a stretch of a text, escaped.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     */
    public static void append(String text, int start, int end, StringBuilder target) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> target.append("&amp;");
                case '<' -> target.append("&lt;");
                case '>' -> target.append("&gt;");
                case '"' -> target.append("&quot;");
                case '\'' -> target.append("&#39;");
                default -> target.append(c);
            }
        }
    }
}
