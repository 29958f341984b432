package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;

/**
 * Names in a text, and things that it counts; their characters need make no word with their neighbours: the place of a
 * meeting, such as {@code 碧湾} in {@code 于碧湾举行}, that beside the day of signing, those who signed, {@code 南屿国},
 * {@code 东沅共和国}, and {@code 1.4倍}.
 *
 * @param names that the text has in a place for a name
 * @param state up to three characters of the name of a state and the word for its kind
 * @param toponym a character of the names of places before the end of such a name
 * @param counted a unit or measure word behind a number
 */
record StrangerNames(List<String> names, Pattern state, Pattern toponym, Pattern counted) {

    private static final int SHORTEST = 2;

    private static final int LONGEST = 6;

    StrangerNames {
        names = List.copyOf(names);
    }

    static StrangerNames of(List<Line> lines, Forms forms, CleaningRecord record) {
        List<String> names = new ArrayList<>(record.namesOfSignatories());
        for (Line line : lines) {
            names.add(forms.place().ofMeeting(line.text(), record.titleText()));
        }
        Stream.of(record.signed(), record.besideTitle())
                .flatMap(Optional::stream)
                .flatMap(line -> forms.place().besideDay(line.text()).stream())
                .forEach(names::add);
        names.removeIf(name -> name.length() < SHORTEST || name.length() > LONGEST);
        lines.forEach(line -> forms.place().venue(line.text()).ifPresent(names::add));
        String characters = forms.words().characters(CleaningGroup.CHARACTERS_OF_PLACES);
        String end = forms.words().regex(CleaningGroup.ENDS_OF_PLACES);
        return new StrangerNames(
                names,
                Pattern.compile("\\p{IsHan}{1,3}?" + forms.words().regex(CleaningGroup.KINDS_OF_STATES)),
                Pattern.compile("(?<=\\p{IsHan})[" + characters + "](?=" + end + ")"),
                Pattern.compile("(?<=\\d)" + forms.words().regex(CleaningGroup.COUNTERS)));
    }

    /** Whether a character is part of a name, or counts something. */
    boolean covers(String text, int i) {
        return isAt(toponym, text, i)
                || isAt(counted, text, i)
                || state.matcher(text).region(i, text.length()).lookingAt()
                || names.stream().anyMatch(name -> isIn(name, text, i));
    }

    private static boolean isAt(Pattern pattern, String text, int i) {
        Matcher found = pattern.matcher(text);
        return found.find(i) && found.start() == i;
    }

    private static boolean isIn(String name, String text, int i) {
        int start = text.indexOf(name, Math.max(0, i - name.length() + 1));
        return start >= 0 && start <= i;
    }
}
