package org.xuanyan.text;

import java.util.List;

/** Which characters are brackets. Those of one family can close each other; a family is a number from 0. */
public interface BracketForms {

    /** Round brackets and quotation marks, between which a text says something aside. */
    BracketForms ASIDES = new Families(List.of("“", "（("), List.of("”", "）)"), -1);

    /** The same and title brackets. */
    BracketForms ALL = new Families(List.of("《", "〈<＜", "“", "（("), List.of("》", "〉>＞", "”", "）)"), 0);

    /** Returns the family of which a character is an opening bracket, or -1. */
    int opens(char c);

    /** Returns the family of which a character is a closing bracket, or -1. */
    int closes(char c);

    /** Whether nothing else closes across an open bracket of this family. */
    boolean isBinding(int family);

    /**
     * Families by number.
     *
     * @param opening the opening brackets of each
     * @param closing the closing brackets of each
     * @param binding the one that binds, or -1
     */
    record Families(List<String> opening, List<String> closing, int binding) implements BracketForms {

        @Override
        public int opens(char c) {
            return family(opening, c);
        }

        @Override
        public int closes(char c) {
            return family(closing, c);
        }

        @Override
        public boolean isBinding(int family) {
            return family == binding;
        }

        private static int family(List<String> families, char c) {
            for (int family = 0; family < families.size(); family++) {
                if (families.get(family).indexOf(c) >= 0) {
                    return family;
                }
            }
            return -1;
        }
    }
}
