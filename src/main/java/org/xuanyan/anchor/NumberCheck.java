package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Block;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.problem.Code;
import org.xuanyan.text.IncreasingSubsequence;
import org.xuanyan.text.SourceSpan;

/**
 * Reports printed numbers that are missing, occur twice or are out of order, and addresses that are unlike the numbers.
 * The numbers that are in order are the longest rising run, so that one misprint is one finding.
 */
final class NumberCheck {

    private final Numbering numbering;
    private final boolean complete;
    private final AnchorFindings findings;

    private NumberCheck(Numbering numbering, boolean complete, AnchorFindings findings) {
        this.numbering = numbering;
        this.complete = complete;
        this.findings = findings;
    }

    /**
     * Checks the numbers of a text.
     *
     * @param ids of the passages
     * @param published the ledger of the text
     * @param complete whether the text is complete; otherwise missing numbers are expected
     */
    static void check(
            Numbering numbering,
            List<AnchorId> ids,
            Optional<Ledger> published,
            boolean complete,
            AnchorFindings findings) {
        NumberCheck check = new NumberCheck(numbering, complete, findings);
        published.ifPresent(check::scheme);
        numbering.runs().forEach(check::run);
        check.addresses(ids);
    }

    /** Reports a text that cannot be read as it was published, or that looks as if it should be read in another way. */
    private void scheme(Ledger ledger) {
        Optional<NumberScheme> guess = numbering.guessed();
        if (ledger.numbering().isEmpty()) {
            guess.ifPresent(each -> report(
                    Code.NEW_NUMBERS, firstOf(each.mark()), each.mark(), ledger.file(), shown(Optional.of(each))));
        } else if (numbering.runs().isEmpty()) {
            findings.report(
                    Code.LOST_NUMBERS,
                    new SourceSpan(ledger.file(), 2, 1, 0),
                    ledger.numbering().get().mark(),
                    shown(guess));
        }
    }

    /** Returns the line of the ledger, with spaces for tabs; empty if there is none. */
    private static String shown(Optional<NumberScheme> scheme) {
        return scheme.map(each -> each.line().replace('\t', ' ')).orElse("");
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
        int[] values = run.stream().mapToInt(numbering::value).toArray();
        Set<Integer> rising = rising(values);
        Set<Integer> printed = Arrays.stream(values).boxed().collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> seen = new TreeSet<>();
        int last = 0;
        int strays = 0;
        for (int k = 0; k < values.length; k++) {
            if (!seen.add(values[k])) {
                report(Code.REPEATED_NUMBER, run.get(k), written(run.get(k)));
            } else if (!rising.contains(k)) {
                report(Code.NUMBER_OUT_OF_ORDER, run.get(k), written(run.get(k)));
                strays++;
            }
            if (rising.contains(k)) {
                missing(last + 1, values[k], printed, strays, run.get(k));
                last = values[k];
                strays = 0;
            }
        }
    }

    /** Returns the indices of the numbers that are in order, equal ones among them. */
    private static Set<Integer> rising(int[] values) {
        int[] rising = IncreasingSubsequence.longest(values.length, k -> values[k] * values.length + k);
        return Arrays.stream(rising).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports the numbers that stand nowhere, unless misprinted ones stand in their places. */
    private void missing(int from, int to, Set<Integer> printed, int strays, int passage) {
        int[] numbers = IntStream.range(from, to)
                .filter(each -> !printed.contains(each))
                .toArray();
        if (complete && numbers.length > strays) {
            report(Code.MISSING_NUMBER, passage, ranges(numbers), written(passage));
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

    private void addresses(List<AnchorId> ids) {
        List<Integer> unlike = IntStream.range(0, ids.size())
                .filter(i -> numbering.number(i).isPresent()
                        && numbering.number(i).getAsInt() != ids.get(i).number())
                .boxed()
                .toList();
        unlike.stream()
                .limit(1)
                .forEach(i -> report(Code.NUMBER_UNLIKE_ADDRESS, i, written(i), ids.get(i), unlike.size() - 1));
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
