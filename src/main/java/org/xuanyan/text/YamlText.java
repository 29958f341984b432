package org.xuanyan.text;

/** Values as YAML takes them. */
public final class YamlText {

    private YamlText() {}

    /** Writes a value of one line so that no sign in it means anything to YAML. */
    public static String quote(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
