package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code passage-index.peb} shows: the passages that several declarations have.
 *
 * @param count the number of passages that have a page; only they are listed
 * @param unlisted the number of the others, which only two declarations have
 * @param newest what became of those that the newest declaration has; empty without passages
 * @param bySubject grouped by the subjects of an editor, in their order; empty without subjects and in a divided list
 * @param bySummits grouped by the number of declarations that have them, the most first; in a divided list only the first of them
 * @param pairs the newest declarations that are side by side with others, the newest first
 * @param states whether there is a page of the states that declarations name
 * @param byYear in a divided list grouped by the year of the first declaration that has them, otherwise empty
 */
record PassageIndexView(
        int count,
        int unlisted,
        Optional<NewestPassages> newest,
        List<PassagesOfSubject> bySubject,
        List<RecurringPassages> bySummits,
        List<PairView.PairLink> pairs,
        boolean states,
        List<YearOfPassages> byYear,
        Route data,
        Route feed) {

    /** A longer list is divided. */
    private static final int LONGEST = 300;

    /** So many passages of each group are on the page of a divided list. */
    private static final int MOST = 100;

    /** The others are reached from the pages of their declarations. */
    private static final int MOST_PAIRS = 12;

    /** Passages of one subject, in the order of their first places. */
    record PassagesOfSubject(NameInLanguage name, List<PassageSummary> passages) {}

    /** Passages under one heading. */
    record RecurringPassages(Route route, int declarations, List<PassageSummary> passages) {}

    /**
     * What became of passages in the newest declaration.
     *
     * @param complete whether its text is known to be complete; otherwise its copy may lack words
     * @param language of its text
     * @param changed those whose words differ from the declaration before, in the order of the text
     * @param punctuation those of which only punctuation or the division into paragraphs differs
     * @param unchanged those that are the same
     */
    record NewestPassages(
            DeclarationLink declaration,
            boolean complete,
            LanguageTag language,
            List<ChangedPassage> changed,
            List<ChangedPassage> punctuation,
            List<ChangedPassage> unchanged) {}

    /**
     * A passage of the newest declaration.
     *
     * @param places its paragraphs there
     * @param change says in words what became of it
     */
    record ChangedPassage(PassageSummary passage, List<AppearanceView.AppearancePlace> places, Html change) {}

    /**
     * The passages that a declaration of one year has first.
     *
     * @param route of the first page
     */
    record YearOfPassages(Route route, String year, List<SharedPassage> passages) {}

    static PassageIndexView of(SiteLocale locale) {
        List<SharedPassage> all = locale.corpus().handedOn().withPage();
        boolean divided = isDivided(locale.corpus());
        return new PassageIndexView(
                all.size(),
                locale.corpus().handedOn().passages().size() - all.size(),
                all.isEmpty() ? Optional.empty() : Optional.of(newest(divided, locale)),
                divided ? List.of() : bySubject(locale),
                bySummits(all, divided ? MOST : all.size(), locale),
                PairView.newest(MOST_PAIRS, locale),
                locale.corpus().states().isAny(),
                divided ? byYear(all) : List.of(),
                Routes.PASSAGES_DATA,
                Routes.PASSAGES_FEED);
    }

    /** Whether there are so many passages with a page that there are pages for each year. */
    static boolean isDivided(Corpus corpus) {
        return corpus.handedOn().withPage().size() > LONGEST;
    }

    private static List<PassagesOfSubject> bySubject(SiteLocale locale) {
        HandedOn handedOn = locale.corpus().handedOn();
        return handedOn.subjects().stream()
                .map(subject -> new PassagesOfSubject(
                        PassageMessages.name(subject, locale),
                        handedOn.withPage().stream()
                                .filter(passage -> passage.subject().equals(Optional.of(subject)))
                                .map(passage -> PassageSummary.of(passage, locale))
                                .toList()))
                .filter(group -> !group.passages().isEmpty())
                .toList();
    }

    private static List<RecurringPassages> bySummits(List<SharedPassage> all, int most, SiteLocale locale) {
        SortedMap<Integer, List<PassageSummary>> groups = new TreeMap<>(Comparator.reverseOrder());
        all.stream()
                .sorted(Comparator.comparing(each -> -each.appearances().size()))
                .limit(most)
                .forEach(each -> groups.computeIfAbsent(each.appearances().size(), size -> new ArrayList<>())
                        .add(PassageSummary.of(each, locale)));
        return groups.entrySet().stream()
                .map(each -> new RecurringPassages(Routes.passagesOf(each.getKey()), each.getKey(), each.getValue()))
                .toList();
    }

    /** Returns the passages by the year of the first declaration that has them, the oldest first. */
    static List<YearOfPassages> byYear(List<SharedPassage> all) {
        SortedMap<String, List<SharedPassage>> years = new TreeMap<>();
        all.forEach(each -> years.computeIfAbsent(
                        each.appearances().get(0).declaration().year(), year -> new ArrayList<>())
                .add(each));
        return years.entrySet().stream()
                .map(each -> new YearOfPassages(Routes.passages(each.getKey(), 1), each.getKey(), each.getValue()))
                .toList();
    }

    private static PassageChange.ChangeOfWords group(PassageChange.ChangeOfWords kind) {
        return switch (kind) {
            case SCRIPT -> PassageChange.ChangeOfWords.UNCHANGED;
            case DIVISION, ORDER -> PassageChange.ChangeOfWords.PUNCTUATION;
            default -> kind;
        };
    }

    private static NewestPassages newest(boolean divided, SiteLocale locale) {
        Map<PassageChange.ChangeOfWords, List<ChangedPassage>> changes =
                new EnumMap<>(PassageChange.ChangeOfWords.class);
        for (NewestChange each : NewestChange.all(locale.index())) {
            List<ChangedPassage> own =
                    changes.computeIfAbsent(group(each.change().kind()), kind -> new ArrayList<>());
            if (!divided || own.size() < MOST) {
                own.add(new ChangedPassage(
                        PassageSummary.of(each.passage(), locale),
                        AppearanceView.places(each.appearance(), locale.index().passages()),
                        each.words(locale)));
            }
        }
        Declaration newest = NewestChange.declaration(locale.index());
        return new NewestPassages(
                DeclarationLink.of(newest, locale),
                newest.metadata().isComplete(),
                newest.metadata().language(),
                changes.getOrDefault(PassageChange.ChangeOfWords.CHANGED, List.of()),
                changes.getOrDefault(PassageChange.ChangeOfWords.PUNCTUATION, List.of()),
                changes.getOrDefault(PassageChange.ChangeOfWords.UNCHANGED, List.of()));
    }
}
