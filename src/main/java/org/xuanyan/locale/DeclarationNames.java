package org.xuanyan.locale;

import java.util.Optional;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;

/**
 * The names of a declaration as the pages of one language show them: the official ones in that language or, without
 * these, those of the text.
 *
 * @param title in full
 * @param name short, e.g. {@code Qingdao Declaration}
 * @param place of adoption
 * @param language of all three
 */
public record DeclarationNames(String title, String name, String place, LanguageTag language) {

    /** Returns the names on the pages with these messages. */
    public static DeclarationNames of(Metadata metadata, PageMessages messages) {
        LanguageTag language = messages.language();
        return Optional.ofNullable(metadata.translations().get(language))
                .map(each -> new DeclarationNames(each.title(), each.name(), each.place(), language))
                .orElseGet(() ->
                        new DeclarationNames(metadata.title(), metadata.name(), metadata.place(), metadata.language()));
    }
}
