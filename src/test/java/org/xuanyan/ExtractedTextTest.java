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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
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
        GAPS
    }

    static Stream<Arguments> texts() {
        return Stream.of("2012-beijing", "2018-qingdao", "2024-astana")
                .flatMap(slug -> Stream.of(Form.values()).map(form -> Arguments.of(slug, form)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theTextComesBackAsItWasPublished(String slug, Form form) throws IOException {
        String published = Files.readString(Path.of("content/declarations", slug, "declaration.md"));
        List<String> blocks = Stream.of(NOTE.matcher(published.split("(?m)^---$", 3)[2])
                        .replaceAll("")
                        .strip()
                        .split("\n{2,}"))
                .map(block -> block.replaceFirst("^## ", "").replace("\\", ""))
                .filter(block -> !block.equals("---"))
                .toList();
        String title =
                TITLE.matcher(published).results().findFirst().orElseThrow().group(1);

        Cleaned cleaned = CHINESE.clean(new SourceText("pdf.txt", extracted(title, blocks, form)));

        assertThat(cleaned.title()).contains(title);
        assertThat(cleaned.blocks().stream().map(CleanBlock::text)).isEqualTo(blocks);
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

    private static String line(String line, Form form, String margin) {
        String words = line.replaceFirst("^　+", "");
        boolean opens = !words.equals(line);
        return switch (form) {
            case LINES -> words;
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
