package org.xuanyan.clean;

import java.util.List;

/**
 * Where the main text of a web page stands.
 *
 * @param start 0-based offset in UTF-16 code units; from the title, if that stands before the text
 * @param end exclusive
 * @param asides what is inside it but not part of the text, in order
 */
record MainText(int start, int end, List<Aside> asides) {

    /** Takes a copy, so that nobody can change the list later. */
    MainText {
        asides = List.copyOf(asides);
    }
}
