package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.SourceSpan;

/**
 * Keeps the ids of sections. The id of a numbered section is the number that it prints, so the same heading may come to
 * name another text; a section is recognised by the paragraph with which it began. A section without a number is
 * recognised by the words of its heading and the paragraphs after it.
 */
final class SectionKeeper {

    private final EditorialWords words;
    private final AnchorFindings findings;
    private final Optional<Ledger> ledger;
    private final Map<AnchorId, Ledger.Row> recorded;
    private final String edition;
    private final List<Block.SectionHeading> headings;
    private final List<Block.Passage> passages;

    /** The id of each passage → its index. */
    private final Map<AnchorId, Integer> places = new TreeMap<>();

    private final SectionExtents extents;
    private final Map<AnchorId, Block.SectionHeading> sections = new TreeMap<>();
    private final List<Ledger.Row> rows = new ArrayList<>();

    /** First paragraph → the first new heading above it; empty → the first one without any. */
    private final Map<Optional<AnchorId>, Block.SectionHeading> begun = new LinkedHashMap<>();

    /**
     * Creates the keeper for the sections of one text.
     *
     * @param headings in the order of the text
     * @param ids of the passages
     */
    SectionKeeper(
            EditorialWords words,
            AnchorFindings findings,
            Optional<Ledger> ledger,
            String edition,
            List<Block.SectionHeading> headings,
            List<Block.Passage> passages,
            List<AnchorId> ids) {
        this.words = words;
        this.findings = findings;
        this.ledger = ledger;
        this.recorded = ledger.map(Ledger::current).orElse(Map.of());
        this.edition = edition;
        this.headings = headings;
        this.passages = passages;
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), i);
        }
        this.extents = new SectionExtents(
                ledger.map(Ledger::order).orElse(List.of()), published(id -> true), headings, passages, ids);
    }

    /** Returns the last rows of the sections that are not gone. */
    private List<Ledger.Row> published(Predicate<AnchorId> which) {
        return recorded.values().stream()
                .filter(row -> row.id().isSection() && row.status().isLive())
                .filter(row -> which.test(row.id()))
                .toList();
    }

    /** Returns the rows to be added to the ledger. */
    List<Ledger.Row> keep(List<AnchorDecision> decisions) {
        Map<AnchorId, AnchorDecision> decided = new TreeMap<>();
        decisions.stream().filter(each -> each.id().isSection()).forEach(each -> decided.put(each.id(), each));
        identify(decided);
        sections.forEach((id, heading) -> keep(id, heading, Optional.ofNullable(decided.remove(id))));
        for (Ledger.Row row : published(id -> !sections.containsKey(id))) {
            retire(row, Optional.ofNullable(decided.remove(row.id())));
        }
        decided.keySet().forEach(id -> findings.reportWhole(Code.UNKNOWN_SECTION_ID, id));
        return rows;
    }

    /** Returns the id of each heading; empty if an earlier heading prints the same number. */
    List<Optional<AnchorId>> ids() {
        Map<Block.SectionHeading, AnchorId> found = new LinkedHashMap<>();
        sections.forEach((id, heading) -> found.put(heading, id));
        return headings.stream()
                .map(each -> Optional.ofNullable(found.get(each)))
                .toList();
    }

    private void identify(Map<AnchorId, AnchorDecision> decided) {
        List<Block.SectionHeading> open = new ArrayList<>();
        for (Block.SectionHeading heading : headings) {
            if (heading.ordinal().isPresent()) {
                sections.putIfAbsent(AnchorId.section(heading.ordinal().getAsInt()), heading);
            } else {
                open.add(heading);
            }
        }
        Map<AnchorId, Block.SectionHeading> found =
                HeadingLineage.of(extents, published(SectionKeeper::isUnnumbered), open, decided);
        sections.putAll(found);
        open.removeIf(Set.copyOf(found.values())::contains);
        int last = recorded.keySet().stream()
                .filter(SectionKeeper::isUnnumbered)
                .mapToInt(AnchorId::number)
                .max()
                .orElse(0);
        for (Block.SectionHeading heading : open) {
            sections.put(AnchorId.heading(++last), heading);
        }
        sections.forEach((id, heading) -> {
            if (!recorded.containsKey(id)) {
                begun.putIfAbsent(extents.first(heading), heading);
            }
        });
    }

    private static boolean isUnnumbered(AnchorId id) {
        return id.kind() == AnchorId.AnchorKind.HEADING;
    }

    private void keep(AnchorId id, Block.SectionHeading heading, Optional<AnchorDecision> decision) {
        List<AnchorId> first = extents.first(heading).stream().toList();
        Ledger.Row before = recorded.get(id);
        if (before == null || !before.status().isLive()) {
            String reason = recorded.isEmpty() ? "" : words.inserted();
            long sum = Fingerprint.sum(heading.label());
            rows.add(new Ledger.Row(
                    id, AnchorStatus.ACTIVE, Optional.empty(), first, edition, sum, reason, heading.label()));
        } else if (decision.isPresent()) {
            if (!revises(decision.get(), heading)) {
                findings.reportWhole(
                        Code.SECTION_MARK_IS_THERE, id, heading.at().line());
            }
            rows.add(revised(id, first, decision.get().reason(), heading));
        } else if (extents.isElsewhere(before, heading)) {
            findings.report(
                    Code.SECTION_OF_ANOTHER_TEXT,
                    heading.at(),
                    id,
                    before.targets().get(0),
                    findings.command(id + "=revised:" + heading.at().line()),
                    isUnnumbered(id) ? id + "=withdrawn" : "");
        } else {
            boolean beginsAnew =
                    !before.targets().equals(first) && before.targets().stream().noneMatch(places::containsKey);
            if (beginsAnew || !before.text().equals(heading.label())) {
                rows.add(revised(id, first, words.corrected(), heading));
            }
        }
    }

    private static boolean revises(AnchorDecision decision, Block.SectionHeading heading) {
        return decision.status() == AnchorStatus.REVISED
                && decision.lines().get(0) == heading.at().line();
    }

    private Ledger.Row revised(AnchorId id, List<AnchorId> first, String reason, Block.SectionHeading heading) {
        return Ledger.Row.of(id, AnchorStatus.REVISED, first, edition, reason, heading.label());
    }

    private void retire(Ledger.Row row, Optional<AnchorDecision> decision) {
        decision.filter(each -> each.status() == AnchorStatus.WITHDRAWN)
                .ifPresentOrElse(
                        each -> rows.add(Ledger.Row.of(
                                row.id(), AnchorStatus.WITHDRAWN, List.of(), edition, each.reason(), row.text())),
                        () -> lost(row));
    }

    /** Reports a section that is gone, where its heading should stand; without any of its text, in the ledger. */
    private void lost(Ledger.Row row) {
        Optional<AnchorId> first = extents.firstLeft(row);
        SourceSpan at = first.map(id -> passages.get(places.get(id)).at())
                .orElseGet(() -> ledger.orElseThrow().place(row));
        boolean begins = first.isPresent() || row.targets().isEmpty();
        String instead = Optional.ofNullable(isUnnumbered(row.id()) && begins ? begun.get(first) : null)
                .map(heading -> row.id() + "=revised:" + heading.at().line())
                .orElse("");
        findings.report(
                Code.LOST_SECTION, at, row.id(), row.text(), findings.command(row.id() + "=withdrawn"), instead);
    }
}
