package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.SourceSpan;

/**
 * Every id of one declaration that was ever published, {@code anchors.tsv}: a table that only grows. The last row of an
 * id is its current state.
 *
 * @param file its path, even if it does not exist yet, for findings
 * @param numbering how the text numbers its paragraphs; empty if it does not
 * @param rows the earliest first
 */
public record Ledger(String file, Optional<NumberScheme> numbering, List<Row> rows) {

    /** The name of the file in a declaration's folder. */
    public static final String FILE = "anchors.tsv";

    /** The names of the columns, in their order. */
    public static final List<String> COLUMNS =
            List.of("id", "status", "after", "targets", "edition", "fingerprint", "reason", "text");

    /**
     * The first cell of the last line; the second is the number of lines between it and the head, so that a truncated
     * file is noticed.
     */
    public static final String END = "end";

    /**
     * The state of an id since one edition.
     *
     * @param after of a new paragraph: the id of the paragraph before it at that time; empty for the first paragraph
     * @param targets of an id that is not live, the ids to which it leads; of a live section, its first paragraph
     * @param edition a label from {@code site.yml}
     * @param sum of the text, see {@link Fingerprint#sum}
     * @param text of the paragraph, or the label of the section; of an id that is not live, its last one
     */
    public record Row(
            AnchorId id,
            AnchorStatus status,
            Optional<AnchorId> after,
            List<AnchorId> targets,
            String edition,
            long sum,
            String reason,
            String text) {

        /** Copies the list, so that the record is immutable. */
        public Row {
            targets = List.copyOf(targets);
        }

        /** Returns the first row of an id. */
        public static Row active(AnchorId id, Optional<AnchorId> after, String edition, String reason, String text) {
            return new Row(id, AnchorStatus.ACTIVE, after, List.of(), edition, Fingerprint.sum(text), reason, text);
        }

        /** Returns a later row of an id. */
        public static Row of(
                AnchorId id, AnchorStatus status, List<AnchorId> targets, String edition, String reason, String text) {
            return new Row(id, status, Optional.empty(), targets, edition, Fingerprint.sum(text), reason, text);
        }

        /** Returns the fingerprint of the text. */
        public String fingerprint() {
            return Fingerprint.digits(sum);
        }

        /** Returns the line of the file, without the line end. */
        public String line() {
            return String.join(
                    "\t",
                    id.toString(),
                    status.key(),
                    after.map(AnchorId::toString).orElse(""),
                    targets.stream().map(AnchorId::toString).collect(Collectors.joining(" ")),
                    escape(edition),
                    fingerprint(),
                    escape(reason),
                    escape(text));
        }

        private static String escape(String cell) {
            return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
        }
    }

    /** Copies the list, so that the record is immutable. */
    public Ledger {
        rows = List.copyOf(rows);
    }

    /** Returns id → its last row, in the order in which the ids were first recorded. */
    public Map<AnchorId, Row> current() {
        Map<AnchorId, Row> current = new LinkedHashMap<>();
        rows.forEach(row -> current.put(row.id(), row));
        return current;
    }

    /**
     * Returns the ids of all present and former paragraphs in the order of the text. It differs from the order of the
     * ids: a paragraph inserted between p17 and p17a is p17b.
     */
    public List<AnchorId> order() {
        // Each id → the next one. An empty key leads to the first id; an empty value follows the last.
        Map<Optional<AnchorId>, Optional<AnchorId>> next = new LinkedHashMap<>();
        for (Row row : rows) {
            if (row.status() == AnchorStatus.ACTIVE && row.id().isParagraph()) {
                Optional<AnchorId> id = Optional.of(row.id());
                next.put(id, next.getOrDefault(row.after(), Optional.empty()));
                next.put(row.after(), id);
            }
        }
        List<AnchorId> order = new ArrayList<>();
        Optional<AnchorId> id = next.getOrDefault(Optional.<AnchorId>empty(), Optional.empty());
        while (id.isPresent()) {
            order.add(id.get());
            id = next.get(id);
        }
        return order;
    }

    /** Returns where the file has a row. */
    public SourceSpan place(Row row) {
        int before = numbering.isPresent() ? 3 : 2;
        return new SourceSpan(file, before + rows.indexOf(row), 1, 0);
    }

    /** Returns the same ledger with more rows at its end. */
    public Ledger with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Ledger(file, numbering, all);
    }

    /** Returns the content of the file on the disk; empty if nothing was recorded yet. */
    public Optional<String> recorded() {
        return rows.isEmpty() ? Optional.empty() : Optional.of(text());
    }

    /** Returns the content of the file. */
    public String text() {
        StringBuilder text = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        numbering.ifPresent(scheme -> text.append(scheme.line()).append('\n'));
        rows.forEach(row -> text.append(row.line()).append('\n'));
        int lines = rows.size() + (numbering.isPresent() ? 1 : 0);
        return text.append(END).append('\t').append(lines).append('\n').toString();
    }
}
