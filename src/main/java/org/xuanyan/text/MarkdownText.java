package org.xuanyan.text;

import java.util.regex.Pattern;

/** Plain words as a Markdown file has to write them. */
public final class MarkdownText {

    /** Signs that mean something anywhere; {@code <} and {@code &} only where a tag or reference follows. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[]|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)");

    /** Signs that mean something at the start of a line: headings, lists, quotations, fences, rules. */
    private static final Pattern AT_START = Pattern.compile("^(?:([#>+=~-])|(\\d{1,9})([.)]))");

    private static final Pattern LAST_HASH = Pattern.compile("#$");

    private MarkdownText() {}

    /** Returns a paragraph of one line so that a reader of the Markdown sees exactly these characters. */
    public static String paragraph(String text) {
        return AT_START.matcher(anywhere(text)).replaceFirst(match -> {
            String escaped = match.group(1) != null ? "\\" + match.group(1) : match.group(2) + "\\" + match.group(3);
            return escaped.replace("\\", "\\\\");
        });
    }

    /** Returns the words of a heading likewise. */
    public static String heading(String text) {
        return LAST_HASH.matcher(anywhere(text)).replaceFirst("\\\\#");
    }

    private static String anywhere(String text) {
        return ANYWHERE.matcher(text).replaceAll("\\\\$0");
    }
}
