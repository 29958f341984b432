package org.xuanyan.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.text.SourceText;

/** Lines of two columns that a program wrote in turn, as {@code pdftotext} does, are not taken for a text. */
class AlternatingLinesTest {

    private static final String TITLE = "云岭会议成员国宣言";

    /** In the middle of the text. */
    private static final int FROM = 40;

    private static final int COLUMN = 20;

    /** Returns a declaration of the collection in lines of some characters. */
    private static List<String> lines(String slug, int width) throws IOException {
        String text = Files.readString(Path.of("content/declarations", slug, "declaration.md"));
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.substring(text.indexOf("\n---\n") + 5).split("\n+")) {
            if (paragraph.isBlank() || "[#-".indexOf(paragraph.charAt(0)) >= 0) {
                continue;
            }
            String words = "　　" + paragraph.replaceAll("\\[\\^[^\\]]*\\]", "");
            for (int i = 0; i < words.length(); i += width) {
                lines.add(words.substring(i, Math.min(i + width, words.length())));
            }
        }
        return lines;
    }

    private static List<Diagnostic> disorder(List<String> lines) {
        SourceText copy = new SourceText("copy.txt", TITLE + "\n\n" + String.join("\n", lines) + "\n");
        return new Cleaner(Languages.of(new LanguageTag("zh-Hans")))
                .clean(copy).findings().stream()
                        .filter(each -> each.code() == Code.LINE_ORDER)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource({"2012-beijing, 18", "2018-qingdao, 22", "2024-astana, 26", "2025-tianjin, 35"})
    void linesInTurnAreReportedWhereTheyStand(String slug, int width) throws IOException {
        List<String> lines = lines(slug, width);
        assertThat(disorder(lines)).isEmpty();
        List<String> mixed = new ArrayList<>(lines.subList(0, FROM));
        for (int i = FROM; i < FROM + COLUMN; i++) {
            mixed.add(lines.get(i));
            mixed.add(lines.get(i + COLUMN));
        }
        mixed.addAll(lines.subList(FROM + 2 * COLUMN, lines.size()));

        List<Diagnostic> found = disorder(mixed);

        assertThat(found).isNotEmpty();
        // The title and a blank line stand above the text; a paragraph that has lines of the columns may begin and end
        // without them.
        assertThat(found).allSatisfy(each -> assertThat(each.at().line()).isBetween(FROM - 10, FROM + 2 * COLUMN + 10));
    }
}
