package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.List;

/**
 * The shortest words of a paragraph that name an event. What stands between two pieces, such as the date, is left out.
 *
 * @param text as written, with {@link #LEFT_OUT} between pieces that do not follow each other
 * @param folded the same with simplified characters, by which kind and place are found
 * @param masked the folded words without what is between brackets
 * @param form whether the words are a name
 */
record Headline(String text, String folded, String masked, Form form) {

    private static final String LEFT_OUT = "…";

    /** What the words are. */
    enum Form {
        /** What the event is called. */
        NAME,
        /** What somebody does or did. */
        DEED,
        /** What is to be done until the date. */
        DUTY
    }

    /** A stretch of a paragraph. */
    record HeadlinePiece(int start, int end) {

        boolean isEmpty() {
            return end <= start;
        }

        int length() {
            return end - start;
        }
    }

    /** Returns a headline of pieces in the order of the text; empty ones are left out. */
    static Headline of(DatedText text, Form form, HeadlinePiece... pieces) {
        List<HeadlinePiece> joined = new ArrayList<>();
        for (HeadlinePiece each : pieces) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() >= each.start()) {
                joined.set(
                        last,
                        new HeadlinePiece(
                                joined.get(last).start(),
                                Math.max(joined.get(last).end(), each.end())));
            } else if (!each.isEmpty()) {
                joined.add(each);
            }
        }
        return new Headline(
                words(text.text(), joined), words(text.folded(), joined), words(text.masked(), joined), form);
    }

    private static String words(String text, List<HeadlinePiece> pieces) {
        return String.join(
                LEFT_OUT,
                pieces.stream()
                        .map(each -> text.substring(each.start(), each.end()))
                        .toList());
    }
}
