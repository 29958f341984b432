package org.xuanyan.citation;

import java.util.Optional;

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

    /**
     * Takes notice of a paragraph that was read.
     *
     * @param item whether it is an item of the list
     */
    void read(ReadText text, boolean item) {
        String words = text.words().stripTrailing();
        int last = words.length() - 1;
        if (last >= 0 && text.punctuation().colons().isAt(words, last)) {
            government = Optional.of(verbs.before(text, last))
                    .filter(each -> each.verb().isPresent());
        } else if (!item) {
            government = Optional.empty();
        }
    }
}
