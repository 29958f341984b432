package org.xuanyan.locale;

import org.xuanyan.model.LanguageTag;

/**
 * A name as a page shows it.
 *
 * @param language of the name
 */
public record Named(String text, LanguageTag language) {}
