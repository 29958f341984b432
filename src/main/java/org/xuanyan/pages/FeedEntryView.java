package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EditionDays;
import org.xuanyan.model.ParagraphName;

/**
 * An entry of the feed of the declarations.
 *
 * @param published the day of the first edition that has the declaration, or of its adoption
 * @param updated the day of the last edition in which it changed
 * @param corrections says which paragraphs changed in that edition; an empty string if the declaration was added in it
 */
record FeedEntryView(SummaryView declaration, String published, String updated, String corrections) {

    /** So many paragraphs are named; of more, a reader sees the page. */
    private static final int NAMED = 20;

    /** Returns the entries of a feed: what changed last comes first, of one day what was added last, then adopted last. */
    static List<FeedEntryView> newestFirst(SiteLocale locale) {
        List<Declaration> newestFirst = new ArrayList<>(locale.corpus().declarations());
        Collections.reverse(newestFirst);
        return newestFirst.stream()
                .map(each -> Map.entry(EditionDays.of(each, locale.site()), each))
                .sorted(Comparator.comparing(each -> each.getKey().added(), Comparator.reverseOrder()))
                .sorted(Comparator.comparing(each -> each.getKey().changed(), Comparator.reverseOrder()))
                .limit(CollectionView.FEED_ENTRIES)
                .map(each -> of(each.getValue(), each.getKey(), locale))
                .toList();
    }

    private static FeedEntryView of(Declaration declaration, EditionDays days, SiteLocale locale) {
        return new FeedEntryView(
                SummaryView.of(declaration, locale),
                days.added().toString(),
                days.changed().toString(),
                days.correctedIn()
                        .map(edition -> corrections(declaration, days, edition, locale.messages()))
                        .orElse(""));
    }

    private static String corrections(
            Declaration declaration, EditionDays days, String edition, PageMessages messages) {
        List<AnchorId> corrected = days.corrected(declaration);
        Map<AnchorId, ParagraphName> names = declaration.names();
        String places = messages.list(corrected.stream()
                .limit(NAMED)
                .map(id -> messages.say("paragraph", names.getOrDefault(id, ParagraphName.of(id))))
                .toList());
        return corrected.isEmpty()
                ? messages.say("feed.corrected", edition)
                : messages.say(
                        corrected.size() > NAMED ? "feed.corrections-more" : "feed.corrections", edition, places);
    }
}
