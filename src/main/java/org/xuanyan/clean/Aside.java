package org.xuanyan.clean;

import java.util.List;
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
 * @param block whether it is a block, which ends a line
 */
record Aside(int start, int end, AsideKind kind, boolean block) {

    /** Whether an offset is in the passage. */
    boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** The kind of an aside. */
    enum AsideKind {
        /** Navigation, shares, advertisements. */
        BOILERPLATE(InterventionKind.WEB_DEBRIS, AccountReason.PAGE_FRAME),
        /** Who published the page, and when. */
        ABOUT(InterventionKind.MOVED_TO_METADATA, AccountReason.PAGE_METADATA),
        /** Words that the page does not show. */
        HIDDEN(InterventionKind.WEB_DEBRIS, AccountReason.HIDDEN_TEXT),
        /** Words that the page strikes out. */
        STRUCK(InterventionKind.VARIANT, AccountReason.STRUCK_OUT),
        /** So many words that they may be struck out by mistake; they stay in the text. */
        KEPT_STRUCK(InterventionKind.VARIANT, AccountReason.STRUCK_OUT),
        /** The list of notes below a text. */
        NOTES(InterventionKind.NOTE, AccountReason.NOTE),
        /** A raised or lowered note mark. */
        NOTE(InterventionKind.NOTE, AccountReason.NOTE_MARK),
        /** A raised number after a digit, which may be its exponent. */
        DOUBTFUL_NOTE(InterventionKind.NOTE, AccountReason.NOTE_MARK),
        /** A raised mark after a letter; it stays in the text. */
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

    /** Records the passage as dropped, except one that stays in the text; a block ends a line. */
    void leaveOut(String page, PageLines lines, Writing writing, CleaningRecord record) {
        if (block) {
            lines.endLine();
        }
        switch (kind) {
            case BOILERPLATE, HIDDEN -> drop(start, end, record);
            case ABOUT -> remark(page, writing, record);
            case RAISED, KEPT_STRUCK -> lines.read(start, end);
            default -> dropWords(page, record);
        }
        linesInside(page, writing).stream().findFirst().ifPresent(first -> report(first, writing, record));
    }

    private List<Line> linesInside(String page, Writing writing) {
        PageLines inside = new PageLines(page, writing);
        inside.read(start, end);
        return inside.all();
    }

    /** Moves the words of each line to the remarks. */
    private void remark(String page, Writing writing, CleaningRecord record) {
        linesInside(page, writing).forEach(line -> record.remark(line, kind.reason));
    }

    private void report(Line words, Writing writing, CleaningRecord record) {
        if (kind == AsideKind.HIDDEN && writing.size(words.text()) > 0) {
            record.report(Code.HIDDEN_TEXT, words, Quotation.of(words.text()));
        } else if (kind == AsideKind.STRUCK || kind == AsideKind.KEPT_STRUCK) {
            record.report(
                    Code.STRUCK_OUT,
                    words,
                    Quotation.of(words.text()),
                    kind == AsideKind.KEPT_STRUCK ? Fate.KEPT : Fate.DROPPED);
        } else if (kind == AsideKind.DOUBTFUL_NOTE || kind == AsideKind.RAISED) {
            record.report(
                    Code.RAISED_NUMBER,
                    words,
                    Quotation.of(words.text()),
                    kind == AsideKind.RAISED ? Fate.KEPT : Fate.DROPPED);
        }
    }

    /** Drops the words only; the account needs no entries for tags. */
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
