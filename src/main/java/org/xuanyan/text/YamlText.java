package org.xuanyan.text;

/** Writes values and comments for YAML. */
public final class YamlText {

    private YamlText() {}

    /** Returns a value of one line in double quotes, so that no character in it has a meaning in YAML. */
    public static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Returns a comment that takes a whole line. */
    public static String comment(String words) {
        return "# " + words;
    }
}
