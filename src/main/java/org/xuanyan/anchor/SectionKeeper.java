package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
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
 * Keeps the ids of sections. The id of a numbered section is the number that it prints, so the same heading may come to
 * name another text; a section is recognised by the paragraph with which it began. A section without a number keeps its
 * id as long as its heading has the same words, or its text the same first paragraph.
 */
final class SectionKeeper {

    private final EditorialWords words;
    private final AnchorFindings findings;
    private final Map<AnchorId, Ledger.Row> recorded;
    private final String edition;
    private final List<Block.SectionHeading> headings;
    private final List<Block.Passage> passages;

    /** The id of each passage. */
    private final List<AnchorId> ids;

    /** Heading → the ids of the paragraphs between it and the next one of its level or above. */
    private final Map<Block.SectionHeading, List<AnchorId>> paragraphs = new LinkedHashMap<>();

    private final Map<AnchorId, Block.SectionHeading> sections = new TreeMap<>();
    private final List<Ledger.Row> rows = new ArrayList<>();

    /**
     * Creates the keeper for the sections of one text.
     *
     * @param recorded id → its last row
     * @param headings in the order of the text
     * @param ids of the passages
     */
    SectionKeeper(
            EditorialWords words,
            AnchorFindings findings,
            Map<AnchorId, Ledger.Row> recorded,
            String edition,
            List<Block.SectionHeading> headings,
            List<Block.Passage> passages,
            List<AnchorId> ids) {
        this.words = words;
        this.findings = findings;
        this.recorded = recorded;
        this.edition = edition;
        this.headings = headings;
        this.passages = passages;
        this.ids = ids;
        headings.forEach(each -> paragraphs.put(each, paragraphs(each)));
    }

    /** Returns the rows to be added to the ledger. */
    List<Ledger.Row> keep(List<AnchorDecision> decisions) {
        Map<AnchorId, AnchorDecision> decided = new TreeMap<>();
        decisions.stream().filter(each -> each.id().isSection()).forEach(each -> decided.put(each.id(), each));
        identify(decided);
        sections.forEach((id, heading) -> keep(id, heading, Optional.ofNullable(decided.remove(id))));
        for (Ledger.Row row : recorded.values()) {
            if (row.id().isSection() && row.status().isLive() && !sections.containsKey(row.id())) {
                retire(row, Optional.ofNullable(decided.remove(row.id())));
            }
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
        Set<Block.SectionHeading> open = new LinkedHashSet<>();
        for (Block.SectionHeading heading : headings) {
            if (heading.ordinal().isPresent()) {
                sections.putIfAbsent(AnchorId.section(heading.ordinal().getAsInt()), heading);
            } else {
                open.add(heading);
            }
        }
        Map<AnchorId, Ledger.Row> before = new TreeMap<>();
        recorded.values().stream()
                .filter(row -> isUnnumbered(row.id()) && row.status().isLive())
                .forEach(row -> before.put(row.id(), row));
        decided.forEach((id, decision) -> pair(
                before,
                open,
                id,
                heading -> decision.lines().contains(heading.at().line())));
        before.values().stream()
                .toList()
                .forEach(
                        row -> pair(before, open, row.id(), heading -> isSame(row, heading) && beginsAt(row, heading)));
        before.values().stream().toList().forEach(row -> pair(before, open, row.id(), heading -> isSame(row, heading)));
        before.values().stream()
                .toList()
                .forEach(row -> pair(before, open, row.id(), heading -> beginsAt(row, heading)));
        int last = recorded.keySet().stream()
                .filter(SectionKeeper::isUnnumbered)
                .mapToInt(AnchorId::number)
                .max()
                .orElse(0);
        for (Block.SectionHeading heading : open) {
            sections.put(AnchorId.heading(++last), heading);
        }
    }

    private static boolean isUnnumbered(AnchorId id) {
        return id.kind() == AnchorId.AnchorKind.HEADING;
    }

    private static boolean isSame(Ledger.Row row, Block.SectionHeading heading) {
        return row.text().equals(heading.label());
    }

    private boolean beginsAt(Ledger.Row row, Block.SectionHeading heading) {
        return !row.targets().isEmpty() && row.targets().equals(first(heading));
    }

    /** Gives a recorded id to the first heading that fits. */
    private void pair(
            Map<AnchorId, Ledger.Row> before,
            Set<Block.SectionHeading> open,
            AnchorId id,
            Predicate<Block.SectionHeading> fits) {
        if (before.containsKey(id)) {
            open.stream().filter(fits).findFirst().ifPresent(heading -> {
                before.remove(id);
                open.remove(heading);
                sections.put(id, heading);
            });
        }
    }

    private void keep(AnchorId id, Block.SectionHeading heading, Optional<AnchorDecision> decision) {
        List<AnchorId> first = first(heading);
        Ledger.Row before = recorded.get(id);
        if (before == null || !before.status().isLive()) {
            String reason = recorded.isEmpty() ? "" : words.inserted();
            String fingerprint = Fingerprint.of(heading.label());
            rows.add(new Ledger.Row(
                    id, AnchorStatus.ACTIVE, Optional.empty(), first, edition, fingerprint, reason, heading.label()));
        } else if (decision.isPresent()) {
            if (!revises(decision.get(), heading)) {
                findings.reportWhole(
                        Code.SECTION_MARK_IS_THERE, id, heading.at().line());
            }
            rows.add(revised(id, first, decision.get().reason(), heading));
        } else if (namesAnother(before, heading)) {
            findings.report(
                    Code.SECTION_OF_ANOTHER_TEXT,
                    heading.at(),
                    id,
                    before.targets().get(0),
                    findings.command(id + "=revised:" + heading.at().line()));
        } else {
            boolean beginsAnew =
                    !before.targets().equals(first) && before.targets().stream().noneMatch(ids::contains);
            if (beginsAnew || !isSame(before, heading)) {
                rows.add(revised(id, first, words.corrected(), heading));
            }
        }
    }

    /** Whether the paragraph with which a section began now stands outside it. */
    private boolean namesAnother(Ledger.Row before, Block.SectionHeading heading) {
        List<AnchorId> inside = paragraphs.get(heading);
        return before.targets().stream().anyMatch(each -> ids.contains(each) && !inside.contains(each));
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
                        () -> findings.reportWhole(
                                Code.LOST_SECTION, row.id(), row.text(), findings.command(row.id() + "=withdrawn")));
    }

    private List<AnchorId> first(Block.SectionHeading heading) {
        return paragraphs.get(heading).stream().limit(1).toList();
    }

    private List<AnchorId> paragraphs(Block.SectionHeading heading) {
        int from = heading.at().line();
        int to = headings.stream()
                .filter(each -> each.level() <= heading.level())
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
