package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.text.Legibility;

/** Finds the rows of tables in a raw copy: rows of HTML, and lines whose cells a tab or a vertical bar divides. */
final class CopyRows {

    /** A longer row is the layout of a web page. */
    private static final int LONGEST = 1000;

    private static final int FEWEST_CELLS = 2;

    private static final Pattern HTML_ROW = Pattern.compile("(?is)<tr\\b[^<>]*>(.*?)(?=</tr\\b|<tr\\b|</?table\\b|$)");

    private static final Pattern HTML_CELL = Pattern.compile("(?i)<t[dh]\\b");

    /** What stands before the first and after the last cell of a line. */
    private static final Pattern EDGE = Pattern.compile("^[\\s|｜]+|[\\s|｜]+$");

    private static final Pattern BARS = Pattern.compile("[|｜](?:\\s*[|｜])*");

    private static final Pattern RULE =
            Pattern.compile("[|｜]?\\s*:?-{2,}:?\\s*(?:[|｜]\\s*:?-{2,}:?\\s*)+[|｜]?|[|｜]\\s*:?-{2,}:?\\s*[|｜]");

    private static final Pattern CELL_END = Pattern.compile("[\\t\\n\\r]|\\s*[|｜]\\s*");

    private final String raw;
    private final List<CopyRow> rows = new ArrayList<>();

    private CopyRows(String raw) {
        this.raw = raw;
    }

    /**
     * One row.
     *
     * @param start in the raw copy, 0-based, in UTF-16 code units
     * @param end exclusive
     */
    record CopyRow(int start, int end) {}

    /** Returns the rows of a copy. */
    static CopyRows of(String raw) {
        CopyRows found = new CopyRows(raw);
        if (Token.isWebPage(raw)) {
            found.html();
        } else if (raw.indexOf('\t') >= 0 || raw.indexOf('|') >= 0 || raw.indexOf('｜') >= 0) {
            found.lines();
        }
        return found;
    }

    /** Whether a stretch has nothing but bars between cells, or the rule below the head of a table: {@code |---|:--|}. */
    boolean areBars(int start, int end) {
        String words = raw.substring(start, end);
        return !rows.isEmpty()
                && !Token.isWebPage(raw)
                && (BARS.matcher(words).matches() && at(start, end).isPresent()
                        || RULE.matcher(words).matches());
    }

    /** Returns all rows, in the order of the copy. */
    List<CopyRow> all() {
        return List.copyOf(rows);
    }

    /** Returns the row that contains a stretch. */
    Optional<CopyRow> at(int start, int end) {
        return rows.stream()
                .filter(row -> row.start() <= start && end <= row.end())
                .findFirst();
    }

    /** Returns words of a stretch of a copy with {@code |} between the cells. */
    static String cells(String copy, int start, int end) {
        StringBuilder words = new StringBuilder();
        for (Token token : Token.of(copy, start, end)) {
            String part = copy.substring(token.start(), token.end());
            boolean divides = token.breaksLine() || token.isBlank() && part.indexOf('\t') >= 0;
            words.append(divides ? "\n" : token.isWord() || token.isBlank() ? part : "");
        }
        return cells(words.toString());
    }

    /** Returns words of a row or of a table of the text with {@code |} between the cells. */
    static String cells(String row) {
        return String.join(
                " | ",
                Stream.of(CELL_END.split(EDGE.matcher(row).replaceAll("")))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    private void html() {
        Matcher row = HTML_ROW.matcher(raw);
        while (row.find()) {
            if (row.end(1) - row.start(1) <= LONGEST
                    && HTML_CELL.matcher(row.group(1)).results().count() >= FEWEST_CELLS) {
                rows.add(new CopyRow(row.start(1), row.end(1)));
            }
        }
    }

    /** A row has a neighbour with as many cells; another line may have a tab by chance. */
    private void lines() {
        int before = 0;
        CopyRow last = new CopyRow(0, 0);
        boolean added = false;
        for (int start = 0, end; start < raw.length(); start = end + 1) {
            end = raw.indexOf('\n', start);
            end = end < 0 ? raw.length() : end;
            int cells = count(raw.substring(start, end));
            boolean row = cells >= FEWEST_CELLS && cells == before;
            if (row && !added) {
                rows.add(last);
            }
            last = new CopyRow(start, end);
            if (row) {
                rows.add(last);
            }
            added = row;
            before = cells;
        }
    }

    private static int count(String line) {
        String words = EDGE.matcher(line).replaceAll("");
        return words.codePoints().anyMatch(Legibility::carriesWords) ? CELL_END.split(words, -1).length : 0;
    }
}
