package org.xuanyan.parse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.language.ParagraphMarks.FoundMark;
import org.xuanyan.model.Block;
import org.xuanyan.text.ListNumerals;

/**
 * Finds the items of lists whose marks are capitals, {@code A.} or {@code I.}, with which headings and names begin, too. Such
 * a list begins with the first of them directly after a colon and goes on in order; but not after that of the first paragraph,
 * which introduces the whole text. Between two items only items with marks of their own may stand, again after a colon.
 */
final class ItemsInOrder {

    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final Language language;

    private ItemsInOrder(List<Block> blocks, Language language) {
        this.blocks = new ArrayList<>(blocks);
        this.language = language;
    }

    /** Returns the blocks of a text with these marks separated from their words. */
    static List<Block> mark(List<Block> blocks, Language language) {
        ItemsInOrder items = new ItemsInOrder(blocks, language);
        int opening = 0;
        while (opening < blocks.size() && items.passage(opening).isEmpty()) {
            opening++;
        }
        for (int i = opening + 2; i < blocks.size(); i++) {
            Optional<String> first = items.numeral(i).filter(ListNumerals::isFirst);
            if (first.isPresent() && items.isLeadIn(i - 1)) {
                items.markFrom(i, first.get());
            }
        }
        return items.blocks;
    }

    /**
     * Marks the items of a list, if it has at least two.
     *
     * @param style of its numerals
     */
    private void markFrom(int start, String style) {
        List<Integer> places = new ArrayList<>(List.of(start));
        boolean inner = false;
        for (int i = start + 1; i < blocks.size() && blocks.get(i) instanceof Block.Passage passage; i++) {
            inner |= isLeadIn(i - 1);
            String next = ListNumerals.shown(places.size() + 1, style);
            if (numeral(i).filter(next::equals).isPresent()) {
                places.add(i);
                inner = false;
            } else if (!inner || passage.printed().isEmpty()) {
                break;
            }
        }
        if (places.size() >= FEWEST) {
            places.forEach(this::mark);
        }
    }

    private void mark(int i) {
        FoundMark found = found(i).orElseThrow();
        blocks.set(i, ((Block.Passage) blocks.get(i)).marked(found.mark(), found.length()));
    }

    /** Returns the letter or numeral of the mark of a passage, in ASCII. */
    private Optional<String> numeral(int i) {
        return found(i).map(each -> Normalizer.normalize(each.mark().numeral(), Normalizer.Form.NFKC));
    }

    /** Returns the mark of a passage; none if a backslash in it says that it is part of the words. */
    private Optional<FoundMark> found(int i) {
        return passage(i)
                .filter(each -> each.printed().isEmpty() && !each.isTable())
                .flatMap(each -> language.paragraphMarks()
                        .findInOrder(each.text())
                        .filter(mark -> each.runs().stream()
                                .noneMatch(run -> run.offset() > 0 && run.offset() < mark.length())));
    }

    private boolean isLeadIn(int i) {
        return passage(i)
                .map(Block.Passage::text)
                .filter(text ->
                        !text.isEmpty() && language.punctuation().colons().isAt(text, text.length() - 1))
                .isPresent();
    }

    private Optional<Block.Passage> passage(int i) {
        return Optional.of(blocks.get(i))
                .filter(Block.Passage.class::isInstance)
                .map(Block.Passage.class::cast);
    }
}
