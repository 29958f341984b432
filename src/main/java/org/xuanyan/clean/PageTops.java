package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Running heads and feet of a print that marks the ends of its pages: the first or last lines of several pages that have the
 * same words, but for a number. They may be several lines, one below another, with the number of the page among them.
 */
final class PageTops {

    /** The most lines of a running head. */
    private static final int MOST = 3;

    /** The fewest pages with the same head, and the least share of the pages: left and right ones may have different heads. */
    private static final int FEWEST = 2;

    private static final int SHARE = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<Line> lines;
    private final IntPredicate isHead;
    private final IntPredicate isNumber;

    /**
     * Creates a finder.
     *
     * @param isHead whether a line may be a head, by its words
     * @param isNumber whether a line is the number of a page
     */
    PageTops(List<Line> lines, IntPredicate isHead, IntPredicate isNumber) {
        this.lines = lines;
        this.isHead = isHead;
        this.isNumber = isNumber;
    }

    /** Returns the indexes of the heads and feet in a copy. */
    Set<Integer> find(String copy) {
        List<List<Integer>> pages = pages(copy);
        Set<Integer> heads = new TreeSet<>(recurring(pages));
        pages.forEach(Collections::reverse);
        heads.addAll(recurring(pages));
        return heads;
    }

    /** Returns the indexes of the lines of each page. */
    private List<List<Integer>> pages(String copy) {
        List<List<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0
                    || copy.substring(lines.get(i - 1).end(), lines.get(i).start())
                                    .indexOf('\f')
                            >= 0;
            if (begins) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(i);
        }
        return pages;
    }

    /** Returns the first lines of the pages that recur, as far as only such lines and numbers stand before them. */
    private Set<Integer> recurring(List<List<Integer>> pages) {
        Map<String, Integer> times = new TreeMap<>();
        for (List<Integer> page : pages) {
            Set<String> words = new TreeSet<>();
            page.stream().limit(MOST).filter(isHead::test).forEach(i -> words.add(words(i)));
            words.forEach(each -> times.merge(each, 1, Integer::sum));
        }
        Set<Integer> heads = new TreeSet<>();
        for (List<Integer> page : pages) {
            for (int i : page.subList(0, Math.min(MOST, page.size()))) {
                int same = isHead.test(i) ? times.get(words(i)) : 0;
                boolean recurs = same >= FEWEST && SHARE * same >= pages.size();
                if (!recurs && !isNumber.test(i)) {
                    break;
                }
                if (recurs) {
                    heads.add(i);
                }
            }
        }
        return heads;
    }

    private String words(int i) {
        String text = BLANKS.matcher(lines.get(i).text().strip()).replaceAll(" ");
        return NUMBER.matcher(text).replaceAll("0");
    }
}
