package org.xuanyan.clean;

import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Markup;

/**
 * A passage inside the main text of a web page that is not part of it.
 *
 * @param start 0-based offset in UTF-16 code units
 * @param end exclusive
 * @param kind what it is
 * @param block whether a line ends with it
 */
record Aside(int start, int end, AsideKind kind, boolean block) {

    /** What does not belong to a text. */
    enum AsideKind {
        /** Navigation, shares, advertisements. */
        FRAME(InterventionKind.WEB_DEBRIS, AccountReason.PAGE_FRAME),
        /** What the page does not show. */
        HIDDEN(InterventionKind.WEB_DEBRIS, AccountReason.HIDDEN_TEXT),
        /** A raised or lowered number. */
        NOTE(InterventionKind.NOTE, AccountReason.NOTE_MARK),
        /** A raised number after a figure, which might be its exponent. */
        DOUBTFUL_NOTE(InterventionKind.NOTE, AccountReason.NOTE_MARK),
        /** A raised number after a letter, which stays. */
        RAISED(InterventionKind.NOTE, AccountReason.NOTE_MARK),
        /** Pronunciation above a character. */
        RUBY(InterventionKind.NOTE, AccountReason.PRONUNCIATION);

        private final InterventionKind intervention;
        private final AccountReason reason;

        AsideKind(InterventionKind intervention, AccountReason reason) {
            this.intervention = intervention;
            this.reason = reason;
        }
    }

    /** Records the passage as dropped, and ends a line if it stands between blocks. */
    void leaveOut(String page, PageLines lines, CleaningRecord record) {
        if (block) {
            lines.endLine();
        }
        switch (kind) {
            case FRAME, HIDDEN -> drop(start, end, record);
            case RAISED -> lines.read(start, end);
            default -> dropWords(page, record);
        }
        PageLines inside = new PageLines(page);
        inside.read(start, end);
        inside.all().stream().findFirst().ifPresent(first -> report(first, record));
    }

    private void report(Line words, CleaningRecord record) {
        if (kind == AsideKind.HIDDEN && Sentence.hasHan(words.text())) {
            record.report(Code.HIDDEN_TEXT, words, Quotation.of(words.text()));
        } else if (kind == AsideKind.DOUBTFUL_NOTE || kind == AsideKind.RAISED) {
            record.report(
                    Code.RAISED_NUMBER,
                    words,
                    Quotation.of(words.text()),
                    kind == AsideKind.RAISED ? Fate.KEPT : Fate.DROPPED);
        }
    }

    /** DroppedPassages the words only, so that the account explains the tags by itself. */
    private void dropWords(String page, CleaningRecord record) {
        int from = start;
        for (int i = start; i < end; ) {
            int tagEnd = Math.min(end, Markup.tagEnd(page, i));
            if (tagEnd > 0) {
                drop(from, i, record);
                from = tagEnd;
            }
            i = Math.max(tagEnd, i + 1);
        }
        drop(from, end, record);
    }

    private void drop(int from, int to, CleaningRecord record) {
        record.drop(kind.intervention, from, to, kind.reason);
    }
}
