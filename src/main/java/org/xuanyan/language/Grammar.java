package org.xuanyan.language;

/** What a language may need code for: its numerals and its dates. */
public interface Grammar {

    /** Returns the numerals with which the language marks sections. */
    Numerals numerals(LanguageHome home);

    /** Returns how the language writes dates. */
    DateGrammar dates(LanguageHome home);
}
