package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * A table of contents, and the links that a wiki prints after its headings: {@code 政治安全[编辑]}; without brackets, the same
 * words after several of them. The lines of a table of contents end with a page number ({@code 政治安全……3}), or stand once more below as headings; one that does not is reported.
 * The heading goes alone if the entries were links, which are in the frame of the page.
 */
final class DropContents implements CleaningRule {

    private static final int FEWEST = 2;

    /** The fewest lines if neither a heading stands above them nor the page shows that headings are below. */
    private static final int FEWEST_WITHOUT_HEADING = 3;

    private static final int LONGEST = 60;

    /** Leaders, or a wide gap, and a page number. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("\\s*(?:[.．·•…‥_—－-]{3,}|…+|\\t|[\\s\\u3000]{2,})\\s*[(（]?\\d{1,4}[)）]?$");

    /** The number of a line in the contents of a wiki: {@code 1.2}. */
    private static final Pattern WIKI_NUMBER = Pattern.compile("^\\d{1,2}(?:\\.\\d{1,2})*[\\s\\u3000]+");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private final Pattern heading;
    private final Pattern editLink;
    private final Pattern editWords;

    DropContents(Forms forms) {
        heading = forms.words().pattern(CleaningGroup.CONTENTS);
        editWords = Pattern.compile("\\s*(" + forms.words().regex(CleaningGroup.EDIT_WORDS) + ")$");
        editLink = Pattern.compile("\\s*" + forms.words().regex(CleaningGroup.EDIT_LINKS) + "$");
    }

    @Override
    public List<Line> apply(List<Line> copy, CleaningRecord record) {
        Map<String, Long> links = copy.stream()
                .map(this::editWords)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words, TreeMap::new, Collectors.counting()));
        List<Line> lines = copy.stream()
                .map(line -> withoutEditLink(line, links, record))
                .filter(line -> !line.isEmpty())
                .toList();
        Map<String, Integer> last = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            last.put(plain(lines.get(i).text()), i);
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int end = end(lines, i, last);
            boolean empty = record.isWebPage() && isHeaded(lines, i) && !isHeaded(lines, i + 1);
            end = end == i && empty && !isEntry(lines, i + 1, last) ? i + 1 : end;
            for (Line line : lines.subList(i, end)) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.CONTENTS);
                if (!heading.matcher(line.text()).matches() && last.get(plain(line.text())) < end) {
                    record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.DROPPED);
                }
            }
            if (end == i) {
                kept.add(lines.get(i));
            } else {
                i = end - 1;
            }
        }
        return kept;
    }

    /** Returns the words of an edit link without brackets at the end of a line; empty if it has none. */
    private String editWords(Line line) {
        Matcher words = editWords.matcher(line.text());
        return line.text().length() <= LONGEST && words.find() ? words.group(1) : "";
    }

    private Line withoutEditLink(Line line, Map<String, Long> links, CleaningRecord record) {
        boolean recurs = links.getOrDefault(editWords(line), 0L) >= FEWEST;
        Matcher link = (recurs ? editWords : editLink).matcher(line.text());
        if (line.text().length() > LONGEST || !link.find() || link.start() == 0 && !recurs) {
            return line;
        }
        record.drop(InterventionKind.WEB_DEBRIS, line.slice(link.start(), link.end()), AccountReason.SITE_WORDS);
        return line.slice(0, link.start());
    }

    private boolean isHeaded(List<Line> lines, int i) {
        return i < lines.size() && heading.matcher(lines.get(i).text()).matches();
    }

    /** Returns the exclusive end of the table of contents that begins at a line; the line itself if none does. */
    private int end(List<Line> lines, int start, Map<String, Integer> last) {
        boolean headed = isHeaded(lines, start);
        int first = headed ? start + 1 : start;
        Set<String> entries = new TreeSet<>();
        int end = first;
        while (end < lines.size() && isEntry(lines, end, last)) {
            if (!entries.add(plain(lines.get(end).text()))) {
                break;
            }
            end++;
        }
        boolean shown = end > first
                && lines.subList(first, end).stream()
                        .map(line -> lines.get(last.get(plain(line.text()))))
                        .allMatch(line -> line.layout().shown().isHeading());
        return end - first >= (headed || shown ? FEWEST : FEWEST_WITHOUT_HEADING) ? end : start;
    }

    /** Whether a line stands below once more, above something else than the next line of the contents. */
    private static boolean recurs(List<Line> lines, int i, Map<String, Integer> last) {
        int below = last.getOrDefault(plain(lines.get(i).text()), i);
        int next =
                i + 1 < lines.size() ? last.getOrDefault(plain(lines.get(i + 1).text()), 0) : 0;
        return below > i + 1 && below + 1 < lines.size() && next != below + 1;
    }

    private static boolean isEntry(List<Line> lines, int i, Map<String, Integer> last) {
        if (i >= lines.size()) {
            return false;
        }
        Line line = lines.get(i);
        String text = line.text();
        boolean numbered = PAGE_NUMBER.matcher(text).find();
        return line.role() == Line.Role.TEXT
                && text.length() <= LONGEST
                && Sentence.hasHan(text)
                && (numbered || !Sentence.ends(text) && recurs(lines, i, last));
    }

    /** Returns the words of a line as they may stand in the contents and above a section. */
    private static String plain(String text) {
        String words = PAGE_NUMBER.matcher(text).replaceFirst("");
        return BLANKS.matcher(WIKI_NUMBER.matcher(words).replaceFirst("")).replaceAll("");
    }
}
