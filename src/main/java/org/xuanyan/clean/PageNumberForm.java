package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** Page numbers that nothing else looks like: {@code — 12 —}, {@code - 3 / 17 -}, {@code 第 3 页 共 17 页}, {@code 3 / 17},
 * {@code Page 3}. */
final class PageNumberForm {

    private static final String NUMBER = "\\d{1,4}";

    /** A page number, perhaps with the number of all pages. */
    private static final String NUMBER_OF_PAGES = NUMBER + "(?:\\s*[/／]\\s*" + NUMBER + ")?";

    private static final String DECORATION = "[-—－–~～·•|｜─━/／*=_]";
    private static final String BAR = "[|｜]";
    private static final String BLANKS = "[\\s\\u3000]";

    private final Pattern alone;

    /** A line that begins or ends with a page number. */
    private final Pattern beside;

    PageNumberForm(CleaningWords words) {
        String page = words.regex(CleaningGroup.PAGE);
        String pages = words.regex(CleaningGroup.PAGES);
        String inWords = page + "(?:\\s*[,，/]?\\s*" + pages + ")?|" + pages + "(?:\\s*[,，/]?\\s*" + page + ")?";
        String decorated = DECORATION + "+\\s*" + NUMBER_OF_PAGES + "\\s*" + DECORATION + "+";
        String ofPages = NUMBER + "\\s*[/／]\\s*" + NUMBER + "|(?i:page|p\\.?)\\s*" + NUMBER + "(?:\\s*(?:of|/)\\s*"
                + NUMBER + ")?";
        alone = Pattern.compile(decorated + "|" + DECORATION + "+(?:\\s*\\d\\s){2,4}\\s*" + DECORATION + "+|" + inWords
                + "|" + ofPages);
        String any = "(?:" + decorated + "|" + inWords + "|" + ofPages + "|" + NUMBER + BLANKS + "*" + BAR + "|" + BAR
                + BLANKS + "*" + NUMBER + ")";
        String gap = "(?:" + BLANKS + "+" + DECORATION + "?" + BLANKS + "*|(?=" + DECORATION + "|" + page + "|" + pages
                + "))";
        beside = Pattern.compile("(?<before>.*?\\S)" + gap + any + "|" + any + BLANKS + "*(?<after>\\D.*)");
    }

    /** Whether a line is a page number. */
    boolean matches(String line) {
        return alone.matcher(line).matches();
    }

    /** Returns the words of a line beside its page number; empty if it has none, or nothing else. */
    Optional<String> wordsBeside(String line) {
        Matcher found = beside.matcher(line);
        if (matches(line) || !found.matches()) {
            return Optional.empty();
        }
        return Optional.of(found.group("before") == null ? found.group("after") : found.group("before"));
    }
}
