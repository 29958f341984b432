package org.xuanyan.language;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.text.BracketForms;
import org.xuanyan.text.Brackets;

/**
 * The pairs of brackets and quotation marks around titles. A bracket may be closed by any other of the same role.
 *
 * @param opening the opening character of each pair
 * @param closing the closing character of each pair, in the same order
 * @param roles of the pairs, in the same order
 */
public record TitleBrackets(String opening, String closing, List<BracketRole> roles) implements BracketForms {

    /** What a pair encloses. */
    public enum BracketRole {
        /** {@code 《》}: always a title. */
        TITLE,
        /** {@code 〈〉}: a title inside a title; outside titles often something else. */
        INNER,
        /** {@code “”}: inside a title perhaps a title; elsewhere never. */
        QUOTATION
    }

    /** Copies the list, so that the record is immutable. */
    public TitleBrackets {
        roles = List.copyOf(roles);
    }

    @Override
    public int opens(char bracket) {
        return opening.indexOf(bracket) < 0 ? -1 : role(bracket).ordinal();
    }

    @Override
    public int closes(char bracket) {
        return closing.indexOf(bracket) < 0 ? -1 : role(bracket).ordinal();
    }

    @Override
    public boolean isBinding(int family) {
        return family == BracketRole.TITLE.ordinal();
    }

    /** Whether a character opens a title. */
    public boolean opensTitle(char bracket) {
        return opens(bracket) == BracketRole.TITLE.ordinal();
    }

    /** Whether a character closes brackets that always enclose a title: 》. */
    public boolean closesTitle(char bracket) {
        return closes(bracket) == BracketRole.TITLE.ordinal();
    }

    /** Whether two characters are a pair of quotation marks: “ and ”. */
    public boolean isQuotation(char open, char close) {
        int quotation = BracketRole.QUOTATION.ordinal();
        return opens(open) == quotation && closes(close) == quotation;
    }

    /** Returns these brackets and quotation marks, and round brackets. */
    public BracketForms andRound() {
        return andRound(List.of(BracketRole.values()));
    }

    /** Returns the quotation marks and round brackets, which enclose asides. */
    public BracketForms asides() {
        return andRound(List.of(BracketRole.QUOTATION));
    }

    private BracketForms andRound(List<BracketRole> own) {
        Stream<String> open = own.stream().map(role -> characters(opening, role));
        Stream<String> close = own.stream().map(role -> characters(closing, role));
        return new BracketForms.Families(
                Stream.concat(open, BracketForms.ROUND.opening().stream()).toList(),
                Stream.concat(close, BracketForms.ROUND.closing().stream()).toList(),
                own.indexOf(BracketRole.TITLE));
    }

    private String characters(String sides, BracketRole role) {
        return IntStream.range(0, roles.size())
                .filter(pair -> roles.get(pair) == role)
                .mapToObj(pair -> sides.substring(pair, pair + 1))
                .collect(Collectors.joining());
    }

    /** Whether words are one title between brackets: 《…》. */
    public boolean isTitle(String words) {
        List<Brackets> pairs = Brackets.in(words, this, at -> {});
        return pairs.size() == 1
                && pairs.get(0).start() == 0
                && pairs.get(0).end() == words.length()
                && role(words.charAt(0)) == BracketRole.TITLE;
    }

    /** Whether words contain a bracket that always encloses a title. */
    public boolean isInTitle(String words) {
        return words.chars().anyMatch(each -> opensTitle((char) each) || closesTitle((char) each));
    }

    /**
     * Returns the role of a pair.
     *
     * @param bracket its opening or closing character
     */
    public BracketRole role(char bracket) {
        return roles.get(Math.max(opening.indexOf(bracket), closing.indexOf(bracket)));
    }
}
