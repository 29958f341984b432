package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.ListSeries;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Code;
import org.xuanyan.text.IncreasingSubsequence;
import org.xuanyan.text.ListNumerals;
import org.xuanyan.text.SourceSpan;

/**
 * Reports printed numbers of paragraphs and items that are missing, occur twice, are out of order or have another form
 * than the others, numbers that may be read in two ways, and addresses that are unlike the numbers.
 * The numbers that are in order are the longest rising run, so that one misprint is one finding.
 */
final class NumberCheck {

    private final Numbering numbering;
    private final List<ParagraphNames.Names> names;
    private final boolean complete;
    private final AnchorFindings findings;

    private NumberCheck(
            Numbering numbering, List<ParagraphNames.Names> names, boolean complete, AnchorFindings findings) {
        this.numbering = numbering;
        this.names = names;
        this.complete = complete;
        this.findings = findings;
    }

    /**
     * Checks the numbers of a text. If it is not complete, missing numbers are expected.
     *
     * @param ids of the passages
     * @param names of the passages
     */
    static void check(
            Numbering numbering,
            List<AnchorId> ids,
            List<ParagraphNames.Names> names,
            ParsedDeclaration parsed,
            AnchorFindings findings) {
        Metadata metadata = parsed.metadata();
        NumberCheck check =
                new NumberCheck(numbering, names, metadata.completeness() == Completeness.COMPLETE, findings);
        metadata.numbering()
                .ifPresentOrElse(
                        decision -> check.decision(decision, parsed.ledger()), () -> check.undecided(parsed.ledger()));
        numbering.runs().forEach(check::run);
        check.items();
        check.addresses(ids, parsed.ledger());
    }

    /** Reports a decision for numbers that the text does not have, or against those by which it was published. */
    private void decision(Metadata.NumberingDecision decision, Optional<Ledger> published) {
        decision.scheme()
                .filter(each -> numbering.runs().isEmpty())
                .ifPresent(each -> findings.report(Code.NO_SUCH_NUMBERS, decision.at(), each.mark()));
        decision.scheme().ifPresent(each -> scheme(each, decision.at()));
        Optional<NumberScheme> givenUp = published
                .flatMap(Ledger::numbering)
                .filter(each ->
                        decision.scheme().isEmpty() && !numbering.printed(each).isEmpty());
        givenUp.ifPresent(each -> findings.report(Code.NUMBERS_GIVEN_UP, decision.at(), each.mark()));
        boolean items = IntStream.range(0, numbering.passages().size())
                .allMatch(i -> passage(i).printed().isPresent());
        if (decision.scheme().isEmpty() && givenUp.isEmpty() && items) {
            findings.report(Code.ONLY_ITEMS, decision.at(), numbering.passages().size());
        }
    }

    /** Reports a decision that the printed numbers contradict. */
    private void scheme(NumberScheme scheme, SourceSpan at) {
        List<List<Integer>> runs = numbering.runs();
        if (runs.isEmpty()) {
            return;
        }
        List<Integer> run = runs.get(0);
        String first = written(run.get(0));
        String last = written(run.get(run.size() - 1));
        if (!numbering.hasValue(scheme.mark(), run.get(0))) {
            String right = new NumberScheme(scheme.extent(), first).words();
            findings.report(Code.OTHER_FIRST_NUMBER, at, scheme.mark(), first, right);
        }
        boolean across = run.stream().map(numbering::heading).distinct().count() > 1;
        if (scheme.extent() == NumberScheme.Extent.ANEW && runs.size() == 1 && across) {
            String right = new NumberScheme(NumberScheme.Extent.THROUGH, first).words();
            findings.report(Code.NUMBERS_NOT_ANEW, at, first, last, right);
        }
    }

    /** Reports a text that cannot be read as it was published, or that may have to be read in another way. */
    private void undecided(Optional<Ledger> published) {
        if (published.flatMap(Ledger::numbering).isPresent()) {
            published.filter(each -> numbering.runs().isEmpty()).ifPresent(this::lost);
        } else if (numbering.guess().unclear().isPresent()) {
            unclear(numbering.guess().unclear().get());
        } else if (published.isPresent()) {
            numbering
                    .guess()
                    .scheme()
                    .ifPresent(each -> report(Code.NEW_NUMBERS, firstOf(each.mark()), each.mark(), each.words()));
        }
    }

    private void lost(Ledger ledger) {
        findings.report(
                Code.LOST_NUMBERS,
                new SourceSpan(ledger.file(), 2, 1, 0),
                ledger.numbering().orElseThrow().mark(),
                numbering.guess().scheme().map(NumberScheme::words).orElse(""));
    }

    private void unclear(NumberGuess.UnclearSeries series) {
        int first = series.places().get(0);
        int last = series.places().get(series.places().size() - 1);
        report(
                Code.UNCLEAR_NUMBERS,
                first,
                series.places().size(),
                series.paragraphs(),
                written(first),
                written(last),
                numbering.isNumber(first) ? "numbers" : "",
                series.scheme().words());
    }

    private int firstOf(String mark) {
        return IntStream.range(0, numbering.passages().size())
                .filter(i -> passage(i)
                        .printed()
                        .filter(each -> each.written().equals(mark))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void run(List<Integer> run) {
        run(run, run.stream().mapToInt(numbering::value).toArray(), 0, NumberCheck::ranges);
    }

    /**
     * Checks numbers that follow each other.
     *
     * @param run the passages that print them
     * @param before the number after which they begin
     * @param shown writes numbers that are missing
     */
    private void run(List<Integer> run, int[] values, int before, Function<int[], String> shown) {
        Set<Integer> rising = rising(values);
        Set<Integer> printed = Arrays.stream(values).boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> seen = new TreeSet<>();
        int last = before;
        int strays = 0;
        for (int k = 0; k < values.length; k++) {
            if (!seen.add(values[k])) {
                report(Code.REPEATED_NUMBER, run.get(k), written(run.get(k)), shown(run.get(k)));
            } else if (!rising.contains(k)) {
                report(Code.NUMBER_OUT_OF_ORDER, run.get(k), written(run.get(k)));
                strays++;
            } else if (numbering.isMisprinted(run.get(k))) {
                String form = numbering.scheme().orElseThrow().mark();
                report(Code.NUMBER_OF_ANOTHER_FORM, run.get(k), written(run.get(k)), form, values[k]);
            }
            if (rising.contains(k)) {
                missing(last + 1, values[k], printed, strays, run.get(k), shown);
                last = values[k];
                strays = 0;
            }
        }
    }

    /** Checks the marks of items, which count within one paragraph, or within one section where no paragraph is before them. */
    private void items() {
        Map<String, Integer> last = new TreeMap<>();
        Map<String, Integer> above = new TreeMap<>();
        for (int first = 0, end; first < numbering.passages().size(); first = end) {
            end = first + 1;
            if (!continuesSection(first)) {
                above.putAll(last);
                last.clear();
            }
            if (!isItem(first)) {
                continue;
            }
            while (end < numbering.passages().size() && isItem(end) && continuesSection(end)) {
                end++;
            }
            ItemLevels levels = new ItemLevels(ParagraphName.of(""));
            for (int i = first; i < end; i++) {
                levels.next(passage(i).printed().orElseThrow(), whole -> whole);
            }
            int start = first;
            levels.lists().forEach(list -> list(list, start, last, above));
        }
    }

    private boolean isItem(int passage) {
        return passage(passage).printed().isPresent() && !numbering.isNumber(passage);
    }

    private boolean continuesSection(int passage) {
        return passage > 0 && numbering.heading(passage).equals(numbering.heading(passage - 1));
    }

    /**
     * Checks one list; a mark alone is none. A list whose first mark is not the first of its kind goes on with an earlier one.
     *
     * @param start the first passage of those to which the places of the items belong
     * @param last the last value of each form in the section
     * @param above that of each form in the sections above, from which a list may go on
     */
    private void list(List<ItemLevels.Counted> list, int start, Map<String, Integer> last, Map<String, Integer> above) {
        int[] values = list.stream().mapToInt(ItemLevels.Counted::value).toArray();
        String form = list.get(0).form();
        int section = above.getOrDefault(form, 0);
        int before = last.getOrDefault(form, values[0] == section + 1 ? section : 0);
        if (list.size() > 1) {
            List<Integer> passages =
                    list.stream().map(each -> start + each.item()).toList();
            String series = ItemLevels.core(form);
            run(passages, values, before < values[0] ? before : 0, numbers -> marks(numbers, series));
        }
        last.put(form, Arrays.stream(values).max().getAsInt());
    }

    /** Writes missing marks: letters and Roman numerals one by one, and numbers in short. */
    private static String marks(int[] values, String series) {
        Optional<String> letters = ListSeries.of(series);
        if (letters.isEmpty() && !ListNumerals.isFirst(series) || Character.isDigit(series.charAt(0))) {
            return ranges(values);
        }
        return Arrays.stream(values)
                .mapToObj(value -> letters.map(all -> all.substring(value - 1, value))
                        .orElseGet(() -> ListNumerals.shown(value, series)))
                .collect(Collectors.joining(", "));
    }

    /** Returns the indices of the numbers that are in order, equal ones among them. */
    private static Set<Integer> rising(int[] values) {
        int[] rising = IncreasingSubsequence.longest(values.length, k -> values[k] * values.length + k);
        return Arrays.stream(rising).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports the numbers that stand nowhere, unless misprinted ones stand in their places. */
    private void missing(
            int from, int to, Set<Integer> printed, int strays, int passage, Function<int[], String> shown) {
        int[] numbers = IntStream.range(from, to)
                .filter(each -> !printed.contains(each))
                .toArray();
        if (complete && numbers.length > strays) {
            report(Code.MISSING_NUMBER, passage, shown.apply(numbers), written(passage));
        }
    }

    /** Writes numbers in short: {@code 5–9, 12}. */
    private static String ranges(int[] numbers) {
        List<String> ranges = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (i + 1 == numbers.length || numbers[i + 1] != numbers[i] + 1) {
                ranges.add(numbers[first] + (i > first ? "–" + numbers[i] : ""));
                first = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    /** Reports addresses that are unlike the numbers, and a number by which another paragraph was published. */
    private void addresses(List<AnchorId> ids, Optional<Ledger> published) {
        List<Integer> unlike = IntStream.range(0, ids.size())
                .filter(i -> numbering.number(i).isPresent()
                        && numbering.number(i).getAsInt() != ids.get(i).number())
                .boxed()
                .toList();
        Set<AnchorId> known = published
                .filter(each -> each.numbering()
                        .filter(scheme -> scheme.extent() == NumberScheme.Extent.THROUGH)
                        .isPresent())
                .map(each -> each.current().keySet())
                .orElse(Set.of());
        Optional<Integer> taken = unlike.stream()
                .filter(i -> known.contains(AnchorId.paragraph(numbering.value(i))))
                .findFirst();
        unlike.stream()
                .limit(1)
                .forEach(i -> report(
                        Code.NUMBER_UNLIKE_ADDRESS,
                        i,
                        written(i),
                        ids.get(i),
                        unlike.size() - 1,
                        taken.map(numbering::value).orElse(0),
                        taken.map(numbering::value)
                                .map(AnchorId::paragraph)
                                .map(AnchorId::toString)
                                .orElse(""),
                        taken.map(ids::get).map(AnchorId::toString).orElse("")));
    }

    /** Returns how references name a passage, with the section that the name has. */
    private String shown(int passage) {
        ParagraphName name = names.get(passage).name();
        return name.section() + name.number();
    }

    private String written(int passage) {
        return passage(passage).printed().orElseThrow().written();
    }

    private void report(Code code, int passage, Object... arguments) {
        findings.report(code, passage(passage).at(), arguments);
    }

    private Block.Passage passage(int passage) {
        return numbering.passages().get(passage);
    }
}
