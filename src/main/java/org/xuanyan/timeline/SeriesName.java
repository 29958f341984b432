package org.xuanyan.timeline;

import java.util.Map;
import java.util.regex.Matcher;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.text.NameNormaliser;

/**
 * What the name of an event says of a series of such events, e.g. {@code 第19届上合组织论坛}.
 *
 * @param numbered whether it has a number, or is called the first
 * @param number 0 if it has none, or if that cannot be read
 * @param key the name without the number and the noun that it counts
 */
record SeriesName(boolean numbered, int number, String key) {

    /** A shorter name does not tell what is meant: 会议. */
    private static final int SHORTEST = 4;

    private static final NameNormaliser NAMES = NameNormaliser.with(Map.of());

    static SeriesName of(String name, Language language) {
        HeadlineWords words = language.headlines();
        String folded = NAMES.key(DatedText.folded(name));
        Matcher number = words.seriesNumber().matcher(folded);
        if (!number.find()) {
            return new SeriesName(false, 0, folded);
        }
        String rest = folded.substring(0, number.start()) + folded.substring(number.end());
        String digits = number.group("number");
        return new SeriesName(
                true,
                digits == null ? 1 : language.numerals().number(digits).orElse(0),
                words.seriesNoun().matcher(rest).replaceFirst(""));
    }

    /** Whether it tells what series is meant. */
    boolean isSeries() {
        return key.length() >= SHORTEST && (number > 0 || !numbered);
    }
}
