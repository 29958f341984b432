package org.xuanyan.language;

import java.util.List;

/**
 * The pairs of signs between which texts put titles. Pairs of one role may close each other.
 *
 * @param opening one character for each pair
 * @param closing the other character of each pair, in the same order
 * @param roles of the pairs, in the same order
 */
public record TitleBrackets(String opening, String closing, List<BracketRole> roles) {

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

    /** Whether a character opens a pair. */
    public boolean isOpening(char sign) {
        return opening.indexOf(sign) >= 0;
    }

    /** Whether a character closes a pair. */
    public boolean isClosing(char sign) {
        return closing.indexOf(sign) >= 0;
    }

    /** Returns the role of a pair of which one character is given. */
    public BracketRole role(char sign) {
        return roles.get(Math.max(opening.indexOf(sign), closing.indexOf(sign)));
    }
}
