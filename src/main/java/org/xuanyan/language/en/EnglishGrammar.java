package org.xuanyan.language.en;

import java.util.List;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.Grammar;
import org.xuanyan.language.LanguageFolder;
import org.xuanyan.language.ListedDates;
import org.xuanyan.language.Numerals;

/** The grammar of English: Roman numerals, dates whose forms a file lists, and verbs that change with person and tense. */
public final class EnglishGrammar implements Grammar {

    private static final RomanNumeral NUMERALS = new RomanNumeral();

    @Override
    public Numerals numerals(LanguageFolder folder) {
        return NUMERALS;
    }

    @Override
    public DateGrammar dates(LanguageFolder folder) {
        return ListedDates.read(folder);
    }

    @Override
    public List<String> otherForms(String verb) {
        return EnglishVerb.otherForms(verb);
    }
}
