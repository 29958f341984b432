package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Signatory;
import org.xuanyan.problem.Diagnostic;

/**
 * What was found in a raw copy.
 *
 * @param title in full
 * @param adopted a day that the text itself names
 * @param place where it was adopted
 * @param blocks the text, in the order of the copy
 * @param divisions where a section mark and its words stand in one line of the copy: the offsets of blocks that begin
 *     inside a line, ascending
 * @param signed the line of place and date of signing
 * @param dropped what is not part of the text, in the order of the copy
 * @param remarks what the page says of the copy itself (agency, day and hour of publication), each a few words
 * @param truncated whether the copy says, or shows, that it stops before its end
 * @param findings what a person should look at, in the order of the copy; with an error nothing can be made of it
 */
public record Cleaned(
        Optional<String> title,
        Optional<LocalDate> adopted,
        Optional<String> place,
        List<CleanBlock> blocks,
        List<Integer> divisions,
        List<Signatory> signatories,
        Optional<String> signed,
        List<DroppedPassage> dropped,
        List<String> remarks,
        boolean truncated,
        List<Diagnostic> findings) {

    /** Takes copies, so that nobody can change the lists later. */
    public Cleaned {
        blocks = List.copyOf(blocks);
        divisions = List.copyOf(divisions);
        signatories = List.copyOf(signatories);
        dropped = List.copyOf(dropped);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }
}
