package org.xuanyan.compare;

import java.util.Arrays;
import java.util.List;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;

/**
 * The wording of a declaration, prepared for comparisons: its bigrams, and in which paragraphs each of them is. A bigram is named
 * by its index in the vocabulary of the declaration, 0-based, and a paragraph by its index.
 */
final class ComparedDeclaration {

    private final Declaration declaration;
    private final List<AnchorId> ids;
    private final List<Paragraph> paragraphs;

    /** Paragraph → its letters and figures, without punctuation and spaces. */
    private final List<String> letters;

    /** The bigrams of all paragraphs, ascending, without repetitions. */
    private final long[] vocabulary;

    /** Paragraph → its bigrams, ascending. */
    private final int[][] terms;

    /** Paragraph → the bigrams of each of its sentences. */
    private final List<List<int[]>> sentences;

    /** Bigram → where the paragraphs that have it begin in {@link #places}; behind them all its length. */
    private final int[] firstPlaces;

    /** The paragraphs that have each bigram, ascending. */
    private final int[] places;

    ComparedDeclaration(Declaration declaration) {
        Language language = Languages.of(declaration.metadata().language());
        this.declaration = declaration;
        this.ids = declaration.ids();
        this.paragraphs = declaration.paragraphs();
        this.letters = paragraphs.stream().map(each -> letters(each.text())).toList();
        List<MaskedText> texts =
                paragraphs.stream().map(each -> MaskedText.of(each, language)).toList();
        this.vocabulary = vocabulary(texts);
        this.terms = texts.stream().map(each -> terms(each.bigrams())).toArray(int[][]::new);
        this.sentences = texts.stream()
                .map(each -> each.sentences().stream().map(this::terms).toList())
                .toList();
        this.firstPlaces = new int[vocabulary.length + 1];
        for (int[] each : terms) {
            for (int term : each) {
                firstPlaces[term]++;
            }
        }
        for (int term = 0; term < vocabulary.length; term++) {
            firstPlaces[term + 1] += firstPlaces[term];
        }
        this.places = new int[firstPlaces[vocabulary.length]];
        for (int paragraph = terms.length - 1; paragraph >= 0; paragraph--) {
            for (int term : terms[paragraph]) {
                places[--firstPlaces[term]] = paragraph;
            }
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static long[] vocabulary(List<MaskedText> texts) {
        int size = texts.stream().mapToInt(each -> each.bigrams().length).sum();
        long[] all = new long[size];
        int count = 0;
        for (MaskedText each : texts) {
            System.arraycopy(each.bigrams(), 0, all, count, each.bigrams().length);
            count += each.bigrams().length;
        }
        return MaskedText.distinct(all, count);
    }

    private int[] terms(long[] bigrams) {
        int[] indices = new int[bigrams.length];
        for (int i = 0; i < bigrams.length; i++) {
            indices[i] = Arrays.binarySearch(vocabulary, bigrams[i]);
        }
        return indices;
    }

    /** Returns what was prepared. */
    Declaration declaration() {
        return declaration;
    }

    Slug slug() {
        return declaration.metadata().slug();
    }

    LanguageTag language() {
        return declaration.metadata().language();
    }

    /** Returns the ids of all paragraphs, in reading order. */
    List<AnchorId> ids() {
        return ids;
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** Returns the index of a paragraph of the declaration. */
    int indexOf(AnchorId paragraph) {
        return ids.indexOf(paragraph);
    }

    String letters(int paragraph) {
        return letters.get(paragraph);
    }

    long[] vocabulary() {
        return vocabulary;
    }

    int[] terms(int paragraph) {
        return terms[paragraph];
    }

    List<int[]> sentences(int paragraph) {
        return sentences.get(paragraph);
    }

    /** Returns how many paragraphs have a bigram. */
    int countOfPlaces(int term) {
        return firstPlaces[term + 1] - firstPlaces[term];
    }

    /**
     * Returns a paragraph that has a bigram.
     *
     * @param number which of them, 0-based; they are ascending
     */
    int place(int term, int number) {
        return places[firstPlaces[term] + number];
    }
}
