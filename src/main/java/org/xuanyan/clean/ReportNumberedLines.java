package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Paragraphs that look numbered in a style that divides no text: {@code ①}, {@code 4）}, {@code II.}, {@code 三：}. */
final class ReportNumberedLines implements CleaningRule {

    private static final int FEWEST = 2;

    private static final Pattern NUMBER = Pattern.compile("[①-⑳⑴-⒇⒈-⒛㈠-㈩]|[０-９]{1,3}[．、.）)]|\\d{1,3}[）)]"
            + "|[IVX]{1,5}[.．、]|[Ⅰ-Ⅻ]|[一二三四五六七八九十]{1,3}(?:：|[\\s\\u3000]|[）)])");

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> numbered = lines.stream()
                .filter(line -> line.role() == Line.Role.TEXT)
                .filter(line -> NUMBER.matcher(line.text()).lookingAt())
                .toList();
        if (numbered.size() >= FEWEST) {
            record.warn(
                    "numbered-lines",
                    numbered.get(0),
                    numbered.size() + " lines look numbered, and were kept as paragraphs: "
                            + Quotation.of(numbered.get(0).text()),
                    "make them section marks if they divide the text");
        }
        return lines;
    }
}
