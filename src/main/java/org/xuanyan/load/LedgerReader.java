package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.Language;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads {@code anchors.tsv}. A ledger with any error is rejected as a whole, so that no id is assigned from a damaged
 * one.
 */
final class LedgerReader {

    /** Begins a mark of a merge conflict, in a ledger and in the register. */
    static final Pattern CONFLICT = Pattern.compile("<{7}|={7}|>{7}|\\|{7}");

    private final SourceText file;
    private final Language language;
    private final Problems problems;
    private Optional<NumberScheme> numbering = Optional.empty();
    private final List<Ledger.Row> rows = new ArrayList<>();
    private final Map<AnchorId, Ledger.Row> current = new LinkedHashMap<>();

    /** Each edition and reason that was read; they recur in most rows, and all ledgers stay in memory. */
    private final Map<String, String> words = new TreeMap<>();

    private boolean sound = true;

    private LedgerReader(SourceText file, Language language, Problems problems) {
        this.file = file;
        this.language = language;
        this.problems = problems;
    }

    /**
     * Returns the ledger of a declaration; empty if it does not exist yet, or is damaged, which is reported.
     *
     * @param name the name of the file in findings
     * @param language of the declaration
     */
    static Optional<Ledger> read(Path path, String name, Language language, Problems problems) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        return TextReader.read(path, name, problems).flatMap(text -> new LedgerReader(text, language, problems).read());
    }

    private Optional<Ledger> read() {
        List<String> lines = List.of(file.text().split("\n", -1));
        if (!lines.get(0).equals(String.join("\t", Ledger.COLUMNS))) {
            report(Code.LEDGER_WITHOUT_HEAD, 1, 1);
            return Optional.empty();
        }
        int end = lines.size() - 1;
        boolean closed =
                end >= 2 && lines.get(end).isEmpty() && lines.get(end - 1).startsWith(Ledger.END + "\t");
        if (!closed) {
            report(Code.LEDGER_WITHOUT_END, lines.size(), 1);
            return Optional.empty();
        }
        int first = lines.get(1).startsWith(NumberScheme.KEY) ? 2 : 1;
        if (first == 2) {
            numbering(lines.get(1));
        }
        for (int i = first; i < end - 1; i++) {
            row(lines.get(i), i + 1);
        }
        String count = lines.get(end - 1).substring(Ledger.END.length() + 1);
        if (!count.equals(Integer.toString(end - 2))) {
            report(Code.LEDGER_MISCOUNTED, end, Ledger.END.length() + 2, end - 2, count);
        }
        for (int i = 0; i < rows.size() && sound; i++) {
            checkTargets(rows.get(i), first + i + 1);
        }
        return sound ? Optional.of(new Ledger(file.file(), numbering, rows)) : Optional.empty();
    }

    private void numbering(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 3) {
            numbering = NumberScheme.Extent.of(cells[1])
                    .filter(each -> language.paragraphMarks().formOf(cells[2]).isPresent())
                    .map(extent -> new NumberScheme(extent, cells[2]));
        }
        if (!numbering.map(NumberScheme::line).equals(Optional.of(line))) {
            report(Code.LEDGER_NUMBERING, 2, 1, line.replace('\t', ' '));
        }
    }

    private void row(String line, int number) {
        if (CONFLICT.matcher(line).lookingAt()) {
            report(Code.MERGE_CONFLICT, number, 1);
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != Ledger.COLUMNS.size()) {
            report(Code.LEDGER_CELLS, number, 1, Ledger.COLUMNS.size(), cells.length);
            return;
        }
        Optional<AnchorId> id = AnchorId.of(cells[0]);
        Optional<AnchorStatus> status = AnchorStatus.of(cells[1]);
        Optional<List<AnchorId>> after = ids(cells[2]).filter(ids -> ids.size() <= 1);
        Optional<List<AnchorId>> targets = ids(cells[3]);
        String text = unescape(cells[7]);
        long sum = Fingerprint.sum(text);
        if (id.isEmpty()) {
            report(Code.LEDGER_ID, number, 1, cells[0]);
        } else if (status.isEmpty()) {
            report(Code.LEDGER_STATUS, number, column(cells, 1), cells[1]);
        } else if (after.isEmpty()) {
            report(Code.LEDGER_ID, number, column(cells, 2), cells[2]);
        } else if (targets.isEmpty()) {
            report(Code.LEDGER_ID, number, column(cells, 3), cells[3]);
        } else if (!Fingerprint.digits(sum).equals(cells[5])) {
            report(Code.LEDGER_FINGERPRINT, number, column(cells, 5), cells[0], Fingerprint.digits(sum));
        } else {
            Ledger.Row row = new Ledger.Row(
                    id.get(),
                    status.get(),
                    after.get().stream().findFirst().map(this::recorded),
                    targets.get(),
                    words.computeIfAbsent(unescape(cells[4]), edition -> edition),
                    sum,
                    words.computeIfAbsent(unescape(cells[6]), reason -> reason),
                    text);
            if (row.line().equals(line)) {
                follow(row, number);
            } else {
                report(Code.LEDGER_BACKSLASH, number, 1);
            }
        }
    }

    /** Returns the same id, as the object of an earlier row if it has one. */
    private AnchorId recorded(AnchorId id) {
        return current.containsKey(id) ? current.get(id).id() : id;
    }

    /** Reads ids with a space between them; empty if one of them is not an id. */
    private static Optional<List<AnchorId>> ids(String cell) {
        List<String> words = cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
        List<AnchorId> ids =
                words.stream().flatMap(each -> AnchorId.of(each).stream()).toList();
        return ids.size() == words.size() ? Optional.of(ids) : Optional.empty();
    }

    /** Adds a row if it may follow the earlier rows of its id. */
    private void follow(Ledger.Row row, int number) {
        Ledger.Row before = current.get(row.id());
        boolean first = before == null;
        // A section whose mark disappeared may come back with the same mark, and then has the same id.
        boolean restored = !first && !before.status().isLive() && row.id().isSection();
        if (first != (row.status() == AnchorStatus.ACTIVE) && !restored) {
            report(first ? Code.LEDGER_FIRST_ROW : Code.LEDGER_NEW_TWICE, number, 1, row.id());
        } else if (!first && !before.status().isLive() && !restored) {
            report(Code.LEDGER_ID_REUSED, number, 1, row.id(), before.status().key());
        } else if (row.after().isPresent()
                && !(first && mayStandAfter(row.id(), row.after().get()))) {
            report(Code.LEDGER_ORDER, number, 1, row.id(), row.after().get());
        } else if (row.edition().isBlank()) {
            report(Code.LEDGER_WITHOUT_EDITION, number, 1, row.id());
        } else if (!hasValidTargets(row)) {
            String targets = row.targets().stream().map(AnchorId::toString).collect(Collectors.joining(" "));
            report(Code.LEDGER_TARGETS, number, 1, row.status().key(), targets);
        } else {
            rows.add(row);
            current.put(row.id(), row);
        }
    }

    /** Whether a new paragraph may stand after another: numbers only grow, and letters belong to one number. */
    private boolean mayStandAfter(AnchorId id, AnchorId after) {
        boolean fits = id.suffix().isEmpty() ? after.number() < id.number() : after.number() == id.number();
        return fits && id.isParagraph() && after.isParagraph() && !after.equals(id) && current.containsKey(after);
    }

    private static boolean hasValidTargets(Ledger.Row row) {
        int targets = row.targets().size();
        boolean distinct = Set.copyOf(row.targets()).size() == targets;
        boolean replaced = row.status() == AnchorStatus.MOVED
                || row.status() == AnchorStatus.MERGED
                || row.status() == AnchorStatus.SPLIT;
        if (!distinct || replaced && row.id().isSection()) {
            return false;
        }
        return switch (row.status()) {
            case ACTIVE, REVISED -> targets == 0 || targets == 1 && row.id().isSection();
            case WITHDRAWN -> targets == 0;
            case MOVED, MERGED -> targets == 1;
            case SPLIT -> targets >= 2;
        };
    }

    /** Reports targets that are not recorded paragraphs or that lead back to the id. */
    private void checkTargets(Ledger.Row row, int number) {
        for (AnchorId target : row.targets()) {
            if (!current.containsKey(target) || target.isSection()) {
                report(Code.LEDGER_DEAD_TARGET, number, 1, row.id(), target);
            } else if (leadsTo(target, row.id(), new TreeSet<>())) {
                report(Code.LEDGER_CIRCLE, number, 1, row.id(), target);
            }
        }
    }

    private boolean leadsTo(AnchorId from, AnchorId id, Set<AnchorId> seen) {
        return from.equals(id)
                || current.containsKey(from)
                        && seen.add(from)
                        && current.get(from).targets().stream().anyMatch(each -> leadsTo(each, id, seen));
    }

    private static int column(String[] cells, int index) {
        int column = 1;
        for (int i = 0; i < index; i++) {
            column += cells[i].length() + 1;
        }
        return column;
    }

    private static String unescape(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\' && i + 1 < cell.length()) {
                char next = cell.charAt(++i);
                text.append(next == 't' ? '\t' : next == 'n' ? '\n' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    private void report(Code code, int line, int column, Object... arguments) {
        sound = false;
        problems.report(code, new SourceSpan(file.file(), line, column, 0), arguments);
    }
}
