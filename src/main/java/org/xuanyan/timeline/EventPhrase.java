package org.xuanyan.timeline;

import java.util.regex.Pattern;

/**
 * The words of a paragraph that say what happened on a date.
 *
 * @param start 0-based, in UTF-16 code units
 * @param end exclusive
 * @param position how the date stands among the words
 */
record EventPhrase(int start, int end, DatePosition position) {

    /** How a date stands in its sentence. */
    enum DatePosition {
        /** 《2018-2023年禁毒战略》, “2025年国际冰川保护年”: the date is part of a name. */
        NAME,
        /** 国际交通论坛（2023年11月1日，塔什干）: the date is an addition to the words before it. */
        ADDITION,
        /** 2018年3月15日在阿斯塔纳举行的首次中亚国家元首峰会: the date is part of the sentence. */
        CLAUSE
    }

    private static final Pattern ADDITION = Pattern.compile("[（(][^（）()]*[）)]$");

    /** Returns words without the round brackets at their end. */
    static String withoutAddition(String words) {
        return ADDITION.matcher(words).replaceFirst("");
    }
}
