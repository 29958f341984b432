package org.xuanyan.compare;

import java.util.List;
import org.xuanyan.text.TextDifference;

/** A title for a passage, of its own words: the clause of its last text of which the text before it has most. */
final class PassageTitle {

    /** In characters. */
    private static final int LONGEST = 24;

    /** A shorter clause, such as 成员国重申, says nothing. */
    private static final int SHORTEST = 8;

    private static final String STOPS = "，。；：！？,.;:!?";

    private PassageTitle() {}

    /**
     * Returns a title.
     *
     * @param texts in the order of time; at least two
     */
    static String of(List<String> texts) {
        String last = texts.get(texts.size() - 1);
        boolean[] kept = kept(TextDifference.between(texts.get(texts.size() - 2), last), last.length());
        String best = last;
        int most = 0;
        int start = 0;
        int shared = 0;
        int depth = 0;
        for (int i = 0; i <= last.length(); i++) {
            boolean end = i == last.length();
            depth += end ? 0 : depth(last.charAt(i));
            if (end || depth == 0 && STOPS.indexOf(last.charAt(i)) >= 0) {
                // Of two equally kept clauses the one with fewer new words says better what both texts have.
                int score = 2 * shared - (i - start);
                if (score > most && i - start >= SHORTEST) {
                    most = score;
                    best = last.substring(start, i);
                }
                start = i + 1;
                shared = 0;
            } else if (kept[i]) {
                shared++;
            }
        }
        return shortened(best.strip());
    }

    /** Returns 1 for an opening bracket or quotation mark, -1 for a closing one, and otherwise 0. */
    private static int depth(char c) {
        return switch (Character.getType(c)) {
            case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> 1;
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> -1;
            default -> 0;
        };
    }

    private static boolean[] kept(TextDifference difference, int length) {
        boolean[] kept = new boolean[length];
        int at = 0;
        for (TextDifference.ComparedPart part : difference.parts()) {
            if (part.fate() != TextDifference.PartFate.REMOVED) {
                for (int end = at + part.text().length(); at < end; at++) {
                    kept[at] = part.fate() == TextDifference.PartFate.KEPT;
                }
            }
        }
        return kept;
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
