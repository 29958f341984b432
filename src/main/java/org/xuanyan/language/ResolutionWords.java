package org.xuanyan.language;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that cite resolutions by number. They are matched against folded texts, without blanks and capitals.
 *
 * @param title the title of an unregistered resolution, with {@code {number}} for its number
 * @param item one number with the words that belong to it; the first group is the number
 * @param list one number or a list of numbers; the group {@code noun} is the word for resolution after it, if present
 * @param between what may stand between two numbers of a list
 * @param afterSymbol what may stand after the symbol of a document, e.g. {@code S/RES/2231(2015)}
 * @param marker the word that marks a number of a resolution; empty if the language does not cite by number
 * @param named whether the marker is the word for resolution, which stands before the number: resolution 2231 (2015)
 * @param noun the word for a resolution, which may stand between a body and a number
 * @param otherPapers directly after a number: the words for other papers of a body, which are numbered, too
 */
public record ResolutionWords(
        String title,
        Pattern item,
        Pattern list,
        Pattern between,
        Pattern afterSymbol,
        Optional<String> marker,
        boolean named,
        Optional<String> noun,
        Pattern otherPapers,
        Pattern act) {

    private static final String FILE = "resolutions.txt";
    private static final String NUMBER = "{number}";
    private static final String TITLE = "title";
    private static final String BEFORE = "before a number";
    private static final String MARKER = "after a number";
    private static final String YEAR = "after a year";
    private static final String BETWEEN = "between numbers";
    private static final String NOUN = "resolution";
    private static final String QUALITY = "before the word for a resolution";
    private static final String OTHERS = "other papers";
    private static final String ACT = "between a body and a number";

    /** All are optional: not every language cites by number. */
    private static final WordGroups GROUPS =
            WordGroups.of().andOptional(TITLE, BEFORE, MARKER, YEAR, BETWEEN, NOUN, QUALITY, OTHERS, ACT);

    static ResolutionWords read(LanguageFolder folder) {
        WordFile file = folder.read(FILE, GROUPS);
        String title = file.words(TITLE).stream().findFirst().orElse(NUMBER);
        boolean before = file.entries(MARKER).isEmpty() && !file.entries(BEFORE).isEmpty();
        Optional<String> marker = before
                ? Optional.of(file.entries(BEFORE).get(0).plain())
                : file.words(MARKER).stream().findFirst();
        Optional<String> noun = file.words(NOUN).stream().findFirst();
        String number =
                "((?:es-)?+\\d{1,9}+(?:/\\d{1,9}+)?+)(?!\\d)(?:\\((?:\\d{4}" + file.regex(YEAR) + "?|[a-z]{1,9})\\))?+";
        String item = file.regex(BEFORE) + "?+(?:[a-z]{1,5}/res/)?+" + number + file.regex(MARKER) + "?+";
        String list = "(?<![\\d/.-])" + item + "(?:" + file.regex(BETWEEN) + item + ")*+(?<noun>" + file.regex(QUALITY)
                + "?" + file.regex(NOUN) + ")?";
        return new ResolutionWords(
                title,
                Pattern.compile(item),
                Pattern.compile(list),
                file.pattern(BETWEEN),
                Pattern.compile(file.regex(MARKER) + "?" + file.regex(NOUN) + "?"),
                marker,
                before,
                noun,
                file.pattern(OTHERS),
                file.pattern(ACT));
    }

    /** Returns the words before the number in such a title. */
    public String beforeNumber() {
        return title.substring(0, title.indexOf(NUMBER));
    }

    /** Returns the title of an unregistered resolution, without its body. */
    public String title(String number) {
        return title.replace(NUMBER, number);
    }
}
