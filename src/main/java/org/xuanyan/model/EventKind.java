package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of events of the timeline. */
public enum EventKind {
    /** A meeting that adopts a declaration of the series. */
    SUMMIT,
    /** An instrument is signed or adopted. */
    SIGNATURE,
    /** A meeting, conference or forum. */
    MEETING,
    /** A military or police exercise. */
    EXERCISE,
    /** An attack. */
    ATTACK,
    /** A war or armed conflict. */
    WAR,
    /** A sports event. */
    SPORT,
    /** A festival, exhibition or cultural year. */
    CULTURE,
    /** An international decade or year, an anniversary. */
    OBSERVANCE,
    /** A country holds the chair. */
    PRESIDENCY,
    /** A deadline, or the period of a plan. */
    PLAN,
    /** Any other event. */
    OTHER;

    /** Returns the word used in {@code timeline.yml} and JSON, e.g. {@code signature}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the value with this {@link #key}. */
    public static Optional<EventKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns all keys, in the order above. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(EventKind::key).toList();
    }
}
