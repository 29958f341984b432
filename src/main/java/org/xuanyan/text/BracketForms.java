package org.xuanyan.text;

import java.util.List;

/** The characters that are brackets. Brackets of one family close each other; families are numbered from 0. */
public interface BracketForms {

    /** Round brackets, half and full width. */
    Families ROUND = new Families(List.of("（("), List.of("）)"), -1);

    /** Returns the family of an opening bracket; -1 for any other character. */
    int opens(char c);

    /** Returns the family of a closing bracket; -1 for any other character. */
    int closes(char c);

    /** Whether an open bracket of this family prevents other families from closing across it. */
    boolean isBinding(int family);

    /**
     * Families that are listed by number.
     *
     * @param opening family → its opening brackets
     * @param closing family → its closing brackets
     * @param binding the family that binds, or -1
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
