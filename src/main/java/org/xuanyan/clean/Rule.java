package org.xuanyan.clean;

import java.util.List;

/** Mends or reports one kind of damage. */
interface Rule {

    /**
     * Returns the lines as they should be.
     *
     * @param ledger takes down what is left out, and what a person should look at
     */
    List<Line> apply(List<Line> lines, CleaningRecord ledger);
}
