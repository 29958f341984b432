package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Fingerprint;

/**
 * Keeps the ids of sections. An id is the number that the mark prints, so the same mark may come to name another text;
 * a section is recognised by the paragraph with which it began.
 */
final class SectionKeeper {

    private final EditorialWords words;
    private final AnchorFindings findings;
    private final Map<AnchorId, Ledger.Row> recorded;
    private final String edition;
    private final Map<Integer, Block.Mark> marks;
    private final List<Block.Passage> passages;

    /** The id of each passage. */
    private final List<AnchorId> ids;

    private final List<Ledger.Row> rows = new ArrayList<>();

    /**
     * Creates the keeper for the sections of one text.
     *
     * @param recorded id → its last row
     * @param marks printed ordinal → section mark
     * @param ids the id of each passage, already assigned
     */
    SectionKeeper(
            EditorialWords words,
            AnchorFindings findings,
            Map<AnchorId, Ledger.Row> recorded,
            String edition,
            Map<Integer, Block.Mark> marks,
            List<Block.Passage> passages,
            List<AnchorId> ids) {
        this.words = words;
        this.findings = findings;
        this.recorded = recorded;
        this.edition = edition;
        this.marks = marks;
        this.passages = passages;
        this.ids = ids;
    }

    /** Returns the rows to be added to the ledger. */
    List<Ledger.Row> keep(List<AnchorDecision> decisions) {
        Map<AnchorId, AnchorDecision> decided = new TreeMap<>();
        decisions.stream().filter(each -> each.id().isSection()).forEach(each -> decided.put(each.id(), each));
        marks.forEach((ordinal, mark) -> {
            AnchorId id = AnchorId.section(ordinal);
            keep(id, mark, Optional.ofNullable(decided.remove(id)));
        });
        for (Ledger.Row row : recorded.values()) {
            AnchorId id = row.id();
            if (id.isSection() && row.status().isLive() && !marks.containsKey(id.number())) {
                retire(row, Optional.ofNullable(decided.remove(row.id())));
            }
        }
        decided.keySet().forEach(id -> findings.reportWhole(Code.UNKNOWN_SECTION_ID, id));
        return rows;
    }

    private void keep(AnchorId id, Block.Mark mark, Optional<AnchorDecision> decision) {
        List<AnchorId> paragraphs = paragraphs(mark);
        List<AnchorId> first = paragraphs.stream().limit(1).toList();
        Ledger.Row before = recorded.get(id);
        if (before == null || !before.status().isLive()) {
            String reason = recorded.isEmpty() ? "" : words.inserted();
            String fingerprint = Fingerprint.of(mark.label());
            rows.add(new Ledger.Row(
                    id, AnchorStatus.ACTIVE, Optional.empty(), first, edition, fingerprint, reason, mark.label()));
        } else if (decision.isPresent()) {
            if (!revises(decision.get(), mark)) {
                findings.reportWhole(Code.SECTION_MARK_IS_THERE, id, mark.at().line());
            }
            rows.add(revised(id, first, decision.get().reason(), mark));
        } else if (before.targets().stream().anyMatch(each -> ids.contains(each) && !paragraphs.contains(each))) {
            findings.report(
                    Code.SECTION_OF_ANOTHER_TEXT,
                    mark.at(),
                    id,
                    before.targets().get(0),
                    findings.command(id + "=revised:" + mark.at().line()));
        } else {
            boolean beginsAnew =
                    !before.targets().equals(first) && before.targets().stream().noneMatch(ids::contains);
            if (beginsAnew || !before.text().equals(mark.label())) {
                rows.add(revised(id, first, words.corrected(), mark));
            }
        }
    }

    private static boolean revises(AnchorDecision decision, Block.Mark mark) {
        return decision.status() == AnchorStatus.REVISED
                && decision.lines().get(0) == mark.at().line();
    }

    private Ledger.Row revised(AnchorId id, List<AnchorId> first, String reason, Block.Mark mark) {
        return Ledger.Row.of(id, AnchorStatus.REVISED, first, edition, reason, mark.label());
    }

    private void retire(Ledger.Row row, Optional<AnchorDecision> decision) {
        decision.filter(each -> each.status() == AnchorStatus.WITHDRAWN)
                .ifPresentOrElse(
                        each -> rows.add(Ledger.Row.of(
                                row.id(), AnchorStatus.WITHDRAWN, List.of(), edition, each.reason(), row.text())),
                        () -> findings.reportWhole(
                                Code.LOST_SECTION, row.id(), row.text(), findings.command(row.id() + "=withdrawn")));
    }

    /** Returns the ids of the paragraphs between a mark and the next one. */
    private List<AnchorId> paragraphs(Block.Mark mark) {
        int from = mark.at().line();
        int to = marks.values().stream()
                .mapToInt(each -> each.at().line())
                .filter(line -> line > from)
                .min()
                .orElse(Integer.MAX_VALUE);
        return IntStream.range(0, ids.size())
                .filter(i -> passages.get(i).at().line() > from
                        && passages.get(i).at().line() < to)
                .mapToObj(ids::get)
                .toList();
    }
}
