package org.xuanyan.check;

import org.xuanyan.text.SourceSpan;

/** Where an element is. Lines are counted only when somebody asks, because only faults are told with their place. */
@FunctionalInterface
interface TagPlace {

    /** Returns the place. */
    SourceSpan in(String file);

    /**
     * Returns a place that is known.
     *
     * @param line 1-based
     * @param column 1-based, in UTF-16 code units
     */
    static TagPlace at(int line, int column) {
        return file -> new SourceSpan(file, line, column, 0);
    }
}
