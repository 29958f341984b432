package org.xuanyan.collate;

import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.text.Punctuation;

/**
 * Tells whether words that only a copy has look like sentences of the text. Such words are never called debris: either
 * the text lost them, or an edition lacks them.
 */
final class TextLikeness {

    /** In characters that carry words; headlines, captions and remarks of web sites are shorter or have no full stop. */
    private static final int SHORTEST = 12;

    /** The number of first characters in which paragraphs of one text are often equal, e.g. {@code 各方}. */
    private static final int OPENING = 2;

    private final Transcript transcript;
    private final Punctuation.Marks sentenceEnds;

    /** The first characters of paragraphs → how many paragraphs begin with them. */
    private final Map<String, Integer> openings = new TreeMap<>();

    TextLikeness(Transcript transcript, Punctuation punctuation) {
        this.transcript = transcript;
        this.sentenceEnds = punctuation.sentenceEnds();
        for (Transcript.TranscriptBlock block : transcript.blocks()) {
            if (block.paragraph() && block.end() - block.words() > OPENING) {
                openings.merge(transcript.text().substring(block.words(), block.words() + OPENING), 1, Integer::sum);
            }
        }
    }

    /**
     * Returns whether words look like sentences of the text.
     *
     * @param words of a copy
     * @param at the offset in the transcript where they would stand
     */
    boolean isLike(String words, int at) {
        boolean whole = Projection.of(words).size() >= SHORTEST && hasEnd(words);
        boolean inside = at > 0 && at < transcript.text().length();
        return whole && (inside || beginsLikeOthers(words.strip()));
    }

    private boolean hasEnd(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (sentenceEnds.isAt(words, i) && Punctuation.CELL_ENDS.indexOf(words.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Before and after the text, a copy may have sentences of others, e.g. of a news agency. */
    private boolean beginsLikeOthers(String words) {
        return words.length() > OPENING && openings.getOrDefault(words.substring(0, OPENING), 0) > 1;
    }
}
