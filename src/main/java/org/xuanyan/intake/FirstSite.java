package org.xuanyan.intake;

import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.YamlText;

/** The first {@code site.yml} of a collection. */
final class FirstSite {

    private FirstSite() {}

    /**
     * Returns the text of the file.
     *
     * @param language the language of the collection
     * @param title the title of the first declaration
     */
    static String text(LanguageTag language, String title, CleaningWords words) {
        String collection = words.collectionTitle().orElseGet(() -> YamlText.quote(title));
        return String.join(
                "\n",
                "title: " + collection,
                "series: " + collection,
                "language: " + language,
                "description: " + YamlText.quote(words.collectionDescription(title)),
                "");
    }
}
