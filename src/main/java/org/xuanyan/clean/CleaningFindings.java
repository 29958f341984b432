package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * What the rules have to say about a copy; of many findings of one code, mostly the first ones, the first of each block, and the
 * number of the others.
 */
final class CleaningFindings {

    /** The most findings of one code that are reported one by one, even in one block. */
    private static final int MOST_OF_ONE_CODE = 20;

    /** The most findings of one code that are kept until the blocks are known. */
    private static final int MOST_KEPT = 5000;

    /** Findings each of which is reported: nothing else in a draft shows where the text may have changed. */
    private static final Set<Code> ONE_BY_ONE = EnumSet.of(Code.JOIN_OR_PARAGRAPH, Code.LOST_HYPHEN);

    /** Findings about lines that an editor may have to remove from the text. */
    private static final Set<Code> MAY_BE_REMOVED = EnumSet.of(
            Code.BOILERPLATE_IN_TEXT,
            Code.BELOW_SIGNATURES,
            Code.DOUBTFUL_OPENING,
            Code.FOREIGN_LINE,
            Code.INSERTED_WORDS,
            Code.UNNUMBERED_HEADING);

    private final SourceText raw;
    private final Lazy<Boolean> webPage;
    private final CleaningWords words;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<Code, Integer> counts = new TreeMap<>();
    private final Map<Code, Integer> unkept = new TreeMap<>();

    /** The codes that were reported at each offset. */
    private final NavigableMap<Integer, Set<Code>> places = new TreeMap<>();

    CleaningFindings(SourceText raw, Lazy<Boolean> webPage, CleaningWords words) {
        this.raw = raw;
        this.webPage = webPage;
        this.words = words;
    }

    /**
     * Adds a finding.
     *
     * @param at the line, or the part of it, that the finding is about
     * @param arguments for the slots of the message, as {@link Diagnostic#arguments} has them
     */
    void add(Code code, Line at, Object... arguments) {
        if (counts.merge(code, 1, Integer::sum) > MOST_KEPT && !ONE_BY_ONE.contains(code)) {
            unkept.merge(code, 1, Integer::sum);
        } else {
            List<Object> legible = Stream.of(arguments)
                    .map(each -> each instanceof Integer
                            ? each
                            : Legibility.mask(each.toString()).replace('\n', ' '))
                    .toList();
            SourceSpan place = raw.span(at.start(), at.start() + at.text().length());
            findings.add(new Diagnostic(code, place, MAY_BE_REMOVED.contains(code) ? withEntry(legible, at) : legible));
            places.computeIfAbsent(at.start(), any -> EnumSet.noneOf(Code.class))
                    .add(code);
        }
    }

    /** Whether a finding stands between two places, or at one of them. */
    boolean has(int first, int last) {
        return first <= last && !places.subMap(first, true, last, true).isEmpty();
    }

    /** Whether a finding of a code stands between two places, or at one of them. */
    boolean has(Code code, int first, int last) {
        return first <= last
                && places.subMap(first, true, last, true).values().stream().anyMatch(codes -> codes.contains(code));
    }

    /** Whether the copy is a page of a site, and not one that was made from a print or another document. */
    private boolean isOfSite() {
        return webPage.get() && !raw.text().startsWith(Markup.MADE_PAGE);
    }

    /** Adds the entry of the account that says that a line of a site, or of a printed page, is not part of the text. */
    private List<Object> withEntry(List<Object> arguments, Line line) {
        int end = line.isEmpty()
                ? line.start()
                : DroppedPassages.endOf(raw.text(), line.offsets()[line.text().length() - 1]);
        Emendation removal = new Emendation(
                isOfSite() ? InterventionKind.WEB_DEBRIS : InterventionKind.PAGE_FURNITURE,
                line.start(),
                end,
                "",
                isOfSite() ? Optional.of(words.reason(AccountReason.SITE_WORDS, "")) : Optional.empty(),
                raw.span(line.start(), end));
        return Stream.concat(arguments.stream(), Stream.of(removal.line(raw))).toList();
    }

    /**
     * Returns all findings, in the order of the copy, when cleaning is over.
     *
     * @param dropped what the rules have dropped
     * @param blocks the text
     */
    List<Diagnostic> close(List<DroppedPassage> dropped, List<CleanBlock> blocks) {
        findings.removeIf(
                each -> each.code() == Code.UNNUMBERED_HEADING && has(Code.SECOND_TITLE, offset(each), offset(each)));
        NavigableMap<Integer, Integer> around = new TreeMap<>();
        dropped.stream().filter(each -> !each.reason().isEmpty()).forEach(each -> around.put(each.start(), each.end()));
        findings.removeIf(each -> each.code() == Code.JOIN_OR_PARAGRAPH && isIn(around, offset(each)));
        omit(blocks);
        findings.replaceAll(each -> withFate(each, dropped));
        Collections.sort(findings);
        return findings;
    }

    /** Whether a place is in one of the passages around the text; where these end is no question. */
    private static boolean isIn(NavigableMap<Integer, Integer> passages, int offset) {
        Map.Entry<Integer, Integer> last = passages.floorEntry(offset);
        return last != null && offset < last.getValue();
    }

    /** Leaves out what is neither one of the first findings of its code nor the first one in a block, and reports its number. */
    private void omit(List<CleanBlock> blocks) {
        NavigableSet<Integer> starts =
                blocks.stream().map(CleanBlock::offset).collect(Collectors.toCollection(TreeSet::new));
        Map<Code, Integer> listed = new TreeMap<>();
        Map<Code, Integer> omitted = new TreeMap<>();
        Map<Code, Set<Integer>> seen = new TreeMap<>();
        Map<Code, Diagnostic> last = new TreeMap<>();
        List<Diagnostic> kept = new ArrayList<>();
        for (Diagnostic each : findings) {
            Integer block = starts.floor(offset(each));
            boolean first =
                    seen.computeIfAbsent(each.code(), any -> new TreeSet<>()).add(block == null ? -1 : block);
            if (first || ONE_BY_ONE.contains(each.code()) || listed.getOrDefault(each.code(), 0) < MOST_OF_ONE_CODE) {
                listed.merge(each.code(), 1, Integer::sum);
                last.put(each.code(), each);
                kept.add(each);
            } else {
                omitted.merge(each.code(), 1, Integer::sum);
            }
        }
        unkept.forEach((code, number) -> omitted.merge(code, number, Integer::sum));
        omitted.forEach((code, number) ->
                kept.add(new Diagnostic(Code.MORE_ALIKE, last.get(code).at(), List.of(number, code.key()))));
        findings.clear();
        findings.addAll(kept);
    }

    private int offset(Diagnostic finding) {
        return raw.offset(finding.at().line(), finding.at().column()).orElse(-1);
    }

    /** Returns a finding about a line that a rule kept, as one about a dropped line if a later rule dropped it. */
    private Diagnostic withFate(Diagnostic finding, List<DroppedPassage> dropped) {
        int fate = finding.arguments().indexOf(Fate.KEPT.toString());
        int at = offset(finding);
        if (fate < 0 || dropped.stream().noneMatch(drop -> drop.start() <= at && at < drop.end())) {
            return finding;
        }
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.set(fate, Fate.DROPPED.toString());
        return new Diagnostic(finding.code(), finding.at(), arguments);
    }
}
