package org.xuanyan.locale;

import org.xuanyan.model.LanguageTag;

/**
 * A name as a page shows it.
 *
 * @param language of the name
 */
public record NameInLanguage(String text, LanguageTag language) {}
