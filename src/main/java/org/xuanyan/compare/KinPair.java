package org.xuanyan.compare;

import org.xuanyan.model.Kinship;
import org.xuanyan.model.ParagraphPlace;

/** Two paragraphs, the one of the earlier declaration first. */
record KinPair(ParagraphPlace earlier, ParagraphPlace later) {

    static KinPair of(Kinship kin) {
        return new KinPair(kin.one(), kin.other());
    }

    static KinPair of(CollectedParagraph one, CollectedParagraph other) {
        return one.compareTo(other) < 0
                ? new KinPair(one.place(), other.place())
                : new KinPair(other.place(), one.place());
    }
}
