package org.xuanyan.anchor;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.SourceSpan;

/** Reports published paragraphs that were not found in the text with certainty, with the command that may settle them. */
final class LostParagraphs {

    /** Says in a finding that the same text stands in another place. */
    private static final String ELSEWHERE = "elsewhere";

    /** Says in a finding that a text is quoted which may be the one that is missing. */
    private static final String SIMILAR = "similar";

    private final AnchorFindings findings;
    private final List<Ledger.Row> published;
    private final List<Block.Passage> passages;
    private final List<Integer> open;
    private final Lineage.Trace trace;

    /** Index of a compared paragraph that is there → the index of its passage among those that were compared. */
    private final NavigableMap<Integer, Integer> kept = new TreeMap<>();

    /** Index of a kept paragraph → the last passage that it or one before it is. */
    private final NavigableMap<Integer, Integer> lastBefore = new TreeMap<>();

    /** Index of a kept paragraph → the first passage that it or one after it is. */
    private final NavigableMap<Integer, Integer> firstAfter = new TreeMap<>();

    /** Index of a missing paragraph → the new passages that may be it, the most similar one first. */
    private final Map<Integer, List<Block.Passage>> near = new LinkedHashMap<>();

    /** Passage → how many missing paragraphs it is most similar to. */
    private final Map<Block.Passage, Integer> nearest = new LinkedHashMap<>();

    /**
     * Examines the missing paragraphs of a text.
     *
     * @param published the paragraphs that were compared, in order
     * @param passages of the text
     * @param open indices of the passages that were compared
     * @param trace its missing texts are indices of {@code published}, its new ones of {@code open}
     */
    LostParagraphs(
            AnchorFindings findings,
            List<Ledger.Row> published,
            List<Block.Passage> passages,
            List<Integer> open,
            Lineage.Trace trace) {
        this.findings = findings;
        this.published = published;
        this.passages = passages;
        this.open = open;
        this.trace = trace;
        findKept();
        for (int missing : trace.missing()) {
            List<Block.Passage> found = near(missing);
            near.put(missing, found);
            found.stream().limit(1).forEach(each -> nearest.merge(each, 1, Integer::sum));
        }
    }

    private void findKept() {
        for (int k = 0; k < trace.origin().length; k++) {
            if (trace.origin()[k] >= 0) {
                kept.put(trace.origin()[k], k);
            }
        }
        int last = -1;
        for (Map.Entry<Integer, Integer> each : kept.entrySet()) {
            last = Math.max(last, each.getValue());
            lastBefore.put(each.getKey(), last);
        }
        int first = trace.origin().length;
        for (Map.Entry<Integer, Integer> each : kept.descendingMap().entrySet()) {
            first = Math.min(first, each.getValue());
            firstAfter.put(each.getKey(), first);
        }
    }

    /** Reports each missing paragraph; the finding that is printed first has the command, which settles all of them. */
    void report() {
        Map<Integer, String> decisions = new LinkedHashMap<>();
        near.keySet().forEach(i -> decisions.put(i, decision(i)));
        Optional<Integer> first = decisions.keySet().stream()
                .min(Comparator.comparing(i -> finding(i, decisions.get(i), Optional.empty())));
        decisions.forEach((i, decision) -> findings.add(finding(
                i,
                decision,
                first.filter(i::equals).map(each -> findings.command(String.join(" ", decisions.values()))))));
    }

    private Diagnostic finding(int missing, String decision, Optional<String> command) {
        AnchorId id = published.get(missing).id();
        String old = published.get(missing).text();
        List<Block.Passage> found = near.get(missing);
        String quoted = AnchorFindings.quote(old);
        String other = "";
        if (isSimilar(missing)) {
            List<String> both = AnchorFindings.quoteDifference(old, found.get(0).text());
            quoted = both.get(0);
            other = both.get(1);
        }
        String same = found.isEmpty() ? "" : ELSEWHERE;
        return new Diagnostic(
                Code.LOST_PARAGRAPH,
                found.stream().findFirst().map(Block.Passage::at).orElseGet(() -> place(missing)),
                List.of(
                        id,
                        quoted,
                        isSimilar(missing) ? SIMILAR : same,
                        command.map(Diagnostic.Uncut::new),
                        AnchorFindings.instead(decision, id, found),
                        other,
                        decision));
    }

    /** Whether a new text may be a missing one, with other words. */
    private boolean isSimilar(int missing) {
        List<Block.Passage> found = near.get(missing);
        return !found.isEmpty()
                && !found.get(0).text().equals(published.get(missing).text());
    }

    /** Returns the decision to propose: a text was revised if another may be it, which no other missing one may be. */
    private String decision(int missing) {
        AnchorId id = published.get(missing).id();
        boolean revised = isSimilar(missing) && nearest.get(near.get(missing).get(0)) == 1;
        return id + (revised ? "=revised:" + near.get(missing).get(0).at().line() : "=withdrawn");
    }

    private List<Block.Passage> near(int missing) {
        List<Integer> candidates = trace.candidates().get(missing);
        return (candidates.isEmpty() ? inItsPlace(missing) : candidates)
                .stream().map(k -> passages.get(open.get(k))).toList();
    }

    /** Returns the only new text between the neighbours of a missing one; empty if there are several or none. */
    private List<Integer> inItsPlace(int missing) {
        Map.Entry<Integer, Integer> before = lastBefore.lowerEntry(missing);
        Map.Entry<Integer, Integer> after = firstAfter.higherEntry(missing);
        int from = before == null ? 0 : before.getValue() + 1;
        int to = after == null ? trace.origin().length : after.getValue();
        return to - from == 1 ? List.of(from) : List.of();
    }

    /** Returns where a missing paragraph should stand: at the next one that is there. */
    private SourceSpan place(int missing) {
        Map.Entry<Integer, Integer> next = kept.higherEntry(missing);
        int last = passages.size() - 1;
        return last < 0
                ? findings.line(1)
                : passages.get(next == null ? last : open.get(next.getValue())).at();
    }
}
