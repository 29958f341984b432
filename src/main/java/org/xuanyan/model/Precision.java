package org.xuanyan.model;

import java.util.Locale;

/** How exactly a date is known. */
public enum Precision {
    /** 2018年6月10日. */
    DAY,
    /** 2017年9月. */
    MONTH,
    /** 2025年. */
    YEAR,
    /** 20世纪90年代. */
    DECADE;

    /** Returns the word used in JSON, e.g. {@code day}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the less exact of two. */
    public Precision or(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
