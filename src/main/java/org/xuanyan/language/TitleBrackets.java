package org.xuanyan.language;

import java.util.List;
import org.xuanyan.text.BracketForms;

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

    /**
     * Returns the role of a pair.
     *
     * @param bracket its opening or closing character
     */
    public BracketRole role(char bracket) {
        return roles.get(Math.max(opening.indexOf(bracket), closing.indexOf(bracket)));
    }
}
