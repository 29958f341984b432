package org.xuanyan.locale;

import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;

/** What pages say of instruments. */
public final class TreatyMessages {

    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private TreatyMessages() {}

    /** Returns a kind in words. */
    public static String kind(TreatyKind kind, PageMessages messages) {
        return messages.say("treaty-kind." + kind.key());
    }

    /** Returns the English name on pages in English, if there is one, and else the title. */
    public static NameInLanguage name(Treaty treaty, SiteLocale locale) {
        return treaty.english()
                .filter(name -> locale.messages().language().equals(ENGLISH))
                .map(name -> new NameInLanguage(name, ENGLISH))
                .orElseGet(() -> title(treaty, locale));
    }

    /** Returns the title. */
    public static NameInLanguage title(Treaty treaty, SiteLocale locale) {
        return new NameInLanguage(treaty.title(), locale.site().language());
    }

    /** Returns the English name, or an empty one. */
    public static NameInLanguage english(Treaty treaty) {
        return new NameInLanguage(treaty.english().orElse(""), ENGLISH);
    }

    /** Returns what a reader is told of an instrument beside its name: its name, and date or kind. */
    public static String tip(Treaty treaty, SiteLocale locale) {
        PageMessages messages = locale.messages();
        String about =
                treaty.date().map(date -> Dates.of(date, messages)).orElseGet(() -> kind(treaty.kind(), messages));
        return name(treaty, locale).text() + " · "
                + (treaty.registered() ? about : messages.say("treaty.unregistered"));
    }
}
