package org.xuanyan.citation;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.language.TitleBrackets.BracketRole;
import org.xuanyan.text.Brackets;

/**
 * A stretch of a text between title brackets, or between quotation marks inside them.
 *
 * @param start 0-based, of the opening bracket, in UTF-16 code units
 * @param end exclusive, behind the closing bracket
 * @param certainty how sure it is that this is a title
 * @param inner the stretches directly inside, in order
 */
record Title(int start, int end, TitleCertainty certainty, List<Title> inner) {

    /** What stands around a stretch. */
    enum TitleCertainty {
        /** {@code 《》}, and single brackets inside them: always a title. */
        TITLE,
        /** Single brackets by themselves, which mean other things too. */
        SINGLE,
        /** Quotation marks inside a title, which mean other things too. */
        QUOTED
    }

    /** Takes a copy, so that nobody can change the list later. */
    Title {
        inner = List.copyOf(inner);
    }

    /** Returns the words between the brackets. */
    String words(String text) {
        return text.substring(start + 1, end - 1);
    }

    /**
     * Finds all stretches that lie in no other, in order. Linear in the text.
     *
     * @param unpaired receives the offset of each double bracket that has no counterpart
     */
    static List<Title> in(String text, TitleBrackets brackets, IntConsumer unpaired) {
        return titles(Brackets.in(text, brackets, unpaired), brackets, false);
    }

    /** Finds likewise the stretches inside a title, given without the brackets around it. */
    static List<Title> inside(String title, TitleBrackets brackets) {
        return titles(Brackets.in(title, brackets, at -> {}), brackets, true);
    }

    private static List<Title> titles(List<Brackets> all, TitleBrackets forms, boolean inTitle) {
        return all.stream().flatMap(each -> titles(each, forms, inTitle)).toList();
    }

    /** Quotation marks outside titles mean something else; what lies inside them stays. */
    private static Stream<Title> titles(Brackets brackets, TitleBrackets forms, boolean inTitle) {
        BracketRole role = forms.role(brackets.opening());
        List<Title> inner = titles(brackets.inner(), forms, inTitle || role == BracketRole.TITLE);
        if (role == BracketRole.QUOTATION && !inTitle) {
            return inner.stream();
        }
        boolean certain = inTitle || role == BracketRole.TITLE;
        TitleCertainty certainty = role == BracketRole.QUOTATION
                ? TitleCertainty.QUOTED
                : certain ? TitleCertainty.TITLE : TitleCertainty.SINGLE;
        return Stream.of(new Title(brackets.start(), brackets.end(), certainty, inner));
    }
}
