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
 * @param end exclusive, after the closing bracket
 * @param certainty whether it is certainly a title
 * @param inner the stretches directly inside, in order
 */
record Title(int start, int end, TitleCertainty certainty, List<Title> inner) {

    /** How certainly a stretch is a title, by the marks around it. */
    enum TitleCertainty {
        /** {@code 《》}, and single brackets inside them: always a title. */
        TITLE,
        /** Single brackets outside double ones: often something else. */
        SINGLE,
        /** Quotation marks inside a title: often something else. */
        QUOTED
    }

    /** Copies the list, so that the record is immutable. */
    Title {
        inner = List.copyOf(inner);
    }

    /** Returns the words between the brackets. */
    String words(String text) {
        return text.substring(start + 1, end - 1);
    }

    /**
     * Finds the outermost stretches, in order. Linear in the text.
     *
     * @param unpaired receives the offset of each unpaired double bracket
     */
    static List<Title> in(String text, TitleBrackets brackets, IntConsumer unpaired) {
        return titles(Brackets.in(text, brackets, unpaired), brackets, false);
    }

    /** Finds the outermost stretches inside a title, which is given without the brackets around it. */
    static List<Title> inside(String title, TitleBrackets brackets) {
        return titles(Brackets.in(title, brackets, at -> {}), brackets, true);
    }

    private static List<Title> titles(List<Brackets> all, TitleBrackets forms, boolean inTitle) {
        return all.stream().flatMap(each -> titles(each, forms, inTitle)).toList();
    }

    /** Drops quotation marks outside titles, but keeps the titles inside them. */
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
