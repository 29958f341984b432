package org.xuanyan.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The grammar of a language without code of its own: its files list the numerals and the forms of dates. */
final class ListedGrammar implements Grammar {

    private static final String NUMERALS = "numerals.txt";

    @Override
    public Numerals numerals(LanguageHome home) {
        WordFile file = home.read(NUMERALS, Set.of(WordFile.FIRST));
        return new ListedNumerals(file.meanings(WordFile.FIRST, ListedGrammar::number, List.of("1, 2, 3 …")));
    }

    @Override
    public DateGrammar dates(LanguageHome home) {
        return ListedDates.read(home);
    }

    static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }
}
