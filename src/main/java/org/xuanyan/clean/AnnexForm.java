package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.language.ParagraphMarks;

/** The heading of an annex in a language without word lists: {@code ANNEX I}, {@code Annex 1: Calendar of events}. */
final class AnnexForm {

    private static final int LONGEST = 80;

    /** What stands after the word for an annex: a title, not the rest of a sentence. */
    private static final Pattern REST = Pattern.compile(":?|(?: ?[:.—–-])? .*[^.,;:!?…，。：；、-]");

    private static final Pattern TITLE = Pattern.compile("[\"“„«(]?\\p{Lu}(?:.*[^.,;:!?…，。：；、-])?");

    private final ParagraphMarks marks;

    AnnexForm(ParagraphMarks marks) {
        this.marks = marks;
    }

    /** Whether a line is the heading of an annex, with or without its title. */
    boolean isHeading(String line) {
        return line.length() <= LONGEST
                && rest(line).filter(rest -> REST.matcher(rest).matches()).isPresent();
    }

    /** Whether a line is the word for an annex, with its number, and nothing else. */
    boolean isWord(String line) {
        return rest(line).filter(rest -> rest.isEmpty() || rest.equals(":")).isPresent();
    }

    /** Whether a line below the word for an annex can be its title. */
    boolean isTitle(String line) {
        return line.length() <= LONGEST && TITLE.matcher(line).matches();
    }

    private Optional<String> rest(String line) {
        return marks.annex(line)
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .map(word -> line.substring(word.length()));
    }
}
