package org.xuanyan.clean;

import org.xuanyan.clean.Cleaned.Drop;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Markup;

/**
 * A stretch inside the main text of a page that is no part of it.
 *
 * @param start 0-based offset in UTF-16 code units
 * @param end exclusive
 * @param kind what it is
 * @param block whether a line ends with it
 */
record Aside(int start, int end, Kind kind, boolean block) {

    /** What does not belong to a text. */
    enum Kind {
        /** Navigation, shares, advertisements. */
        FRAME(InterventionKind.WEB_DEBRIS, "网页框架"),
        /** What the page does not show. */
        HIDDEN(InterventionKind.WEB_DEBRIS, "网页不显示的文字"),
        /** A raised or lowered number. */
        NOTE(InterventionKind.NOTE, "注码"),
        /** A raised number behind a figure, which might be its exponent. */
        DOUBTFUL_NOTE(InterventionKind.NOTE, "注码"),
        /** A raised number behind a letter, which stays. */
        RAISED(InterventionKind.NOTE, "注码"),
        /** Pronunciation above a character. */
        RUBY(InterventionKind.NOTE, "注音");

        private final InterventionKind intervention;
        private final String reason;

        Kind(InterventionKind intervention, String reason) {
            this.intervention = intervention;
            this.reason = reason;
        }
    }

    /** Takes the stretch down, and ends a line if it stands between blocks. */
    void leaveOut(String page, PageLines lines, CleaningRecord ledger) {
        if (block) {
            lines.endLine();
        }
        switch (kind) {
            case FRAME, HIDDEN -> drop(start, end, ledger);
            case RAISED -> lines.read(start, end);
            default -> dropWords(page, ledger);
        }
        PageLines inside = new PageLines(page);
        inside.read(start, end);
        inside.all().stream().findFirst().ifPresent(first -> report(first, ledger));
    }

    private void report(Line words, CleaningRecord ledger) {
        if (kind == Kind.HIDDEN && Sentence.hasHan(words.text())) {
            ledger.warn(
                    "hidden-text",
                    words,
                    "the page does not show these words, and they were left out: " + Sentence.quote(words.text()),
                    "put them back if they belong to the text");
        } else if (kind == Kind.DOUBTFUL_NOTE || kind == Kind.RAISED) {
            ledger.warn(
                    "raised-number",
                    words,
                    "a raised number was " + (kind == Kind.RAISED ? "kept as a digit: " : "taken for a note mark: ")
                            + Sentence.quote(words.text()),
                    "see on the page whether it refers to a note, or belongs to the figure or word before it");
        }
    }

    /** Drops the words only, so that the account explains the tags by itself. */
    private void dropWords(String page, CleaningRecord ledger) {
        int from = start;
        for (int i = start; i < end; ) {
            int tagEnd = Math.min(end, Markup.tagEnd(page, i));
            if (tagEnd > 0) {
                drop(from, i, ledger);
                from = tagEnd;
            }
            i = Math.max(tagEnd, i + 1);
        }
        drop(from, end, ledger);
    }

    private void drop(int from, int to, CleaningRecord ledger) {
        ledger.drop(new Drop(kind.intervention, from, to, kind.reason));
    }
}
