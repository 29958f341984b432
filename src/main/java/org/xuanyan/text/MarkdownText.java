package org.xuanyan.text;

import java.util.regex.Pattern;

/** Escapes plain words for a Markdown file. */
public final class MarkdownText {

    /** Characters with a meaning anywhere; {@code <} and {@code &} only before a tag or reference. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[]|<(?=[A-Za-z/!?])|&(?=#?[A-Za-z0-9]+;)");

    /** Characters with a meaning at the start of a line: headings, lists, quotations, fences, rules. */
    private static final Pattern AT_START = Pattern.compile("^(?:([#>+=~-])|(\\d{1,9})([.)]))");

    private static final Pattern LAST_HASH = Pattern.compile("#$");

    private MarkdownText() {}

    /** Returns Markdown that is rendered as a paragraph of exactly these characters; the text must be one line. */
    public static String paragraph(String text) {
        return AT_START.matcher(words(text)).replaceFirst(match -> {
            String escaped = match.group(1) != null ? "\\" + match.group(1) : match.group(2) + "\\" + match.group(3);
            return escaped.replace("\\", "\\\\");
        });
    }

    /** Returns Markdown for the words of a heading that is rendered as exactly these characters. */
    public static String heading(String text) {
        return LAST_HASH.matcher(words(text)).replaceFirst("\\\\#");
    }

    /** Returns Markdown for a cell of a table that is rendered as exactly these characters. */
    public static String cell(String text) {
        return words(text).replace("|", "\\|");
    }

    /** Returns Markdown for words inside a line that are rendered as exactly these characters. */
    public static String words(String text) {
        return ANYWHERE.matcher(text).replaceAll("\\\\$0");
    }
}
