package org.xuanyan.citation;

import java.util.Optional;
import org.xuanyan.text.Punctuation;

/**
 * A list of titles whose items are paragraphs of their own, below one that ends with a colon: 会议通过下列文件：. The verb
 * before the colon governs all of them.
 */
final class AnnouncedList {

    private final GoverningVerb verbs;
    private Optional<Government> government = Optional.empty();

    AnnouncedList(GoverningVerb verbs) {
        this.verbs = verbs;
    }

    /** Returns the government of the first title of a paragraph, if the paragraph is an item of the list. */
    Optional<Government> of(ReadText text, Mention first) {
        return government.filter(each -> verbs.isItem(text, first.start(), first.end()));
    }

    /** Takes notice of a paragraph without titles; returns whether it need not be read, since it announces no list. */
    boolean endsBefore(String text, Punctuation punctuation) {
        boolean ends = lastColon(text, punctuation) < 0;
        if (ends) {
            government = Optional.empty();
        }
        return ends;
    }

    /** Returns the offset of the colon at the end of a paragraph, or -1. */
    private static int lastColon(String text, Punctuation punctuation) {
        int last = text.stripTrailing().length() - 1;
        return last >= 0 && punctuation.colons().isAt(text, last) ? last : -1;
    }

    /**
     * Takes notice of a paragraph that was read.
     *
     * @param item whether it is an item of the list
     */
    void read(ReadText text, boolean item) {
        int colon = lastColon(text.words(), text.punctuation());
        if (colon >= 0) {
            government = Optional.of(verbs.before(text, colon))
                    .filter(each -> each.verb().isPresent());
        } else if (!item) {
            government = Optional.empty();
        }
    }
}
