package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

/** What the rules have to say about a copy; of many findings of one code, mostly the first ones and the number of the others. */
final class CleaningFindings {

    /** The most findings of one code that are reported one by one. */
    private static final int MOST_OF_ONE_CODE = 20;

    /** Findings each of which is reported: nothing else in a draft shows where the text may have changed. */
    private static final Set<Code> ONE_BY_ONE = EnumSet.of(Code.JOIN_OR_PARAGRAPH, Code.LOST_HYPHEN);

    /** Findings about lines that an editor may have to remove from the text. */
    private static final Set<Code> MAY_BE_REMOVED = EnumSet.of(
            Code.BOILERPLATE_IN_TEXT,
            Code.BELOW_SIGNATURES,
            Code.DOUBTFUL_OPENING,
            Code.FOREIGN_LINE,
            Code.UNNUMBERED_HEADING);

    private final SourceText raw;
    private final Lazy<Boolean> webPage;
    private final CleaningWords words;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Map<Code, Integer> counts = new TreeMap<>();

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
        if (ONE_BY_ONE.contains(code) || counts.merge(code, 1, Integer::sum) <= MOST_OF_ONE_CODE) {
            List<Object> legible = Stream.of(arguments)
                    .map(each -> each instanceof Integer
                            ? each
                            : Legibility.mask(each.toString()).replace('\n', ' '))
                    .toList();
            SourceSpan place = raw.span(at.start(), at.start() + at.text().length());
            findings.add(new Diagnostic(code, place, MAY_BE_REMOVED.contains(code) ? withEntry(legible, at) : legible));
        }
    }

    /** Whether a finding stands between two places, or at one of them. */
    boolean has(int first, int last) {
        return stand(findings.stream(), first, last);
    }

    /** Whether a finding of a code stands between two places, or at one of them. */
    boolean has(Code code, int first, int last) {
        return stand(findings.stream().filter(each -> each.code() == code), first, last);
    }

    private boolean stand(Stream<Diagnostic> found, int first, int last) {
        return found.map(
                        each -> raw.offset(each.at().line(), each.at().column()).orElse(-1))
                .anyMatch(offset -> first <= offset && offset <= last);
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
     */
    List<Diagnostic> close(List<DroppedPassage> dropped) {
        findings.removeIf(each -> each.code() == Code.UNNUMBERED_HEADING && isReported(Code.SECOND_TITLE, each.at()));
        reportOmitted();
        findings.replaceAll(each -> withFate(each, dropped));
        Collections.sort(findings);
        return findings;
    }

    private boolean isReported(Code code, SourceSpan place) {
        return findings.stream()
                .anyMatch(each -> each.code() == code
                        && each.at().line() == place.line()
                        && each.at().column() == place.column());
    }

    /** Reports for each code how many findings were not reported one by one. */
    private void reportOmitted() {
        for (Diagnostic last : lastOfEachCode().values()) {
            int more = counts.getOrDefault(last.code(), 0) - MOST_OF_ONE_CODE;
            if (more > 0) {
                findings.add(new Diagnostic(
                        Code.MORE_ALIKE, last.at(), List.of(more, last.code().key())));
            }
        }
    }

    private Map<Code, Diagnostic> lastOfEachCode() {
        Map<Code, Diagnostic> last = new TreeMap<>();
        findings.forEach(each -> last.put(each.code(), each));
        return last;
    }

    /** Returns a finding about a line that a rule kept, as one about a dropped line if a later rule dropped it. */
    private Diagnostic withFate(Diagnostic finding, List<DroppedPassage> dropped) {
        int fate = finding.arguments().indexOf(Fate.KEPT.toString());
        int at = raw.offset(finding.at().line(), finding.at().column()).orElse(-1);
        if (fate < 0 || dropped.stream().noneMatch(drop -> drop.start() <= at && at < drop.end())) {
            return finding;
        }
        List<Object> arguments = new ArrayList<>(finding.arguments());
        arguments.set(fate, Fate.DROPPED.toString());
        return new Diagnostic(finding.code(), finding.at(), arguments);
    }
}
