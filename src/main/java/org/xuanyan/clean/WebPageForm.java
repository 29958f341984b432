package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells web pages from texts. */
final class WebPageForm {

    private static final int FEWEST_TAGS = 3;

    private static final Pattern BEGINNING = Pattern.compile("[\\s\\uFEFF]*<(?:!doctype|!--|\\?xml"
            + "|(?i:html|head|body|meta|p|div|article|section|main|table|h\\d|span|br|font|center|ul|ol|b|strong)\\b)"
            + "|[\\s\\uFEFF]*<(?i:!doctype)");

    private static final Pattern BLOCK_TAG = Pattern.compile("(?i)</p\\s*>|<br\\s*/?>|</div\\s*>");

    private WebPageForm() {}

    /** Whether a copy is a web page, and not a text or Markdown with remains of tags. */
    static boolean isOne(String text) {
        if (BEGINNING.matcher(text).lookingAt()) {
            return true;
        }
        Matcher tag = BLOCK_TAG.matcher(text);
        int tags = 0;
        while (tags < FEWEST_TAGS && tag.find()) {
            tags++;
        }
        return tags == FEWEST_TAGS && !MarkdownForm.isIn(text);
    }
}
