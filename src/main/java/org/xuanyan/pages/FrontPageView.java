package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Precision;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What the front page shows besides the declarations and instruments.
 *
 * @param subjects words to search for: titles that an editor gave to parts of the newest declaration, as far as several
 *     declarations have these words
 * @param language of the subjects
 * @param events the latest that are dated to the month or day, up to the newest declaration; the latest first
 * @param pairs the newest declaration beside others
 */
record FrontPageView(
        List<String> subjects, LanguageTag language, List<LatestEvent> events, List<PairView.PairLink> pairs) {

    private static final int SUBJECTS = 12;
    private static final int EVENTS = 6;
    private static final int PAIRS = 2;

    /** In characters; longer titles are hardly anywhere in a text. */
    private static final int LONGEST_SUBJECT = 12;

    /** An event, with its entry on the timeline. */
    record LatestEvent(Route route, Html time, NameInLanguage name) {}

    static FrontPageView of(SiteLocale locale) {
        Corpus corpus = locale.corpus();
        return corpus.declarations().stream()
                .reduce((earlier, later) -> later)
                .map(newest -> new FrontPageView(
                        subjects(newest, corpus),
                        newest.metadata().language(),
                        events(newest, locale),
                        PairView.newest(PAIRS, locale)))
                .orElseGet(() -> new FrontPageView(List.of(), locale.site().language(), List.of(), List.of()));
    }

    private static List<String> subjects(Declaration newest, Corpus corpus) {
        return newest.metadata().labels().values().stream()
                .map(Metadata.Label::text)
                .filter(title -> title.length() <= LONGEST_SUBJECT)
                .distinct()
                .filter(title -> corpus.declarations().stream()
                                .filter(each -> each.paragraphs().stream()
                                        .anyMatch(paragraph -> paragraph.text().contains(title)))
                                .limit(2)
                                .count()
                        == 2)
                .limit(SUBJECTS)
                .toList();
    }

    private static List<LatestEvent> events(Declaration newest, SiteLocale locale) {
        List<Event> dated = locale.corpus().events().stream()
                .filter(each -> each.span().precision().compareTo(Precision.MONTH) <= 0)
                .filter(each -> !each.span().from().isAfter(newest.metadata().adopted()))
                .toList();
        List<LatestEvent> latest = new ArrayList<>();
        for (Event event : dated.subList(Math.max(0, dated.size() - EVENTS), dated.size())) {
            latest.add(
                    0,
                    new LatestEvent(
                            Routes.event(locale.index().periods(), event.id()),
                            EventView.time(event, locale.messages()),
                            EventMessages.name(event, locale)));
        }
        return List.copyOf(latest);
    }
}
