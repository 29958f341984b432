package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole made-up declarations of other organisations, {@code golden/declarations-of-others}: how much of what a reader finds
 * in them the program finds. They were written, with their lists of truth, before the code that reads them.
 */
@Tag("slow")
class DeclarationsOfOthersTest {

    private static final double NEARLY_ALL = 0.97;
    private static final double MOST = 0.9;

    @TempDir
    static Path temp;

    private static final List<OtherDeclaration> DECLARATIONS = new ArrayList<>();

    @BeforeAll
    static void build() throws IOException {
        for (String slug : OtherDeclaration.slugs()) {
            DECLARATIONS.add(OtherDeclaration.build(slug, Files.createDirectory(temp.resolve(slug))));
        }
    }

    private static Score sum(Function<OtherDeclaration, Score> part) {
        return Score.sum(DECLARATIONS.stream().map(part).toList());
    }

    private static void assertRecall(Score score, double least) {
        assertThat(score.recall()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }

    private static void assertRecallAndPrecision(Score score, double least) {
        assertRecall(score, least);
        assertThat(score.precision()).as(score.toString()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void theListsOfTruthHaveTheWordsOfTheTexts() {
        assertThat(DECLARATIONS).hasSizeGreaterThanOrEqualTo(3);
        assertThat(DECLARATIONS.stream().flatMap(each -> each.slips().stream())).isEmpty();
    }

    @Test
    void instrumentsAreFoundUnderTheirIdentity() {
        assertRecallAndPrecision(sum(OtherDeclaration::instruments), NEARLY_ALL);
    }

    @Test
    void adoptedInstrumentsAreKnown() {
        assertRecallAndPrecision(sum(OtherDeclaration::adopted), NEARLY_ALL);
    }

    @Test
    void datesAreFoundAndNoneIsFalse() {
        Score dates = sum(OtherDeclaration::foundDates);
        assertRecall(dates, NEARLY_ALL);
        assertThat(dates.surplus()).as(dates.toString()).isEmpty();
    }

    @Test
    void eventsAreFound() {
        assertRecallAndPrecision(sum(OtherDeclaration::foundEvents), MOST);
    }

    @Test
    void eventsHaveTheWordsThatNameThem() {
        assertRecall(sum(OtherDeclaration::headlines), MOST);
    }

    @Test
    void eventsHaveTheirPlaces() {
        assertRecall(sum(OtherDeclaration::places), MOST);
    }

    @Test
    void eventsHaveTheirKinds() {
        assertRecall(sum(OtherDeclaration::kinds), MOST);
    }

    /** No part of the bar; the figures are for the maintainer. */
    @Test
    void verbsAreReported(TestReporter reporter) {
        reporter.publishEntry("verbs", sum(OtherDeclaration::verbs).toString());
    }
}
