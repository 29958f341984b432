package org.xuanyan.clean;

import java.util.List;

/**
 * The range of the main text of a web page.
 *
 * @param start 0-based offset in UTF-16 code units; that of the title, if it stands before the text
 * @param end exclusive
 * @param asides passages inside the range that are not part of the text, in order
 */
record MainText(int start, int end, List<Aside> asides) {

    /** Copies the list, so that it cannot change later. */
    MainText {
        asides = List.copyOf(asides);
    }
}
