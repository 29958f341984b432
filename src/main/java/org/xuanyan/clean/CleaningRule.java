package org.xuanyan.clean;

import java.util.List;

/** A step of cleaning, which repairs or reports one kind of damage. */
interface CleaningRule {

    /**
     * Returns the repaired lines; blank ones are removed later.
     *
     * @param record receives what is dropped, and the findings
     */
    List<Line> apply(List<Line> lines, CleaningRecord record);
}
