package org.xuanyan.timeline;

import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.EventWords;
import org.xuanyan.model.TextDate;

/** Finds the place of an event in the words after its date: 在杜尚别举行, （2022年9月16日，撒马尔罕）. */
final class PlaceFinder {

    private PlaceFinder() {}

    static Optional<String> find(String text, EventWords words, TextDate date, EventPhrase phrase) {
        if (phrase.position() == EventPhrase.DatePosition.NAME) {
            return Optional.empty();
        }
        boolean addition = phrase.position() == EventPhrase.DatePosition.ADDITION;
        Matcher matcher = (addition ? words.placeInAddition() : words.place())
                .matcher(text)
                .region(date.end(), text.length());
        return matcher.lookingAt()
                ? Optional.of(matcher.group("place"))
                        .filter(each -> !words.manner().matcher(each).find())
                : Optional.empty();
    }
}
