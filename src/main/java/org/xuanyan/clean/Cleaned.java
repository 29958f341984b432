package org.xuanyan.clean;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.Signatory;
import org.xuanyan.problem.Diagnostic;

/**
 * The result of cleaning a raw copy.
 *
 * @param title in full
 * @param adopted the day of adoption, if the text names it
 * @param adoptedWithoutYear the day of adoption, if the text names it without a year
 * @param dayOfPage the day on which the page was published, if the text names no day
 * @param place the place of adoption, if the text names it
 * @param blocks the text, in the order of the copy
 * @param divisions the offsets at which a block begins inside a line of the copy, or a line is certain to begin or to go on
 *     with a block, each with the reason
 * @param signed the line with place and date of signing
 * @param numbers the numbers that a web page shows without writing them, in the order of the copy
 * @param dropped what is not part of the text, in the order of the copy
 * @param remarks lines about the copy itself (agency, day and hour of publication)
 * @param truncated whether the copy stops before the end of the text
 * @param findings in the order of the copy; a copy with an error cannot be imported
 */
public record Cleaned(
        Optional<String> title,
        Optional<LocalDate> adopted,
        Optional<MonthDay> adoptedWithoutYear,
        Optional<LocalDate> dayOfPage,
        Optional<String> place,
        List<CleanBlock> blocks,
        Map<Integer, AccountReason> divisions,
        List<Signatory> signatories,
        Optional<String> signed,
        List<ShownNumber> numbers,
        List<DroppedPassage> dropped,
        List<String> remarks,
        boolean truncated,
        List<Diagnostic> findings) {

    /** Copies the lists, so that they cannot change later. */
    public Cleaned {
        blocks = List.copyOf(blocks);
        divisions = Collections.unmodifiableMap(new TreeMap<>(divisions));
        signatories = List.copyOf(signatories);
        numbers = List.copyOf(numbers);
        dropped = List.copyOf(dropped);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }
}
