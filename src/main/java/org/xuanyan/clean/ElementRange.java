package org.xuanyan.clean;

import org.jsoup.nodes.Element;

/**
 * The range of an element in the file of a web page.
 *
 * @param start 0-based offset of its start tag, in UTF-16 code units
 * @param end exclusive, after its end tag
 */
record ElementRange(int start, int end) {

    /** Returns the range of an element; without an end tag it extends to {@code ifOpen}. */
    static ElementRange of(Element element, int ifOpen) {
        int start = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        int end =
                element.endSourceRange().isTracked() ? element.endSourceRange().endPos() : ifOpen;
        return new ElementRange(start, end > start ? end : Math.max(start, ifOpen));
    }
}
