package org.xuanyan.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings that number sections, with or without a title: {@code 三、经济合作}, {@code 第三章 经济合作}, {@code 3}. */
public final class SectionMarks {

    private static final String FILE = "section-marks.txt";
    private static final String NUMBER = "number";

    private static final String DIGITS = "[1-9]\\d{0,2}";

    /** The forms in a language that does not list any: 3, 3. Economy. */
    private static final String ANY_LANGUAGE = "(" + DIGITS + ")(?:[.)](?!\\d)(.*))?";

    private final Pattern form;
    private final Numerals numerals;

    private SectionMarks(Pattern form, Numerals numerals) {
        this.form = form;
        this.numerals = numerals;
    }

    static SectionMarks read(LanguageFolder folder, Numerals numerals) {
        WordFile file =
                folder.read(FILE, Set.of(WordFile.FIRST)).with(NUMBER, "(" + numerals.regex() + "|" + DIGITS + ")");
        boolean isListed = !file.entries(WordFile.FIRST).isEmpty();
        return new SectionMarks(Pattern.compile(isListed ? file.regex(WordFile.FIRST) : ANY_LANGUAGE), numerals);
    }

    /** Returns the number in a heading, at least 1; empty if the heading is not a section mark. */
    public OptionalInt ordinal(String heading) {
        return numeral(heading).map(this::value).orElse(OptionalInt.empty());
    }

    /** Returns the number in a heading as it is written, e.g. {@code 三}; empty if the heading is not a section mark. */
    public Optional<String> numeral(String heading) {
        return parts(heading).stream().findFirst();
    }

    /** Returns whether a heading has words besides its number; one that is not a section mark is all words. */
    public boolean hasTitle(String heading) {
        List<String> parts = parts(heading);
        return parts.isEmpty() || parts.size() > 1 && !parts.get(1).isBlank();
    }

    /** Returns the number in a heading, then its title if the form has one; empty if it is not a section mark. */
    private List<String> parts(String heading) {
        Matcher matcher = form.matcher(heading);
        List<String> parts = new ArrayList<>();
        for (int group = 1; matcher.matches() && group <= matcher.groupCount(); group++) {
            Optional.ofNullable(matcher.group(group)).ifPresent(parts::add);
        }
        return parts;
    }

    private OptionalInt value(String numeral) {
        return numeral.charAt(0) <= '9' ? OptionalInt.of(Integer.parseInt(numeral)) : numerals.parse(numeral);
    }
}
