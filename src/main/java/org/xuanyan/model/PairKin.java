package org.xuanyan.model;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The kin of two declarations. A link takes eight bytes, because a thousand declarations have hundreds of thousands; it becomes a
 * {@link Kinship} when it is asked for.
 */
public final class PairKin {

    /** The bits of the index of a paragraph. */
    private static final int INDEX_BITS = 20;

    private static final int INDEX = (1 << INDEX_BITS) - 1;

    private static final int KIND_BITS = 3;

    private static final int LIKENESS_BITS = Long.SIZE - 1 - 2 * INDEX_BITS - KIND_BITS;

    private static final int MOST_LIKE = (1 << LIKENESS_BITS) - 1;

    private static final KinClass[] KINDS = KinClass.values();

    /**
     * A link, with its paragraphs by their indices.
     *
     * @param before the index in the earlier declaration
     * @param after that in the later one
     * @param likeness as in {@link Kinship}
     */
    public record IndexedLink(int before, int after, KinClass kind, double likeness) {

        private static IndexedLink of(long link) {
            long kind = link >>> LIKENESS_BITS;
            long places = kind >>> KIND_BITS;
            return new IndexedLink(
                    (int) (places >>> INDEX_BITS),
                    (int) places & INDEX,
                    KINDS[(int) kind & (1 << KIND_BITS) - 1],
                    (link & MOST_LIKE) / (double) MOST_LIKE);
        }
    }

    private final Slug earlier;
    private final List<AnchorId> before;
    private final Slug later;
    private final List<AnchorId> after;

    /** From the highest bit: index of the earlier paragraph, index of the later one, class, likeness in parts of the most. */
    private final long[] links;

    private final boolean byEditor;

    /**
     * Takes links that were found.
     *
     * @param before the ids of all paragraphs of the earlier declaration, in reading order
     * @param after those of the later one
     * @param links made by {@link #link}
     */
    public PairKin(Slug earlier, List<AnchorId> before, Slug later, List<AnchorId> after, long[] links) {
        this(earlier, before, later, after, links, false);
    }

    private PairKin(
            Slug earlier, List<AnchorId> before, Slug later, List<AnchorId> after, long[] links, boolean byEditor) {
        this.earlier = earlier;
        this.before = before;
        this.later = later;
        this.after = after;
        this.links = links.clone();
        this.byEditor = byEditor;
    }

    /**
     * Returns a link.
     *
     * @param before the index of the earlier paragraph, below a million
     * @param after that of the later one
     */
    public static long link(int before, int after, KinClass kind, double likeness) {
        long share = Math.round(Math.min(1, likeness) * MOST_LIKE);
        return ((((long) before << INDEX_BITS | after) << KIND_BITS | kind.ordinal()) << LIKENESS_BITS) | share;
    }

    /** Returns the declaration that was adopted first. */
    public Slug earlier() {
        return earlier;
    }

    /** Returns the other declaration. */
    public Slug later() {
        return later;
    }

    /** Returns the links, in the order in which they were found. */
    public List<Kinship> links() {
        return new AbstractList<>() {
            @Override
            public Kinship get(int index) {
                return kinship(links[index]);
            }

            @Override
            public int size() {
                return links.length;
            }
        };
    }

    /** Returns the same links by the indices of their paragraphs. */
    public Stream<IndexedLink> indexedLinks() {
        return Arrays.stream(links).mapToObj(IndexedLink::of);
    }

    private Kinship kinship(long link) {
        IndexedLink indexed = IndexedLink.of(link);
        return new Kinship(
                earlier,
                before.get(indexed.before()),
                later,
                after.get(indexed.after()),
                indexed.kind(),
                indexed.likeness());
    }

    /** Returns those links for which a condition is not true. */
    public PairKin without(Predicate<Kinship> condition) {
        long[] kept = Arrays.stream(links)
                .filter(link -> !condition.test(kinship(link)))
                .toArray();
        return kept.length == links.length ? this : new PairKin(earlier, before, later, after, kept, byEditor);
    }

    /** Returns the same links as those of an editor, which nothing else would have made. */
    public PairKin byEditor() {
        return new PairKin(earlier, before, later, after, links, true);
    }

    /** Whether an editor made the links. */
    public boolean isByEditor() {
        return byEditor;
    }
}
