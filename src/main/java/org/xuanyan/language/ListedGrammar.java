package org.xuanyan.language;

import java.util.List;
import java.util.Set;

/** The grammar of a language without code of its own: its files list the numerals and the forms of dates. */
final class ListedGrammar implements Grammar {

    private static final String NUMERALS = "numerals.txt";

    @Override
    public Numerals numerals(LanguageHome home) {
        WordFile file = home.read(NUMERALS, Set.of(WordFile.FIRST));
        return new ListedNumerals(file.meanings(WordFile.FIRST, ListedDates::number, List.of("1, 2, 3 …")));
    }

    @Override
    public DateGrammar dates(LanguageHome home) {
        return ListedDates.read(home);
    }
}
