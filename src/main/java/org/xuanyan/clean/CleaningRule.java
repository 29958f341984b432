package org.xuanyan.clean;

import java.util.List;

/** Mends or reports one kind of damage. */
interface CleaningRule {

    /**
     * Returns the lines as they should be.
     *
     * @param record takes down what is left out, and what a person should look at
     */
    List<Line> apply(List<Line> lines, CleaningRecord record);
}
