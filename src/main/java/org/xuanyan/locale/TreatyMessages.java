package org.xuanyan.locale;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;

/** Messages about instruments. */
public final class TreatyMessages {

    private TreatyMessages() {}

    /** Returns a kind of instrument in words. */
    public static String kind(TreatyKind kind, PageMessages messages) {
        return messages.say("treaty-kind." + kind.key());
    }

    /** Returns the English name on English pages if there is one, otherwise the title. */
    public static NameInLanguage name(Treaty treaty, SiteLocale locale) {
        return treaty.english()
                .filter(name -> locale.messages().language().equals(LanguageTag.ENGLISH))
                .map(name -> new NameInLanguage(name, LanguageTag.ENGLISH))
                .orElseGet(() -> title(treaty, locale));
    }

    /** Returns the title. */
    public static NameInLanguage title(Treaty treaty, SiteLocale locale) {
        return new NameInLanguage(treaty.title(), locale.site().language());
    }

    /** Returns the body that adopted an instrument, by its English name on English pages if it has one. */
    public static NameInLanguage body(String body, SiteLocale locale) {
        return inEnglish(body, locale);
    }

    /** Returns the English name of a body or place on English pages if the authority file has one, otherwise the name. */
    static NameInLanguage inEnglish(String name, SiteLocale locale) {
        return Optional.ofNullable(locale.corpus().english().get(name))
                .filter(each -> locale.messages().language().equals(LanguageTag.ENGLISH))
                .map(each -> new NameInLanguage(each, LanguageTag.ENGLISH))
                .orElseGet(() -> new NameInLanguage(name, locale.site().language()));
    }

    /** Returns the English name, which is empty if there is none. */
    public static NameInLanguage english(Treaty treaty) {
        return new NameInLanguage(treaty.english().orElse(""), LanguageTag.ENGLISH);
    }

    /**
     * Returns the tip shown at a citation: the name, the kind, the date, and how often it is cited; or that the instrument is
     * not registered. A draft has no date: with one, it would seem to be adopted.
     */
    public static String tip(Treaty treaty, SiteLocale locale) {
        PageMessages messages = locale.messages();
        CrossReferences index = locale.index();
        return Stream.of(
                        name(treaty, locale).text(),
                        treaty.registered() ? kind(treaty.kind(), messages) : messages.say("treaty.unregistered"),
                        treaty.date()
                                .filter(date -> treaty.kind() != TreatyKind.DRAFT)
                                .map(date -> Dates.of(date, messages))
                                .orElse(""),
                        messages.say(
                                "treaty.count",
                                index.places(treaty.id()).size(),
                                index.citingDeclarations(treaty.id())))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
