package org.xuanyan.language;

import java.util.List;

/** The grammar of a language without its own code: its files list the numerals and the forms of dates. */
final class ListedGrammar implements Grammar {

    private static final String NUMERALS = "numerals.txt";

    @Override
    public Numerals numerals(LanguageFolder folder) {
        WordFile file = folder.read(NUMERALS, WordGroups.of().andWithMeanings(WordFile.FIRST));
        return new ListedNumerals(file.meanings(WordFile.FIRST, ListedDates::number, List.of("1, 2, 3 …")));
    }

    @Override
    public DateGrammar dates(LanguageFolder folder) {
        return ListedDates.read(folder);
    }
}
