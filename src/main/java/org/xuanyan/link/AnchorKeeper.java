package org.xuanyan.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/**
 * Keeps the promise of permanent ids for one declaration: gives its paragraphs and sections the ids under which they were
 * published, new ones to what is new, and reports every id that would disappear or name another text.
 */
final class AnchorKeeper {

    private static final String INSERTED = "补入";
    private static final String MENDED = "改正字句";

    /** As much of a text as a finding quotes. */
    private static final int QUOTED = 40;

    private final String slug;
    private final String file;
    private final Map<String, Ledger.Row> recorded;
    private final List<String> order;
    private final String edition;
    private final Problems problems;
    private final List<Block.Passage> passages;
    private final List<Ledger.Row> rows = new ArrayList<>();

    /** The id of each passage; null until it has one. */
    private final String[] ids;

    /** Number of a paragraph → the last id that was ever given out behind it. */
    private final Map<Integer, AnchorId> last = new TreeMap<>();

    /**
     * What the text and the ledger make together.
     *
     * @param paragraphs the ids of all passages
     * @param rows to be recorded
     */
    record Kept(List<String> paragraphs, List<Ledger.Row> rows) {}

    private AnchorKeeper(
            String slug,
            String file,
            Optional<Ledger> ledger,
            String edition,
            List<Block.Passage> passages,
            Problems problems) {
        this.slug = slug;
        this.file = file;
        this.recorded = ledger.map(Ledger::current).orElse(Map.of());
        this.order = ledger.map(Ledger::order).orElse(List.of());
        this.edition = edition;
        this.problems = problems;
        this.passages = passages;
        this.ids = new String[passages.size()];
        recorded.keySet().forEach(id -> used(AnchorId.of(id).orElseThrow()));
    }

    /**
     * Keeps the ids of a text.
     *
     * @param file {@code declaration.md}, for findings
     * @param marks the section marks, by what they print
     */
    static Kept keep(
            String slug,
            String file,
            Optional<Ledger> ledger,
            String edition,
            Map<Integer, Block.Mark> marks,
            List<Block.Passage> passages,
            List<AnchorDecision> decisions,
            Problems problems) {
        AnchorKeeper keeper = new AnchorKeeper(slug, file, ledger, edition, passages, problems);
        keeper.sections(marks, decisions);
        keeper.paragraphs(decisions);
        return new Kept(List.of(keeper.ids), keeper.rows);
    }

    private void used(AnchorId id) {
        if (!id.section()) {
            last.merge(id.number(), id, (a, b) -> a.compareTo(b) >= 0 ? a : b);
        }
    }

    private void sections(Map<Integer, Block.Mark> marks, List<AnchorDecision> decisions) {
        marks.forEach((ordinal, mark) -> {
            String id = "s" + ordinal;
            Ledger.Row before = recorded.get(id);
            if (before == null || !before.status().isLive()) {
                rows.add(Ledger.Row.active(id, "", edition, reason(), mark.label()));
            } else if (!before.text().equals(mark.label())) {
                rows.add(Ledger.Row.of(id, AnchorStatus.REVISED, List.of(), edition, MENDED, mark.label()));
            }
        });
        for (Ledger.Row row : recorded.values()) {
            AnchorId id = AnchorId.of(row.id()).orElseThrow();
            if (id.section() && row.status().isLive() && !marks.containsKey(id.number())) {
                Optional<AnchorDecision> decision = decisions.stream()
                        .filter(each -> each.id().equals(row.id()) && each.status() == AnchorStatus.WITHDRAWN)
                        .findFirst();
                decision.ifPresentOrElse(
                        each -> rows.add(Ledger.Row.of(
                                row.id(), AnchorStatus.WITHDRAWN, List.of(), edition, each.reason(), row.text())),
                        () -> problems.error(
                                SourceSpan.startOf(file),
                                "the section " + row.id() + " would disappear: \"" + row.text() + "\"",
                                "restore its mark, or record its loss: " + command(row.id() + "=withdrawn")));
            }
        }
    }

    private String reason() {
        return recorded.isEmpty() ? "" : INSERTED;
    }

    private String command(String decision) {
        return "java -jar target/xuanyan.jar anchors --accept " + slug + " " + decision + " --reason \"…\"";
    }

    private void paragraphs(List<AnchorDecision> decisions) {
        List<String> olds = order.stream()
                .filter(id -> recorded.get(id).status().isLive())
                .collect(Collectors.toCollection(ArrayList::new));
        List<AnchorDecision> decided =
                decisions.stream().filter(each -> olds.remove(each.id())).toList();
        decisions.stream()
                .filter(each -> !decided.contains(each) && each.id().startsWith("p"))
                .forEach(each -> problems.error(
                        SourceSpan.startOf(file),
                        "no published paragraph has the id " + each.id(),
                        "write one of anchors.tsv that is active or revised"));
        decided.stream().filter(each -> each.status() == AnchorStatus.REVISED).forEach(this::revise);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                open.add(i);
            }
        }
        List<String> before = olds.stream().map(id -> recorded.get(id).text()).toList();
        Lineage.Trace trace = Lineage.of(
                before, open.stream().map(i -> passages.get(i).text()).toList());
        for (int k = 0; k < open.size(); k++) {
            if (trace.origin()[k] >= 0) {
                keep(open.get(k), olds.get(trace.origin()[k]));
            }
        }
        trace.missing().forEach(i -> missing(olds.get(i), place(i, trace, open), trace, open));
        number();
        decided.stream().filter(each -> !each.status().isLive()).forEach(this::bury);
    }

    private void keep(int passage, String id) {
        ids[passage] = id;
        String text = passages.get(passage).text();
        if (!text.equals(recorded.get(id).text())) {
            rows.add(Ledger.Row.of(id, AnchorStatus.REVISED, List.of(), edition, MENDED, text));
        }
    }

    private void revise(AnchorDecision decision) {
        decision.lines().stream()
                .flatMap(line -> passageIn(line).stream())
                .findFirst()
                .ifPresent(passage -> {
                    ids[passage] = decision.id();
                    rows.add(Ledger.Row.of(
                            decision.id(),
                            AnchorStatus.REVISED,
                            List.of(),
                            edition,
                            decision.reason(),
                            passages.get(passage).text()));
                });
    }

    private Optional<Integer> passageIn(int line) {
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).at().line() == line) {
                return Optional.of(i);
            }
        }
        problems.error(new SourceSpan(file, line, 1, 0), "no paragraph begins in this line", "write the line of one");
        return Optional.empty();
    }

    /** Gives new ids to all passages that have none: behind the last that has one, or at the end of all numbers. */
    private void number() {
        int end = ids.length;
        while (end > 0 && ids[end - 1] == null) {
            end--;
        }
        int number = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                AnchorId id = i >= end ? AnchorId.paragraph(highest() + 1) : behind(number);
                used(id);
                ids[i] = id.toString();
                rows.add(Ledger.Row.active(
                        ids[i],
                        i == 0 ? "" : ids[i - 1],
                        edition,
                        reason(),
                        passages.get(i).text()));
            }
            number = AnchorId.of(ids[i]).orElseThrow().number();
        }
    }

    private int highest() {
        return last.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private AnchorId behind(int number) {
        return last.getOrDefault(number, AnchorId.paragraph(number)).next();
    }

    private void bury(AnchorDecision decision) {
        List<String> targets = decision.lines().stream()
                .flatMap(line -> passageIn(line).stream())
                .map(passage -> ids[passage])
                .toList();
        rows.add(Ledger.Row.of(
                decision.id(),
                decision.status(),
                targets,
                edition,
                decision.reason(),
                recorded.get(decision.id()).text()));
    }

    /** Returns where the text of a missing paragraph should stand: at the next that is there. */
    private SourceSpan place(int missing, Lineage.Trace trace, List<Integer> open) {
        int next = -1;
        int origin = Integer.MAX_VALUE;
        for (int k = 0; k < open.size(); k++) {
            if (trace.origin()[k] > missing && trace.origin()[k] < origin) {
                origin = trace.origin()[k];
                next = open.get(k);
            }
        }
        int last = passages.size() - 1;
        return last < 0
                ? SourceSpan.startOf(file)
                : passages.get(next < 0 ? last : next).at();
    }

    /** Reports an id whose text is nowhere for certain. */
    private void missing(String id, SourceSpan place, Lineage.Trace trace, List<Integer> open) {
        String old = recorded.get(id).text();
        List<Block.Passage> near = trace.unclear().stream()
                .map(k -> passages.get(open.get(k)))
                .filter(each -> Lineage.related(old, each.text()))
                .toList();
        String now = near.stream()
                .findFirst()
                .map(each -> "; is it this: \"" + quote(each.text()) + "\"?")
                .orElse("");
        String line = near.stream()
                .findFirst()
                .map(each -> Integer.toString(each.at().line()))
                .orElse("LINE");
        String lines = near.size() < 2
                ? line + ",LINE"
                : near.stream().map(each -> Integer.toString(each.at().line())).collect(Collectors.joining(","));
        problems.error(
                near.stream().findFirst().map(Block.Passage::at).orElse(place),
                "the published paragraph " + id + " would disappear: \"" + quote(old) + "\"" + now,
                "say what became of it: " + command(id + "=withdrawn") + ", or " + id + "=revised:" + line + ", " + id
                        + "=moved:" + line + ", " + id + "=merged:" + line + ", " + id + "=split:" + lines);
    }

    private static String quote(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
