package org.xuanyan.locale;

import java.util.Collection;
import org.xuanyan.model.LanguageTag;

/** In which language texts are, on pages in another one. */
public final class TextLanguages {

    private TextLanguages() {}

    /**
     * Returns the names of the languages of texts in that of the pages; an empty string if there is nothing to say, because the
     * texts and the pages have the same language.
     */
    public static String of(Collection<LanguageTag> texts, PageMessages messages) {
        return texts.stream().allMatch(messages.language()::isSameLanguageAs)
                ? ""
                : messages.list(texts.stream()
                        .map(LanguageTag::primary)
                        .distinct()
                        .sorted()
                        .map(code -> name(code, messages))
                        .toList());
    }

    private static String name(String code, PageMessages messages) {
        String key = "text-language." + code;
        return messages.has(key) ? messages.say(key) : code;
    }
}
