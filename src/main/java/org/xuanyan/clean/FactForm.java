package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/**
 * The rows of a table in which a page says when it was made and where it is filed: {@code 成文日期 2031年7月8日}. A copy has a
 * label and what belongs to it on one line or on two.
 */
final class FactForm {

    /** A longer line does not belong to a label. */
    private static final int LONGEST = 60;

    private static final String BLANKS = "[\\s\\u3000\\u00A0]";

    private static final String LABEL_END = BLANKS + "*[:：]?" + BLANKS + "*";

    private final TitleForm title;
    private final Pattern label;
    private final Pattern row;
    private final Pattern ofPage;
    private final Pattern day;

    FactForm(CleaningWords words, TitleForm title) {
        this.title = title;
        String both =
                "(?:" + words.regex(CleaningGroup.PAGE_FACTS) + "|" + words.regex(CleaningGroup.MEETING_FACTS) + ")";
        label = Pattern.compile(both + LABEL_END);
        row = Pattern.compile(both + "(?:" + BLANKS + "*[:：]|" + BLANKS + ")" + BLANKS + "*\\S.*");
        ofPage = Pattern.compile(words.regex(CleaningGroup.PAGE_FACTS) + ".*");
        day = words.pattern(CleaningGroup.PAGE_DAY);
    }

    /** Whether a line or a cell is only a label. */
    boolean isLabel(String line) {
        return label.matcher(line.strip()).matches();
    }

    /** Whether a line begins with a label of the page, not of a meeting. */
    boolean isOfPage(String line) {
        return ofPage.matcher(line.strip()).matches();
    }

    /** Whether cells are labels, each with what belongs to it in the next cell. */
    boolean areRows(List<String> cells) {
        boolean all = cells.size() > 1 && cells.size() % 2 == 0;
        for (int i = 0; i < cells.size(); i += 2) {
            all &= isLabel(cells.get(i))
                    || cells.get(i).isBlank() && cells.get(i + 1).isBlank();
        }
        return all && cells.stream().anyMatch(cell -> isLabel(cell) && isOfPage(cell));
    }

    /**
     * Returns how many lines from one on are a label with what belongs to it; 0 if there are none.
     *
     * @param lines those from the place in question on
     */
    int length(List<Line> lines) {
        String first = lines.get(0).text().strip();
        if (lines.get(0).isOfTable()) {
            return 0;
        }
        if (!isLabel(first)) {
            return first.length() <= LONGEST && row.matcher(first).matches() && !Sentence.endsIn(first) ? 1 : 0;
        }
        return lines.size() > 1 && isValue(lines.get(1)) ? 2 : 1;
    }

    private boolean isValue(Line line) {
        String text = line.text().strip();
        return !line.isOfTable()
                && text.length() <= LONGEST
                && !isLabel(text)
                && !row.matcher(text).matches()
                && !title.matches(text)
                && !Sentence.endsIn(text);
    }

    /** Whether some lines name a day. */
    boolean nameDay(List<Line> lines) {
        return lines.stream().anyMatch(line -> day.matcher(line.text()).find());
    }
}
