package org.xuanyan.clean;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.InterventionKind;

/** Headings without a number: {@code 【政治安全】}, {@code **政治安全**}, {@code 附件 行动计划}, {@code 第三部分：人文}. */
final class UnnumberedHeadingForm {

    /** The longest heading that is known only by where it stands. */
    private static final int LONGEST = 40;

    /** Words that can be a heading: without the end of a sentence or of a clause that goes on. */
    private static final String WORDS = "[^。；！？!?;…【】*_#]{1,60}(?<![，、,：:])";

    private static final Pattern PLAIN = Pattern.compile(WORDS);
    private static final Pattern BRACKETED = Pattern.compile("【\\s*(?<words>" + WORDS + ")\\s*】");
    private static final Pattern LEAD_IN =
            Pattern.compile("【\\s*(?<words>" + WORDS + ")\\s*】[\\s\\u3000]*(?=[^【]{12})");
    private static final Pattern EMPHASISED = Pattern.compile("(\\*\\*|__)\\s*(?<words>" + WORDS + ")\\s*\\1");
    private static final Pattern HASHED = Pattern.compile("(?<hashes>#{1,4})\\s+(?<words>" + WORDS + ")(?:\\s+#+)?");

    /** With more hashes, a heading is one inside a section. */
    private static final int TOP = 2;

    private final Pattern words;
    private final Pattern titled;
    private final Pattern annex;
    private final Pattern annexed;

    UnnumberedHeadingForm(CleaningWords words) {
        this.words = words.pattern(CleaningGroup.UNNUMBERED);
        titled = words.pattern(CleaningGroup.TITLED);
        annex = words.pattern(CleaningGroup.ANNEX_WORD);
        annexed = Pattern.compile("[^。；，：]{2,40}" + words.regex(CleaningGroup.ANNEXED));
    }

    /**
     * A heading with marks around it.
     *
     * @param start of its words in the line, 0-based
     * @param end of its words, exclusive
     * @param inner whether the marks say that it stands inside a section
     * @param kind of the intervention that removes the marks
     * @param reason for removing them
     */
    record Wrapped(int start, int end, boolean inner, InterventionKind kind, AccountReason reason) {}

    /** Returns the heading in a line that consists of a heading and marks around it. */
    Optional<Wrapped> wrapped(String line) {
        Matcher brackets = BRACKETED.matcher(line);
        if (brackets.matches()) {
            return Optional.of(new Wrapped(
                    brackets.start("words"),
                    brackets.end("words"),
                    false,
                    InterventionKind.PAGE_FURNITURE,
                    AccountReason.HEADING_BRACKETS));
        }
        Matcher emphasis = EMPHASISED.matcher(line);
        if (emphasis.matches()) {
            return Optional.of(markup(emphasis, false));
        }
        Matcher hashes = HASHED.matcher(line);
        return hashes.matches()
                ? Optional.of(markup(hashes, hashes.group("hashes").length() > TOP))
                : Optional.empty();
    }

    /** Whether a line consists of a heading in brackets. */
    boolean isBracketed(String line) {
        return BRACKETED.matcher(line).matches();
    }

    /** Returns the end of a heading in brackets before the words of a paragraph; 0 if a line does not begin with one. */
    int leadIn(String line) {
        Matcher found = LEAD_IN.matcher(line);
        return found.lookingAt() ? found.end() : 0;
    }

    private static Wrapped markup(Matcher found, boolean inner) {
        return new Wrapped(
                found.start("words"), found.end("words"), inner, InterventionKind.MARKUP, AccountReason.HEADING_MARKUP);
    }

    /** Whether the words of a line say that it is a heading. */
    boolean isNamed(String line) {
        return words.matcher(line).matches()
                || titled.matcher(line).matches() && PLAIN.matcher(line).matches();
    }

    /** Whether a line can be a heading, if it stands alone or is shown like one. */
    boolean isPossible(String line) {
        return line.length() <= LONGEST
                && Sentence.hasHan(line)
                && PLAIN.matcher(line).matches();
    }

    /** Whether a line below the word for an annex names a document, e.g. {@code 石城行动计划}. */
    boolean isAnnexed(String line) {
        return annexed.matcher(line).matches();
    }

    /** Returns the length of the word for an annex at the beginning of a heading; 0 if it does not begin with one. */
    int annexWord(String heading) {
        Matcher found = annex.matcher(heading);
        return found.lookingAt() ? found.end() : 0;
    }
}
