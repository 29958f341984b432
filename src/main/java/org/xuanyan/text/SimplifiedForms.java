package org.xuanyan.text;

/**
 * The one fold of the two scripts of Chinese: traditional characters, with the forms of Taiwan and Hong Kong, become the
 * simplified ones. Each character becomes one character, so every place in a text stays the same.
 */
public final class SimplifiedForms {

    private static final char[] FORMS = forms();

    private SimplifiedForms() {}

    private static char[] forms() {
        char[] forms = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < forms.length; c++) {
            forms[c] = (char) c;
        }
        CharacterTable.read("simplified.txt").forEach((from, to) -> forms[from] = (char) (int) to);
        return forms;
    }

    /** Returns the simplified form of a character; any other character unchanged. */
    public static char of(char c) {
        return FORMS[c];
    }

    /** Returns a text in simplified characters, of the same length. */
    public static String of(String text) {
        int first = 0;
        while (first < text.length() && of(text.charAt(first)) == text.charAt(first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        char[] simplified = text.toCharArray();
        for (int i = first; i < simplified.length; i++) {
            simplified[i] = of(simplified[i]);
        }
        return new String(simplified);
    }
}
