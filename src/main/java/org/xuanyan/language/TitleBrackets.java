package org.xuanyan.language;

import java.util.List;
import org.xuanyan.text.BracketForms;

/**
 * The pairs of signs between which texts put titles. Pairs of one role may close each other.
 *
 * @param opening one character for each pair
 * @param closing the other character of each pair, in the same order
 * @param roles of the pairs, in the same order
 */
public record TitleBrackets(String opening, String closing, List<BracketRole> roles) implements BracketForms {

    /** What stands between a pair of signs. */
    public enum BracketRole {
        /** {@code 《》}: always a title. */
        TITLE,
        /** {@code 〈〉}: a title inside a title; by themselves they mean other things too. */
        INNER,
        /** {@code “”}: inside a title perhaps a title; elsewhere words. */
        QUOTATION
    }

    /** Takes a copy, so that nobody can change the list later. */
    public TitleBrackets {
        roles = List.copyOf(roles);
    }

    @Override
    public int opens(char sign) {
        return opening.indexOf(sign) < 0 ? -1 : role(sign).ordinal();
    }

    @Override
    public int closes(char sign) {
        return closing.indexOf(sign) < 0 ? -1 : role(sign).ordinal();
    }

    @Override
    public boolean isBinding(int family) {
        return family == BracketRole.TITLE.ordinal();
    }

    /** Returns the role of a pair of which one character is given. */
    public BracketRole role(char sign) {
        return roles.get(Math.max(opening.indexOf(sign), closing.indexOf(sign)));
    }
}
