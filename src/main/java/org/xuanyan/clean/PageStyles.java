package org.xuanyan.clean;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** How a web page shows the words of its blocks: as a heading, centred or in bold. */
final class PageStyles {

    private static final Pattern BOLD = Pattern.compile("b|strong");

    private static final Pattern STYLED_BOLD =
            Pattern.compile("(?i)\\sstyle\\s*=[^>]*\\bfont-weight\\s*:\\s*(?:bold|[6-9]00)");

    private static final Pattern CENTRED = Pattern.compile("(?i)<center\\b|\\salign\\s*=\\s*[\"']?\\s*center\\b"
            + "|\\sstyle\\s*=[^>]*\\btext-align\\s*:\\s*center\\b");

    private static final String SPAN = "span";

    /** Whether each open span makes its words bold. */
    private final Deque<Boolean> spans = new ArrayDeque<>();

    private int bold;
    private boolean blockIsBold;
    private Line.Shown shown = Line.Shown.PLAIN;

    /** Reads a tag inside a block. */
    void inline(String name, String tag, boolean closing) {
        if (BOLD.matcher(name).matches()) {
            bold = Math.max(0, bold + (closing ? -1 : 1));
        } else if (name.equals(SPAN) && !closing) {
            spans.push(STYLED_BOLD.matcher(tag).find());
            bold += spans.element() ? 1 : 0;
        } else if (name.equals(SPAN) && !spans.isEmpty()) {
            bold = Math.max(0, bold - (spans.pop() ? 1 : 0));
        }
    }

    /** Reads a tag that begins or ends a block. */
    void block(String name, String tag, boolean closing) {
        shown = closing ? Line.Shown.PLAIN : Line.Shown.of(name);
        if (!closing && shown == Line.Shown.PLAIN && CENTRED.matcher(tag).find()) {
            shown = Line.Shown.CENTRED;
        }
        blockIsBold = !closing && STYLED_BOLD.matcher(tag).find();
    }

    /** Returns how the page shows the block, apart from bold words. */
    Line.Shown shown() {
        return shown;
    }

    /** Whether the next words are bold. */
    boolean isBold() {
        return bold > 0 || blockIsBold;
    }
}
