package org.xuanyan.collate;

import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Completeness;
import org.xuanyan.text.BinarySearch;

/** Tells whether a copy lacks words that another copy has. */
final class Lacking {

    private final ComparedCopy compared;
    private final TextLikeness likeness;
    private final OwnWords own;
    private Optional<String> words = Optional.empty();

    Lacking(ComparedCopy compared, TextLikeness likeness, OwnWords own) {
        this.compared = compared;
        this.likeness = likeness;
        this.own = own;
    }

    /**
     * What another copy has, and the text has not.
     *
     * @param passage without the lines of others
     * @param cells whether it has cells of tables
     * @param place offset in the transcript
     */
    record Wanted(String passage, boolean cells, int place) {}

    /** Whether this copy has the text on both sides of a place, and there nothing like the words of a passage. */
    boolean is(Wanted wanted) {
        List<CharacterPairs.Pair> all = compared.pairs().all();
        Transcript transcript = compared.transcript();
        int next = firstAfter(wanted.place());
        boolean first = next == 0;
        boolean last = next == all.size();
        int textBefore = first ? 0 : all.get(next - 1).textEnd();
        int textAfter = last ? transcript.text().length() : all.get(next).textStart();
        if (transcript.hasWords(textBefore, textAfter)
                || (first || last) && compared.source().completeness() != Completeness.COMPLETE) {
            return false;
        }
        int from = first
                ? compared.frontMatter().titleStart().orElse(0)
                : compared.copy().rawEnd(all.get(next - 1).copyEnd());
        int to = last
                ? compared.raw().length()
                : compared.copy().rawStart(all.get(next).copyStart());
        if (wanted.cells()) {
            return Token.of(compared.raw(), from, to).stream().noneMatch(Token::isWord);
        }
        return !likeness.isText(own.of(compared.shown(from, to))) && !hasWords(wanted.passage(), from, to);
    }

    private int firstAfter(int place) {
        List<CharacterPairs.Pair> all = compared.pairs().all();
        return BinarySearch.firstIndex(all.size(), i -> all.get(i).textStart() >= place);
    }

    /** Whether the raw copy has the words of a passage: of a sentence anywhere, of a few words only at the place. */
    private boolean hasWords(String passage, int from, int to) {
        String wanted = Projection.of(passage, compared.transcript().text()).words();
        if (!likeness.isText(passage)) {
            return Projection.ofCopy(
                            compared.shown(from, to), compared.transcript().text())
                    .words()
                    .contains(wanted);
        }
        if (words.isEmpty()) {
            words = Optional.of(
                    Projection.ofCopy(compared.raw(), compared.transcript().text())
                            .words());
        }
        return words.get().contains(wanted);
    }
}
