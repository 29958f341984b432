package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The style sheets follow the rules of Chinese typesetting. */
class StyleSheetTest {

    @Test
    void aLineHasAtMost38Characters() throws IOException {
        Matcher measure = Pattern.compile("--measure: (\\d+)rem").matcher(css());
        assertThat(measure.find()).isTrue();
        assertThat(Integer.parseInt(measure.group(1))).isBetween(30, 38);
    }

    @Test
    void theRulesOfTypesettingAreFollowed() throws IOException {
        assertThat(css())
                .contains("line-break: strict;", "text-autospace: normal;", "line-height: 1.8;")
                .contains(
                        "color-scheme: light dark;",
                        "light-dark(",
                        "@media print",
                        "--text-font: \"Noto Serif CJK SC\"");
    }

    @Test
    void everyClassOfTheSheetsIsUsed() throws IOException {
        String users = text(Path.of("templates"))
                + text(Path.of("static/assets"), ".js")
                + text(Path.of("src/main/java/org/xuanyan"));
        String sheets = text(Path.of("static/assets"), ".css")
                .replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("(?m)^.*;$", "");
        Set<String> classes = Pattern.compile("\\.([a-z][a-z-]*)")
                .matcher(sheets)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(classes)
                .contains("passage", "matrix", "theme")
                .allMatch(name -> Pattern.compile("(?<![\\w-])" + name + "(?![\\w-])")
                        .matcher(users)
                        .find());
    }

    private static String text(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (endings.length == 0 || file.toString().endsWith(endings[0])) {
                    text.append(Files.readString(file));
                }
            }
            return text.toString();
        }
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("static/assets/site.css"));
    }
}
