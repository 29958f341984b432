package org.xuanyan.locale;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.PassageSubject;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.text.BinarySearch;

/** Messages about passages that several declarations have. */
public final class PassageMessages {

    /** So many other places are named; of more only those before and after. */
    private static final int MOST_PLACES = 3;

    private PassageMessages() {}

    /** Returns the English name on English pages if an editor gave one, otherwise the title. */
    public static NameInLanguage name(SharedPassage passage, SiteLocale locale) {
        return passage.english()
                .filter(name -> locale.messages().language().equals(LanguageTag.ENGLISH))
                .map(name -> new NameInLanguage(name, LanguageTag.ENGLISH))
                .orElseGet(() -> new NameInLanguage(passage.title(), passage.language()));
    }

    /** Returns the English name of a subject on English pages if an editor gave one, otherwise its title. */
    public static NameInLanguage name(PassageSubject subject, SiteLocale locale) {
        return subject.english()
                .filter(name -> locale.messages().language().equals(LanguageTag.ENGLISH))
                .map(name -> new NameInLanguage(name, LanguageTag.ENGLISH))
                .orElseGet(
                        () -> new NameInLanguage(subject.title(), locale.site().language()));
    }

    /** Returns the year of a declaration, or its name if others are of the same year. */
    public static NameInLanguage summit(Slug slug, SiteLocale locale) {
        Declaration declaration = locale.index().declaration(slug);
        if (locale.index().passages().isKnownByYear(slug)) {
            int year = declaration.metadata().adopted().getYear();
            return new NameInLanguage(
                    locale.messages().say("date.year", year), locale.messages().language());
        }
        DeclarationNames names = DeclarationNames.of(declaration.metadata(), locale.messages());
        return new NameInLanguage(names.name(), names.language());
    }

    /**
     * Says in which other declarations the words of a paragraph stand.
     *
     * @param elsewhere these declarations, in the order of time; at least one
     * @param here the declaration in which the reader is
     */
    public static Html elsewhere(List<SharedPassage.Appearance> elsewhere, Slug here, SiteLocale locale) {
        int next = BinarySearch.firstIndex(
                elsewhere.size(),
                i -> locale.index().passages().isBefore(here, elsewhere.get(i).declaration()));
        List<SharedPassage.Appearance> named = elsewhere.size() <= MOST_PLACES
                ? elsewhere
                : elsewhere.subList(Math.max(0, next - 1), Math.min(elsewhere.size(), next + 1));
        Html places = places(named, locale);
        return named.size() == elsewhere.size()
                ? locale.messages().html("elsewhere", places)
                : locale.messages().html("elsewhere.others", places, elsewhere.size());
    }

    /** Names paragraphs of several declarations, e.g. 2012年第14段、2018年第17段. */
    public static Html places(List<SharedPassage.Appearance> appearances, SiteLocale locale) {
        return locale.messages()
                .htmlList(appearances.stream().map(each -> places(each, locale)).toList());
    }

    /** Names a paragraph, or a former one, by its declaration and its number, e.g. 2012年第14段. */
    public static Html place(ParagraphPlace place, SiteLocale locale) {
        Declaration declaration = locale.index().declaration(place.declaration());
        ParagraphName name = declaration.names().getOrDefault(place.paragraph(), ParagraphName.of(place.paragraph()));
        Html number = locale.messages().name(name, declaration.metadata().language());
        return place(place.declaration(), List.of(number), locale);
    }

    private static Html places(SharedPassage.Appearance appearance, SiteLocale locale) {
        PageMessages messages = locale.messages();
        List<Html> names = new ArrayList<>();
        for (Paragraph each : locale.index().passages().paragraphs(appearance)) {
            names.add(messages.name(
                    each.name(),
                    locale.index()
                            .declaration(appearance.declaration())
                            .metadata()
                            .language()));
        }
        return place(appearance.declaration(), names, locale);
    }

    private static Html place(Slug declaration, List<Html> numbers, SiteLocale locale) {
        PageMessages messages = locale.messages();
        NameInLanguage summit = summit(declaration, locale);
        return messages.html(
                "elsewhere.place", messages.foreign(summit.text(), summit.language()), messages.htmlList(numbers));
    }
}
