package org.xuanyan.clean;

import org.xuanyan.text.Typography;

/** Kangxi radicals that a PDF file has for the ideographs they look like: U+2F00 for {@code 一}. */
final class FoldRadicals implements LineRule {

    @Override
    public Line mend(Line line, CleaningRecord record) {
        if (line.text().chars().noneMatch(Typography::isKangxiRadical)) {
            return line;
        }
        StringBuilder folded = new StringBuilder();
        line.text().chars().forEach(c -> folded.appendCodePoint(Typography.unified(c)));
        return line.reading(folded.toString());
    }
}
