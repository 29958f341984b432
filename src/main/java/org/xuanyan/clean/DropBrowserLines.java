package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * What a browser prints on each page: time and title above the text, address and page number below it:
 * {@code 31/7/6 19:06 云岭宣言}, {@code https://example.org/a 1/2}. If the title is nowhere else, it stays.
 */
final class DropBrowserLines implements CleaningRule {

    private static final String HAN = "\\p{IsHan}";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    /** The most lines that a title wraps over. */
    private static final int MOST_LINES = 4;

    /** The shortest title of a page; what is shorter may be the number of a section. */
    private static final int SHORTEST = 4;

    private final Forms forms;
    private final BrowserLineForm form;

    DropBrowserLines(Forms forms) {
        this.forms = forms;
        this.form = new BrowserLineForm(forms.words(), HAN);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean printed = lines.stream().anyMatch(line -> form.isSure(line.text()))
                || lines.stream().anyMatch(line -> form.isTime(line.text()))
                        && lines.stream().anyMatch(line -> form.isAddress(line.text()));
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(key(line.text()), 1, Integer::sum));
        Set<String> heads = IntStream.range(0, lines.size())
                .filter(i -> printed && isHeadOfPage(lines, i, counts, record))
                .mapToObj(i -> key(lines.get(i).text()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> titles = new TreeSet<>();
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            boolean head = heads.contains(key(line.text()));
            boolean title = head
                    && forms.title().matches(line.text())
                    && !isElsewhere(line.text(), lines)
                    && titles.add(key(line.text()));
            if (form.isSure(line.text()) || head && !title) {
                drop(line, record);
            } else if (form.isPossible(line.text())
                    && (counts.get(key(line.text())) > 1 || printed && isHead(line.text()))) {
                String name = form.title(line.text()).orElse(null);
                boolean only = name != null
                        && forms.title().matches(name)
                        && !isElsewhere(name, lines)
                        && counts.merge(key(name), 1, Integer::sum) == 1;
                if (only) {
                    int start = line.text().indexOf(name);
                    drop(line.slice(0, start), record);
                    drop(line.slice(start + name.length(), line.text().length()), record);
                    kept.add(line.slice(start, start + name.length()));
                } else {
                    drop(line, record);
                }
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /**
     * Whether a line is the title of a web page, printed below the time at the top of a page; the same words stand elsewhere.
     * Programs that write each piece on a line of its own print it so.
     */
    private boolean isHeadOfPage(List<Line> lines, int i, Map<String, Integer> counts, CleaningRecord record) {
        return i > 1
                && lines.get(i).text().length() >= SHORTEST
                && !Sentence.ends(lines.get(i).text())
                && form.isTime(lines.get(i - 1).text())
                && record.isPageBreak(lines.get(i - 2).end(), lines.get(i - 1).start())
                && (counts.get(key(lines.get(i).text())) > 1
                        || isElsewhere(lines.get(i).text(), lines));
    }

    /** Whether a line of a printed page is an address, or has one or a title beside its time. */
    private boolean isHead(String line) {
        return (form.title(line).isPresent() || line.indexOf(':') > 0)
                && !forms.metadata().matches(line);
    }

    /** Whether a title, after which a page may name its site, has a line of its own, or wraps over some. */
    private boolean isElsewhere(String name, List<Line> lines) {
        return IntStream.range(0, lines.size())
                .anyMatch(i -> lines.get(i).text().length() < name.length() && isTitle(name, lines, i));
    }

    /** Whether a title begins with the words of a line, or with those of some lines that are a title together. */
    private boolean isTitle(String name, List<Line> lines, int first) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < Math.min(lines.size(), first + MOST_LINES); i++) {
            words.append(key(lines.get(i).text()));
            if (!key(name).startsWith(words.toString())) {
                return false;
            }
            if (forms.title().matches(words.toString())) {
                return true;
            }
        }
        return false;
    }

    private static void drop(Line line, CleaningRecord record) {
        record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PRINTED_BY_BROWSER);
    }

    private static String key(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }
}
