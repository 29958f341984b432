package org.xuanyan.timeline;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.EventWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.PlaceWords;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;

/**
 * Finds the place of an event in the words after its date: 在杜尚别举行, （2022年9月16日，撒马尔罕）; or else in its name: 昆明马拉松.
 * Places have one form.
 *
 * @param own other names of the collection's own list → the names there
 */
record PlaceFinder(Language language, DatedText text, Map<String, String> own) {

    Optional<String> find(TextDate date, EventPhrase phrase, Headline headline, EventKind kind) {
        return afterDate(date, phrase)
                .or(() -> known(date, phrase))
                .or(() -> inWords(headline))
                .or(() -> inName(phrase, headline, kind))
                .map(each -> each.oneForm(language.places(), own));
    }

    /**
     * The name of a place.
     *
     * @param folded with simplified characters
     */
    private record PlaceName(String written, String folded) {

        /** Returns the listed form of a place, or the place as it is written. */
        private String oneForm(PlaceWords places, Map<String, String> own) {
            String form = places.oneForm(folded, own);
            return form.equals(folded) && !places.cities().containsKey(folded) ? written : form;
        }
    }

    private Optional<PlaceName> afterDate(TextDate date, EventPhrase phrase) {
        if (phrase.position() == EventPhrase.DatePosition.NAME) {
            return Optional.empty();
        }
        EventWords words = language.eventWords();
        boolean addition = phrase.position() == EventPhrase.DatePosition.ADDITION;
        Matcher matcher = (addition ? words.placeInAddition() : words.place())
                .matcher(text.undated())
                .region(date.end(), Math.min(text.undated().length(), date.end() + Clauses.FARTHEST));
        return matcher.lookingAt()
                ? Optional.of(new PlaceName(
                                text.text().substring(matcher.start("place"), matcher.end("place")),
                                text.folded().substring(matcher.start("place"), matcher.end("place"))))
                        .filter(each -> !words.manner().matcher(each.folded()).find())
                : Optional.empty();
    }

    /** Returns a listed place directly after a date, whatever is told of it: 2005年12月14日在吉隆坡确立的目标. */
    private Optional<PlaceName> known(TextDate date, EventPhrase phrase) {
        if (phrase.position() != EventPhrase.DatePosition.CLAUSE) {
            return Optional.empty();
        }
        String near =
                text.undated().substring(date.end(), Math.min(text.undated().length(), date.end() + Clauses.FARTHEST));
        Matcher before = language.eventWords().beforeKnownPlace().matcher(near);
        return before.lookingAt()
                ? language.places().atStart(near.substring(before.end()), own).map(each -> new PlaceName(each, each))
                : Optional.empty();
    }

    private Optional<PlaceName> inWords(Headline headline) {
        return language.headlines().places().stream()
                .map(each -> each.matcher(headline.folded()))
                .filter(Matcher::find)
                .map(each -> new PlaceName(
                        headline.text().substring(each.start("place"), each.end("place")), each.group("place")))
                .findFirst();
    }

    private Optional<PlaceName> inName(EventPhrase phrase, Headline headline, EventKind kind) {
        boolean takesPlace = switch (kind) {
            case SUMMIT, MEETING, EXERCISE, ATTACK, SPORT, CULTURE -> true;
            case SIGNATURE, WAR, OBSERVANCE, PLAN, PRESIDENCY, OTHER -> false;
        };
        if (kind == EventKind.SIGNATURE) {
            return language.places().ofInstrument(headline.folded(), own).map(each -> new PlaceName(each, each));
        }
        return headline.form() != Headline.Form.NAME
                        || phrase.position() == EventPhrase.DatePosition.NAME
                        || !takesPlace
                ? Optional.empty()
                : language.places().in(headline.masked(), own).map(each -> new PlaceName(each, each));
    }
}
