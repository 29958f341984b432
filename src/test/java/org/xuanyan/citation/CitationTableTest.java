package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.FoundCitation;

/** Sentences with their citations, written by hand: {@code golden/citations.txt} and the tables beside it. */
class CitationTableTest {

    @ParameterizedTest
    @CsvSource({
        "citations.txt, false, false, 80", "adoption.txt, false, false, 80",
        "identity.txt, true, false, 40", "verbs.txt, true, false, 20",
        "citations.txt, false, true, 80", "adoption.txt, false, true, 80",
        "identity.txt, true, true, 40", "verbs.txt, true, true, 20"
    })
    void everySentenceHasTheListedCitations(
            String file, boolean textsOfTheirOwn, boolean varied, int rows, @TempDir Path temp) throws IOException {
        List<CitationTable.Result> results = new CitationTable(file, textsOfTheirOwn).results(temp, varied);
        assertThat(results.size()).isGreaterThanOrEqualTo(rows);
        assertThat(results.stream()
                        .filter(each -> !matches(each.row().expected(), each.found()))
                        .map(each -> "%s%nexpected:%n%s%nfound:%n%s%n"
                                .formatted(
                                        each.row().sentence(), lines(each.row().expected()), lines(each.found()))))
                .isEmpty();
    }

    private static String lines(List<?> citations) {
        return citations.stream()
                .map(each -> "  " + (each instanceof ExpectedCitation line ? line.line() : each))
                .collect(Collectors.joining("\n"));
    }

    /** Whether what was found is what is expected, in this order; optional lines may lack. */
    private static boolean matches(List<ExpectedCitation> expected, List<FoundCitation> found) {
        if (expected.isEmpty()) {
            return found.isEmpty();
        }
        List<ExpectedCitation> others = expected.subList(1, expected.size());
        boolean next = !found.isEmpty()
                && expected.get(0).matches(found.get(0))
                && matches(others, found.subList(1, found.size()));
        return next || expected.get(0).optional() && matches(others, found);
    }

    @Test
    void whatALineLeavesOpenIsNotAsked() {
        FoundCitation found = new FoundCitation("un", "《联合国宪章》", "恪守", false);
        List<String> right = List.of(
                "un 《联合国宪章》 恪守", "un 《联合国宪章》 *", "un 《联合国宪章》 !", "un 《联合国宪章》 根据|恪守", "? 《联合国宪章》 || un 《联合国宪章》 恪守");
        List<String> wrong = List.of(
                "un 《联合国宪章》", "un 《联合国宪章》 恪守+", "un 《联合国宪章》 *+", "un 《联合国宪章》 根据|遵守", "un~ 《联合国宪章》 *", "? 《联合国宪章》 *");
        List<String> accepted = new ArrayList<>(right);
        accepted.addAll(wrong);
        accepted.removeIf(line -> !ExpectedCitation.of(line).matches(found));
        assertThat(accepted).isEqualTo(right);
        assertThat(matches(List.of(ExpectedCitation.of("(un 《宪章》 *)")), List.of()))
                .isTrue();
    }
}
