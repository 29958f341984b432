package org.xuanyan.language;

/** The parts of a language that may need code: its numerals and its dates. */
public interface Grammar {

    /** Returns the numerals with which the language marks sections. */
    Numerals numerals(LanguageFolder folder);

    /** Returns the grammar of its dates. */
    DateGrammar dates(LanguageFolder folder);
}
