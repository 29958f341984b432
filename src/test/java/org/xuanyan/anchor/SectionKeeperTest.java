package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ids of the sections of one text through its editions, and what its ledger gets. */
class SectionKeeperTest {

    private static final String A = Editions.characters(0, 20);
    private static final String B = Editions.characters(100, 20);
    private static final String C = Editions.characters(200, 20);
    private static final String D = Editions.characters(300, 20);
    private static final String E = Editions.characters(400, 20);

    private final Editions editions = new Editions();

    private Editions numbered() {
        return editions.publish(A, "## 一", B, "## 二", C);
    }

    private Editions titled() {
        return editions.publish(A, "## 政治", B, "## 经济", C);
    }

    @Test
    void aNumberedSectionHasItsNumberAndAnotherOneIsCounted() {
        assertThat(numbered().sections()).containsExactly("s1", "s2");
        assertThat(editions.added())
                .containsExactly(
                        "s1|active||p2|", "s2|active||p3|", "p1|active|||", "p2|active|p1||", "p3|active|p2||");
        assertThat(new Editions().publish(A, "## 政治", B, "### 贸易", C, "## 三", D).sections())
                .containsExactly("h1", "h2", "s3");
        assertThat(editions.publish(A, "## 一", B, "## 二", C).added()).isEmpty();
    }

    @Test
    void aNewHeadingGetsTheNextNumberThatWasNeverGiven() {
        titled();
        assertThat(editions.publish("## 人文", A, "## 政治", B, "## 经济", C).sections())
                .containsExactly("h3", "h1", "h2");
        assertThat(editions.added()).containsExactly("h3|active||p1|补入");
        assertThat(editions.accept("h3=withdrawn", A, "## 政治", B, "## 经济", C).findings())
                .isEmpty();
        assertThat(editions.publish("## 旅游", A, "## 政治", B, "## 经济", C).sections())
                .containsExactly("h4", "h1", "h2");
    }

    @Test
    void aHeadingWithOtherWordsInItsPlaceIsRecorded() {
        titled();
        assertThat(editions.publish(A, "## 政治安全", B, "## 经济", C).sections()).containsExactly("h1", "h2");
        assertThat(editions.added()).containsExactly("h1|revised||p2|改正字句");
    }

    /** Both are in their places, but neither is like what it was: they may have been exchanged. */
    @Test
    void twoHeadingsThatAreUnlikeWhatTheyWereNeedDecisions() {
        titled();
        assertThat(editions.publish(A, "## 商贸", B, "## 国防", C).codes())
                .containsExactly("5 lost-section", "9 lost-section");
        assertThat(editions.findings())
                .first()
                .asString()
                .startsWith("5 lost-section [h1, 政治, ")
                .endsWith(" h1=withdrawn --reason \"…\", h1=revised:3]");
        assertThat(editions.accept("h1=revised:7 h2=revised:3", A, "## 商贸", B, "## 国防", C)
                        .findings())
                .isEmpty();
        assertThat(editions.sections()).containsExactly("h2", "h1");
        assertThat(editions.added()).containsExactly("h1|revised||p3|reason", "h2|revised||p2|reason");
    }

    @Test
    void ofTwoRenamedHeadingsEachIsTheOneThatItIsLike() {
        titled();
        assertThat(editions.publish(A, "## 政治对话", B, "## 经济发展", C).sections()).containsExactly("h1", "h2");
        assertThat(editions.findings()).isEmpty();
    }

    @Test
    void theOnlyRenamedHeadingMayBeUnlikeWhatItWas() {
        titled();
        assertThat(editions.publish(A, "## 政治", B, "## 商贸", C).sections()).containsExactly("h1", "h2");
        assertThat(editions.findings()).isEmpty();
    }

    @Test
    void aHeadingThatMovesWithItsTextKeepsItsId() {
        editions.publish("## 政治", A, B, "## 经济", C, D);
        editions.accept("p1=moved:7 p2=moved:9", "## 经济", C, D, "## 政治", A, B);
        assertThat(editions.sections()).containsExactly("h2", "h1");
    }

    @Test
    void aHeadingOverAnotherTextNeedsADecision() {
        titled();
        assertThat(editions.publish(A, B, "## 政治", C).codes())
                .containsExactly("5 section-of-another-text", "7 lost-section");
        assertThat(editions.findings())
                .first()
                .asString()
                .startsWith("5 section-of-another-text [h1, p2, ")
                .endsWith(" h1=revised:5 --reason \"…\", h1=withdrawn]");
        assertThat(editions.accept("h1=withdrawn h2=revised:5", A, B, "## 政治", C)
                        .findings())
                .isEmpty();
        assertThat(editions.sections()).containsExactly("h2");
    }

    @Test
    void aNumberThatMovesToAnotherTextNeedsADecision() {
        numbered();
        assertThat(editions.publish(A, B, "## 一", C, "## 二", D).codes())
                .containsExactly("5 section-of-another-text", "9 section-of-another-text");
        assertThat(editions.findings()).first().asString().endsWith(" s1=revised:5 --reason \"…\", ]");
        assertThat(editions.accept("s1=revised:5 s2=revised:9", A, B, "## 一", C, "## 二", D)
                        .findings())
                .isEmpty();
        assertThat(editions.added())
                .containsExactly("s1|revised||p3|reason", "s2|revised||p4|reason", "p4|active|p3||补入");
    }

    /** If the first paragraph is gone, the others tell. */
    @Test
    void aSectionIsRecognisedByWhatIsLeftOfIt() {
        editions.publish("## 一", A, B, "## 二", C, D);
        assertThat(editions.accept("p1=withdrawn", "## 一", B, "## 二", C, D).findings())
                .isEmpty();
        assertThat(editions.added()).containsExactly("s1|revised||p2|改正字句", "p1|withdrawn|||reason");
        Editions other = new Editions().publish("## 一", A, B, "## 二", C, D);
        assertThat(other.accept("p1=withdrawn", B, "## 一", C, "## 二", D).codes())
                .containsExactly("3 section-of-another-text", "7 section-of-another-text");
    }

    @Test
    void aSectionMayBeginWithANewParagraphAndEndWithAnother() {
        numbered();
        assertThat(editions.publish(A, "## 一", D, B, E, "## 二", C).findings()).isEmpty();
        assertThat(editions.added()).containsExactly("p1a|active|p1||补入", "p2a|active|p2||补入");
    }

    @ParameterizedTest
    @CsvSource({
        "s1=withdrawn, 1 section-mark-is-there",
        "s1=moved:3, 1 section-mark-is-there",
        "s1=revised:7, 1 section-mark-is-there",
        "s9=withdrawn, 1 unknown-section-id",
        "h1=withdrawn, 1 unknown-section-id"
    })
    void aDecisionThatContradictsTheTextIsRefused(String decision, String finding) {
        numbered();
        assertThat(editions.accept(decision, A, "## 一", B, "## 二", C).codes()).contains(finding);
    }

    @Test
    void aLostNumberIsReportedWhereItStoodAndComesBackAsItWas() {
        numbered();
        assertThat(editions.publish(A, B, "## 二", C).codes()).containsExactly("3 lost-section", "5 section-gap");
        assertThat(editions.findings()).first().asString().endsWith(" s1=withdrawn --reason \"…\", ]");
        assertThat(editions.accept("s1=revised:5", A, B, "## 二", C).codes()).contains("3 lost-section");
        assertThat(editions.accept("s1=withdrawn", A, B, "## 二", C).codes()).containsExactly("5 section-gap");
        assertThat(editions.added()).containsExactly("s1|withdrawn|||reason");
        assertThat(editions.publish(A, "## 一", B, "## 二", C).sections()).containsExactly("s1", "s2");
        assertThat(editions.added()).containsExactly("s1|active||p2|补入");
    }

    @Test
    void aSectionThatIsLostWithItsTextIsReportedInTheLedger() {
        editions.publish(A, B, "## 经济", C);
        editions.accept("p3=withdrawn", A, B);
        assertThat(editions.codes()).containsExactly("2 lost-section");
    }

    @Test
    void theSecondOfTwoEqualNumbersHasNoId() {
        assertThat(editions.publish("## 一", A, "## 一", B).findings()).containsExactly("5 duplicate-section [一, s1, 1]");
        assertThat(editions.sections()).containsExactly("s1");
        assertThat(editions.ids()).containsExactly("p1", "p2");
    }

    @Test
    void aGapInTheNumbersIsReportedUnlessTheTextIsIncomplete() {
        assertThat(editions.publish("## 一", A, "## 三", B).findings()).containsExactly("5 section-gap [三]");
        assertThat(new Editions().publish("## 二", A).codes()).containsExactly("1 section-gap");
        assertThat(new Editions().publish("## 一", A, "## 二", B).findings()).isEmpty();
        assertThat(new Editions().truncated().publish("## 一", A, "## 三", B).findings())
                .isEmpty();
    }

    /** A section may consist of sections of the next level. */
    @Test
    void aSectionWithoutParagraphsIsReported() {
        assertThat(editions.publish("## 一", A, "## 二").findings()).containsExactly("5 empty-section [二]");
        assertThat(new Editions().publish("## 一", "## 二", A).codes()).containsExactly("1 empty-section");
        assertThat(new Editions().publish("## 政治", "### 对话", A).codes()).isEmpty();
        assertThat(new Editions().publish("## 政治", A, "### 对话", "### 安全", B).codes())
                .containsExactly("5 empty-section");
        assertThat(new Editions().publish("## 政治", "### 对话", "## 经济", A).codes())
                .containsExactly("3 empty-section");
    }

    /** Equal headings are told apart by the paragraphs under them. */
    @Test
    void equalHeadingsKeepTheirIds() {
        editions.publish("## 结论", A, "## 结论", B, C);
        assertThat(editions.publish("## 结论", D, A, "## 结论", E, B, C).sections()).containsExactly("h1", "h2");
        assertThat(editions.findings()).isEmpty();
    }

    @Test
    void equalHeadingsInTheirPlacesKeepTheirIds() {
        editions.publish("## 结论", A, "## 结论", B);
        assertThat(editions.publish("## 结论", A, "## 结论", B).sections()).containsExactly("h1", "h2");
        Editions inside = new Editions().publish("## 结论", "### 结论", A);
        assertThat(inside.added()).startsWith("h1|active||p1|", "h2|active||p1|");
        assertThat(inside.publish("## 结论", "### 结论", A).added()).isEmpty();
        assertThat(inside.findings()).isEmpty();
    }

    @Test
    void equalHeadingsOneInTheOtherAreToldApartByTheParagraphsDirectlyUnderThem() {
        editions.publish("## 结论", A, "### 结论", B);
        assertThat(editions.publish("## 结论", D, A, "### 结论", E, B).sections()).containsExactly("h1", "h2");
        assertThat(editions.findings()).isEmpty();
    }

    @Test
    void equalHeadingsAreToldApartByTheParagraphsOfTheirParts() {
        editions.publish("## 结论", A, "## 结论", B);
        assertThat(editions.publish("## 结论", D, "### 对话", A, "## 结论", E, "### 贸易", B)
                        .sections())
                .containsExactly("h1", "h3", "h2", "h4");
        assertThat(editions.findings()).isEmpty();
    }

    @Test
    void whereWordsLeaveAChoiceAHeadingIsLost() {
        editions.publish(A, "## 结论", B);
        assertThat(editions.publish(A, B, "## 结论", C, "## 结论", D).codes()).containsExactly("3 lost-section");
        Editions twice = new Editions().publish("## 结论", A, "## 结论", B);
        assertThat(twice.publish(A, B, "## 结论", C).codes()).containsExactly("1 lost-section", "3 lost-section");
    }

    @Test
    void aHeadingWithTheWordsOfAWithdrawnOneIsNew() {
        titled();
        assertThat(editions.accept("h1=withdrawn", A, B, "## 经济", C, "## 政治", D).findings())
                .isEmpty();
        assertThat(editions.sections()).containsExactly("h2", "h3");
    }

    @Test
    void aHeadingWhoseTextWentUnderTheNextOneNeedsADecision() {
        editions.publish("## 政治", A, "## 经济", B);
        assertThat(editions.publish("## 政治", D, "## 经济", A, B).codes()).containsExactly("1 section-of-another-text");
    }

    /** A new heading without text may be a lost one without text, but not one whose text is gone. */
    @Test
    void aHeadingWithoutTextIsProposedOnlyForAnotherWithoutText() {
        editions.publish("## 政治", A, "## 经济", B);
        assertThat(editions.accept("p1=withdrawn", "## 经济", B, "## 商贸").findings())
                .filteredOn(each -> each.contains("lost-section"))
                .singleElement()
                .asString()
                .contains("lost-section [h1, 政治, ")
                .endsWith(" h1=withdrawn --reason \"…\", ]");
        Editions other = new Editions();
        other.publish("## 政治", "## 经济", A);
        assertThat(other.publish("## 商贸", "## 国防", A).findings())
                .filteredOn(each -> each.contains("lost-section"))
                .first()
                .asString()
                .contains("lost-section [h1, 政治, ")
                .endsWith(" h1=withdrawn --reason \"…\", h1=revised:1]");
    }

    /** Only a new heading without a number, in the place of a lost one without a number. */
    @Test
    void whatMayBeARenamedHeadingIsProposed() {
        titled();
        editions.publish(A, B, "## 旅游", C);
        assertThat(editions.codes()).containsExactly("3 lost-section", "7 lost-section");
        assertThat(editions.findings().get(0)).endsWith("h1=withdrawn --reason \"…\", ]");
        assertThat(editions.findings().get(1)).endsWith("h2=withdrawn --reason \"…\", h2=revised:5]");
        Editions other = new Editions().publish(A, "## 一", B, "## 二", C);
        other.publish(A, "## 政治", B, "## 二", C);
        assertThat(other.findings().get(0)).contains("lost-section").endsWith("s1=withdrawn --reason \"…\", ]");
    }

    @Test
    void theEarlierOfTwoEqualNumbersIsNamed() {
        assertThat(editions.publish("## 一", A, "## 二", B, "## 二", C).findings())
                .containsExactly("9 duplicate-section [二, s2, 5]");
    }
}
