package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.Legibility;

/**
 * The reading text as one string: section marks, paragraphs and separators, with {@link Emendation#BREAK} between them.
 */
final class Transcript {

    /** The form of every separator in the string; sources may print others. */
    private static final String SEPARATOR = "***";

    private static final int ASCII_END = 0x80;

    private final String text;
    private final List<TranscriptBlock> blocks;
    private final Projection projection;
    private final String words;
    private Optional<Map<String, Optional<AnchorId>>> idsByWords = Optional.empty();

    private Transcript(String text, List<TranscriptBlock> blocks) {
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.projection = Projection.of(text);
        this.words = projection.words();
    }

    /**
     * One block.
     *
     * @param id the id of the paragraph or section; for a separator, that of the paragraph before it, if any
     * @param paragraph whether it is a paragraph, not a section mark or separator
     * @param start offset in the string, 0-based, in UTF-16 code units
     * @param words offset of its text, after the number or mark that it prints
     * @param end exclusive
     */
    record TranscriptBlock(Optional<AnchorId> id, boolean paragraph, int start, int words, int end) {

        /** Whether it prints a number or mark before its words. */
        boolean isMarked() {
            return words > start;
        }

        /** Returns the offset in the text of the block for one in the string; 0 for one in the printed number. */
        int offset(int place) {
            return Math.max(0, Math.min(place, end) - words);
        }
    }

    static Transcript of(Declaration declaration) {
        StringBuilder text = new StringBuilder();
        List<TranscriptBlock> blocks = new ArrayList<>();
        Optional<AnchorId> last = Optional.empty();
        for (Division division : declaration.divisions()) {
            if (division.separated()) {
                blocks.add(append(text, last, false, "", SEPARATOR));
            }
            division.section()
                    .ifPresent(
                            section -> blocks.add(append(text, Optional.of(section.id()), false, "", section.label())));
            for (Paragraph paragraph : division.paragraphs()) {
                last = Optional.of(paragraph.id());
                blocks.add(append(text, last, true, printed(paragraph), paragraph.text()));
            }
        }
        return new Transcript(text.toString(), blocks);
    }

    private static TranscriptBlock append(
            StringBuilder text, Optional<AnchorId> id, boolean paragraph, String mark, String words) {
        text.append(text.isEmpty() ? "" : Emendation.BREAK);
        int start = text.length();
        text.append(mark).append(words);
        return new TranscriptBlock(id, paragraph, start, start + mark.length(), text.length());
    }

    /** Returns the number or mark of a paragraph, with a space after an ASCII character. */
    private static String printed(Paragraph paragraph) {
        return paragraph
                .printed()
                .map(PrintedMark::written)
                .map(mark -> mark.charAt(mark.length() - 1) < ASCII_END ? mark + " " : mark)
                .orElse("");
    }

    /** Returns the whole string. */
    String text() {
        return text;
    }

    /** Returns its characters that carry words. */
    Projection projection() {
        return projection;
    }

    /** Returns its blocks in reading order. */
    List<TranscriptBlock> blocks() {
        return blocks;
    }

    /** Whether a stretch contains characters that carry words. */
    boolean hasWords(int start, int end) {
        return text.substring(start, end).codePoints().anyMatch(Legibility::carriesWords);
    }

    /** Whether the text contains the words of a passage of a copy. */
    boolean contains(String passage) {
        return words.contains(Projection.ofCopy(passage, text).words());
    }

    /** Returns the id of the first block with the same words as a passage of a copy. */
    Optional<AnchorId> blockWith(String passage) {
        if (idsByWords.isEmpty()) {
            Map<String, Optional<AnchorId>> ids = new TreeMap<>();
            for (TranscriptBlock block : blocks) {
                String words = text.substring(block.start(), block.end());
                ids.putIfAbsent(Projection.of(words).words(), block.id());
            }
            idsByWords = Optional.of(ids);
        }
        return idsByWords.get().getOrDefault(Projection.ofCopy(passage, text).words(), Optional.empty());
    }

    /** Returns the block before an offset, or the one that contains it; empty at the beginning. */
    Optional<TranscriptBlock> blockBefore(int offset) {
        int next = BinarySearch.firstIndex(blocks.size(), i -> blocks.get(i).start() >= offset);
        return next == 0 ? Optional.empty() : Optional.of(blocks.get(next - 1));
    }

    /** Returns the block before an offset, or the one that contains it, and the one after it. */
    List<TranscriptBlock> beside(int offset) {
        int next = BinarySearch.firstIndex(blocks.size(), i -> blocks.get(i).start() >= offset);
        return blocks.subList(Math.max(0, next - 1), Math.min(blocks.size(), next + 1));
    }

    /** Returns the index of the block that contains an offset, or that ends before it. */
    int blockAt(int offset) {
        return Math.max(
                0, BinarySearch.firstIndex(blocks.size(), i -> blocks.get(i).start() > offset) - 1);
    }
}
