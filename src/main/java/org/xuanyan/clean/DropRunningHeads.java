package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Running heads: a short line that occurs three times or more, a page apart, with the same words but for a number;
 * twice is enough if it stands inside a sentence each time, or once after a line that reaches the margin, or beside a page
 * number each time; once if it is the title with a page number, or stands below one with the beginning of the title. Words
 * beside a page number in its own form recur anywhere. A line that reaches the margin is a running head only beside a form
 * feed, one with half a pair of brackets never.
 */
final class DropRunningHeads implements CleaningRule {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    /** A page number at one end of a line. */
    private static final Pattern NUMBER = Pattern.compile("^\\d{1,4}|\\d{1,4}$");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    private static final int FEWEST = 3;
    private static final int LONGEST = 50;
    private static final int SHORTEST = 4;
    /** The smallest distance between two heads, in lines. */
    private static final int NEAREST = 4;

    private final Forms forms;

    DropRunningHeads(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        Set<Integer> numbered = NumberedHeads.in(lines, forms);
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (numbered.contains(i)) {
                record.drop(InterventionKind.PAGE_FURNITURE, lines.get(i), AccountReason.RUNNING_HEAD);
            } else {
                kept.add(lines.get(i));
            }
        }
        return withoutRecurring(kept, record);
    }

    private List<Line> withoutRecurring(List<Line> lines, CleaningRecord record) {
        PageLayout page = layout(lines);
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = isPartOfTable(lines.get(i)) ? "" : plain(lines.get(i).text());
            boolean full = page.wrapped() && page.isFullOpening(lines.get(i)) && !isAtPageEnd(lines, i, record);
            boolean whole = !Sentence.ends(text) && !Sentence.hasOpenBracket(text);
            if (text.length() >= SHORTEST && text.length() <= LONGEST && whole && !full) {
                places.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
            }
        }
        Set<String> heads = new TreeSet<>();
        places.forEach((text, same) -> {
            if (same.size() == FEWEST - 1 && isSpread(same) && breaksSentences(lines, same, page)
                    || same.size() > 1 && same.stream().allMatch(i -> isAtPageEnd(lines, i, record))
                    || isBesideNumbers(lines, same)
                    || repeatsTitle(text, places)) {
                heads.add(text);
            } else if (same.size() >= FEWEST && isSpread(same)) {
                if (breaksSentences(lines, same, page) || isRegular(lines, same) || wraps(text, lines)) {
                    heads.add(text);
                } else {
                    report(lines.get(same.get(0)), same.size(), record);
                }
            }
        });
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String text = isPartOfTable(lines.get(i)) ? "" : plain(lines.get(i).text());
            boolean title = heads.contains(text)
                    && i == places.get(text).get(0)
                    && !repeatsTitle(text, places)
                    && !isBesideNumber(lines, i)
                    && forms.title().matches(lines.get(i).text());
            if (heads.contains(text) && !title) {
                record.drop(InterventionKind.PAGE_FURNITURE, lines.get(i), AccountReason.RUNNING_HEAD);
            } else {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }

    /** Measures the lines; if they show no margin, then without those that may be running heads, and without headings. */
    private PageLayout layout(List<Line> lines) {
        PageLayout all = PageLayout.of(lines);
        if (all.wrapped()) {
            return all;
        }
        Map<String, Long> times =
                lines.stream().collect(Collectors.groupingBy(line -> plain(line.text()), Collectors.counting()));
        return PageLayout.of(lines.stream()
                .filter(line -> times.get(plain(line.text())) == 1)
                .filter(line -> !forms.heading().isTitle(line.text()))
                .toList());
    }

    private static boolean isPartOfTable(Line line) {
        return line.isOfTable() || line.layout().shown() == Line.Shown.NUMBER_CELL;
    }

    /** Whether a line is a title with a page number, and the title stands elsewhere, too. */
    private boolean repeatsTitle(String line, Map<String, List<Integer>> places) {
        String words = line.replace("#", "");
        return !words.equals(line) && places.containsKey(words) && forms.title().matches(words);
    }

    /** Whether a sentence continues across most of the places, or across one of two where only a full line can end. */
    private boolean breaksSentences(List<Line> lines, List<Integer> places, PageLayout page) {
        List<Line> open = places.stream()
                .filter(i -> i + 1 < lines.size())
                .map(i -> above(lines, i))
                .filter(i -> i >= 0 && isOpen(lines.get(i), page))
                .map(lines::get)
                .toList();
        boolean full = page.wrapped() && open.stream().anyMatch(page::isFullOpening);
        return 2 * open.size() > places.size() || full && 2 * open.size() == places.size();
    }

    /** Returns the index of the line above another one, but for page numbers; -1 if none is. */
    private int above(List<Line> lines, int i) {
        int above = i - 1;
        while (above >= 0 && isPageNumber(lines, above)) {
            above--;
        }
        return above;
    }

    /**
     * Whether words stand below the page number, or above that of the next page, wherever they occur but for the title; once is
     * enough below one if they are a title inside a sentence, or the beginning of the title of the copy.
     */
    private boolean isBesideNumbers(List<Line> lines, List<Integer> places) {
        long beside = places.stream().filter(i -> isBesideNumber(lines, i)).count();
        if (beside != 1) {
            return beside > 1 && beside >= places.size() - 1;
        }
        int place = places.get(0);
        int above = above(lines, place);
        if (places.size() > 1 || above < 0 || above == place - 1) {
            return false;
        }
        String words = plain(lines.get(place).text());
        boolean inside =
                forms.title().matches(words) && !Sentence.ends(lines.get(above).text());
        return inside || plain(Line.join(lines.subList(0, FEWEST - 1)).text()).startsWith(words);
    }

    private boolean isBesideNumber(List<Line> lines, int i) {
        return i > 0 && isPageNumber(lines, i - 1) || i + 1 < lines.size() && isPageNumber(lines, i + 1);
    }

    /** Whether a form feed stands above or below a line, with nothing but page numbers between the two; or above it the copy begins. */
    private boolean isAtPageEnd(List<Line> lines, int i, CleaningRecord record) {
        int above = above(lines, i);
        int below = i + 1;
        while (below < lines.size() && isPageNumber(lines, below)) {
            below++;
        }
        int start = above < 0 ? 0 : lines.get(above).end();
        int end =
                below == lines.size() ? record.raw().length() : lines.get(below).start();
        return above < 0 || record.raw().substring(start, end).indexOf('\f') >= 0;
    }

    /** Whether a line is a page number in its own form, or a bare number above or below one. */
    private boolean isPageNumber(List<Line> lines, int i) {
        boolean beside = i > 0 && forms.page().matches(lines.get(i - 1).text())
                || i + 1 < lines.size() && forms.page().matches(lines.get(i + 1).text());
        return forms.page().matches(lines.get(i).text())
                || beside && BARE.matcher(lines.get(i).text()).matches();
    }

    /** Whether the sentence of a line goes on in the next one. */
    private boolean isOpen(Line before, PageLayout page) {
        boolean title = forms.heading().isTitle(before.text()) && !(page.wrapped() && page.isFullOpening(before));
        return !Sentence.ends(before.text()) && !title && !forms.title().matches(before.text());
    }

    /** Whether the words of a title are printed in two lines, too. */
    private boolean wraps(String title, List<Line> lines) {
        return forms.title().matches(title)
                && IntStream.range(1, lines.size())
                        .anyMatch(i -> title.startsWith(plain(lines.get(i - 1).text()))
                                && title.equals(plain(lines.get(i - 1).text())
                                        + plain(lines.get(i).text())));
    }

    /** Whether the places are a page apart, and not every page has a heading. */
    private boolean isRegular(List<Line> lines, List<Integer> places) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int sections = 0;
        for (int i = 1; i < places.size(); i++) {
            int distance = places.get(i) - places.get(i - 1);
            least = Math.min(least, distance);
            most = Math.max(most, distance);
            boolean section = lines.subList(places.get(i - 1) + 1, places.get(i)).stream()
                    .anyMatch(line -> forms.heading().isTitle(line.text()));
            sections += section ? 1 : 0;
        }
        return most - least <= Math.max(2, least / 4) && sections < places.size() - 1;
    }

    private static void report(Line line, int times, CleaningRecord record) {
        record.report(Code.RECURRING_LINE, line, times, Quotation.of(line.text()));
    }

    private String plain(String text) {
        String words = BLANKS.matcher(text).replaceAll("");
        boolean counts =
                Sentence.han(words) >= SHORTEST && forms.heading().read(words).isEmpty();
        return counts ? NUMBER.matcher(words).replaceAll("#") : words;
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
