package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/**
 * Keeps the ids of one declaration permanent: published paragraphs and sections keep their ids, new ones get new ids,
 * and every id that would disappear or name another text is reported.
 */
final class AnchorKeeper {

    private final EditorialWords words;
    private final AnchorFindings findings;
    private final Optional<Ledger> ledger;
    private final Map<AnchorId, Ledger.Row> recorded;
    private final List<AnchorId> order;
    private final String edition;
    private final Numbering numbering;
    private final List<Block.SectionHeading> headings;
    private final List<Block.Passage> passages;
    private final List<Ledger.Row> rows = new ArrayList<>();

    /** The id of each passage; null until it has one. */
    private final AnchorId[] ids;

    /** All ids that are recorded or given now. */
    private final Set<AnchorId> used = new TreeSet<>();

    /** Number of a paragraph → the last id that was ever given to it or inserted after it, e.g. 17 → p17b. */
    private final SortedMap<Integer, AnchorId> last = new TreeMap<>();

    /** Line → the passage that begins in it. */
    private final Map<Integer, Integer> passageAt = new TreeMap<>();

    /**
     * The ids of a text, and what they add to the ledger.
     *
     * @param paragraphs the id of each passage, in order
     * @param sections the id of each heading, in order; empty if an earlier one has it
     * @param rows to be added to the ledger
     */
    record Kept(List<AnchorId> paragraphs, List<Optional<AnchorId>> sections, List<Ledger.Row> rows) {}

    private AnchorKeeper(
            EditorialWords words,
            AnchorFindings findings,
            Optional<Ledger> ledger,
            String edition,
            List<Block.SectionHeading> headings,
            Numbering numbering) {
        this.words = words;
        this.findings = findings;
        this.ledger = ledger;
        this.recorded = ledger.map(Ledger::current).orElse(Map.of());
        this.order = ledger.map(Ledger::order).orElse(List.of());
        this.edition = edition;
        this.headings = headings;
        this.numbering = numbering;
        this.passages = numbering.passages();
        this.ids = new AnchorId[passages.size()];
        recorded.keySet().forEach(this::used);
        for (int i = 0; i < passages.size(); i++) {
            passageAt.putIfAbsent(passages.get(i).at().line(), i);
        }
    }

    /**
     * Returns the ids of a text.
     *
     * @param words of the declaration's language
     * @param file {@code declaration.md}, for findings
     * @param headings of the sections, in order
     */
    static Kept keep(
            EditorialWords words,
            Slug slug,
            String file,
            Optional<Ledger> ledger,
            String edition,
            List<Block.SectionHeading> headings,
            Numbering numbering,
            List<AnchorDecision> decisions,
            Problems problems) {
        return keep(words, new AnchorFindings(slug, file, problems), ledger, edition, headings, numbering, decisions);
    }

    private static Kept keep(
            EditorialWords words,
            AnchorFindings findings,
            Optional<Ledger> ledger,
            String edition,
            List<Block.SectionHeading> headings,
            Numbering numbering,
            List<AnchorDecision> decisions) {
        AnchorKeeper keeper = new AnchorKeeper(words, findings, ledger, edition, headings, numbering);
        List<Optional<AnchorId>> sections = keeper.decide(decisions);
        return new Kept(List.of(keeper.ids), sections, keeper.rows);
    }

    /** Returns the ids as they would be without decisions. */
    private Kept undecided(Optional<Ledger> known, Problems own) {
        return keep(words, findings.to(own), known, edition, headings, numbering, List.of());
    }

    /** Returns the ids of the sections. */
    private List<Optional<AnchorId>> decide(List<AnchorDecision> decisions) {
        refuseContradictions(decisions);
        paragraphs(decisions);
        SectionKeeper sections = new SectionKeeper(words, findings, ledger, edition, headings, passages, List.of(ids));
        rows.addAll(0, sections.keep(decisions));
        if (!decisions.isEmpty()) {
            refuseRemovalOfUnchanged(decisions);
            refuseUnsettled();
        }
        return sections.ids();
    }

    private void refuseContradictions(List<AnchorDecision> decisions) {
        Set<AnchorId> seen = new TreeSet<>();
        Set<Integer> revised = new TreeSet<>();
        for (AnchorDecision decision : decisions) {
            if (!seen.add(decision.id())) {
                findings.reportWhole(Code.DECIDED_TWICE, decision.id());
            }
            Set<Integer> taken = decision.status() == AnchorStatus.REVISED ? revised : new TreeSet<>();
            decision.lines().stream()
                    .filter(line -> !taken.add(line))
                    .forEach(line -> findings.reportWhole(Code.LINE_NAMED_TWICE, line));
        }
    }

    /** Refuses the decision that an unchanged paragraph is gone, unless it is given the id of an equal one. */
    private void refuseRemovalOfUnchanged(List<AnchorDecision> decisions) {
        List<AnchorId> before = undecided(ledger, new Problems()).paragraphs();
        Map<AnchorId, Integer> places = new TreeMap<>();
        for (int i = 0; i < before.size(); i++) {
            places.putIfAbsent(before.get(i), i);
        }
        for (AnchorDecision decision : decisions) {
            int passage = places.getOrDefault(decision.id(), -1);
            if (decision.status().isLive() || passage < 0 || !recorded.containsKey(decision.id())) {
                continue;
            }
            Block.Passage there = passages.get(passage);
            Ledger.Row now = recorded.get(ids[passage]);
            boolean replaced = now != null && now.text().equals(there.text());
            if (!replaced && there.text().equals(recorded.get(decision.id()).text())) {
                findings.reportWhole(
                        Code.PARAGRAPH_IS_THERE, decision.id(), there.at().line());
            }
        }
    }

    /** Refuses decisions that do not agree with the text, because the next build would ask again. */
    private void refuseUnsettled() {
        if (findings.hasErrors()) {
            return;
        }
        Problems own = new Problems();
        Kept again = undecided(ledger.map(each -> each.with(rows)), own);
        if (own.hasErrors() || !again.rows().isEmpty()) {
            own.sorted().stream().limit(1).forEach(findings::add);
            findings.reportWhole(Code.UNSETTLED_DECISIONS);
        }
    }

    private void used(AnchorId id) {
        used.add(id);
        if (id.isParagraph()) {
            last.merge(id.number(), id, BinaryOperator.maxBy(Comparator.naturalOrder()));
        }
    }

    private String reason() {
        return recorded.isEmpty() ? "" : words.inserted();
    }

    private void paragraphs(List<AnchorDecision> decisions) {
        Set<AnchorId> undecided = order.stream()
                .filter(id -> recorded.get(id).status().isLive())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<AnchorDecision> decided = decisions.stream()
                .filter(each -> undecided.remove(each.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<AnchorId> published = List.copyOf(undecided);
        decisions.stream()
                .filter(each -> !decided.contains(each) && each.id().isParagraph())
                .forEach(each -> findings.reportWhole(Code.UNKNOWN_PARAGRAPH_ID, each.id()));
        decided.stream().filter(each -> each.status() == AnchorStatus.REVISED).forEach(this::revise);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                open.add(i);
            }
        }
        List<String> before =
                published.stream().map(id -> recorded.get(id).text()).toList();
        Map<AnchorId, String> confirmed = confirmedTexts();
        Lineage.Trace trace = Lineage.of(
                new Correction(words),
                before,
                published.stream().map(confirmed::get).toList(),
                open.stream().map(i -> passages.get(i).text()).toList());
        for (int k = 0; k < open.size(); k++) {
            if (trace.origin()[k] >= 0) {
                keep(open.get(k), published.get(trace.origin()[k]));
            }
        }
        List<Ledger.Row> texts = published.stream().map(recorded::get).toList();
        new LostParagraphs(findings, texts, passages, open, trace).report();
        number();
        decided.stream().filter(each -> !each.status().isLive()).forEach(this::retire);
    }

    /** Returns id → the text that was first published or that an editor last confirmed. */
    private Map<AnchorId, String> confirmedTexts() {
        Map<AnchorId, String> confirmed = new TreeMap<>();
        ledger.ifPresent(each -> each.rows().stream()
                .filter(row -> !row.reason().equals(words.corrected()))
                .forEach(row -> confirmed.put(row.id(), row.text())));
        return confirmed;
    }

    private void keep(int passage, AnchorId id) {
        ids[passage] = id;
        String text = passages.get(passage).text();
        if (!text.equals(recorded.get(id).text())) {
            rows.add(Ledger.Row.of(id, AnchorStatus.REVISED, List.of(), edition, words.corrected(), text));
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
        Optional<Integer> passage = Optional.ofNullable(passageAt.get(line));
        if (passage.isEmpty()) {
            findings.report(Code.NO_PARAGRAPH_IN_LINE, findings.line(line));
        }
        return passage;
    }

    /**
     * Gives new ids to all passages without one: the number that it prints, if the text is numbered through; otherwise
     * a letter after the paragraph before it, or, at the end of the text, the next number.
     */
    private void number() {
        int end = ids.length;
        while (end > 0 && ids[end - 1] == null) {
            end--;
        }
        int number = 0;
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == null) {
                ids[i] = newId(i, i >= end, number);
                used(ids[i]);
                rows.add(Ledger.Row.active(
                        ids[i],
                        i == 0 ? Optional.empty() : Optional.of(ids[i - 1]),
                        edition,
                        reason(),
                        passages.get(i).text()));
            }
            number = ids[i].number();
        }
    }

    private AnchorId newId(int passage, boolean atEnd, int before) {
        Optional<AnchorId> printed = numbering.number(passage).stream()
                .mapToObj(AnchorId::paragraph)
                .filter(id -> !used.contains(id))
                .findFirst();
        AnchorId other = atEnd
                        && !numbering.isLettered(passage)
                        && numbering.number(passage).isEmpty()
                ? AnchorId.paragraph(highest() + 1)
                : nextAfter(before);
        return printed.orElse(other);
    }

    private int highest() {
        return last.isEmpty() ? 0 : last.lastKey();
    }

    private AnchorId nextAfter(int number) {
        return last.getOrDefault(number, AnchorId.paragraph(number)).next();
    }

    private void retire(AnchorDecision decision) {
        List<AnchorId> targets = decision.lines().stream()
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
}
