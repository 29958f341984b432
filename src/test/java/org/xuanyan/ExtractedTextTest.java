package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.extract.Extractor;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.Han;
import org.xuanyan.text.SourceText;

/** Published texts as programs write them that take the text out of a PDF file: nothing differs after cleaning. */
class ExtractedTextTest {

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^[^\\]]+\\]:.*$|\\[\\^[^\\]]+\\]");
    private static final Pattern TITLE = Pattern.compile("(?m)^title: \"?([^\"\\n]*)");

    private static final int LINES = 30;

    /** What is left of the layout of a page. */
    private enum Form {
        /** Nothing but the lines: {@code pdftotext} where paragraphs have no gaps. */
        LINES,
        /** Indents behind a margin, which differs from page to page: {@code pdftotext -layout}. */
        LAYOUT,
        /** An empty line between paragraphs, and none at the beginning of a page: {@code mutool draw -F txt}. */
        GAPS,
        /** Two columns beside each other, the right one from the same character on: {@code pdftotext -layout}. */
        COLUMNS
    }

    static Stream<Arguments> texts() {
        return Stream.of("2012-beijing", "2018-qingdao", "2024-astana")
                .flatMap(slug -> Stream.of(Form.values()).map(form -> Arguments.of(slug, form)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextComesBackAsItWasPublished(String slug, Form form) throws IOException {
        String published = published(slug);
        List<String> blocks = blocks(slug);
        String title =
                TITLE.matcher(published).results().findFirst().orElseThrow().group(1);

        String copy = form == Form.COLUMNS ? inColumns(title, blocks) : extracted(title, blocks, form);
        Cleaned cleaned =
                CHINESE.clean(new SourceText("pdf.txt", Extractor.columns(copy).orElse(copy)));

        assertThat(cleaned.title()).contains(title);
        assertThat(cleaned.blocks().stream().map(CleanBlock::text)).isEqualTo(blocks);
    }

    private static String published(String slug) throws IOException {
        return Files.readString(Path.of("content/declarations", slug, "declaration.md"));
    }

    private static List<String> blocks(String slug) throws IOException {
        return Stream.of(NOTE.matcher(published(slug).split("(?m)^---$", 3)[2])
                        .replaceAll("")
                        .strip()
                        .split("\n{2,}"))
                .map(block -> block.replaceFirst("^## ", "").replace("\\", ""))
                .filter(block -> !block.equals("---"))
                .toList();
    }

    /** Writes the lines of a print, page by page. */
    private static String extracted(String title, List<String> blocks, Form form) {
        List<String> lines = new ArrayList<>(List.of("　" + title));
        for (String block : blocks) {
            lines.addAll(wrapped("　　" + block, 42));
        }
        StringBuilder text = new StringBuilder();
        for (int page = 0; page * LINES < lines.size(); page++) {
            List<String> own = lines.subList(page * LINES, Math.min(lines.size(), (page + 1) * LINES));
            String margin = form == Form.LAYOUT ? " ".repeat(4 + page % 3) : "";
            text.append(page == 0 ? "" : "\f")
                    .append(own.stream().map(line -> line(line, form, margin)).collect(joining("\n")))
                    .append("\n\n")
                    .append(" ".repeat(form == Form.LAYOUT ? 40 : 0))
                    .append(page + 1)
                    .append("\n\n");
        }
        return text.toString();
    }

    /** Two narrow columns whose gutter is only a blank in full lines cannot be told apart with certainty. */
    @ParameterizedTest
    @ValueSource(strings = {"2012-beijing", "2018-qingdao", "2024-astana"})
    void columnsThatCannotBeToldApartAreReported(String slug) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String block : blocks(slug)) {
            lines.addAll(wrapped("　　" + block, 22));
        }
        StringBuilder copy = new StringBuilder();
        for (int i = 0; i + LINES < lines.size(); i += 2 * LINES) {
            for (int row = i; row < i + LINES; row++) {
                String right = row + LINES < lines.size() ? lines.get(row + LINES) : "";
                copy.append(lines.get(row).replaceFirst("^　+", "  "))
                        .append(' ')
                        .append(right.strip())
                        .append('\n');
            }
        }

        Cleaned cleaned = CHINESE.clean(new SourceText("pdf.txt", copy.toString()));

        assertThat(Extractor.columns(copy.toString())).isEmpty();
        assertThat(cleaned.findings().stream().map(Diagnostic::code)).contains(Code.LINE_ORDER);
    }

    /** The right column begins at one place, or behind an indent there; what stands below is no row of it. */
    @Test
    void indentedLinesOfTheRightColumnShowItsEdge() {
        String copy = """
                             东屿群岛国家渔业合作领导人联合声明
                    东屿群岛国家领导人于 2036 年 10 月 8 日在珠浦            5. 领导人对三艘渔船在台风中失事表示哀悼，商
                举行会议，就渔业资源的养护和利用发表联合声明                     定建立海上搜救热线，昼夜值守。
                如下：                                          6. 领导人鼓励发展远洋养殖，同时强调养殖场不
                    1. 领导人一致认为，海洋资源并非取之不尽，过                得妨碍航道，也不得使用违禁药物。
                度捕捞已使近海鱼群减少近半。                               7. 领导人重申，渔民之间的纠纷应当由联合仲裁
                    2. 领导人决定把每年 5 月 16 日至 8 月 31 日定为       庭裁决，任何一方不得扣押对方船员。
                共同休渔期，违者没收渔获物并处以罚款。                          8. 领导人请海洋研究所每两年评估一次鱼群状况，
                    3. 领导人同意统一渔网的最小网目尺寸，不得小                所需经费由各国按渔获量分担。
                于 54 毫米，过渡期为十八个月。                            9. 领导人商定于 2038 年在青礁举行下次会议。
                    4. 领导人欢迎《东屿渔船登记公约》生效，要求
                12 米以上的渔船安装定位设备。
                """;

        assertThat(Extractor.columns(copy).orElseThrow().lines().map(String::strip))
                .containsSubsequence(
                        "如下：",
                        "1. 领导人一致认为，海洋资源并非取之不尽，过",
                        "12 米以上的渔船安装定位设备。",
                        "5. 领导人对三艘渔船在台风中失事表示哀悼，商",
                        "定建立海上搜救热线，昼夜值守。");
    }

    /** Writes pages of two columns with a margin; the title goes across, and the number of a page stands below both. */
    private static String inColumns(String title, List<String> blocks) {
        List<String> lines = new ArrayList<>();
        for (String block : blocks) {
            lines.addAll(wrapped("　　" + block, 22));
        }
        StringBuilder text = new StringBuilder("              ").append(title).append("\n\n");
        for (int page = 0; 2 * LINES * page < lines.size(); page++) {
            List<String> own = lines.subList(2 * LINES * page, Math.min(lines.size(), 2 * LINES * (page + 1)));
            int height = (own.size() + 1) / 2;
            int gutter = 5
                    + own.stream()
                            .mapToInt(line -> line.replaceFirst("^　+", "  ").length())
                            .max()
                            .orElse(0);
            for (int row = 0; row < height; row++) {
                String left = "  " + own.get(row).replaceFirst("^　+", "  ");
                String right = row + height < own.size() ? own.get(row + height).replaceFirst("^　+", "  ") : "";
                text.append((left + " ".repeat(gutter - left.length()) + right).stripTrailing())
                        .append('\n');
            }
            text.append("\n")
                    .append(" ".repeat(gutter - 3))
                    .append("— ")
                    .append(page + 1)
                    .append(" —\n\f");
        }
        return text.toString();
    }

    private static String line(String line, Form form, String margin) {
        String words = line.replaceFirst("^　+", "");
        boolean opens = !words.equals(line);
        return switch (form) {
            case LINES, COLUMNS -> words;
            case GAPS -> (opens ? "\n" : "") + words;
            case LAYOUT -> margin + (opens ? "   " : "") + words;
        };
    }

    /** Breaks a paragraph where nothing more fits; no line begins with closing punctuation or ends with an opening one. */
    private static List<String> wrapped(String paragraph, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String unit :
                paragraph.split("(?<=\\p{IsHan}|[\\p{Pe}\\p{Pf}。，、；：？！\u3000—])(?![\\p{Pe}\\p{Pf}。，、；：？！—])")) {
            double next = unit.chars()
                    .mapToDouble(c -> Han.isFullWidth((char) c) ? 1 : 0.5)
                    .sum();
            if (used + next > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.append(unit);
            used += next;
        }
        lines.add(line.toString());
        return lines;
    }
}
