package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What Chinese typesetting asks of the style sheet. */
class StyleSheetTest {

    @Test
    void aLineHasAtMost38Characters() throws IOException {
        Matcher measure = Pattern.compile("--measure: (\\d+)rem").matcher(css());
        assertThat(measure.find()).isTrue();
        assertThat(Integer.parseInt(measure.group(1))).isBetween(30, 38);
    }

    @Test
    void theRulesOfTheCraftAreThere() throws IOException {
        assertThat(css())
                .contains("line-break: strict;", "text-autospace: normal;", "line-height: 1.8;")
                .contains(
                        "color-scheme: light dark;",
                        "light-dark(",
                        "@media print",
                        "--text-font: \"Noto Serif CJK SC\"");
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("static/assets/site.css"));
    }
}
