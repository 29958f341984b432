package org.xuanyan.language.zh;

import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.Grammar;
import org.xuanyan.language.LanguageFolder;
import org.xuanyan.language.Numerals;

/** The grammar of Chinese: numerals in characters, and dates whose numbers are read by the units after them. */
public final class ChineseGrammar implements Grammar {

    private static final ChineseNumeral NUMERALS = new ChineseNumeral();

    @Override
    public Numerals numerals(LanguageFolder folder) {
        return NUMERALS;
    }

    @Override
    public DateGrammar dates(LanguageFolder folder) {
        ChineseDateWords words = ChineseDateWords.read(folder);
        return (text, day) -> ChineseDateFinder.find(text, day, words);
    }
}
