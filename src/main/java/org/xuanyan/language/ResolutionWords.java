package org.xuanyan.language;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How texts cite resolutions by number. All of it is looked for in folded texts, which have no blanks and no capitals.
 *
 * @param title what a resolution is called that nobody has registered, with {@code {number}} for its number
 * @param item one number with what belongs to it; the first group is the number
 * @param list one number or a list of them; the group {@code noun} is the word for resolution after it, if there is one
 * @param sign what shows that a number is one; empty if texts cite no resolutions by number
 * @param noun the word for a resolution, which may stand between a body and a number
 * @param others after a number: what else has a number, the body's other papers
 */
public record ResolutionWords(
        String title, Pattern item, Pattern list, Optional<String> sign, Optional<String> noun, Pattern others) {

    private static final String FILE = "resolutions.txt";
    private static final String NUMBER = "{number}";
    private static final String TITLE = "title";
    private static final String BEFORE = "before a number";
    private static final String SIGN = "after a number";
    private static final String YEAR = "after a year";
    private static final String BETWEEN = "between numbers";
    private static final String NOUN = "resolution";
    private static final String QUALITY = "before the word for a resolution";
    private static final String OTHERS = "other papers";
    private static final Set<String> GROUPS = Set.of(TITLE, BEFORE, SIGN, YEAR, BETWEEN, NOUN, QUALITY, OTHERS);

    static ResolutionWords read(LanguageHome home) {
        WordFile file = home.read(FILE, GROUPS);
        String title = file.words(TITLE).stream().findFirst().orElse(NUMBER);
        Optional<String> sign = file.words(SIGN).stream().findFirst();
        Optional<String> noun = file.words(NOUN).stream().findFirst();
        String number = "(\\d{1,9}+(?:/\\d{1,9}+)?+)(?!\\d)(?:\\((?:\\d{4}" + file.regex(YEAR) + "?|[a-z]{1,9})\\))?+";
        String item = file.regex(BEFORE) + "?+(?:[a-z]{1,5}/res/)?+" + number + file.regex(SIGN) + "?+";
        String list = "(?<![\\d/-])" + item + "(?:" + file.regex(BETWEEN) + item + ")*+(?<noun>" + file.regex(QUALITY)
                + "?" + file.regex(NOUN) + ")?";
        return new ResolutionWords(
                title, Pattern.compile(item), Pattern.compile(list), sign, noun, file.pattern(OTHERS));
    }

    /** Returns what a resolution is called that nobody has registered, without its body. */
    public String title(String number) {
        return title.replace(NUMBER, number);
    }
}
