package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.parse.Manuscripts;
import org.xuanyan.problem.Problems;

/** Which marks of a text are the numbers of its paragraphs, what its paragraphs are called, and which numbers are wrong. */
class TextNumbersTest {

    private final Editions editions = new Editions();

    /** Publishes paragraphs that are divided by {@code |}. */
    private Editions publish(String text) {
        return editions.publish(text.split("\\|"));
    }

    static Stream<Arguments> schemes() {
        return Stream.of(
                scheme("through 1.", "1. 甲。|2. 乙。"),
                scheme("through 1.", "甲。|1. 乙。|乙。|2. 丙。"),
                scheme("through （1）", "（1）甲。|（2）乙。"),
                scheme("", "甲。|乙。|丙。|1. 丁。|2. 戊。|己。"),
                // half of the paragraphs that have no other mark
                scheme("through 1.", "甲：|（a）乙；|（b）丙。|1. 丁。"),
                // numbers that begin anew with a section
                scheme("anew 1.", "## 一|1. 甲。|2. 乙。|## 二|1. 丙。"),
                scheme("through 1.", "## 一|1. 甲。|2. 乙。|## 二|3. 丙。"),
                // or in an annex
                scheme("through 1.", "1. 甲。|2. 乙。|## 附件一|1. 丙。"),
                scheme("anew 1.", "## 一|1. 甲。|## 二|1. 乙。|## 附件一|1. 丙。"),
                // or elsewhere: lists, unless it may be one misprint in five
                scheme("", "1. 甲。|2. 乙。|1. 丙。|2. 丁。"),
                scheme("through 1.", "1. 甲。|2. 乙。|3. 丙。|4. 丁。|1. 戊。"),
                scheme("", "1. 甲。|2. 乙。|3. 丙。|1. 丁。"),
                // the longest series
                scheme("through （1）", "1. 甲。|（1）乙。|（2）丙。|2. 丁。|（3）戊。"),
                scheme("through 1.", "1. 甲。|（1）乙。|（2）丙。|2. 丁。"),
                // a shorter one that runs through half of the text without a gap
                scheme("through 1.", "1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|辛。"),
                scheme("through 1.", "1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|辛。|壬。|癸。"),
                scheme("", "1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|辛。|壬。|癸。|子。"),
                scheme("", "1. 甲。|乙。|2. 丙。|丁。|4. 戊。|己。|庚。|辛。"),
                scheme("", "1. 甲。|乙。|己。|2. 丙。|丁。"),
                scheme("", "甲。|1. 乙。|丙。"),
                // in each section; neither items nor annexes count
                scheme("anew 1.", "## 一|1. 甲。|乙。|2. 丙。|丁。|戊。|## 二|1. 己。|庚。|2. 辛。|壬。"),
                scheme("through 1.", "1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|辛。|（a）壬；|（b）癸；|（c）子。|（d）丑。"),
                scheme("through 1.", "1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|## 附件|辛。|壬。|癸。|子。|3. 丑。"));
    }

    private static Arguments scheme(String scheme, String text) {
        return Arguments.of(text, scheme);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void numbersAreTheLongestSeriesThatRunsThroughTheText(String text, String scheme) {
        assertThat(publish(text).scheme()).isEqualTo(scheme);
    }

    @Test
    void aSeriesThatMayBeReadInTwoWaysIsReported() {
        assertThat(publish("1. 甲。|乙。|2. 丙。|丁。|3. 戊。|己。|庚。|辛。").findings())
                .containsExactly("1 unclear-numbers [3, 8, 1., 3., numbers, through 1.]");
        assertThat(new Editions()
                        .publish("甲。", "乙。", "丙。", "1. 丁。", "2. 戊。", "己。")
                        .findings())
                .containsExactly("7 unclear-numbers [2, 6, 1., 2., , through 1.]");
        assertThat(new Editions().publish("甲。", "3. 乙。", "4. 丙。", "丁。", "戊。").findings())
                .as("a list that lacks its beginning, and no series")
                .containsExactly("3 missing-number [1–2, 3.]");
    }

    /** The numbers of too few paragraphs for a series may go on in the next section; a gap there is reported. */
    @ParameterizedTest
    @CsvSource({"3,4,false", "4,5,true", "1,2,false"})
    void aListMayGoOnFromTheSectionAbove(int first, int second, boolean missing) {
        List<String> findings = publish("甲。|乙。|丙。|丁。|戊。|己。|## 一|1. 甲。|2. 乙。|## 二|" + first + ". 丙。|" + second + ". 丁。")
                .findings();

        assertThat(findings.stream().anyMatch(each -> each.contains("missing-number")))
                .isEqualTo(missing);
    }

    /** Each list begins with 1 after a colon, and nothing but its own items stands between its numbers. */
    @ParameterizedTest
    @CsvSource({
        "甲：|1. 乙；|2. 丙。|丁。|戊。|己。, true",
        "甲：|1. 乙；|（a）己；|2. 丙。|丁。|戊。|己。, true",
        "甲：|1. 乙；|2. 丙。|丁：|1. 己；|2. 庚。|戊。|己。|辛。|壬。, true",
        "甲。|1. 乙；|2. 丙。|丁。|戊。|己。, false",
        "甲：|1. 乙；|丁。|2. 丙。|戊。|己。, false",
        "## 一|甲：|1. 乙；|## 二|2. 丙。|丁。|戊。|己。, false",
        "甲。|乙。|丙：|## 一|1. 丁；|2. 戊。|己。|庚。, false"
    })
    void listsAfterAColonAreNoQuestion(String text, boolean lists) {
        assertThat(publish(text).scheme()).isEmpty();
        assertThat(editions.codes().stream().noneMatch(each -> each.endsWith("unclear-numbers")))
                .isEqualTo(lists);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. 甲。|2. 乙。|4. 丁。; 5 missing-number [3, 4.]",
                "2. 甲。|3. 乙。; 1 missing-number [1, 2.]",
                "1. 甲。|2. 乙。|6. 丙。|9. 丁。; 5 missing-number [3–5, 6.]",
                "1. 甲。|2. 乙。|2. 丙。|3. 丁。; 5 repeated-number [2., 2[2]]",
                "1. 甲。|3. 乙。|2. 丙。|4. 丁。; number-out-of-order [",
                "1. 甲。|2. 乙。|（3）丙。|4. 丁。; 5 number-of-another-form [（3）, 1., 3]",
                "1. 甲：|（a）乙；|（c）丙。|2. 丁。; 5 missing-number [b, （c）]",
                "1. 甲：|（a）乙；|（e）丙。|2. 丁。; 5 missing-number [b, c, d, （e）]",
                "1. 甲：|（1）乙；|（4）丙。|2. 丁。; 5 missing-number [2–3, （4）]",
                "1. 甲：|（i）乙；|（iv）丙。|2. 丁。; 5 missing-number [ii, iii, （iv）]",
                // a number that stands elsewhere is not missing, and parts those that are
                "1. 甲。|2. 乙。|6. 丙。|3. 丁。|4. 戊。|9. 己。; missing-number [5, 7–8, 9.]",
                // a list that begins with a mark of another one of the section does not go on with it
                "1. 甲：|（a）乙；|（b）丙。|2. 丁：|（b）戊；|（c）己。; missing-number [a, （b）]",
                "1. 甲：|（a）乙；|（b）丙。|2. 丁：|（d）戊；|（e）己。; missing-number [c, （d）]",
                "1. 甲：|（a）乙；|（b）丙；|（d）丁；|（e）戊。|2. 己。; missing-number [c, （d）]",
                "甲：|一、乙；|四、丙。|丁。|戊。|己。|庚。; missing-number [2–3, 四、]",
                // nor does one with those of the section above, if it does not follow them
                "## 一|甲：|（a）乙；|（b）丙。|## 二|丁：|（d）戊；|（e）己。; missing-number [a, b, c, （d）]",
                "## 一|（a）乙；|（b）丙。|## 二|（b）戊；|（c）己。|庚。; missing-number [a, （b）]"
            })
    void aWrongNumberIsReported(String text, String finding) {
        assertThat(publish(text).findings()).anyMatch(each -> each.contains(finding));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. 甲。|2. 乙。|3. 丙。",
                "1. 甲：|（a）乙；|（b）丙。|2. 丁：|（a）戊；|（b）己。",
                "1. 甲：|（a）乙；|（i）丙；|（ii）丁；|（b）戊。|2. 己。",
                "## 一|1. 甲。|2. 乙。|## 二|1. 丙。",
                "1. 甲。|2. 乙。|## 附件一|1. 丙。|2. 丁。",
                // a list goes on after paragraphs of the section
                "1. 甲：|（a）乙；|（b）丙。|2. 丁：|（c）戊；|（d）己。",
                // or with the next section, where no paragraph is before them
                "## 一|甲：|（a）乙；|（b）丙。|## 二|（c）戊；|（d）己。|庚。",
                "1. 甲：|（a）乙。|2. 丙：|（b）丁；|（c）戊。|3. 己。",
                // lists after each other
                "1. 甲：|（a）乙；|（b）丙。|（a）丁；|（b）戊。|2. 己。",
                // a mark alone is no list
                "1. 甲：|（c）乙。|2. 丙。"
            })
    void rightNumbersAreNot(String text) {
        assertThat(publish(text).findings()).isEmpty();
    }

    /** The number that stands elsewhere is the only fault. */
    @Test
    void whatStandsElsewhereIsNotMissing() {
        assertThat(publish("1. 甲。|2. 乙。|5. 丙。|3. 丁。|4. 戊。|6. 己。").findings())
                .containsExactly("5 number-out-of-order [5.]");
        assertThat(new Editions()
                        .publish("1. 甲。", "2. 乙。", "2. 丙。", "2. 丁。", "3. 戊。")
                        .codes())
                .containsExactly("5 repeated-number", "7 repeated-number");
    }

    /** Misprinted numbers in the places of the missing ones explain them. */
    @Test
    void aNumberOutOfOrderStandsForAMissingOne() {
        assertThat(publish("1. 甲。|2. 乙。|8. 丙。|4. 丁。|5. 戊。").findings()).containsExactly("5 number-out-of-order [8.]");
        assertThat(new Editions()
                        .publish("1. 甲。", "2. 乙。", "8. 丙。", "5. 丁。", "6. 戊。", "7. 己。")
                        .codes())
                .containsExactly("5 number-out-of-order", "7 missing-number");
    }

    @Test
    void anIncompleteTextMayLackNumbers() {
        assertThat(new Editions().truncated().publish("2. 甲。", "4. 乙。").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "through 1.; 1. 甲。|2. 乙。; ''",
                "through （1）; 1. 甲。|2. 乙。; 1 no-such-numbers [（1）]",
                "through 2.; 1. 甲。|2. 乙。; 1 other-first-number [2., 1., through 1.]",
                "anew 1.; ## 政治|1. 甲。|## 经济|2. 乙。; 1 numbers-not-anew [1., 2., through 1.]",
                "anew 1.; ## 政治|1. 甲。|2. 乙。; ''",
                "anew 1.; ## 政治|1. 甲。|## 经济|1. 乙。; ''",
                "none; 1. 甲。|2. 乙。; 1 only-items [2]",
                "none; 1. 甲。|2. 乙。|丙。; ''"
            })
    void aDecisionThatTheNumbersContradictIsReported(String decision, String text, String findings) {
        editions.decide(decision);
        assertThat(publish(text).findings()).isEqualTo(findings.isEmpty() ? List.of() : List.of(findings));
        assertThat(editions.scheme()).isEqualTo(decision.equals("none") ? "" : decision);
    }

    @Test
    void publishedNumbersThatAreGivenUpAreReported() {
        publish("1. 甲。|2. 乙。|丙。");
        assertThat(editions.decide("none").publish("1. 甲。", "2. 乙。", "丙。").findings())
                .containsExactly("1 numbers-given-up [1.]");
        assertThat(editions.ids()).containsExactly("p1", "p2", "p2a");
    }

    @Test
    void aDecisionForThePublishedNumbersIsNoQuestion() {
        publish("1. 甲。|2. 乙。|丙。");
        assertThat(editions.decide("through 1.").publish("1. 甲。", "2. 乙。", "丙。").findings())
                .isEmpty();
        Editions anew = new Editions();
        anew.publish("## 一", "1. 甲。", "2. 乙。", "## 二", "1. 丙。", "2. 丁。");
        assertThat(anew.decide("none")
                        .publish("## 一", "甲。", "乙。", "## 二", "丙。", "丁。")
                        .findings())
                .as("none is left")
                .isEmpty();
    }

    @Test
    void publishedNumbersThatAreGoneAreAnError() {
        publish("1. 甲。|2. 乙。|3. 丙。");
        assertThat(publish("（1）甲。|（2）乙。|（3）丙。").findings()).containsExactly("2 lost-numbers [1., through （1）]");
        assertThat(publish("甲。|乙。|丙。").findings()).containsExactly("2 lost-numbers [1., ]");
    }

    @Test
    void marksDoNotBecomeNumbersOfAPublishedText() {
        publish("甲。|乙。");
        assertThat(publish("1. 甲。|2. 乙。").findings()).containsExactly("1 new-numbers [1., through 1.]");
        assertThat(editions.scheme()).isEmpty();
        assertThat(publish("（a）甲。|乙。|1. 丙。|2. 丁。|3. 戊。").findings()).contains("5 new-numbers [1., through 1.]");
    }

    @Test
    void theAddressIsThePrintedNumber() {
        assertThat(publish("甲。|1. 乙。|（a）丙；|丁。|2. 戊。|## 附件一|1. 己。").ids())
                .containsExactly("p0a", "p1", "p1a", "p1b", "p2", "p2a");
        assertThat(new Editions().publish("14. 甲。", "15. 乙。", "丙。").ids()).containsExactly("p14", "p15", "p15a");
        assertThat(new Editions().publish("## 一", "1. 甲。", "## 二", "1. 乙。").ids())
                .containsExactly("p1", "p2");
        assertThat(new Editions()
                        .publish("甲。", "乙：", "1. 丙；", "2. 丁。", "戊。", "己。")
                        .ids())
                .containsExactly("p1", "p2", "p2a", "p2b", "p3", "p4");
    }

    @Test
    void anAddressUnlikeTheNumberIsReported() {
        String[] texts = {Editions.characters(0, 9), Editions.characters(20, 9), Editions.characters(40, 9)};
        editions.publish("1. " + texts[0], "2. " + texts[1]);
        assertThat(editions.publish("1. " + texts[0], "3. " + texts[1]).findings())
                .containsExactly("3 missing-number [2, 3.]", "3 number-unlike-address [3., p2, 0, 0, , ]");
        editions.publish("1. " + texts[0], "2. " + texts[1]);
        assertThat(editions.publish("1. " + texts[0], "2. " + texts[2], "3. " + texts[1])
                        .findings())
                .containsExactly("3 number-unlike-address [2., p1a, 1, 2, p2, p1a]");
    }

    /** Only where the published text was numbered through does its address p2 mean what it printed as 2. */
    @Test
    void anAddressOfATextWithoutNumbersWasNoNumber() {
        publish("甲。|乙。|丙。");
        assertThat(editions.decide("through 2.")
                        .publish("2. 甲。", "3. 乙。", "4. 丙。")
                        .findings())
                .containsExactly("1 missing-number [1, 2.]", "1 number-unlike-address [2., p1, 2, 0, , ]");
        assertThat(editions.names()).containsExactly("2 2", "3 3", "4 4");
        Editions anew = new Editions().publish("## 一", "1. 甲。", "2. 乙。", "## 二", "1. 丙。", "2. 丁。");
        assertThat(anew.decide("through 1.")
                        .publish("## 一", "1. 甲。", "2. 乙。", "## 二", "4. 丙。", "5. 丁。")
                        .findings())
                .containsExactly("9 missing-number [3, 4.]", "9 number-unlike-address [4., p3, 1, 0, , ]");
    }

    /** The id of a paragraph without a number is no name if another one prints that number. */
    @Test
    void noParagraphIsNamedByTheNumberOfAnother() {
        publish("甲。|乙。|丙。");
        assertThat(editions.decide("through 1.").publish("甲。", "1. 乙。", "2. 丙。").names())
                .containsExactly("[1] [1]", "1 1", "2 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "甲。|乙。; 1 1,2 2",
                "## 一|1. 甲。|2. 乙。|## 二|1. 丙。|2. 丁。|戊。; 一、1 一、1,一、2 一、2,二、1 二、1,二、2 二、2,[5] [5]",
                "## 一|1. 甲。|2. 乙。|## 二|1. 丙。|2. 丁。|---|3. 戊。; 一、1 一、1,一、2 一、2,二、1 二、1,二、2 二、2,3 3",
                "## 一、政治|### 1. 对话|（1）甲。|## 二、经济|### 1. 贸易|（1）乙。; 一、1、1 一、1、1,二、1、1 二、1、1",
                "## 政治|### 对话|1. 甲。|2. 乙。|### 合作|1. 丙。; 1 “对话”1,2 “对话”2,1 “合作”1",
                "## 一、政治|### （一）对话|1. 甲。|## 二、经济|### （一）贸易|1. 乙。|### （三）投资|1. 丙。;"
                        + " 一（一）1 一（一）1,二（一）1 二（一）1,二（三）1 二（三）1",
                "甲。|1. 乙。|2. 丙。; 0a 0a,1 1,2 2",
                "1. 甲。|（a）乙。|（b）丙。|2. 丁。; 1 1,（a） 1（a）,（b） 1（b）,2 2",
                "1. 甲。|（a）乙。|（i）丙。|（ii）丁。|（b）戊。; 1 1,（a） 1（a）,（i） 1（a）（i）,（ii） 1（a）（ii）,（b） 1（b）",
                "1. 甲。|①乙。|2. 丙。; 1 1,① 1①,2 2",
                "1. 甲。|• 乙。|2. 丙。; 1 1,• 1[a],2 2",
                "1. 甲。|1. 乙。|2. 丙。|3. 丁。|4. 戊。; 1 1,1[2] 1[2],2 2,3 3,4 4",
                "（a）甲。|1. 乙。|2. 丙。; （a） 0a,1 1,2 2",
                "甲。|1. 乙。|2. 丙。|## 二|1. 丁。; [1] [1],1 1,2 2,二、1 二、1",
                "## 政治|1. 甲。|## 经济|1. 乙。; 1 “政治”1,1 “经济”1",
                "## 政治|### 对话|1. 甲。|## 经济|### 对话|1. 乙。; 1 “政治”“对话”1,1 “经济”“对话”1",
                "## 一、政治|### （一）对话|1. 甲。|## 二、经济|### （一）贸易|1. 乙。|### （二）投资|1. 丙。;"
                        + " 一（一）1 一（一）1,二（一）1 二（一）1,二（二）1 二（二）1",
                "1. 甲。|2. 乙。|## 附件 计划|（1）丙。; 1 1,2 2,（1） 附件（1）",
                "1. 甲。|2. 乙。|## 附件一|1. 丙。; 1 1,2 2,附件一、1 附件一1"
            })
    void namesSayWhatIsPrintedAndNoTwoAreEqual(String text, String names) {
        assertThat(publish(text).names()).isEqualTo(Arrays.asList(names.split(",")));
    }

    @Test
    void aNumberOfAnotherFormIsOneOfTheSeriesIfItIsMissing() {
        String text = "1．甲。|2．乙：|（1）丙；|（2）丁。|3．戊。|4．己。|（5）庚。|六、辛。|7.壬。|（8）癸。";
        assertThat(publish(text).ids()).containsExactly("p1", "p2", "p2a", "p2b", "p3", "p4", "p5", "p6", "p7", "p8");
        assertThat(editions.codes())
                .containsExactly("13 number-of-another-form", "15 number-of-another-form", "19 number-of-another-form");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                // a list, whose numbers are not all missing
                "1. 甲：|（1）乙；|（2）丙；|（3）丁。|4. 戊。|5. 己。; p1 p1a p1b p1c p4 p5",
                // each in its section
                "## 一|1. 甲。|2. 乙。|## 二|1. 丙。|（2）丁。|3. 戊。; p1 p2 p3 p4 p5",
                // the last one only directly after the others
                "1. 甲。|2. 乙。|（3）丙。; p1 p2 p3",
                "1. 甲。|2. 乙。|（3）丙。|## 附件一|1. 丁。|2. 戊。; p1 p2 p3 p3a p3b",
                "## 一|1. 甲。|2. 乙。|（3）丙。|## 二|1. 丁。|2. 戊。; p1 p2 p3 p4 p5",
                // one with a gap only before a greater one
                "1. 甲。|2. 乙。|（4）丁。|5. 丙。|6. 己。; p1 p2 p4 p5 p6",
                "1. 甲。|2. 乙。|（2）丁。|3. 丙。|4. 己。; p1 p2 p2a p3 p4",
                "1. 甲。|2. 乙。|（3）丁。|3. 丙。|4. 己。; p1 p2 p2a p3 p4",
                "1. 甲。|2. 乙。|（4）丙。; p1 p2 p2a",
                "1. 甲。|2. 乙。|## 附件一|（3）丙。; p1 p2 p2a",
                // a run that is broken begins anew
                "1. 甲。|（2）乙。|（9）丙。|3. 丁。|4. 戊。; p1 p2 p2a p3 p4"
            })
    void aListIsNotTheNumbersThatAreMissing(String text, String ids) {
        assertThat(String.join(" ", publish(text).ids())).isEqualTo(ids);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "（a） （i） （c） ① ③ （d）; 1（a） 1（a）（i） 1（c） 1（c）① 1（c）③ 1（d）",
                "（a） （i） （a） （i）; 1（a） 1（a）（i） 1（a）[2] 1（a）[2]（i）",
                "（甲） а） б） （乙） ① ❶; 1（甲） 1（甲）（а） 1（甲）（б） 1（乙） 1（乙）① 1（乙）①❶",
                "（a） • （i） （b） ②; 1（a） 1[b] 1（a）（i） 1（b） 1②",
                "（g） （h） （i） （j）; 1（g） 1（h） 1（i） 1（j）"
            })
    void theMarksOfItemsShowToWhatTheyBelong(String marks, String names) {
        publish("1. 甲：|" + marks.replace(" ", " 列项；|") + " 列项。|2. 乙。");
        List<String> own = editions.names().stream()
                .map(each -> each.substring(each.indexOf(' ') + 1))
                .toList();
        assertThat(own.subList(1, own.size() - 1)).isEqualTo(Arrays.asList(names.split(" ")));
    }

    /** Only the item of a paragraph stands after a blank in English, and none of its own items. */
    @Test
    void theLanguageOfATextSaysHowItsItemsAreNamed() {
        ParsedDeclaration parsed = Manuscripts.parse(
                "1. 甲：\n\n（a）乙；\n\n（i）丙；\n\n（b）丁。\n\n2. 戊。\n",
                Completeness.COMPLETE,
                Optional.empty(),
                Optional.empty(),
                new Problems());
        Numbering numbering = Numbering.of(
                parsed.blocks(), Languages.of(new LanguageTag("zh-Hans")), Optional.empty(), Optional.empty());
        List<AnchorId> ids = Stream.of("p1", "p1a", "p1b", "p1c", "p2")
                .map(each -> AnchorId.of(each).orElseThrow())
                .toList();
        assertThat(ParagraphNames.of(numbering, Languages.of(new LanguageTag("en")), ids))
                .extracting(each -> each.name().number())
                .containsExactly("1", "1 (a)", "1 (a)(i)", "1 (b)", "2");
    }
}
