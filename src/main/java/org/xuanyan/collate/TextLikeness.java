package org.xuanyan.collate;

import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/**
 * Tells whether words that only a copy has look like sentences of the text. Such words are never called debris: either
 * the text lost them, or an edition lacks them.
 */
final class TextLikeness {

    /** In characters that carry words; headlines, captions and remarks of web sites are shorter or have no full stop. */
    private static final int SHORTEST = 12;

    /** The same for a last line such as {@code 为此，元首们声明如下：}. */
    private static final int SHORTEST_OPENING = 8;

    /** A sentence with its full stop: 各方重申支持。 */
    private static final int SHORTEST_SENTENCE = 6;

    /** The marks after which a list or a text follows, or the next item of a list. */
    private static final String CONTINUES = "：；:;";

    private final Language language;

    TextLikeness(Language language) {
        this.language = language;
    }

    /** Returns whether words look like the text: a sentence, which may be short, or clauses without a full stop. */
    boolean isText(String words) {
        int size = Projection.of(words).size();
        return (size >= SHORTEST_SENTENCE && hasEnd(words)
                        || size >= SHORTEST_OPENING && continues(words)
                        || size >= SHORTEST && hasClauses(words))
                && !isByOthers(words);
    }

    /** Returns the number or mark with which a line begins like a paragraph or item. */
    Optional<PrintedMark> mark(String line) {
        return language.paragraphMarks().find(line).map(ParagraphMarks.FoundMark::mark);
    }

    /** Returns a line without the number or mark with which it begins. */
    String withoutMark(String line) {
        return line.substring(language.paragraphMarks()
                .find(line)
                .map(ParagraphMarks.FoundMark::length)
                .orElse(0));
    }

    /** Returns whether a line begins and ends like an item of a list, which may be short: {@code （1）停火；}. */
    boolean isItem(String line) {
        return mark(line).isPresent() && language.punctuation().clauseEnds().isAt(line, line.length() - 1);
    }

    /** Returns whether words show by themselves that a newspaper, a web site or an earlier editor added them. */
    boolean isByOthers(String words) {
        return WordsOfOthers.of(language).areIn(words);
    }

    private boolean hasEnd(String words) {
        Punctuation.Marks sentenceEnds = language.punctuation().sentenceEnds();
        for (int i = 0; i < words.length(); i++) {
            if (sentenceEnds.isAt(words, i) && Punctuation.CELL_ENDS.indexOf(words.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasClauses(String words) {
        Punctuation.Marks clauseEnds = language.punctuation().clauseEnds();
        for (int i = 0; i < words.length(); i++) {
            if (clauseEnds.isAt(words, i) && Punctuation.CELL_ENDS.indexOf(words.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean continues(String words) {
        int last = words.length() - 1;
        while (last >= 0 && Typography.isBlank(words.charAt(last))) {
            last--;
        }
        return last >= 0 && CONTINUES.indexOf(words.charAt(last)) >= 0;
    }
}
