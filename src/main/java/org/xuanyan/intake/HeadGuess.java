package org.xuanyan.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Finds the title, name, date and place of a declaration. Those that are not given are guessed; this is reported. */
final class HeadGuess {

    private final GivenHead given;
    private final Slug slug;
    private final Cleaned cleaned;
    private final CleaningWords words;
    private final Problems problems;

    HeadGuess(ImportRequest request, Cleaned cleaned, CleaningWords words, Problems problems) {
        this.given = request.given();
        this.slug = request.slug();
        this.cleaned = cleaned;
        this.words = words;
        this.problems = problems;
    }

    /** The keys whose values can be guessed, with the two findings about each. */
    private enum Key {
        TITLE(Code.GUESSED_TITLE, Code.NO_TITLE),
        DATE(Code.GUESSED_DATE, Code.NO_DATE),
        PLACE(Code.GUESSED_PLACE, Code.NO_PLACE);

        private final Code guessed;
        private final Code unknown;

        Key(Code guessed, Code unknown) {
            this.guessed = guessed;
            this.unknown = unknown;
        }
    }

    /**
     * Returns what is known of all four, and reports each one that neither the editor nor the text gives.
     *
     * @param at the beginning of the raw copy
     */
    GuessedHead head(SourceSpan at) {
        Optional<String> title = either(Key.TITLE, given.title(), cleaned.title(), at);
        Optional<LocalDate> date = date(at);
        Optional<String> place = either(Key.PLACE, given.place(), cleaned.place(), at);
        Optional<String> name = given.name().or(() -> title.map(words -> guessedName(words, place.orElse(""), at)));
        date.filter(day -> !day.toString().startsWith(slug.year()))
                .ifPresent(day -> problems.report(Code.OTHER_YEAR, at, slug, day));
        return new GuessedHead(title, name, date, place);
    }

    /** Returns the day of adoption; a day without a year is in the year of the address. */
    private Optional<LocalDate> adopted() {
        return cleaned.adopted()
                .or(() -> cleaned.adoptedWithoutYear().map(day -> day.atYear(Integer.parseInt(slug.year()))));
    }

    /** Returns the day of adoption; that of the page only if nothing else is known, and it is in the year of the address. */
    private Optional<LocalDate> date(SourceSpan at) {
        Optional<LocalDate> page =
                cleaned.dayOfPage().filter(day -> day.toString().startsWith(slug.year()));
        if (given.date().isPresent() || adopted().isPresent() || page.isEmpty()) {
            return either(Key.DATE, given.date(), adopted(), at);
        }
        problems.report(Code.GUESSED_PAGE_DAY, at, page.get());
        return page;
    }

    private <T> Optional<T> either(Key key, Optional<T> known, Optional<T> guessed, SourceSpan at) {
        if (known.isPresent()) {
            return known;
        }
        guessed.ifPresentOrElse(
                guess -> problems.report(key.guessed, at, guess), () -> problems.report(key.unknown, at));
        return guessed;
    }

    /** Guesses the place with the word for a declaration if the title has both, otherwise the title. */
    private String guessedName(String title, String place, SourceSpan at) {
        String name = words.declaration()
                .filter(word -> title.contains(word) && !place.isEmpty() && title.contains(place))
                .map(word -> place + word)
                .orElse(title);
        problems.report(Code.GUESSED_NAME, at, name);
        return name;
    }
}
