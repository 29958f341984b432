package org.xuanyan.model;

import java.util.Optional;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.YamlText;

/**
 * One difference between a raw copy and the reading text for which an editor answers.
 *
 * @param kind one that wants an answer
 * @param start where it begins in the copy, 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} where the copy has nothing
 * @param inserted what the reading text has in its place; an empty string for nothing
 * @param reason written by a person, for readers
 * @param at where it stands in the front matter
 */
public record Emendation(
        InterventionKind kind, int start, int end, String inserted, Optional<String> reason, SourceSpan at) {

    /** Between the blocks of a reading text that is written as one string. */
    public static final String BREAK = "\n\n";

    /** Stands for {@link #BREAK} in the front matter, where a value is one line. */
    public static final String BREAK_SIGN = "¶";

    /** Stands in a proposed line for the reason that a person has to write. */
    public static final String NO_REASON = "…";

    private static final int LONGEST_QUOTATION = 60;

    /** Whether it only marks the place at which a copy begins late or ends early. */
    public boolean isBreakingOff() {
        return kind == InterventionKind.LACUNA && start == end && inserted.isEmpty();
    }

    /** Returns the line of front matter that says this, e.g. {@code - {kind: variant, at: 63:201, …}}. */
    public String line(SourceText copy) {
        StringBuilder line = new StringBuilder("- {kind: " + kind.key() + ", at: " + place(copy, start));
        String removed = copy.text().substring(start, end);
        if (!removed.isEmpty() && isQuotable(removed)) {
            line.append(", removed: ").append(YamlText.quote(removed));
        } else if (start < end) {
            line.append(", to: ").append(place(copy, end));
        }
        if (!inserted.isEmpty()) {
            line.append(", inserted: ").append(YamlText.quote(inserted.replace(BREAK, BREAK_SIGN)));
        }
        return line.append(", reason: ")
                .append(reason.map(YamlText::quote).orElse(NO_REASON))
                .append('}')
                .toString();
    }

    private static String place(SourceText copy, int offset) {
        SourceSpan span = copy.span(offset, offset);
        return span.line() + ":" + span.column();
    }

    private static boolean isQuotable(String words) {
        return words.length() <= LONGEST_QUOTATION
                && words.equals(words.strip())
                && words.codePoints().noneMatch(c -> c == '\n' || c == '\t' || Legibility.isInvisible(c));
    }
}
