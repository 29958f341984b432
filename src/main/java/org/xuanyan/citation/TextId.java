package org.xuanyan.citation;

import java.util.Map;
import org.xuanyan.model.TreatyId;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.NameNormaliser;

/** Ids for what has no entry in the authority file: the same for the same title, whatever else the collection has. */
final class TextId {

    /** Enough that two titles of any collection do not meet: 48 bits. */
    private static final int BYTES = 6;

    /** Knows no abbreviations: an id must not change when one is added to the authority file. */
    private static final NameNormaliser FOLDING = NameNormaliser.with(Map.of());

    private TextId() {}

    /**
     * Returns {@code x-} and twelve hexadecimal digits of the SHA-256 of the folded title, e.g. {@code x-0e9f6c2b7a41}.
     *
     * @param title without the brackets around it
     */
    static TreatyId of(String title) {
        return new TreatyId("x-" + Fingerprint.of(FOLDING.key(title), BYTES));
    }
}
