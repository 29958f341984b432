package org.xuanyan.pages;

import java.util.List;
import java.util.Optional;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.SharedPassage;

/** What became of a passage in the newest declaration. */
record NewestChange(SharedPassage passage, PassageChange change) {

    /** Returns the newest declaration of a collection that has any. */
    static Declaration declaration(CrossReferences index) {
        List<Declaration> all = index.corpus().declarations();
        return all.get(all.size() - 1);
    }

    /** Returns what became of the passages with a page that the newest declaration has, in the order of its text. */
    static List<NewestChange> all(CrossReferences index) {
        return index.passages().in(declaration(index)).stream()
                .filter(SharedPassage::hasPage)
                .map(each -> new NewestChange(
                        each, PassageChange.of(each, each.appearances().size() - 1, index.passages())))
                .toList();
    }

    /** Says what became of the passage, and where else its present words stand, outside the passage. */
    Html words(SiteLocale locale) {
        Html words = change.words(locale);
        return also(locale)
                .map(places -> locale.messages().html("passages.also", words, places))
                .orElse(words);
    }

    /** Names the paragraphs outside the passage that have some of its present words, so that these are not new. */
    Optional<Html> also(SiteLocale locale) {
        List<Html> places = AppearanceView.beyond(appearance(), locale.index().passages()).stream()
                .map(place -> PassageMessages.place(place, locale))
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(locale.messages().htmlList(places));
    }

    /** Returns where the newest declaration has the passage. */
    SharedPassage.Appearance appearance() {
        return passage.appearances().get(passage.appearances().size() - 1);
    }
}
