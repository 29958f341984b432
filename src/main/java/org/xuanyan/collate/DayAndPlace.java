package org.xuanyan.collate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.TextDate;

/** Recognises the lines of a copy that have only the day and the place of the front matter: {@code 2018年6月10日于青岛}. */
final class DayAndPlace {

    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{P}]+");

    /** Code of a language → the words before a place and after both; read on first use. */
    private static final Map<String, Pattern> WORDS = new ConcurrentHashMap<>();

    private final Language language;
    private final Metadata metadata;

    DayAndPlace(Language language, Metadata metadata) {
        this.language = language;
        this.metadata = metadata;
    }

    /**
     * Whether a line has the day of the front matter, its place, or both, and nothing else but perhaps the name of the meeting
     * in the title: {@code （2031年7月5日第八次会议通过）}.
     */
    boolean areIn(String line) {
        String place = metadata.place();
        String words = BETWEEN.matcher(Projection.of(line).words()).replaceAll("");
        List<TextDate> dates = language.dates().find(words).dates();
        boolean day = dates.size() == 1
                && dates.get(0).span().isSingle()
                && dates.get(0).span().from().equals(metadata.adopted())
                && dates.get(0).span().to().equals(metadata.adopted());
        boolean town = !place.isEmpty() && words.contains(place);
        if (!dates.isEmpty() && !day || !day && !town) {
            return false;
        }
        String rest = day
                ? words.substring(0, dates.get(0).start())
                        + words.substring(dates.get(0).end())
                : words;
        String others = town ? rest.replaceFirst(Pattern.quote(place), "") : rest;
        Matcher around =
                WORDS.computeIfAbsent(language.code(), code -> around(language)).matcher(others);
        return around.matches() || day && namesMeeting(others);
    }

    /** Whether words name a meeting of the title, and say that it adopted the text. */
    private boolean namesMeeting(String words) {
        Matcher signing = Pattern.compile(CleaningWords.of(language).regex(CleaningGroup.SIGNING) + "$")
                .matcher(words);
        return signing.find()
                && signing.start() > 0
                && Projection.of(metadata.title()).words().contains(words.substring(0, signing.start()));
    }

    private static Pattern around(Language language) {
        CleaningWords words = CleaningWords.of(language);
        return Pattern.compile(words.regex(CleaningGroup.AT) + "?(?:" + words.regex(CleaningGroup.SIGNING) + ")?");
    }
}
