package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.xuanyan.locale.EventMessages;
import org.xuanyan.locale.Glosses;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Precision;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What the front page shows besides the declarations and instruments.
 *
 * @param subjects of the newest declaration, as far as several declarations have their words
 * @param events the latest that are dated to the month or day, up to the newest declaration; the latest first
 * @param pairs the newest declaration beside others
 * @param pages all ordinary pages, if the menu does not name them all
 */
record FrontPageView(
        List<SearchSubject> subjects,
        List<LatestEvent> events,
        List<PairView.PairLink> pairs,
        List<PageMenu.MenuPage> pages) {

    private static final int SUBJECTS = 12;
    private static final int EXAMPLES = 2;
    private static final int EVENTS = 6;
    private static final int PAIRS = 2;

    /** In characters; longer titles are hardly anywhere in a text. */
    private static final int LONGEST_SUBJECT = 12;

    /** The newest declarations are enough to tell whether words recur. */
    private static final int NEWEST = 30;

    /** So many words are looked for, because each takes a search through the newest texts; few of many titles do not recur. */
    private static final int MOST_TRIED = 200;

    /**
     * Words to search for.
     *
     * @param words in the language of the texts
     * @param name as the page calls them
     */
    record SearchSubject(String words, NameInLanguage name) {}

    /** An event, with its entry on the timeline. */
    record LatestEvent(Route route, Html time, NameInLanguage name) {}

    static FrontPageView of(SiteLocale locale) {
        return newest(locale.corpus())
                .map(newest -> new FrontPageView(
                        labels(newest)
                                .limit(MOST_TRIED)
                                .filter(recurring(locale.corpus()))
                                .map(words -> subject(words, newest.metadata().language(), locale))
                                .limit(SUBJECTS)
                                .toList(),
                        events(newest, locale),
                        PairView.newest(PAIRS, locale),
                        PageMenu.list(locale)))
                .orElseGet(() -> new FrontPageView(List.of(), List.of(), List.of(), PageMenu.list(locale)));
    }

    /**
     * Returns words that readers may type, as examples: the first of the glossary of the collection and of the editor's titles
     * that several declarations have.
     */
    static List<String> examples(SiteLocale locale) {
        Corpus corpus = locale.corpus();
        LanguageTag language = locale.site().language();
        return Stream.concat(
                        corpus.glossary().words().values().stream().flatMap(names -> names.keySet().stream()),
                        newest(corpus).stream().flatMap(FrontPageView::labels))
                .distinct()
                .limit(MOST_TRIED)
                .filter(recurring(corpus))
                .limit(EXAMPLES)
                .map(words -> subject(words, language, locale).name().text())
                .toList();
    }

    private static SearchSubject subject(String words, LanguageTag language, SiteLocale locale) {
        return new SearchSubject(words, Glosses.of(words, language, locale));
    }

    private static Optional<Declaration> newest(Corpus corpus) {
        return corpus.declarations().stream().reduce((earlier, later) -> later);
    }

    /** Returns the short titles that an editor gave to parts of a declaration. */
    private static Stream<String> labels(Declaration declaration) {
        return declaration.metadata().labels().values().stream()
                .map(Metadata.Label::text)
                .filter(title -> title.length() <= LONGEST_SUBJECT)
                .distinct();
    }

    private static Predicate<String> recurring(Corpus corpus) {
        int count = corpus.declarations().size();
        List<List<Paragraph>> some = corpus.declarations().subList(Math.max(0, count - NEWEST), count).stream()
                .map(Declaration::paragraphs)
                .toList();
        return words -> some.stream()
                        .filter(each -> each.stream()
                                .anyMatch(paragraph -> paragraph.text().contains(words)))
                        .limit(2)
                        .count()
                == 2;
    }

    private static List<LatestEvent> events(Declaration newest, SiteLocale locale) {
        List<Event> dated = locale.corpus().events().all().stream()
                .filter(each -> each.span().precision().compareTo(Precision.MONTH) <= 0)
                .filter(each -> !each.span().from().isAfter(newest.metadata().adopted()))
                .toList();
        List<LatestEvent> latest = new ArrayList<>();
        for (Event event : dated.subList(Math.max(0, dated.size() - EVENTS), dated.size())) {
            latest.add(
                    0,
                    new LatestEvent(
                            Routes.event(locale.index().periods(), event),
                            EventView.time(event, locale.messages()),
                            EventMessages.name(event, locale)));
        }
        return List.copyOf(latest);
    }
}
