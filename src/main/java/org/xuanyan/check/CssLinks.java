package org.xuanyan.check;

import java.util.function.ObjIntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the addresses that style sheets and style attributes load. */
final class CssLinks {

    /** Comments, and namespaces, which only look like addresses. */
    private static final Pattern NO_LINK = Pattern.compile("(?s)/\\*.*?\\*/|@(?i:namespace)[^;]*;");

    /** The address in {@code url(…)} or {@code @import "…"}, or a full address anywhere else. */
    private static final Pattern LINK = Pattern.compile("(?i)(?=[u@h\"'])(?:(?:url\\(\\s*|@import\\s+)"
            + "(?:\"([^\"]*)\"|'([^']*)'|(?!url)([^\"')\\s;]+))"
            + "|(https?://[^\"')\\s;]+)"
            + "|[\"'](//[^\"']+)[\"'])");

    private CssLinks() {}

    /**
     * Passes on each address as written.
     *
     * @param found receives the address and its 0-based offset in {@code css}
     */
    static void find(String css, ObjIntConsumer<String> found) {
        String rules = NO_LINK.matcher(css)
                .replaceAll(comment -> " ".repeat(comment.group().length()));
        Matcher matcher = LINK.matcher(rules);
        while (matcher.find()) {
            for (int group = 1; group <= matcher.groupCount(); group++) {
                if (matcher.group(group) != null) {
                    found.accept(matcher.group(group), matcher.start(group));
                }
            }
        }
    }
}
