package org.xuanyan.site;

import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Decades;
import org.xuanyan.model.Declaration;

/**
 * What can be taken away as one file: the whole collection or, of a large one, a decade or a year, so that no file grows
 * with the collection.
 *
 * @param name of the decade or year; empty for the whole
 * @param declarations in order of adoption
 */
public record CollectionPart(Optional<String> name, List<Declaration> declarations) {

    /** The longest text in bytes; with data and raw copies, the archive has some seven times as many. */
    private static final int LONGEST = 2_000_000;

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
        if (all.stream().mapToLong(CollectionPart::length).sum() <= LONGEST) {
            return List.of(new CollectionPart(Optional.empty(), all));
        }
        return new Decades<>(all, LONGEST, each -> each.metadata().slug(), CollectionPart::length)
                .all().stream()
                        .filter(each -> !each.isDivided())
                        .map(each -> new CollectionPart(Optional.of(each.name()), each.entries()))
                        .toList();
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
