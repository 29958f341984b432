package org.xuanyan.collate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Signatory;

/** The title, the signatories and the line of signing, which a copy may repeat and a text does not have. */
final class WordsOfFrontMatter {

    /** The projections of all of them, the longest first. */
    private final List<String> words;

    WordsOfFrontMatter(Metadata metadata) {
        Stream<String> signatures = metadata.signatories().stream().flatMap(WordsOfFrontMatter::words);
        words = Stream.concat(Stream.concat(Stream.of(metadata.title()), signatures), metadata.signed().stream())
                .map(each -> Projection.of(each).words())
                .filter(each -> !each.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    private static Stream<String> words(Signatory signatory) {
        return Stream.of(signatory.office() + signatory.name(), signatory.office(), signatory.name());
    }

    /** Returns the projection of a passage, without these words. */
    String without(String passage) {
        String rest = Projection.of(passage).words();
        for (String each : words) {
            rest = rest.replace(each, " ");
        }
        return rest;
    }
}
