package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Signatory;
import org.xuanyan.text.SourceSpan;

/**
 * What a raw copy holds, as far as it could be told.
 *
 * @param title in full
 * @param adopted a day that the text itself names
 * @param place where it was adopted
 * @param blocks the text, in the order of the copy
 * @param divisions where a section mark and its words stand in one line of the copy: the offsets of blocks that begin
 *     inside a line, ascending
 * @param signed the line of place and date of signing
 * @param dropped what is no part of the text, in the order of the copy
 * @param remarks what the page says of the copy itself (agency, day and hour of publication), each a few words
 * @param truncated whether the copy says, or shows, that it stops before its end
 * @param findings what a person should look at, in the order of the copy; with an error nothing can be made of it
 */
public record Cleaned(
        Optional<String> title,
        Optional<LocalDate> adopted,
        Optional<String> place,
        List<Block> blocks,
        List<Integer> divisions,
        List<Signatory> signatories,
        Optional<String> signed,
        List<Drop> dropped,
        List<String> remarks,
        boolean truncated,
        List<Finding> findings) {

    /** Takes copies, so that nobody can change the lists later. */
    public Cleaned {
        blocks = List.copyOf(blocks);
        divisions = List.copyOf(divisions);
        signatories = List.copyOf(signatories);
        dropped = List.copyOf(dropped);
        remarks = List.copyOf(remarks);
        findings = List.copyOf(findings);
    }

    /** What a block of the text is. */
    public enum Kind {
        /** A mark that opens a section, with its title if it prints one, e.g. {@code 三}. */
        MARK,
        /** A paragraph on one line. */
        PARAGRAPH,
        /** A separator that the text itself prints. */
        SEPARATOR
    }

    /**
     * One block of the text.
     *
     * @param text without markup; of a separator, what the copy prints
     * @param offset of its first character in the copy, 0-based, in UTF-16 code units
     */
    public record Block(Kind kind, String text, int offset) {}

    /**
     * A stretch of the copy that is no part of the text.
     *
     * @param start 0-based offset in UTF-16 code units
     * @param end exclusive
     * @param reason what it is, in Chinese, for readers of the account, e.g. {@code 与第72段完全相同}
     */
    public record Drop(InterventionKind kind, int start, int end, String reason) {}

    /**
     * Something that a person should look at.
     *
     * @param error whether nothing can be made of the copy
     * @param code a short name of what was found, e.g. {@code sequence-gap}
     * @param message what was found, quoting the text; one line, begins in lower case
     * @param advice what to do about it; one line
     */
    public record Finding(boolean error, String code, SourceSpan at, String message, String advice) {}
}
