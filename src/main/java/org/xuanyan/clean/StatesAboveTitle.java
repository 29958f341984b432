package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;

/**
 * The names of states on lines above the kind of document, which are the beginning of its title: {@code 甲国和乙国} and
 * {@code 联合公报}, or each name on a line of its own. The text names all of them.
 */
final class StatesAboveTitle {

    /** A longer line is a whole title. */
    private static final int SHORT_TITLE = 14;

    /** The shortest name of a state. */
    private static final int SHORTEST = 2;

    private final Pattern between;
    private final Pattern state;
    private final Forms forms;

    StatesAboveTitle(Forms forms) {
        this.forms = forms;
        between = forms.words().pattern(CleaningGroup.BETWEEN_NAMES);
        state = forms.words().pattern(CleaningGroup.COUNTRY_ALONE);
    }

    /** Returns the index of the first line of names above a title; that of the title if there are fewer than two names. */
    int first(List<Line> lines, int title) {
        if (lines.get(title).text().length() > SHORT_TITLE) {
            return title;
        }
        String text = lines.stream().skip(title + 1L).map(Line::text).collect(Collectors.joining());
        int first = title;
        int names = 0;
        while (first > 0 && isNames(lines.get(first - 1).text(), text)) {
            first--;
            names += (int) names(lines.get(first).text()).count();
        }
        return names > 1
                        && forms.title()
                                .matches(Line.join(lines.subList(first, title + 1))
                                        .text())
                ? first
                : title;
    }

    private Stream<String> names(String line) {
        return between.splitAsStream(line).filter(name -> !name.isEmpty());
    }

    /** Whether a line has nothing but names of states, or several names, and the text has them, too. */
    private boolean isNames(String line, String text) {
        boolean several = names(line).count() > 1;
        boolean aboutPage =
                forms.boilerplate().matches(line) || forms.metadata().matches(line);
        return !aboutPage
                && names(line)
                        .allMatch(name -> name.length() >= SHORTEST
                                && name.codePoints().allMatch(Character::isIdeographic)
                                && (several || state.matcher(name).matches())
                                && text.contains(name));
    }
}
