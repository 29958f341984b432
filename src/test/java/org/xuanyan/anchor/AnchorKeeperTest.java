package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids of the paragraphs of one text through its editions, and what its ledger gets. */
class AnchorKeeperTest {

    private static final String A = Editions.characters(0, 20);
    private static final String B = Editions.characters(100, 20);
    private static final String C = Editions.characters(200, 20);
    private static final String D = Editions.characters(300, 20);
    private static final String E = Editions.characters(400, 20);
    private static final String F = Editions.characters(500, 20);

    private final Editions editions = new Editions();

    @BeforeEach
    void publish() {
        editions.publish(A, B, C);
    }

    @Test
    void theFirstEditionIsCounted() {
        assertThat(editions.ids()).containsExactly("p1", "p2", "p3");
        assertThat(editions.added()).containsExactly("p1|active|||", "p2|active|p1||", "p3|active|p2||");
        assertThat(editions.publish(A, B, C).added()).isEmpty();
    }

    @Test
    void whatIsInsertedIsLetteredAndWhatIsAppendedIsCounted() {
        assertThat(editions.publish(A, D, B, C, E).ids()).containsExactly("p1", "p1a", "p2", "p3", "p4");
        assertThat(editions.added()).containsExactly("p1a|active|p1||补入", "p4|active|p3||补入");
        assertThat(editions.publish(F, A, D, B, C, E).ids()).containsExactly("p0a", "p1", "p1a", "p2", "p3", "p4");
        assertThat(editions.added()).containsExactly("p0a|active|||补入");
    }

    /** The letter is the next free one, wherever the paragraph stands among those with letters. */
    @Test
    void noLetterAndNoNumberIsGivenTwice() {
        editions.publish(A, D, B, C);
        assertThat(editions.publish(A, E, D, B, C).ids()).containsExactly("p1", "p1b", "p1a", "p2", "p3");
        assertThat(editions.accept("p1b=withdrawn", A, D, B, C).findings()).isEmpty();
        assertThat(editions.publish(A, F, D, B, C).ids()).containsExactly("p1", "p1c", "p1a", "p2", "p3");
        assertThat(editions.accept("p3=withdrawn", A, F, D, B).findings()).isEmpty();
        assertThat(editions.publish(A, F, D, B, Editions.characters(600, 20)).ids())
                .containsExactly("p1", "p1c", "p1a", "p2", "p4");
    }

    @Test
    void aCorrectedTextKeepsItsIdAndIsRecorded() {
        String corrected = Editions.mistaken(B, 5);
        assertThat(editions.publish(A, corrected, C).ids()).containsExactly("p1", "p2", "p3");
        assertThat(editions.added()).containsExactly("p2|revised|||改正字句");
        assertThat(editions.publish(A, corrected, C).added()).isEmpty();
    }

    /** Three of twenty characters may be changed; an editor's decision confirms the new text, and then three more. */
    @Test
    void correctionsAreCountedFromTheTextThatAnEditorConfirmed() {
        String second = Editions.mistaken(B, 2, 6);
        String third = Editions.mistaken(second, 10, 14);
        assertThat(editions.publish(A, second, C).findings()).isEmpty();
        assertThat(editions.publish(A, third, C).codes()).containsExactly("3 lost-paragraph");
        assertThat(editions.accept("p2=revised:3", A, third, C).findings()).isEmpty();
        assertThat(editions.added()).containsExactly("p2|revised|||reason");
        assertThat(editions.publish(A, Editions.mistaken(third, 17), C).findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "p2=withdrawn, p2|withdrawn|||reason",
        "p2=moved:3, p2|moved||p3|reason",
        "p2=merged:1, p2|merged||p1|reason",
        "'p2=split:1,3', p2|split||p1 p3|reason"
    })
    void aDecisionIsRecordedWithItsTargets(String decision, String row) {
        assertThat(editions.accept(decision, A, C).findings()).isEmpty();
        assertThat(editions.ids()).containsExactly("p1", "p3");
        assertThat(editions.added()).containsExactly(row);
        assertThat(editions.publish(A, C).added()).isEmpty();
    }

    @Test
    void aLostParagraphIsReportedWhereItStoodWithTheCommandThatSettlesIt() {
        assertThat(editions.publish(A, C).findings())
                .containsExactly("3 lost-paragraph [p2, " + B + ", , "
                        + "java -jar target/xuanyan.jar anchors --accept 2030-qiao p2=withdrawn "
                        + "--reason \"…\", , , p2=withdrawn]");
        assertThat(editions.publish(A, B).codes()).containsExactly("3 lost-paragraph");
        assertThat(editions.publish(B, C).codes()).containsExactly("1 lost-paragraph");
    }

    @Test
    void aTextThatStandsElsewhereIsNotProposedAsRevised() {
        assertThat(editions.publish(B, C, A).codes()).containsExactly("5 lost-paragraph");
        assertThat(editions.argument(0)).isEqualTo("p1");
        assertThat(editions.argument(2)).isEqualTo("elsewhere");
        assertThat(editions.argument(4)).isEqualTo("p1=revised:5, p1=moved:5, p1=merged:5");
        assertThat(editions.argument(6)).isEqualTo("p1=withdrawn");
        assertThat(editions.accept("p1=revised:5", B, C, A).codes())
                .containsExactly("1 unsettled-decisions", "5 lost-paragraph");
        assertThat(editions.accept("p1=moved:5", B, C, A).findings()).isEmpty();
    }

    @Test
    void aSimilarTextIsProposedAsRevised() {
        String changed = B.substring(0, 12) + D.substring(0, 8);
        assertThat(editions.publish(A, changed, C).codes()).containsExactly("3 lost-paragraph");
        assertThat(editions.argument(2)).isEqualTo("similar");
        assertThat(editions.argument(4)).isEqualTo("p2=withdrawn, p2=moved:3, p2=merged:3");
        assertThat(editions.argument(5)).isEqualTo(changed);
        assertThat(editions.argument(6)).isEqualTo("p2=revised:3");
    }

    @Test
    void aTextThatIsInTwoOthersMayBeSplit() {
        String first = B.substring(0, 10) + D.substring(0, 4);
        String second = B.substring(10) + E.substring(0, 4);
        editions.publish(A, first, second, C);
        assertThat(editions.argument(4)).isEqualTo("p2=withdrawn, p2=moved:3, p2=merged:3, p2=split:3,5");
        assertThat(editions.accept("p2=split:3,5", A, first, second, C).findings())
                .isEmpty();
    }

    @Test
    void theOnlyNewTextInItsPlaceIsProposedAsRevised() {
        editions.publish(A, D, C);
        assertThat(editions.argument(6)).isEqualTo("p2=revised:3");
        editions.publish(A, D, E, C);
        assertThat(editions.argument(6)).isEqualTo("p2=withdrawn");
        editions.publish(D, A, C);
        assertThat(editions.argument(6)).isEqualTo("p2=withdrawn");
        editions.publish(A, C, D);
        assertThat(editions.argument(6)).isEqualTo("p2=withdrawn");
    }

    /** The command stands once, in the finding that is printed first. */
    @Test
    void oneCommandSettlesAllLostParagraphs() {
        assertThat(editions.publish(A).findings()).hasSize(2).first().asString().contains("p2=withdrawn p3=withdrawn");
        assertThat(editions.findings()).last().asString().doesNotContain("--accept");
        assertThat(editions.accept("p2=withdrawn p3=withdrawn", A).findings()).isEmpty();
    }

    /** A text that two lost paragraphs may be is the revised one of neither. */
    @Test
    void twoLostParagraphsAreNotBothProposedAsTheSameText() {
        String both = B.substring(0, 12) + C.substring(0, 12);
        editions.publish(A, both);
        assertThat(editions.findings()).hasSize(2).first().asString().contains("p2=withdrawn p3=withdrawn");
    }

    @ParameterizedTest
    @CsvSource({
        "p2=withdrawn p2=moved:3, decided-twice",
        "p2=revised:1 p1=revised:1, line-named-twice",
        "p9=withdrawn, unknown-paragraph-id",
        "p2=moved:2, no-paragraph-in-line",
        "p2=withdrawn p1=withdrawn, paragraph-is-there"
    })
    void aDecisionThatContradictsTheTextIsRefused(String decisions, String code) {
        assertThat(editions.accept(decisions, A, C).codes().toString()).contains(" " + code);
    }

    @Test
    void severalParagraphsMayBeMergedIntoOne() {
        assertThat(editions.accept("p1=merged:1 p2=merged:1", A + B, C).findings())
                .isEmpty();
        assertThat(editions.ids()).containsExactly("p0a", "p3");
        assertThat(editions.added())
                .containsExactly("p0a|active|||补入", "p1|merged||p0a|reason", "p2|merged||p0a|reason");
    }

    /** Of two equal paragraphs the other one may have the id. */
    @Test
    void anUnchangedParagraphMayBeWithdrawnIfAnEqualOneTakesItsPlace() {
        Editions twice = new Editions().publish(A, B, A, C);
        assertThat(twice.publish(A, B, C).codes()).containsExactly("5 lost-paragraph");
        assertThat(twice.accept("p1=withdrawn", B, A, C).findings()).isEmpty();
        assertThat(twice.ids()).containsExactly("p2", "p3", "p4");
        Editions together = new Editions().publish(A, A, C);
        assertThat(together.accept("p1=withdrawn", A, C).findings()).isEmpty();
        assertThat(together.ids()).containsExactly("p2", "p3");
    }

    @Test
    void whatIsLostIsReportedAtTheOnlyParagraphThatIsLeft() {
        assertThat(new Editions().publish("## 一", A, B).publish("## 一", A).codes())
                .containsExactly("3 lost-paragraph");
        assertThat(new Editions().publish("## 一", A, B).publish("## 一").codes()).contains("1 lost-paragraph");
    }

    @Test
    void twoTextsAreQuotedFromShortlyBeforeTheyDiffer() {
        String text = Editions.characters(0, 60);
        assertThat(AnchorFindings.quoteDifference(text, Editions.mistaken(text, 39)))
                .containsExactly(
                        text.substring(0, 40) + "…", Editions.mistaken(text, 39).substring(0, 40) + "…");
        assertThat(AnchorFindings.quoteDifference(text, Editions.mistaken(text, 40)))
                .containsExactly(
                        "…" + text.substring(28),
                        "…" + Editions.mistaken(text, 40).substring(28));
        assertThat(AnchorFindings.quoteDifference(text, text.substring(0, 50)))
                .containsExactly("…" + text.substring(38), "…" + text.substring(38, 50));
        assertThat(AnchorFindings.quote("甲\t乙\n")).isEqualTo("甲 乙 ");
    }
}
