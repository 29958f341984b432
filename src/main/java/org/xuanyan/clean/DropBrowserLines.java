package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;

/**
 * What a browser prints on each page: time and title above the text, address and page number below it:
 * {@code 31/7/6 19:06 云岭宣言}, {@code https://example.org/a 1/2}. If the title is nowhere else, it stays.
 */
final class DropBrowserLines implements CleaningRule {

    private static final String ADDRESS = "(?i:file:///?[^ ]+|(?:https?|about|chrome-extension):[!-~]+)";
    private static final String SPACE = "[\\s\\u3000]+";
    private static final int LONGEST = 300;
    private static final Pattern BLANKS = Pattern.compile(SPACE);

    /** Lines that nothing but a browser prints. */
    private final Pattern sure;

    /** Lines that a browser prints, and others may print, too. */
    private final Pattern perhaps;

    private final Forms forms;

    DropBrowserLines(Forms forms) {
        this.forms = forms;
        String page = "(?:\\d{1,4}\\s*/\\s*\\d{1,4}|(?i:page\\s*)?\\d{1,4}\\s*(?i:of)\\s*\\d{1,4}|"
                + forms.words().regex(CleaningGroup.PAGE) + "(?:\\s*[,，/]?\\s*"
                + forms.words().regex(CleaningGroup.PAGES) + ")?)";
        String day = "(?:" + forms.words().regex(CleaningGroup.PAGE_DAY) + "|\\d{1,4}/\\d{1,2}/\\d{1,4})";
        String time = day + ",?\\s*(?:" + forms.words().regex(CleaningGroup.HALF_OF_DAY)
                + "\\s*)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*(?i:[ap]\\.?m\\.?))?";
        String two = time + SPACE + ADDRESS + "|" + ADDRESS + SPACE + time + "|" + page + SPACE + time + "|" + time
                + SPACE + page;
        sure = Pattern.compile(ADDRESS + SPACE + page + "|" + page + SPACE + ADDRESS + "|" + two);
        perhaps = Pattern.compile(time + SPACE + "(?<title>.*\\p{IsHan}.*)|(?<name>.*\\p{IsHan}.*)" + SPACE + "(?:"
                + time + "|" + ADDRESS + ")|" + time + "|" + ADDRESS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean printed = lines.stream().anyMatch(this::isSure);
        Map<String, Integer> counts = new TreeMap<>();
        lines.forEach(line -> counts.merge(key(line.text()), 1, Integer::sum));
        List<Line> kept = new ArrayList<>();
        for (Line line : lines) {
            Matcher form = perhaps.matcher(line.text());
            if (isSure(line)) {
                drop(line, record);
            } else if (line.text().length() <= LONGEST
                    && form.matches()
                    && (counts.get(key(line.text())) > 1 || printed && isHead(line.text(), form))) {
                String name = form.group("title") == null ? form.group("name") : form.group("title");
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

    private boolean isSure(Line line) {
        return line.text().length() <= LONGEST && sure.matcher(line.text()).matches();
    }

    /** Whether a line of a printed page is an address, or has one or a title beside its time. */
    private boolean isHead(String line, Matcher form) {
        return form.group("title") == null && form.group("name") == null
                ? line.indexOf(':') > 0 && !forms.metadata().matches(line)
                : !forms.metadata().matches(line);
    }

    /** Whether a title, after which a page may name its site, has a line of its own. */
    private boolean isElsewhere(String name, List<Line> lines) {
        return lines.stream()
                .map(Line::text)
                .anyMatch(line -> line.length() < name.length()
                        && forms.title().matches(line)
                        && key(name).startsWith(key(line)));
    }

    private static void drop(Line line, CleaningRecord record) {
        record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PRINTED_BY_BROWSER);
    }

    private static String key(String line) {
        return BLANKS.matcher(line).replaceAll("");
    }
}
