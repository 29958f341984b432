package org.xuanyan.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.text.Typography;

/**
 * The names of places that a language knows, in one form each.
 *
 * @param cities name → English name
 * @param otherNames other name → name
 * @param beforeCity the name of a country before that of a city
 * @param afterCity what is left out at the end of the name of a city
 * @param elsewhere directly after a name, unless it is no place there: 上海合作组织
 * @param instrument directly after a name: an instrument that is named after where it was adopted
 */
public record PlaceWords(
        Map<String, String> cities,
        Map<String, String> otherNames,
        Pattern beforeCity,
        Pattern afterCity,
        Pattern elsewhere,
        Pattern instrument) {

    private static final String FILE = "places.txt";
    private static final String CITIES = "cities";
    private static final String OTHER_NAMES = "other names";
    private static final String BEFORE = "before a city";
    private static final String AFTER = "after a city";
    private static final String INSTRUMENT = "instruments";
    private static final String NOT_BEFORE = "not a place before";

    private static final WordGroups GROUPS =
            WordGroups.of().andWithMeanings(CITIES, OTHER_NAMES).andOptional(BEFORE, AFTER, NOT_BEFORE, INSTRUMENT);

    private static final int LONGEST = 12;

    /** A name of one character is nearly never that of a city. */
    private static final int SHORTEST = 2;

    /** Copies the maps, so that the record is immutable. */
    public PlaceWords {
        cities = Collections.unmodifiableMap(new TreeMap<>(cities));
        otherNames = Collections.unmodifiableMap(new TreeMap<>(otherNames));
    }

    static PlaceWords read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, GROUPS);
        return new PlaceWords(
                file.meanings(CITIES, Optional::of, List.of()),
                file.meanings(OTHER_NAMES, Optional::of, List.of()),
                file.pattern("^", BEFORE, ""),
                file.pattern("", AFTER, "$"),
                file.pattern("(?!", NOT_BEFORE, ")"),
                file.pattern(INSTRUMENT));
    }

    /**
     * Returns a place in its one form: 撒马尔罕市 is 撒马尔罕, 乔蓬-阿塔 is 乔蓬阿塔, 中国青岛 is 青岛.
     *
     * @param own other names of the collection's own list → the names there
     */
    public String oneForm(String place, Map<String, String> own) {
        String listed = own.getOrDefault(place, otherNames.getOrDefault(place, place));
        if (!listed.equals(place) || cities.containsKey(place) || own.containsValue(place)) {
            return listed;
        }
        String plain = withoutMarks(place);
        String city = afterCity.matcher(plain).replaceFirst("");
        String alone = beforeCity.matcher(city).replaceFirst("");
        boolean isCity =
                alone.length() >= SHORTEST && (cities.containsKey(alone) || !city.equals(plain) && !alone.equals(city));
        String name = isCity ? alone : city.length() >= SHORTEST ? city : plain;
        String known = own.getOrDefault(name, otherNames.getOrDefault(name, name));
        return known.equals(plain) && !cities.containsKey(plain) ? place : known;
    }

    /** Returns the place with which words begin. */
    public Optional<String> atStart(String words, Map<String, String> own) {
        return at(words, 0, elsewhere, own);
    }

    /** Returns the first place that a name contains. */
    public Optional<String> in(String name, Map<String, String> own) {
        return before(elsewhere, name, own);
    }

    /** Returns the place after which an instrument is named: 北京宣言, 明斯克停火协议. */
    public Optional<String> ofInstrument(String name, Map<String, String> own) {
        return before(instrument, name, own);
    }

    private Optional<String> before(Pattern following, String name, Map<String, String> own) {
        return IntStream.range(0, name.length())
                .mapToObj(i -> at(name, i, following, own))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> at(String name, int start, Pattern following, Map<String, String> own) {
        for (int length = Math.min(LONGEST, name.length() - start); length >= SHORTEST; length--) {
            String word = name.substring(start, start + length);
            boolean known = cities.containsKey(word) || otherNames.containsKey(word) || own.containsKey(word);
            if (known
                    && following
                            .matcher(name)
                            .region(start + length, name.length())
                            .lookingAt()) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    private static String withoutMarks(String place) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < place.length(); i++) {
            char c = place.charAt(i);
            if (!Typography.isDash(c) && !Typography.isBlank(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
