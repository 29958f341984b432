package org.xuanyan.collate;

import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Guesses the kind that an editor will give to a difference. */
final class LikelyKind {

    /** From this many characters, an insertion is a missing passage and not another reading. */
    private static final int MANY = 20;

    /** In characters that carry words; a shorter line may have the words of another by chance. */
    private static final int SHORTEST_REPETITION = 4;

    /** In characters: {@code ![} of a picture, {@code [} of another link. */
    private static final int LINK_START = 2;

    private final CopyWords words;
    private final SourceText raw;
    private final Transcript transcript;
    private final TextLikeness likeness;
    private final OmittedWords omitted;

    LikelyKind(Language language, OmittedWords omitted) {
        this.words = language.copies();
        this.raw = omitted.source().copy().text();
        this.transcript = omitted.compared().transcript();
        this.likeness = new TextLikeness(language);
        this.omitted = omitted;
    }

    /**
     * Returns the kind of a difference.
     *
     * @param start in the raw copy, 0-based, in UTF-16 code units
     * @param end exclusive
     * @param at its place in the transcript
     */
    InterventionKind kind(int start, int end, String inserted, int at) {
        String removed = raw.text().substring(start, end);
        if (removed.isBlank() && inserted.isBlank()) {
            boolean divides =
                    removed.isEmpty() ? inserted.contains("\n") : Sentences.lineEnds(removed, 0, removed.length()) > 0;
            return divides ? InterventionKind.SEGMENTATION : InterventionKind.VARIANT;
        }
        if (!inserted.isBlank()) {
            return removed.isBlank() && inserted.length() >= MANY ? InterventionKind.LACUNA : InterventionKind.VARIANT;
        }
        if (words.noteMark().matcher(removed).matches()) {
            return InterventionKind.NOTE;
        }
        if (OwnWords.areLink(removed) || isLinkStart(start, removed)) {
            return removed.codePoints().noneMatch(Character::isIdeographic)
                    ? InterventionKind.MARKUP
                    : InterventionKind.WEB_DEBRIS;
        }
        if (omitted.areDayAndPlace(start, end)) {
            return InterventionKind.MOVED_TO_METADATA;
        }
        if (!isWholeLine(start, end)) {
            return InterventionKind.VARIANT;
        }
        if (words.pageNumber().matcher(removed).matches()) {
            return InterventionKind.PAGE_FURNITURE;
        }
        if (isDuplicate(removed)) {
            return InterventionKind.DUPLICATE;
        }
        return isByOthers(start, end, at) ? InterventionKind.WEB_DEBRIS : InterventionKind.VARIANT;
    }

    /**
     * Whether a line is debris: by its words, because it recurs like a running head, or because it stands outside the text.
     * Any other line may be a heading, an item, a row of a table or a part of a sentence that the text lost.
     */
    private boolean isByOthers(int start, int end, int at) {
        String removed = raw.text().substring(start, end);
        boolean outside = at == 0 || at == transcript.text().length();
        return likeness.isByOthers(removed)
                || omitted.repetitions().isRunningHead(removed)
                || outside && likeness.mark(removed).isEmpty() && omitted.judge(start, end) == TextJudgement.OTHER;
    }

    /** Whether a bracket opens a link of Markdown. */
    private boolean isLinkStart(int start, String removed) {
        String line = raw.text().substring(start).lines().findFirst().orElse("");
        return removed.endsWith("[") && removed.length() <= LINK_START && OwnWords.beginLink(line);
    }

    /** A line of a wrapped copy is only a part of the paragraph that it repeats; words that only moved are repeated nowhere. */
    private boolean isDuplicate(String removed) {
        boolean tells = Projection.of(removed).size() >= SHORTEST_REPETITION;
        return (transcript.blockWith(removed).isPresent() || tells && transcript.contains(removed))
                && omitted.repetitions().isInCopy(removed);
    }

    /** Whether a stretch fills its lines, or its element on a web page, except for white space. */
    private boolean isWholeLine(int start, int end) {
        String text = raw.text();
        int before = start;
        while (before > 0 && isBlankInLine(text.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < text.length() && isBlankInLine(text.charAt(after))) {
            after++;
        }
        return (before == 0 || ">\n\r\f".indexOf(text.charAt(before - 1)) >= 0)
                && (after == text.length() || "<\n\r\f".indexOf(text.charAt(after)) >= 0);
    }

    private static boolean isBlankInLine(char character) {
        return Typography.isBlank(character) && "\n\r\f".indexOf(character) < 0;
    }
}
