package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/**
 * What a browser prints on each page: time and title above the text, address and page number below it:
 * {@code 31/7/6 19:06 云岭宣言}, {@code https://example.org/a 1/2}; some programs write each of them on a line of its own.
 */
final class BrowserLineForm {

    private static final String ADDRESS = "(?i:file:///?[^ ]+|(?:https?|about|chrome-extension):[!-~]+)";
    private static final String BLANK = "[\\s\\u00A0\\u202F\\u3000]";
    private static final String SPACE = BLANK + "+";
    private static final int LONGEST = 300;

    /** Lines that nothing but a browser prints. */
    private final Pattern sure;

    /** Lines that a browser prints, and others may print, too. */
    private final Pattern perhaps;

    private final Pattern time;
    private final Pattern address;
    private final Pattern page;

    /**
     * Creates the forms.
     *
     * @param letter an expression for a character that every title has
     */
    BrowserLineForm(CleaningWords words, String letter) {
        String number = "(?:\\d{1,4}\\s*/\\s*\\d{1,4}|(?:\\p{L}{1,12}\\s+)?\\d{1,4}\\s*\\p{L}{2,3}\\s*\\d{1,4}|"
                + words.regex(CleaningGroup.PAGE) + "(?:\\s*[,，/]?\\s*" + words.regex(CleaningGroup.PAGES) + ")?)";
        String day = "(?:" + words.regex(CleaningGroup.PAGE_DAY) + "|\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4})";
        String hour = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:" + BLANK + "*(?i:[ap]\\.?m\\.?))?+";
        String moment = "(?:" + day + ",?" + BLANK + "*(?:" + words.regex(CleaningGroup.HALF_OF_DAY) + BLANK + "*)?"
                + hour + ")";
        String two = moment + SPACE + ADDRESS + "|" + ADDRESS + SPACE + moment + "|" + number + SPACE + moment + "|"
                + moment + SPACE + number;
        String name = ".*" + letter + ".*";
        sure = Pattern.compile(ADDRESS + SPACE + number + "|" + number + SPACE + ADDRESS + "|" + two);
        perhaps = Pattern.compile(moment + SPACE + "(?<title>" + name + ")|(?<name>" + name + ")" + SPACE + "(?:"
                + moment + "|" + ADDRESS + ")|" + moment + "|" + ADDRESS);
        time = Pattern.compile(moment);
        address = Pattern.compile(ADDRESS);
        page = Pattern.compile(number);
    }

    /** Whether nothing but a browser prints such a line. */
    boolean isSure(String line) {
        return line.length() <= LONGEST && sure.matcher(line).matches();
    }

    /** Whether a line is a time, an address, or one of them beside a title. */
    boolean isPossible(String line) {
        return line.length() <= LONGEST && perhaps.matcher(line).matches();
    }

    /** Returns the title beside the time or the address of a possible line; empty if it has none. */
    Optional<String> title(String line) {
        Matcher form = perhaps.matcher(line);
        return form.matches()
                ? Optional.ofNullable(form.group("title")).or(() -> Optional.ofNullable(form.group("name")))
                : Optional.empty();
    }

    /** Whether a line has a time. */
    boolean hasTime(String line) {
        return time.matcher(line).find();
    }

    /** Whether a line has an address. */
    boolean hasAddress(String line) {
        return address.matcher(line).find();
    }

    /** Whether a line is nothing but a time. */
    boolean isTime(String line) {
        return time.matcher(line).matches();
    }

    /** Whether a line is nothing but an address. */
    boolean isAddress(String line) {
        return line.length() <= LONGEST && address.matcher(line).matches();
    }

    /** Whether a line is nothing but the number of a page and that of all pages, e.g. {@code 1/2}. */
    boolean isPage(String line) {
        return page.matcher(line).matches();
    }
}
