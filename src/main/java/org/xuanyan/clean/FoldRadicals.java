package org.xuanyan.clean;

import org.xuanyan.text.Typography;

/** Kangxi radicals, which PDF files have in the place of ideographs that look the same: U+2F00 for {@code 一}. */
final class FoldRadicals implements LineRule {

    @Override
    public Line repair(Line line, CleaningRecord record) {
        if (line.text().chars().noneMatch(Typography::isKangxiRadical)) {
            return line;
        }
        StringBuilder folded = new StringBuilder();
        line.text().chars().forEach(c -> folded.appendCodePoint(Typography.unified(c)));
        return line.reading(folded.toString());
    }
}
