package org.xuanyan.clean;

import java.util.List;

/** Repairs or reports one kind of damage. */
interface CleaningRule {

    /**
     * Returns the lines as they should be.
     *
     * @param record receives what is left out, and the findings that a person should look at
     */
    List<Line> apply(List<Line> lines, CleaningRecord record);
}
