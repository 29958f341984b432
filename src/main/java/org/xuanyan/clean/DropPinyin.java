package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.text.InlineBoilerplate;

/** Pronunciation in brackets after a character: {@code 发(fā)展}; but {@code (ICT)} stays. */
final class DropPinyin implements LineRule {

    private static final Pattern AFTER_HAN =
            Pattern.compile("(?<=\\p{IsHan})(?:" + InlineBoilerplate.PINYIN.pattern() + ")");

    @Override
    public Line repair(Line line, CleaningRecord record) {
        return line.without(AFTER_HAN);
    }
}
