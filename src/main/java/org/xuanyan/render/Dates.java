package org.xuanyan.render;

import java.time.LocalDate;

/** Dates as people read them. */
final class Dates {

    private Dates() {}

    /** Returns a date as Chinese texts print it, e.g. {@code 2018年6月10日}. */
    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
