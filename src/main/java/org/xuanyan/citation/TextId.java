package org.xuanyan.citation;

import java.util.Map;
import java.util.regex.Pattern;
import org.xuanyan.model.TreatyId;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.LastResult;
import org.xuanyan.text.NameNormaliser;

/** Makes the ids of unregistered instruments. An id depends on nothing but the title. */
final class TextId {

    /** 48 bits: enough to make collisions in a collection improbable. */
    private static final int BYTES = 6;

    /** Without abbreviations: an id must not change when one is added to the authority file. */
    private static final NameNormaliser NORMALISER = NameNormaliser.with(Map.of());

    /** The id of a title is often needed several times in a row. */
    private static final LastResult<String, TreatyId> LAST = new LastResult<>(TextId::made);

    private static final Pattern FORM = Pattern.compile("x-[0-9a-f]{" + 2 * BYTES + "}");

    private TextId() {}

    /**
     * Returns {@code x-} and twelve hexadecimal digits of the SHA-256 of the folded title, e.g. {@code x-0e9f6c2b7a41}.
     *
     * @param title without the brackets around it
     */
    static TreatyId of(String title) {
        return LAST.of(title);
    }

    /** Whether an id has the form of those that are made from titles. */
    static boolean isOne(TreatyId id) {
        return FORM.matcher(id.toString()).matches();
    }

    private static TreatyId made(String title) {
        return new TreatyId("x-" + Fingerprint.of(NORMALISER.key(title), BYTES));
    }
}
