package org.xuanyan.render;

import java.time.LocalDate;

/** Dates as people read them. */
final class Dates {

    private Dates() {}

    /** Returns a date as Chinese texts print it, e.g. {@code 2018年6月10日}. */
    static String chinese(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /**
     * Returns a day, a month or a year likewise.
     *
     * @param iso e.g. {@code 2018-06-10}, {@code 2018-06} or {@code 2018}
     */
    static String chinese(String iso) {
        String[] units = {"年", "月", "日"};
        String[] parts = iso.split("-");
        StringBuilder date = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            date.append(Integer.parseInt(parts[i])).append(units[i]);
        }
        return date.toString();
    }
}
