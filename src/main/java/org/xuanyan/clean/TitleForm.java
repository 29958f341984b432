package org.xuanyan.clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** What the title of a declaration looks like. */
final class TitleForm {

    private static final int LONGEST = 80;
    private static final int SHORTEST = 4;

    /** What follows a title after a dash: {@code 云岭宣言——深化伙伴关系，共创未来}. */
    private static final String SUBTITLE = "[—─―]{1,2}[^。；;！!？?|｜>＞《》—_]{2,40}";

    private static final String BLANKS = "[\\s\\u3000]*";

    /** A title in quotation marks, which are not part of it; {@code “一带一路”…公报} only begins with them. */
    private final Pattern quoted;

    private final Pattern form;

    private final boolean known;

    /**
     * Creates the form of titles that end with certain names of documents.
     *
     * @param names the group of these names
     */
    TitleForm(CleaningWords words, CleaningGroup names) {
        known = !words.words(CleaningGroup.TITLE_NAMES).isEmpty();
        String before = words.regex(CleaningGroup.TITLE_PREFIXES) + "?";
        String title = "(?!" + words.regex(CleaningGroup.NOT_FIRST_IN_TITLE) + ")[^。；;！!？?，,|｜>＞《》_]{0,70}"
                + words.regex(names)
                + "(?<!" + words.regex(CleaningGroup.BEFORE_TEXT) + "[\\p{IsHan}]{2,3})"
                + "(?:(?![—─―]{1,2}" + BLANKS + words.regex(CleaningGroup.SITES) + "$)" + SUBTITLE + ")?";
        String day = "(?:" + words.regex(CleaningGroup.DAY_OF_SIGNING) + ")";
        String place = BLANKS + "[,，、]?" + BLANKS + words.regex(CleaningGroup.AT) + "?[\\p{IsHan}·]{2,12}?" + BLANKS
                + words.regex(CleaningGroup.SIGNING) + "?";
        String inBrackets = "(?:[（(](?<day>" + day + "(?:" + place + ")?|[\\p{IsHan}·]{2,12}?" + BLANKS + "[,，、]?"
                + BLANKS + day + ")[)）])?";
        String site = "(?:" + BLANKS + "(?:[_|｜]" + BLANKS + "[^。|｜_]{2,30}|[-–—－]+" + BLANKS
                + words.regex(CleaningGroup.SITES) + "))*";
        String after = inBrackets + "[\\s\\u3000]*(?:[（(【\\[]?" + words.regex(CleaningGroup.TITLE_SUFFIXES)
                + "[)）】\\]]?)?" + site;
        quoted = Pattern.compile(before + "[“\"](?<words>(?![^“”\"]*[“”\"].)" + title + ")[”\"]" + after);
        form = Pattern.compile(before + "《?(?<words>" + title + ")[》”\"]?" + after);
    }

    /** Whether the words of titles are known in the language, so that its titles can be told from other lines. */
    boolean isKnown() {
        return known;
    }

    /** Whether a line could be a title. */
    boolean matches(String line) {
        return line.length() <= LONGEST
                && line.length() >= SHORTEST
                && (quoted.matcher(line).matches() || form.matcher(line).matches());
    }

    /**
     * Returns a match whose group {@code words} is the title in a line, without additions such as {@code （全文）}; group
     * {@code day} is the day in brackets after it, or null.
     */
    Matcher words(String line) {
        Matcher inQuotes = quoted.matcher(line);
        Matcher matcher = inQuotes.matches() ? inQuotes : form.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a title: " + line);
        }
        return matcher;
    }

    /** Returns a line whose title is not broken by a blank, as a line break inside a heading is one. */
    Line unbroken(Line line) {
        Line closed = Typesetting.closedUp(line, -1);
        return !matches(line.text()) && matches(closed.text()) ? closed : line;
    }
}
