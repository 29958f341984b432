package org.xuanyan.language.zh;

import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.Grammar;
import org.xuanyan.language.LanguageHome;
import org.xuanyan.language.Numerals;

/** Chinese counts with characters, and what a number of a date means depends on the unit after it. */
public final class ChineseGrammar implements Grammar {

    private static final ChineseNumeral NUMERALS = new ChineseNumeral();

    @Override
    public Numerals numerals(LanguageHome home) {
        return NUMERALS;
    }

    @Override
    public DateGrammar dates(LanguageHome home) {
        ChineseDateWords words = ChineseDateWords.read(home);
        return text -> ChineseDateFinder.find(text, words);
    }
}
