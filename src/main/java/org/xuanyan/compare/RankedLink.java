package org.xuanyan.compare;

import org.xuanyan.model.KinClass;
import org.xuanyan.model.PairKin;

/**
 * A link between two paragraphs of the collection as a number, because a thousand declarations have hundreds of thousands, which are
 * put in order at every save: the smaller number is the surer link, and of equally sure ones that of the earlier places. From the
 * highest bit, which is turned over because numbers have a sign: class, what lacks in likeness, rank of the earlier paragraph, rank
 * of the later one; see {@link CollectedParagraphs#rank}.
 */
final class RankedLink {

    private static final int RANK_BITS = 21;

    private static final int RANK = (1 << RANK_BITS) - 1;

    private static final int LIKENESS_BITS = 20;

    private static final int MOST_LIKE = (1 << LIKENESS_BITS) - 1;

    private RankedLink() {}

    /**
     * Returns a link.
     *
     * @param link not between related paragraphs, for whose class there is no room
     * @param earlier the rank of the earlier paragraph
     * @param later that of the later one
     * @throws ArithmeticException if a rank is two million or more
     */
    static long of(PairKin.IndexedLink link, int earlier, int later) {
        if (link.kind() == KinClass.RELATED || earlier > RANK || later > RANK) {
            throw new ArithmeticException(link + " of " + earlier + " and " + later);
        }
        long lacking = Math.round((1 - link.likeness()) * MOST_LIKE);
        long surest = (long) link.kind().ordinal() << LIKENESS_BITS | lacking;
        return ((surest << RANK_BITS | earlier) << RANK_BITS | later) ^ Long.MIN_VALUE;
    }

    /** Returns the rank of the earlier paragraph of a link. */
    static int earlier(long link) {
        return (int) (link >>> RANK_BITS) & RANK;
    }

    /** Returns that of the later one. */
    static int later(long link) {
        return (int) link & RANK;
    }
}
