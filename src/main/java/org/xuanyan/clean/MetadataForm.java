package org.xuanyan.clean;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.text.IsoDate;

/** Lines about the copy: its source, its day and hour, its author. */
final class MetadataForm {

    private static final int LONGEST = 100;

    private static final String HOUR = "[\\s\\u3000\\u00A0T]*(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?";

    private static final String EXACT_HOUR = "[\\s\\u3000\\u00A0T]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?";

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private static final String BLANKS = "[\\s\\u3000\\u00A0]";

    private final HeadingForm heading;
    private final Pattern form;
    private final Pattern beginsWithLabel;
    private final Pattern labelled;
    private final Pattern sure;
    private final Pattern newspaper;
    private final Pattern padded;
    private final Pattern day;

    MetadataForm(CleaningWords words, HeadingForm heading) {
        this.heading = heading;
        String label = words.regex(CleaningGroup.LABELS);
        day = words.pattern(CleaningGroup.PAGE_DAY);
        String medium = "\\S{2,12}" + words.regex(CleaningGroup.MEDIA);
        String bracketed = "[【\\[(（]?" + label + "[】\\])）]?\\s*";
        newspaper = words.pattern(CleaningGroup.NEWSPAPER);
        padded = words.pattern(CleaningGroup.PADDED_DAY);
        String beside = "[^。；，]{0,40}";
        String reporter = "[（(【]" + BLANKS + "*" + words.regex(CleaningGroup.BYLINE) + BLANKS + "*[)）】]";
        form = Pattern.compile(bracketed + "[:：]?.{0,80}" + "|" + reporter
                + "|" + day.pattern() + HOUR + "(?:" + BLANKS + "*" + words.regex(CleaningGroup.AFTER_DAY) + ".*)?"
                + "|" + day.pattern() + HOUR + BLANKS + "*[·•|｜]" + BLANKS + "*[^。；，]{0,60}"
                + "|[^。；，]{1,20}[·•|｜]" + BLANKS + "*" + day.pattern() + HOUR
                + "|" + beside + day.pattern() + EXACT_HOUR + beside
                + "|" + day.pattern() + BLANKS + "*" + words.regex(CleaningGroup.NEWSPAPER_PAGE)
                + "|" + medium + BLANKS + "+" + day.pattern() + HOUR + "|" + day.pattern() + BLANKS + "+" + medium + "|"
                + medium
                + "|" + words.regex(CleaningGroup.BYLINE)
                + "|" + newspaper.pattern());
        beginsWithLabel = Pattern.compile(label + ".*");
        labelled = Pattern.compile(bracketed + "[:：】\\]].*");
        sure = Pattern.compile("(?:" + labelled.pattern() + "|" + reporter + "|.*" + day.pattern() + ".*)");
    }

    /** Whether a line before or after the text is about the copy; a heading is not. */
    boolean matches(String line) {
        return line.length() <= LONGEST
                && heading.read(line).isEmpty()
                && form.matcher(line).matches()
                && (labelled.matcher(line).matches()
                        || !beginsWithLabel.matcher(line).matches());
    }

    /** Returns the day in a line about the copy. */
    Optional<LocalDate> day(String line) {
        Matcher found = day.matcher(line);
        if (!found.find()) {
            return Optional.empty();
        }
        String[] parts = NO_DIGITS.split(found.group());
        return IsoDate.parse(parts[0] + "-" + twoDigits(parts[1]) + "-" + twoDigits(parts[2]));
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    /** Whether a day is written as pages do, with a zero before the month or the day. */
    boolean isPadded(String day) {
        return padded.matcher(day).find();
    }

    /** Whether a line is about the copy and has a label, a day or a reporter in brackets, not only the name of a medium. */
    boolean isSure(String line) {
        return matches(line) && sure.matcher(line).matches();
    }
}
