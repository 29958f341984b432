package org.xuanyan.model;

import java.util.Optional;
import java.util.stream.IntStream;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.YamlText;

/**
 * One difference between a raw copy and the reading text for which an editor answers.
 *
 * @param kind one that an editor has to explain
 * @param start in the copy, 0-based, in UTF-16 code units
 * @param end exclusive; equal to {@code start} if the copy has no characters there
 * @param inserted the characters of the reading text in their place; may be empty
 * @param reason written by a person, for readers
 * @param at its place in the front matter
 */
public record Emendation(
        InterventionKind kind, int start, int end, String inserted, Optional<String> reason, SourceSpan at) {

    /** Separates the blocks of a reading text that is one string. */
    public static final String BREAK = "\n\n";

    /** Replaces {@link #BREAK} in the front matter, where a value is one line. */
    public static final String BREAK_MARK = "¶";

    /** The placeholder in a proposed line for the reason that a person has to write; it is refused as a reason. */
    private static final String NO_REASON = "…";

    private static final int LONGEST_QUOTATION = 60;

    /** Returns whether it only marks the place where the beginning or the end of a copy is missing. */
    public boolean isBreakingOff() {
        return kind == InterventionKind.LACUNA && start == end && inserted.isEmpty();
    }

    /** Returns it as a line of front matter, e.g. {@code - {kind: variant, at: 63:201, …}}. */
    public String line(SourceText copy) {
        StringBuilder line = new StringBuilder("- {kind: " + kind.key() + ", at: " + place(copy, start));
        String removed = copy.text().substring(start, end);
        if (!removed.isEmpty()) {
            line.append(isQuotable(removed) ? ", removed: " + YamlText.quote(removed) : ", to: " + place(copy, end));
        }
        if (!inserted.isEmpty()) {
            line.append(", inserted: ").append(YamlText.quote(inserted.replace(BREAK, BREAK_MARK)));
        }
        if (reason.isPresent() || kind.explanation() == InterventionKind.Explanation.REASON) {
            line.append(", reason: ").append(reason.map(YamlText::quote).orElse(NO_REASON));
        }
        return line.append('}').toString();
    }

    private static String place(SourceText copy, int offset) {
        SourceSpan span = copy.span(offset, offset);
        return span.line() + ":" + span.column();
    }

    private static boolean isQuotable(String words) {
        return words.length() <= LONGEST_QUOTATION
                && words.equals(words.strip())
                && IntStream.range(0, words.length()).allMatch(i -> Markup.tagEnd(words, i) == -1)
                && words.codePoints().noneMatch(c -> c == '\n' || c == '\t' || Legibility.isInvisible(c));
    }
}
