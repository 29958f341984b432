package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.language.Stances;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The stances of declarations one after another that take the same ones.
 *
 * @param first the place that shows the passage in the first of them
 * @param from the names of that one, in each language of the interface
 * @param last the names of the last of them, if there are several, in each language
 * @param words in the order of the text; empty if they take none
 * @param unseen the words of the declarations beside it that a damaged or incomplete copy does not have
 * @param language of the words
 */
record StancesThere(
        Route first,
        List<NameInLanguage> from,
        List<NameInLanguage> last,
        List<String> words,
        List<String> unseen,
        LanguageTag language) {

    /** Stances with the declaration that takes them. */
    private record StancesOfSummit(SharedPassage.Appearance appearance, Metadata metadata, Stances stances) {

        private boolean isLike(StancesOfSummit next) {
            return stances.forms().equals(next.stances.forms());
        }
    }

    /**
     * Returns the stances of a passage in the order of time; none if no declaration takes any, or if what one says cannot be told:
     * the page would say that a word is gone that the text has.
     *
     * @param page that shows the passage
     */
    static List<StancesThere> of(List<SharedPassage.Appearance> shown, Route page, List<SiteLocale> locales) {
        List<StancesOfSummit> summits = summits(shown, locales.get(0));
        List<Stances> all = summits.stream().map(StancesOfSummit::stances).toList();
        if (all.stream().allMatch(each -> each.taken().isEmpty()) || !Stances.areComparable(all)) {
            return List.of();
        }
        List<StancesThere> lines = new ArrayList<>();
        for (int first = 0, next; first < summits.size(); first = next) {
            next = first + 1;
            while (next < summits.size() && summits.get(first).isLike(summits.get(next))) {
                next++;
            }
            lines.add(line(summits, first, next, page, locales));
        }
        return lines;
    }

    /**
     * Reads the stances of declarations; none if one of them cannot be told, which ends the reading, or if not all are in one
     * language.
     */
    private static List<StancesOfSummit> summits(List<SharedPassage.Appearance> shown, SiteLocale locale) {
        List<StancesOfSummit> summits = new ArrayList<>();
        Map<String, Stances> read = new LinkedHashMap<>();
        for (SharedPassage.Appearance each : shown) {
            Metadata metadata = locale.index().declaration(each.declaration()).metadata();
            Language language = Languages.of(metadata.language());
            Stances stances = read.computeIfAbsent(locale.index().passages().text(each), language.stances()::of);
            boolean otherLanguage =
                    !summits.isEmpty() && Languages.of(summits.get(0).metadata.language()) != language;
            if (otherLanguage || !stances.certain()) {
                return List.of();
            }
            summits.add(new StancesOfSummit(each, metadata, stances));
        }
        return summits;
    }

    private static StancesThere line(
            List<StancesOfSummit> all, int first, int next, Route page, List<SiteLocale> locales) {
        StancesOfSummit from = all.get(first);
        StancesOfSummit to = all.get(next - 1);
        Set<String> unseen = new LinkedHashSet<>();
        if (first > 0 && !from.metadata.isComplete()) {
            unseen.addAll(from.stances.lacking(all.get(first - 1).stances));
        }
        if (next < all.size() && !to.metadata.isComplete()) {
            unseen.addAll(to.stances.lacking(all.get(next).stances));
        }
        return new StancesThere(
                Routes.appearance(page, from.appearance.declaration()),
                names(from.appearance.declaration(), locales),
                next - first == 1 ? List.of() : names(to.appearance.declaration(), locales),
                from.stances.words(),
                List.copyOf(unseen),
                from.metadata.language());
    }

    private static List<NameInLanguage> names(Slug slug, List<SiteLocale> locales) {
        return locales.stream()
                .map(locale -> PassageMessages.summit(slug, locale))
                .toList();
    }
}
