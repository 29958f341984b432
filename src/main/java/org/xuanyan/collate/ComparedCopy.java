package org.xuanyan.collate;

import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Source;
import org.xuanyan.text.BinarySearch;

/**
 * A source beside the text, as the two are compared.
 *
 * @param copy the raw copy after the edits of its account, without the lines of the front matter
 * @param pairs the characters that the emended copy and the text have in common
 * @param hardWrapped whether a line end does not separate paragraphs
 */
record ComparedCopy(
        Source source,
        Transcript transcript,
        EmendedCopy copy,
        CharacterPairs pairs,
        FrontMatterLines frontMatter,
        boolean hardWrapped) {

    /** Where a stretch of the raw copy stands among the words that the text has. */
    enum Position {
        /** Before the title of the document. */
        BEFORE_TITLE,
        /** On lines of its own, before the first or after the last words of the text. */
        OUTSIDE,
        /** On lines of its own, between words of the text. */
        ON_OWN_LINE,
        /** On a line with words of the text, at the beginning or at the end of a paragraph. */
        AT_EDGE,
        /** Inside a paragraph, on a line with words of the text. */
        INSIDE
    }

    /** Returns the raw copy. */
    String raw() {
        return source.copy().text().text();
    }

    /** Returns a stretch of the raw copy without tags; {@code \n} stands for the end of a line, a space for blanks. */
    String shown(int start, int end) {
        return Token.spaced(raw(), start, end);
    }

    /**
     * Returns the offset in the transcript at which a stretch of the raw copy would stand.
     *
     * @param end of the stretch, exclusive
     */
    int place(int end) {
        int next = next(end);
        return next == 0 ? 0 : pairs.all().get(next - 1).textEnd();
    }

    /** Whether a stretch stands before the title of the document; a title after words of the text is none. */
    boolean isBeforeTitle(int end) {
        return frontMatter
                .titleStart()
                .filter(title ->
                        end <= title && title <= copy.rawStart(pairs.first().copyStart()))
                .isPresent();
    }

    /** Returns where a stretch of the raw copy stands, which the text does not have. */
    Position position(int start, int end) {
        if (isBeforeTitle(end)) {
            return Position.BEFORE_TITLE;
        }
        List<Token> words =
                Token.of(raw(), start, end).stream().filter(Token::isWord).toList();
        int from = words.isEmpty() ? start : words.get(0).start();
        int to = words.isEmpty() ? end : words.get(words.size() - 1).end();
        int next = next(end);
        Optional<CharacterPairs.Pair> before =
                next == 0 ? Optional.empty() : Optional.of(pairs.all().get(next - 1));
        Optional<CharacterPairs.Pair> after = next == pairs.all().size()
                ? Optional.empty()
                : Optional.of(pairs.all().get(next));
        boolean starts = before.isEmpty() || isDivided(copy.rawEnd(before.get().copyEnd()), from);
        boolean ends =
                after.isEmpty() || isDivided(to, copy.rawStart(after.get().copyStart()));
        if (starts && ends) {
            return before.isEmpty() || after.isEmpty() ? Position.OUTSIDE : Position.ON_OWN_LINE;
        }
        return before.map(CharacterPairs.Pair::block).equals(after.map(CharacterPairs.Pair::block))
                ? Position.INSIDE
                : Position.AT_EDGE;
    }

    /** Whether a line of the raw copy ends in a stretch. */
    private boolean isDivided(int start, int end) {
        return Token.of(raw(), start, end).stream().anyMatch(Token::breaksLine);
    }

    /** Returns the index of the first pair after an offset in the raw copy. */
    private int next(int end) {
        List<CharacterPairs.Pair> all = pairs.all();
        return BinarySearch.firstIndex(all.size(), i -> copy.rawStart(all.get(i).copyStart()) >= end);
    }
}
