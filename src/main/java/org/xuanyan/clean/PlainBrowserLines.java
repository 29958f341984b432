package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/**
 * What a browser prints on each page, in a plain text in a language without word lists: first or last on its page, or beside
 * another such line. Its title stays if the text has no other one.
 */
final class PlainBrowserLines {

    private static final String LETTER = "\\p{L}";
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F]+");

    /** A line that wraps is at least this share of the longest one. */
    private static final double FULL = 0.7;

    /** The shortest title, in characters that are not blank. */
    private static final int SHORTEST = 8;

    private final List<Line> lines;
    private final Forms forms;
    private final CleaningRecord record;
    private final BrowserLineForm form;
    private final boolean[] printed;
    private final Map<String, Integer> counts = new TreeMap<>();

    PlainBrowserLines(List<Line> lines, Forms forms, CleaningRecord record) {
        this.lines = lines;
        this.forms = forms;
        this.record = record;
        this.form = new BrowserLineForm(forms.words(), LETTER);
        this.printed = new boolean[lines.size()];
        lines.forEach(line -> counts.merge(key(line.text()), 1, Integer::sum));
    }

    /** Returns the lines without those of the browser; the record receives them. */
    List<Line> dropped() {
        IntStream.range(0, lines.size())
                .filter(i -> form.isSure(lines.get(i).text()))
                .forEach(i -> printed[i] = true);
        while (findMore()) {
            // Each line that was found may lead to one beside it.
        }
        return isPrint() ? titled(without()) : lines;
    }

    /** Whether the lines that were found have a sure one, or both a time and an address. */
    private boolean isPrint() {
        List<String> found = IntStream.range(0, lines.size())
                .filter(i -> printed[i])
                .mapToObj(i -> lines.get(i).text())
                .toList();
        return found.stream().anyMatch(form::isSure)
                || found.stream().anyMatch(form::hasTime) && found.stream().anyMatch(form::hasAddress);
    }

    private boolean findMore() {
        boolean found = false;
        for (int i = 0; i < lines.size(); i++) {
            if (!printed[i] && isPrinted(i)) {
                printed[i] = true;
                found = true;
            }
        }
        return found;
    }

    private boolean isPrinted(int i) {
        String line = lines.get(i).text();
        boolean beside = i > 0 && printed[i - 1] || i + 1 < lines.size() && printed[i + 1];
        boolean abovePage = i + 1 < lines.size() && form.isPage(lines.get(i + 1).text()) && isLast(i + 1);
        boolean outside = beside || isFirst(i) || isLast(i) || abovePage;
        if (outside && form.isPossible(line)) {
            Optional<String> title = form.title(line);
            return title.isPresent() ? i == 0 || isTitle(title.get(), line) : isOwnLine(line);
        }
        return beside
                && (form.isPage(line) || isApart(i) && (isCut(line) || !isOfSentence(line)) && isTitle(line, line));
    }

    /** Whether a line is a title that had no room, and recurs. */
    private boolean isCut(String line) {
        return (line.endsWith("…") || line.endsWith("...")) && counts.get(key(line)) > 1;
    }

    /** Whether a line begins or ends inside a sentence, or with one. */
    private boolean isOfSentence(String line) {
        return Character.isLowerCase(line.codePointAt(0))
                || Sentence.endsWithComma(line)
                || forms.writing().ends(line);
    }

    /** Whether a time or an address is a line of the browser; below its address and page number on one line, an address is text. */
    private boolean isOwnLine(String line) {
        return !form.isAddress(line)
                || counts.get(key(line)) > 1
                || lines.stream().noneMatch(each -> form.isSure(each.text()));
    }

    /** Whether a line stands beside a time or an address that was found on a line of its own. */
    private boolean isApart(int i) {
        return IntStream.of(i - 1, i + 1)
                .filter(j -> j >= 0 && j < lines.size() && printed[j])
                .mapToObj(j -> lines.get(j).text())
                .anyMatch(text -> form.isTime(text) || form.isAddress(text));
    }

    /** Whether a line is the first one on its page. */
    private boolean isFirst(int i) {
        int before = i == 0 ? 0 : lines.get(i - 1).end();
        String between = record.raw().substring(before, lines.get(i).start());
        return i == 0 || between.indexOf('\f') >= 0;
    }

    private boolean isLast(int i) {
        return i + 1 == lines.size() || isFirst(i + 1);
    }

    /** Whether each page has the title, or the text has it, too; the name of a site may follow it. */
    private boolean isTitle(String title, String line) {
        return counts.get(key(line)) > 1 || isElsewhere(title);
    }

    private boolean isElsewhere(String title) {
        String key = key(title);
        return IntStream.range(0, lines.size())
                        .filter(i ->
                                !printed[i] && !form.isPossible(lines.get(i).text()))
                        .mapToObj(i -> key(lines.get(i).text()))
                        .anyMatch(other -> other.length() >= SHORTEST
                                && other.length() < key.length()
                                && (key.startsWith(other) || key.endsWith(other)))
                || counts.getOrDefault(key, 0) > 1;
    }

    private List<Line> without() {
        boolean spaced = new EmptyLines(lines, forms).dividesParagraphs(i -> !printed[i] && !printed[i - 1]);
        int onlyTitle = onlyTitle();
        List<Line> kept = new ArrayList<>();
        boolean across = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i == onlyTitle) {
                kept.add(title(line));
            } else if (printed[i]) {
                drop(line);
            } else {
                boolean goesOn = across && !kept.isEmpty() && (!spaced || goesOn(kept.get(kept.size() - 1), line));
                kept.add(goesOn ? line.laidOut(line.layout().withGap(0)) : line);
            }
            across = printed[i];
        }
        return kept;
    }

    /** Returns the lines with those as the title that are in the title of the browser; what stands above them is dropped. */
    private List<Line> titled(List<Line> kept) {
        Optional<String> title = IntStream.range(0, lines.size())
                .filter(i -> printed[i] && isTitleLine(lines.get(i).text()))
                .mapToObj(i -> lines.get(i).text())
                .map(line -> key(form.title(line).orElse(line)))
                .findFirst();
        int text = 0;
        while (text < kept.size() && !forms.writing().hasSentence(kept.get(text).text())) {
            text++;
        }
        int first = 0;
        int end = 0;
        int longest = 0;
        for (int i = 0; title.isPresent() && i < text; i++) {
            StringBuilder words = new StringBuilder();
            for (int j = i; j < text; j++) {
                words.append(key(kept.get(j).text()));
                if (words.length() > longest && title.get().contains(words)) {
                    first = i;
                    end = j + 1;
                    longest = words.length();
                }
            }
        }
        if (longest < SHORTEST) {
            return kept;
        }
        kept.subList(0, first)
                .forEach(line -> record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.ABOVE_TITLE));
        List<Line> marked = new ArrayList<>();
        for (int i = first; i < kept.size(); i++) {
            Line line = kept.get(i);
            marked.add(i < end ? line.laidOut(line.layout().shownAs(Line.Shown.H1, "")) : line);
        }
        return marked;
    }

    /** Returns the title in a line of the browser, and drops what stands beside it. */
    private Line title(Line line) {
        String title = form.title(line.text()).orElse(line.text());
        int start = line.text().indexOf(title);
        drop(line.slice(0, start));
        drop(line.slice(start + title.length(), line.text().length()));
        return line.slice(start, start + title.length());
    }

    private void drop(Line line) {
        record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PRINTED_BY_BROWSER);
    }

    /** Returns the index of the first line with a title of the browser if the text has none and begins at once; otherwise -1. */
    private int onlyTitle() {
        boolean untitled = IntStream.range(0, lines.size())
                .filter(i -> !printed[i])
                .mapToObj(i -> lines.get(i).text())
                .findFirst()
                .filter(first -> forms.writing().hasSentence(first)
                        || PlainHead.hasYear(first)
                        || Sentence.endsWithComma(first)
                        || forms.marks().find(first).isPresent())
                .isPresent();
        return IntStream.range(0, lines.size())
                .filter(i -> untitled && printed[i] && isTitleLine(lines.get(i).text()))
                .findFirst()
                .orElse(-1);
    }

    private boolean isTitleLine(String line) {
        return !form.isSure(line) && (form.title(line).isPresent() || !form.isPossible(line) && !form.isPage(line));
    }

    /** Whether a sentence that does not end in a paragraph of several lines, or in a full one, goes on below what the browser prints. */
    private boolean goesOn(Line before, Line line) {
        double longest =
                lines.stream().mapToDouble(each -> each.layout().width()).max().orElse(0);
        boolean inside = before.layout().gap() == 0
                || before.layout().width() >= FULL * longest
                || Character.isLowerCase(line.text().codePointAt(0));
        return inside
                && !forms.writing().ends(before.text())
                && forms.marks().find(line.text()).isEmpty();
    }

    private static String key(String line) {
        return BLANKS.matcher(line).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
