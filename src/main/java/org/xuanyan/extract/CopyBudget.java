package org.xuanyan.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the place from which on a copy is no text that anybody wrote, and would take a program for ever: the rules look at each
 * paragraph and each element many times, and a parser of HTML opens all formatting that was never closed again in each paragraph.
 *
 * @param kind {@code line}, {@code nested} or {@code large}, as the message tells it
 * @param most the limit
 * @param offset of the place, 0-based, in UTF-16 code units
 */
public record CopyBudget(String kind, int most, int offset) {

    /** The most characters in a line of a plain text: a printed book of a hundred pages. */
    static final int LINE = 200_000;

    /** The most elements of a page that are open at once. Pages that people read have dozens. */
    static final int NESTED = 1_000;

    private static final int MEGABYTES = 4;

    /** Elements that have no end, or whose end the next one implies, so that they never stand in themselves. */
    private static final Set<String> WITHOUT_DEPTH = Set.of(
            ("area base br col embed hr img input link meta param source track wbr p li td th tr tbody thead tfoot dt dd "
                            + "option optgroup colgroup caption rp rt html head body")
                    .split(" "));

    /** Elements that a slash at the end of their tag does not close. */
    private static final Set<String> STAY_OPEN = Set.of(
            ("a b big code em font i nobr s small strike strong tt u div span table section article blockquote center ul ol "
                            + "dl main nav aside header footer form fieldset details figure pre")
                    .split(" "));

    /** Elements whose content has no elements; that of {@code noscript} has some for who runs no scripts. */
    private static final Set<String> RAW = Set.of("script", "style", "textarea", "title", "xmp", "iframe");

    /** Returns what is too much in a plain text. */
    public static Optional<CopyBudget> ofText(String text) {
        if (text.length() > MEGABYTES << 20) {
            return Optional.of(new CopyBudget("large", MEGABYTES, 0));
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                start = i + 1;
            } else if (i - start >= LINE) {
                return Optional.of(new CopyBudget("line", LINE, start));
            }
        }
        return Optional.empty();
    }

    /** Returns what is too much in a web page. */
    public static Optional<CopyBudget> ofPage(String html) {
        Ends ends = new Ends(html);
        Map<String, Integer> open = new TreeMap<>();
        int depth = 0;
        int tag = html.indexOf('<');
        while (tag >= 0) {
            int next = tag + 1;
            boolean closes = html.startsWith("/", next);
            String name = nameAt(html, closes ? next + 1 : next);
            if (html.startsWith("!--", next)) {
                next = ends.next("-->", next);
            } else if (!closes && RAW.contains(name)) {
                next = ends.next("</" + name, next);
            } else if (!name.isEmpty() && !WITHOUT_DEPTH.contains(name)) {
                int before = open.getOrDefault(name, 0);
                int after = closes ? Math.max(0, before - 1) : isClosed(html, ends, next, name) ? before : before + 1;
                open.put(name, after);
                depth += after - before;
                if (depth > NESTED) {
                    return Optional.of(new CopyBudget("nested", NESTED, tag));
                }
            }
            tag = html.indexOf('<', next);
        }
        return Optional.empty();
    }

    private static boolean isClosed(String html, Ends ends, int next, String name) {
        return html.charAt(ends.next(">", next) - 1) == '/' && !STAY_OPEN.contains(name);
    }

    /** Returns the name of an element; empty if there is none. */
    private static String nameAt(String html, int start) {
        int end = start;
        while (end < html.length() && isInName(html.charAt(end))) {
            end++;
        }
        return html.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isInName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == ':';
    }

    /** Finds what ends a tag, a comment or raw content, and looks at no character twice for the same end, however often it lacks. */
    private static final class Ends {

        private final String html;
        private final Map<String, Integer> found = new TreeMap<>();

        Ends(String html) {
            this.html = html;
        }

        /**
         * Returns where an end stands that does not stand before a place, in small or capital letters.
         *
         * @return the place itself if there is none
         */
        int next(String end, int from) {
            int last = found.getOrDefault(end, -1);
            if (last < from) {
                last = from;
                while (last < html.length() && !html.regionMatches(true, last, end, 0, end.length())) {
                    last++;
                }
                found.put(end, last);
            }
            return last == html.length() ? from : last;
        }
    }
}
