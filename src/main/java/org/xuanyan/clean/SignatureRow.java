package org.xuanyan.clean;

import java.util.List;
import org.xuanyan.model.Signatory;

/**
 * Lines of a block of signatures that belong together.
 *
 * @param lines as they stand in the copy
 * @param signatories whom they name; none if they are day and place
 * @param asWritten whether each office stands directly before its name, on lines of their own
 */
record SignatureRow(List<Line> lines, List<Signatory> signatories, boolean asWritten) {

    boolean isDay() {
        return signatories.isEmpty();
    }
}
