package org.xuanyan.timeline;

import java.util.BitSet;
import java.util.regex.Matcher;
import org.xuanyan.language.EventWords;

/**
 * Finds the nouns with which the names of events end. Many dates may stand in one clause, and each asks for the nouns after it:
 * that no noun begins at a place is found out once.
 */
final class NounPlaces {

    /** A noun, whatever follows it. */
    private final Matcher noun;

    /** A noun, and after it what confirms the end of the name. */
    private final Matcher end;

    private final int length;

    /** The places of the text at which it is known whether a noun begins. */
    private final BitSet known = new BitSet();

    private final BitSet begins = new BitSet();

    NounPlaces(EventWords words, String text) {
        this.noun = words.noun().matcher(text).useTransparentBounds(true);
        this.end = words.end().matcher(text).useTransparentBounds(true);
        this.length = text.length();
    }

    /** Returns the end of the first noun between two places, or -1. */
    int firstEnd(int start, int stop) {
        for (int at = start; at < stop; at++) {
            if (begins(at) && end.region(at, stop).lookingAt()) {
                return end.end();
            }
        }
        return -1;
    }

    private boolean begins(int at) {
        if (!known.get(at)) {
            known.set(at);
            begins.set(at, noun.region(at, length).lookingAt());
        }
        return begins.get(at);
    }
}
