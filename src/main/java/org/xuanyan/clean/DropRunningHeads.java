package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.xuanyan.model.InterventionKind;

/** Running heads: the same short line at page distance, three times or more; a full line is none. */
final class DropRunningHeads implements Rule {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private static final int FEWEST = 3;
    private static final int LONGEST = 50;
    private static final int SHORTEST = 4;
    /** Pages have more lines between two heads. */
    private static final int NEAREST = 4;

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        Page page = Page.of(lines);
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = plain(lines.get(i).text());
            boolean full = page.wrapped() && page.isFullOpening(lines.get(i));
            if (text.length() >= SHORTEST && text.length() <= LONGEST && !Sentence.ends(text) && !full) {
                places.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
            }
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Integer> same = places.get(plain(lines.get(i).text()));
            boolean isHead = same != null && same.size() >= FEWEST && isSpread(same);
            if (isHead && !(i == same.get(0) && TitleForm.matches(lines.get(i).text()))) {
                ledger.drop(InterventionKind.PAGE_FURNITURE, lines.get(i), "书眉");
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    private static String plain(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    private static boolean isSpread(List<Integer> places) {
        for (int i = 1; i < places.size(); i++) {
            if (places.get(i) - places.get(i - 1) < NEAREST) {
                return false;
            }
        }
        return true;
    }
}
