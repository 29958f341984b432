package org.xuanyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages of two columns that a program wrote as lines. */
class ColumnTextTest {

    private static final String PREAMBLE = """
            We, the leaders of five states, met
            on 5 July 2031 in Riverside,
            Guided by the Charter of the River,
            Noting the flood of last year,
            Concerned about the salt in all of
            the wells,
            Convinced of the value of dialogue
            between neighbours,
            declare as follows:""";

    private static final String ARTICLES = """
            1. The members will build a bridge
            across the river and protect forests
            on both banks.
            2. They will open schools in towns
            and villages by 2040.
            3. They will clear all mines from
            the valley, and will let water flow
            in the dry season.
            4. They will meet again.""";

    /** Clauses end in short lines, so that few lines of their column are full; their stops show that they are prose. */
    @Test
    void aColumnOfClausesIsOne() {
        StringBuilder page = new StringBuilder();
        List<String> left = PREAMBLE.lines().toList();
        List<String> right = ARTICLES.lines().toList();
        for (int i = 0; i < left.size(); i++) {
            page.append(row(left.get(i), right.get(i)));
        }

        assertThat(Extractor.columns(page.append("\n" + " ".repeat(38) + "1\n").toString()))
                .hasValueSatisfying(text -> assertThat(text.lines().filter(line -> !line.isBlank()))
                        .containsExactlyElementsOf(inOrder(left, right)));
    }

    /** A column may have gaps where words stand in the other one: they divide its paragraphs. */
    @Test
    void gapsOfOneColumnStay() {
        List<String> left = List.of(
                "We, the leaders of five states, met",
                "on 5 July 2031 in Riverside.",
                "",
                "Guided by the Charter of the River,",
                "its aims and its seven principles,",
                "",
                "Noting the flood of the last year,",
                "and the salt in all of the wells,");
        List<String> right = ARTICLES.lines().limit(left.size()).toList();
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            page.append(row(left.get(i), right.get(i)));
        }

        assertThat(Extractor.columns(page.toString()))
                .hasValueSatisfying(
                        text -> assertThat(text.lines().limit(left.size())).containsExactlyElementsOf(left));
    }

    /** Where gaps between paragraphs differ, many lines of one column stand a little lower than those of the other. */
    @Test
    void linesThatStandLowerThanThoseBesideThemBelongToTheirColumn() {
        StringBuilder page = new StringBuilder();
        List<String> left = PREAMBLE.lines().toList();
        List<String> right = ARTICLES.lines().toList();
        for (int i = 0; i < left.size(); i++) {
            boolean lower = i >= 4 && i < 8;
            page.append(lower ? row(left.get(i), "") + row("", right.get(i)) : row(left.get(i), right.get(i)));
        }

        assertThat(Extractor.columns(page.toString()))
                .hasValueSatisfying(text -> assertThat(
                                text.lines().map(String::stripTrailing).filter(line -> !line.isBlank()))
                        .containsExactlyElementsOf(inOrder(left, right).subList(0, 18)));
    }

    /** The fullest lines of a left column leave a single blank before the right one. */
    @Test
    void aFullLeftLineMayReachTheLastBlank() {
        StringBuilder page = new StringBuilder();
        List<String> left = PREAMBLE.lines().toList();
        List<String> right = ARTICLES.lines().toList();
        for (int i = 0; i < left.size(); i++) {
            page.append(row(i == 4 ? left.get(i) + " our" : left.get(i), right.get(i)));
        }

        assertThat(Extractor.columns(page.toString()))
                .hasValueSatisfying(text -> assertThat(text.lines()).contains(left.get(4) + " our", right.get(4)));
    }

    /** A mark that hangs out of its column moves the right line by its width. */
    @Test
    void aRightLineThatIsMovedByAFullLeftOneIsDivided() {
        String left = "各方支持共同建设跨河大桥，造福两岸人民";
        String right = "成员国主张加强山区的森林防火合作，定期";
        String page = (left + "   " + right + "\n").repeat(4) + left + "。， " + right + "\n"
                + (left + "   " + right + "\n").repeat(4);

        assertThat(Extractor.columns(page))
                .hasValueSatisfying(text -> assertThat(text.lines())
                        .contains(left + "。，")
                        .filteredOn(line -> line.equals(right))
                        .hasSize(9));
    }

    /** A print has more room than characters; a line with digits, which are narrow, has more characters, and fills its column early. */
    @Test
    void aLeftLineThatFillsItsColumnIsDividedAtItsOnlyBlank() {
        String left = "各方支持共同建设跨河大桥，造福两岸人民，便利往来";
        String right = "成员国主张加强山区的森林防火合作，定期";
        String row = left + " ".repeat(11) + right + "\n";
        String page = " ".repeat(20) + "云岭会议宣言\n" + row.repeat(4)
                + left + " 会。\n"
                + row
                + left + " " + right + "\n"
                + row.repeat(4)
                + left + " " + right + "\n"
                + " ".repeat(35) + "举行。\n";

        assertThat(Extractor.columns(page).map(text -> text.lines().toList()))
                .hasValueSatisfying(lines -> assertThat(lines)
                        .startsWith(" ".repeat(11) + "云岭会议宣言")
                        .containsSubsequence(left, "会。", right, "举行。")
                        .filteredOn(line -> line.equals(left))
                        .hasSize(12))
                .hasValueSatisfying(lines ->
                        assertThat(lines).filteredOn(line -> line.equals(right)).hasSize(11));
    }

    /** An office and a name do not fill a column. */
    @Test
    void anOfficeAndANameBelowColumnsStayTogether() {
        String left = "各方支持共同建设跨河大桥，造福两岸人民";
        String right = "成员国主张加强山区的森林防火合作，定期";
        String page = (left + " ".repeat(11) + right + "\n").repeat(9) + "\n甲国总统 某人\n乙国总理 另一人\n";

        assertThat(Extractor.columns(page))
                .hasValueSatisfying(text -> assertThat(text.lines()).contains("甲国总统 某人", "乙国总理 另一人"));
    }

    /** Offices and names have neither stops nor lines that are full. */
    @Test
    void aTableOfNamesHasNoColumnsOfProse() {
        String page = "We met, and declare as follows:\n" + PREAMBLE + "\n" + ARTICLES + "\n"
                + row("President of the Republic of Altara", "Ana Maria Sordelli-Vannucchi")
                + row("Prime Minister of Beltrania", "Piotr Kowalewski")
                + row("President of Corsenna", "Lu Shan")
                + row("Chancellor of the Federation of Dor", "Maximilian von Hohenbrunn")
                + row("Chair of Elbe", "Ida Ek");

        assertThat(Extractor.columns(page)).isEmpty();
    }

    private static String row(String left, String right) {
        return (left + " ".repeat(39 - left.length()) + right).stripTrailing() + "\n";
    }

    private static List<String> inOrder(List<String> left, List<String> right) {
        List<String> lines = new ArrayList<>(left);
        lines.addAll(right);
        lines.add(" ".repeat(38) + "1");
        return lines;
    }

    /** The left column is longer, and the names below both stand at its margin. */
    @Test
    void namesBelowBothColumnsAreBelowTheRightOne() {
        List<String> left = List.of(
                "　　各国重申自由航行的原则，任何国",
                "家不得对过境的船舶歧视收费。",
                "　　各国商定在五年内疏浚上游的浅滩",
                "二十七处，所需经费按航程分担。",
                "　　各国承认彼此签发的船员证书，并",
                "每年检验一次。");
        List<String> right =
                List.of("　　各国将建立联合救助队，配备直升", "机四架、快艇十五艘，接到求助后立", "即出动，并每年演习一次，费用由各", "国分担。", "　　各国感谢东道国政府和人民的热情");
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < left.size(); i++) {
            String words = i < right.size() ? right.get(i) : "";
            page.append((left.get(i) + "　".repeat(20 - left.get(i).length()) + words).stripTrailing())
                    .append('\n');
        }
        String names = "甲国总统　　张三\n乙国总理　　李四\n2031年7月5日于云岭\n";

        assertThat(Extractor.columns(page + names))
                .hasValueSatisfying(text -> assertThat(text.strip()).endsWith("热情\n" + names.strip()));
    }

    /** A program that takes columns for those of a table writes their lines into cells. */
    @Test
    void columnsInTheCellsOfATableAreReadOneByOne() {
        List<String> left = ARTICLES.lines().toList();
        List<String> right = ARTICLES.replace("members", "parties").lines().toList();
        StringBuilder page = new StringBuilder("The Title\n\n|   |   |\n|---|---|\n");
        for (int i = 0; i < left.size(); i++) {
            page.append("| ")
                    .append(left.get(i))
                    .append(" | ")
                    .append(right.get(i))
                    .append(" |\n");
        }

        assertThat(Extractor.columns(page.toString()))
                .hasValueSatisfying(text -> assertThat(text.lines().filter(line -> !line.isBlank()))
                        .containsExactlyElementsOf(Stream.of(List.of("The Title"), left, right)
                                .flatMap(List::stream)
                                .toList()));
    }

    @Test
    void tablesOfDataStay() {
        String table =
                "| State | Capital |\n|---|---|\n" + "| The upper republic | The city of the springs |\n".repeat(9);

        assertThat(Extractor.columns(table)).isEmpty();
    }
}
