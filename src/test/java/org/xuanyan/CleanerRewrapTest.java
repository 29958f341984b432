package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Code;
import org.xuanyan.text.SourceText;

/** The published texts, wrapped at other widths, give the same paragraphs, or a finding for each doubtful place. */
@Tag("slow")
class CleanerRewrapTest {

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    /** The step from one width to the next, in characters; {@code -Drewrap.step=1} tries all widths. */
    private static final int WIDTHS = Integer.getInteger("rewrap.step", 24);

    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana"})
    void emptyLinesOrIndentsGiveTheSameParagraphs(String slug) throws IOException {
        List<String> blocks = published(slug);
        for (int width = 20; width <= 44; width += WIDTHS) {
            assertThat(texts(clean(set(blocks, width, "", "\n"))))
                    .describedAs("gaps, width %d", width)
                    .isEqualTo(blocks);
            assertThat(texts(clean(set(blocks, width, "　　", ""))))
                    .describedAs("indents, width %d", width)
                    .isEqualTo(blocks);
        }
    }

    /** Some programs put an empty line where the indent changes: below a first line and above it, but not between two of them. */
    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana", "2025-tianjin"})
    void emptyLinesWhereTheIndentChangesGiveTheSameParagraphs(String slug) throws IOException {
        List<String> blocks = published(slug);
        for (int width = 20; width <= 44; width += WIDTHS) {
            assertThat(texts(clean(setByIndent(blocks, width))))
                    .describedAs("width %d", width)
                    .isEqualTo(blocks);
        }
    }

    /** A last line below a full one, and a line into which a date did not fit, are as wide as the first lines of paragraphs. */
    @ParameterizedTest
    @CsvSource({"2012-beijing, 34", "2018-qingdao, 39", "2025-tianjin, 38"})
    void aBorderThatWidthDoesNotTellHasAFinding(String slug, int width) throws IOException {
        List<String> blocks = published(slug);
        Cleaned cleaned = clean(set(blocks, width, "", ""));
        String text = String.join("", blocks);
        assertThat(String.join("", texts(cleaned))).isEqualTo(text);
        TreeSet<Integer> wrong = borders(texts(cleaned));
        wrong.removeAll(borders(blocks));
        assertThat(wrong)
                .isNotEmpty()
                .allSatisfy(border -> assertThat(cleaned.findings()).anySatisfy(each -> {
                    assertThat(each.code()).isEqualTo(Code.JOIN_OR_PARAGRAPH);
                    assertThat(text.substring(0, border))
                            .endsWith(each.arguments().get(0).toString());
                    assertThat(text.substring(border))
                            .startsWith(each.arguments().get(1).toString());
                }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana"})
    void lostIndentsGiveTheSameParagraphsOrAFinding(String slug) throws IOException {
        List<String> blocks = published(slug);
        for (int width = 20; width <= 44; width += WIDTHS) {
            Cleaned cleaned = clean(set(blocks, width, "", ""));
            TreeSet<String> missed = new TreeSet<>(blocks);
            missed.removeAll(texts(cleaned));
            long doubts = cleaned.findings().stream()
                    .filter(each -> each.code() == Code.JOIN_OR_PARAGRAPH)
                    .count();
            assertThat(missed).describedAs("width %d", width).hasSizeLessThanOrEqualTo(2 * (int) doubts);
        }
    }

    private static Cleaned clean(String copy) {
        return CHINESE.clean(new SourceText("copy.txt", copy));
    }

    private static List<String> texts(Cleaned cleaned) {
        return cleaned.blocks().stream().map(CleanBlock::text).toList();
    }

    /** Returns the places where blocks begin in the text of all of them. */
    private static TreeSet<Integer> borders(List<String> blocks) {
        TreeSet<Integer> borders = new TreeSet<>();
        int length = 0;
        for (String block : blocks) {
            borders.add(length);
            length += block.length();
        }
        return borders;
    }

    private static List<String> published(String slug) throws IOException {
        Path file = Path.of("content/declarations", slug, "declaration.md");
        return Pattern.compile("\\n\\n+")
                .splitAsStream(Files.readString(file).split("(?m)^---$", 3)[2].strip())
                .filter(block -> !block.startsWith("[^"))
                .map(block -> block.replaceAll("\\[\\^[^]]*]|^## ", "").replaceAll("\\\\(\\p{Punct})", "$1"))
                .map(block -> block.equals("---") ? "***" : block)
                .toList();
    }

    /** Wraps blocks into lines without their indents, with an empty line wherever the indent changes. */
    private static String setByIndent(List<String> blocks, int width) {
        StringBuilder copy = new StringBuilder("桥岭组织成员国元首理事会云岭宣言\n");
        boolean indented = false;
        for (String block : blocks) {
            boolean first = block.length() > 3;
            for (String line : Printed.lines(block, width)) {
                copy.append(first == indented ? "" : "\n").append(line).append('\n');
                indented = first;
                first = false;
            }
        }
        return copy.toString();
    }

    /** Wraps blocks into lines and pages. */
    private static String set(List<String> blocks, int width, String indent, String gap) {
        StringBuilder copy = new StringBuilder("桥岭组织成员国元首理事会云岭宣言\n");
        int count = 0;
        for (String block : blocks) {
            String before = block.length() > 3 ? indent : "";
            for (String line : Printed.lines(block, width)) {
                copy.append(before).append(line).append('\n');
                before = "";
                count++;
                if (count % Printed.LINES_OF_A_PAGE == 0) {
                    copy.append("— ").append(count / Printed.LINES_OF_A_PAGE).append(" —\n");
                }
            }
            copy.append(gap);
        }
        return copy.toString();
    }
}
