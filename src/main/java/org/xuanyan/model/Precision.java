package org.xuanyan.model;

import java.util.Locale;

/** How exactly a date is known, from the most exact on. */
public enum Precision {
    /** 2018年6月10日. */
    DAY,
    /** 2017年9月. */
    MONTH,
    /** 2032年第三季度. */
    QUARTER,
    /** 2031年夏季. */
    SEASON,
    /** 2031年上半年. */
    HALF_YEAR,
    /** 2025年. */
    YEAR,
    /** 20世纪90年代. */
    DECADE;

    /** Returns the word used in JSON, e.g. {@code day} or {@code half-year}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the less exact of two. */
    public Precision or(Precision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
