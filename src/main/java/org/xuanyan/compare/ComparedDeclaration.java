package org.xuanyan.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;

/**
 * The wording of a declaration, prepared for comparisons: its bigrams, and in which paragraphs each of them is. Two of these are
 * equal only if they are the same object.
 */
final class ComparedDeclaration {

    private final Declaration declaration;
    private final List<Paragraph> paragraphs;
    private final List<MaskedText> texts;

    /** The bigrams of all paragraphs, ascending, without repetitions. */
    private final long[] vocabulary;

    /** Index of a paragraph → the indices of its bigrams, ascending. */
    private final int[][] terms;

    /** Index of a bigram → ascending indices of the paragraphs that have it. */
    private final int[][] places;

    private ComparedDeclaration(Declaration declaration) {
        Language language = Languages.of(declaration.metadata().language());
        this.declaration = declaration;
        this.paragraphs = declaration.paragraphs();
        this.texts =
                paragraphs.stream().map(each -> MaskedText.of(each, language)).toList();
        this.vocabulary = texts.stream()
                .flatMapToLong(each -> LongStream.of(each.bigrams()))
                .sorted()
                .distinct()
                .toArray();
        this.terms = texts.stream()
                .map(each -> LongStream.of(each.bigrams())
                        .mapToInt(bigram -> Arrays.binarySearch(vocabulary, bigram))
                        .toArray())
                .toArray(int[][]::new);
        this.places = new int[vocabulary.length][];
        int[] counts = new int[vocabulary.length];
        Stream.of(terms).flatMapToInt(IntStream::of).forEach(term -> counts[term]++);
        Arrays.setAll(places, i -> new int[counts[i]]);
        for (int paragraph = terms.length - 1; paragraph >= 0; paragraph--) {
            for (int term : terms[paragraph]) {
                places[term][--counts[term]] = paragraph;
            }
        }
    }

    static ComparedDeclaration of(Declaration declaration) {
        return new ComparedDeclaration(declaration);
    }

    Declaration declaration() {
        return declaration;
    }

    /** Returns the primary subtag of its language. */
    String language() {
        return declaration.metadata().language().primary();
    }

    List<Paragraph> paragraphs() {
        return paragraphs;
    }

    MaskedText text(int paragraph) {
        return texts.get(paragraph);
    }

    int[] terms(int paragraph) {
        return terms[paragraph];
    }

    long[] vocabulary() {
        return vocabulary;
    }

    int[] places(int term) {
        return places[term];
    }
}
