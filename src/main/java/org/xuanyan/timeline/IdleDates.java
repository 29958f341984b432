package org.xuanyan.timeline;

import java.util.regex.Matcher;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;

/** Dates on which nothing happened: 以1967年边界为基础, 与2019年相比, 自二十世纪六十年代以来. */
record IdleDates(HeadlineWords words, DatedText text) {

    /** How many characters before a date are looked at. */
    private static final int BEFORE = 8;

    IdleDates(Language language, DatedText text) {
        this(language.headlines(), text);
    }

    boolean contains(TextDate date, EventPhrase phrase) {
        String undated = text.undated();
        int near = Math.min(undated.length(), date.end() + Clauses.FARTHEST);
        Matcher after = words.noEventAfter().matcher(undated).region(date.end(), near);
        String itself = text.folded().substring(date.start(), date.end());
        return phrase.position() == EventPhrase.DatePosition.CLAUSE
                && (after.lookingAt() || words.noEvent().matcher(itself).find() || comparedBefore(date));
    }

    private boolean comparedBefore(TextDate date) {
        String before = text.undated().substring(Math.max(0, date.start() - BEFORE), date.start());
        return words.noEventBefore().matcher(before).find();
    }
}
