package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Sentences with their citations, written by hand: {@code golden/citations.txt} and the tables beside it. */
class CitationTableTest {

    @TempDir
    Path temp;

    @TestFactory
    Stream<DynamicContainer> everySentenceHasTheListedCitations() throws IOException {
        return Stream.of(
                container("citations.txt", false, 80),
                container("adoption.txt", false, 80),
                container("identity.txt", true, 40),
                container("verbs.txt", true, 20));
    }

    private DynamicContainer container(String file, boolean textsOfTheirOwn, int rows) throws IOException {
        Path folder = Files.createDirectory(temp.resolve(file));
        List<CitationTable.Result> results = new CitationTable(file, textsOfTheirOwn).results(folder);
        assertThat(results.size()).as(file).isGreaterThanOrEqualTo(rows);
        return dynamicContainer(
                file, results.stream().map(CitationTableTest::test).toList());
    }

    private static DynamicTest test(CitationTable.Result result) {
        String sentence = result.row().sentence();
        List<ExpectedCitation> expected = result.row().expected();
        return dynamicTest(sentence, () -> {
            if (!matches(expected, result.found())) {
                fail("%s%nexpected:%n%s%nfound:%n%s", sentence, lines(expected), lines(result.found()));
            }
        });
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
