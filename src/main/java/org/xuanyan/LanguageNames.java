package org.xuanyan;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The languages that the Java platform knows: their codes, and their names in Chinese, English and themselves. */
final class LanguageNames {

    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

    /** The length of a code without a shorter one. */
    private static final int LONGER = 3;

    private LanguageNames() {}

    /**
     * Whether a subtag can be that of a language: a code of two letters that is in use, or one of three letters for a
     * language that has none of two.
     *
     * @param primary in lower case
     */
    static boolean isLanguage(String primary) {
        return CODES.contains(primary)
                || primary.length() == LONGER && meant(primary).isEmpty();
    }

    /** Returns the code of the language that was probably meant by its name or its longer code; empty if none is known. */
    static String meant(String name) {
        String word = name.strip().replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT);
        return Stream.of(Locale.getISOLanguages())
                .filter(code ->
                        names(new Locale.Builder().setLanguage(code).build()).contains(word))
                .findFirst()
                .orElse("");
    }

    private static List<String> names(Locale language) {
        return Stream.of(
                        language.getLanguage(),
                        language.getISO3Language(),
                        language.getDisplayLanguage(Locale.CHINESE),
                        language.getDisplayLanguage(Locale.ENGLISH),
                        language.getDisplayLanguage(language))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }
}
