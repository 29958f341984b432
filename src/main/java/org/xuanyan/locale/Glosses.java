package org.xuanyan.locale;

import java.util.Optional;
import org.xuanyan.model.LanguageTag;

/** What words of the content are called on pages in other languages. */
public final class Glosses {

    private Glosses() {}

    /**
     * Returns what pages call a word; the word itself if it has no name in their language.
     *
     * @param language of the word
     */
    public static NameInLanguage of(String word, LanguageTag language, SiteLocale locale) {
        LanguageTag wanted = locale.messages().language();
        return Optional.of(wanted)
                .filter(each -> !each.isSameLanguageAs(language))
                .flatMap(each -> locale.corpus().glossary().name(word, each))
                .map(name -> new NameInLanguage(name, wanted))
                .orElseGet(() -> new NameInLanguage(word, language));
    }
}
