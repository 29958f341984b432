package org.xuanyan.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EditionDays;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code passage-feed.xml.peb} shows: the passages whose words changed with the newest declaration.
 *
 * @param id the {@link PermanentId} of the feed
 * @param route the list of passages
 * @param updated the day of the last change of an entry, or of the newest declaration, e.g. {@code 2025-09-01}
 * @param changed in the order of the newest declaration
 */
record PassageFeedView(String id, Route route, String updated, List<ChangedWords> changed) {

    /**
     * A passage.
     *
     * @param id the {@link PermanentId} of its newest appearance
     * @param route its place on the page of the passage
     * @param change says in words how much changed, and whether the copy may only lack it
     * @param html its words, with marked differences
     * @param language of the words
     * @param published the day of the first edition that has the words, or of the adoption of the declaration
     * @param updated the day of the last edition in which they changed
     */
    record ChangedWords(
            String id,
            Route route,
            NameInLanguage name,
            String change,
            Html html,
            LanguageTag language,
            String published,
            String updated) {

        private static ChangedWords of(
                NewestChange newest, Metadata declaration, Map<AnchorId, EditionDays> days, SiteLocale locale) {
            List<EditionDays> own =
                    newest.appearance().paragraphs().stream().map(days::get).toList();
            String passage = newest.passage().id();
            return new ChangedWords(
                    PermanentId.ofAppearance(
                            locale.seriesOfFeeds(),
                            passage,
                            locale.corpus().former().first(newest.appearance().declaration())),
                    Routes.appearance(
                            Routes.passage(passage), newest.appearance().declaration()),
                    PassageMessages.name(newest.passage(), locale),
                    counts(newest.change(), declaration, locale),
                    html(newest, declaration, locale),
                    declaration.language(),
                    own.stream()
                            .map(EditionDays::added)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()
                            .toString(),
                    own.stream()
                            .map(EditionDays::changed)
                            .max(Comparator.naturalOrder())
                            .orElseThrow()
                            .toString());
        }

        private static String counts(PassageChange change, Metadata declaration, SiteLocale locale) {
            String counts = change.counts(locale.messages());
            return change.isLacking(declaration) ? locale.messages().say("passage.counts-unsure", counts) : counts;
        }

        /** Returns the words, and behind them where else they stand and what the copies leave unsure. */
        private static Html html(NewestChange newest, Metadata declaration, SiteLocale locale) {
            PassageChange change = newest.change();
            StringBuilder html = new StringBuilder("<p>")
                    .append(MarkedWords.withoutStyle(change.difference()).markup())
                    .append("</p>");
            newest.also(locale).ifPresent(places -> html.append(note("passage.also", declaration, locale, places)));
            if (change.isLacking(declaration)) {
                html.append(note("passage.uncertain", declaration, locale));
            }
            if (change.isAddedUnsure(locale.index())) {
                html.append(note("passage.uncertain-before", declaration, locale));
            }
            return new Html(html.toString());
        }

        private static String note(String message, Metadata declaration, SiteLocale locale, Object... arguments) {
            LanguageTag language = locale.messages().language();
            return "<p" + PageMessages.lang(language, declaration.language()) + ">"
                    + locale.messages().html(message, arguments).markup() + "</p>";
        }
    }

    static PassageFeedView of(SiteLocale locale) {
        String id = PermanentId.ofPassages(locale.seriesOfFeeds());
        if (locale.corpus().declarations().isEmpty()) {
            return new PassageFeedView(id, Routes.PASSAGES, LocalDate.EPOCH.toString(), List.of());
        }
        Declaration newest = NewestChange.declaration(locale.index());
        Map<AnchorId, EditionDays> days = EditionDays.ofParts(newest, locale.site());
        List<ChangedWords> changed = NewestChange.all(locale.index()).stream()
                .filter(each -> each.change().kind() == PassageChange.ChangeOfWords.CHANGED)
                .limit(CollectionView.FEED_ENTRIES)
                .map(each -> ChangedWords.of(each, newest.metadata(), days, locale))
                .toList();
        return new PassageFeedView(
                id,
                Routes.PASSAGES,
                changed.stream()
                        .map(ChangedWords::updated)
                        .max(Comparator.naturalOrder())
                        .orElseGet(() ->
                                EditionDays.of(newest, locale.site()).changed().toString()),
                changed);
    }
}
