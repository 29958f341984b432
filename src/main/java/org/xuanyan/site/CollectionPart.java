package org.xuanyan.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Declaration;

/**
 * What can be taken away as one file: the collection and, if that is large, each decade and each year of a large decade. Of what
 * is too long for one file it has the newest declarations, so that no file grows with the collection and no address dies
 * when it does.
 *
 * @param name of the decade or year; empty for the collection
 * @param declarations in order of adoption
 * @param whole whether these are all that it has
 */
public record CollectionPart(Optional<String> name, List<Declaration> declarations, boolean whole) {

    /** The longest text in bytes; with data and raw copies, the archive has some seven times as many, all of them in memory. */
    private static final int LONGEST = 600_000;

    private static final int BYTES_OF_HAN = 3;

    /** Copies the list, so that the record is immutable. */
    public CollectionPart {
        declarations = List.copyOf(declarations);
    }

    /** Returns the parts of a collection, the earliest first; none if it has no declarations. */
    public static List<CollectionPart> of(Corpus corpus) {
        List<Declaration> all = corpus.declarations();
        if (all.isEmpty()) {
            return List.of();
        }
        CollectionPart collection = of(Optional.empty(), all);
        if (collection.whole) {
            return List.of(collection);
        }
        return Stream.concat(
                        Stream.of(collection),
                        new Decades<>(all, LONGEST, each -> each.metadata().slug(), CollectionPart::length)
                                .all().stream().map(each -> of(Optional.of(each.name()), each.entries())))
                .toList();
    }

    /** Returns a part with the newest of its declarations that are not too long together, and one at least. */
    private static CollectionPart of(Optional<String> name, List<Declaration> all) {
        int first = all.size() - 1;
        int length = length(all.get(first));
        while (first > 0 && length + length(all.get(first - 1)) <= LONGEST) {
            first--;
            length += length(all.get(first));
        }
        return new CollectionPart(name, all.subList(first, all.size()), first == 0);
    }

    /** Returns the length of a text in bytes, by a rule of thumb. */
    private static int length(Declaration declaration) {
        return declaration.paragraphs().stream()
                .map(each -> each.text())
                .mapToInt(each -> (int)
                        each.chars().mapToLong(c -> c < 128 ? 1 : BYTES_OF_HAN).sum())
                .sum();
    }

    /**
     * Returns the address of a file with it, e.g. {@code collection.zip} or {@code collection/2010s.zip}.
     *
     * @param extension e.g. {@code zip}
     */
    public Route route(String extension) {
        return Routes.collection(name, extension);
    }
}
