package org.xuanyan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.text.Markup;

/**
 * Values divided by commas, semicolons or tabs, some of them in quotation marks, as a page with a table. A column that only numbers
 * the rows, below a name of its own or from 0 on, is left out.
 *
 * @param page the page
 * @param numbered whether a column was left out
 */
public record CsvTable(String page, boolean numbered) {

    private static final int FEWEST_ROWS = 3;

    private static final String FOOT = "</table>\n</body>\n</html>\n";

    /** Returns a page with the cells of a file; empty if its rows do not all have as many cells. */
    static Optional<CsvTable> of(String text) {
        return Stream.of(",", "\t", ";")
                .map(separator -> rows(text, separator))
                .filter(rows -> isTable(rows) && rows.get(0).size() > 1)
                .findFirst()
                .or(() -> Optional.of(rows(text, ",")).filter(rows -> isTable(rows) && text.startsWith("\"")))
                .map(CsvTable::of);
    }

    private static CsvTable of(List<List<String>> rows) {
        boolean numbered = rows.get(0).size() > 1 && isNumbered(rows);
        return new CsvTable(Markup.MADE_PAGE + "<table>\n" + markup(rows, numbered ? 1 : 0) + FOOT, numbered);
    }

    private static boolean isTable(List<List<String>> rows) {
        boolean enough = rows.size() >= FEWEST_ROWS
                || rows.size() > 1 && rows.stream().flatMap(List::stream).anyMatch(cell -> cell.contains("\n"));
        return enough && rows.stream().mapToInt(List::size).distinct().count() == 1;
    }

    /** Returns the rows; none if something stands beside quotation marks. */
    private static List<List<String>> rows(String text, String separator) {
        Pattern cell = Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\"\\r\\n" + separator + "][^\\r\\n" + separator
                + "]*)?)(" + separator + "|\\r?\\n|\\r|\\z)");
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        Matcher found = cell.matcher(text);
        int end = 0;
        while (end < text.length() && found.find()) {
            end = found.end();
            String plain = found.group(2) == null ? "" : found.group(2);
            row.add(found.group(1) == null ? plain : found.group(1).replace("\"\"", "\""));
            if (!found.group(3).equals(separator)) {
                rows.add(row);
                row = new ArrayList<>();
            }
        }
        rows.removeIf(each -> each.stream().allMatch(String::isBlank));
        return end == text.length() ? rows : List.of();
    }

    /** Whether the first column has a name, or 0, and then the numbers of the rows. */
    private static boolean isNumbered(List<List<String>> rows) {
        String first = rows.get(0).get(0).strip();
        boolean named = !first.isEmpty() && first.chars().noneMatch(Character::isDigit);
        if (!named && !first.equals("0")) {
            return false;
        }
        String start = rows.get(1).get(0).strip();
        int number = start.equals("0") ? 0 : 1;
        for (List<String> row : rows.subList(1, rows.size())) {
            if (!row.get(0).strip().equals(Integer.toString(number))) {
                return false;
            }
            number++;
        }
        return true;
    }

    private static String markup(List<List<String>> rows, int first) {
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            table.append("<tr>");
            for (String cell : row.subList(first, row.size())) {
                String words = PageText.escape(cell.strip()).replaceAll("\\R+", "<br>\n");
                table.append("<td>").append(words).append("</td>");
            }
            table.append("</tr>\n");
        }
        return table.toString();
    }
}
