package org.xuanyan.language;

import java.util.List;

/** The parts of a language that may need code: its numerals, its dates and the forms of its verbs. */
public interface Grammar {

    /** Returns the numerals with which the language marks sections. */
    Numerals numerals(LanguageFolder folder);

    /** Returns the grammar of its dates. */
    DateGrammar dates(LanguageFolder folder);

    /**
     * Returns the other forms of a verb; none in a language whose verbs do not change.
     *
     * @param verb as the file lists it, e.g. {@code call for}; the other forms are {@code calls for} and so on
     */
    default List<String> otherForms(String verb) {
        return List.of();
    }
}
