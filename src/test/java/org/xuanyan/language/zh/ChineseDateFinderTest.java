package org.xuanyan.language.zh;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.ProcessorTime;
import org.xuanyan.language.DateGrammar;
import org.xuanyan.language.DateGrammar.FoundDates;
import org.xuanyan.language.Languages;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;

class ChineseDateFinderTest {

    /** In characters, far longer than any paragraph; quadratic work would have 2.5 billion steps. */
    private static final int LONG = 50_000 * ProcessorTime.SCALE;

    /** {@code -Ddates.cases=20000} tries more random texts. */
    private static final int CASES = Integer.getInteger("dates.cases", 3_000);

    private static final DateGrammar DATES = Languages.of(new LanguageTag("zh")).dates();

    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2031, 7, 5));

    private static final String PIECES = "0123456789年月日号至到-—~、和及 　（）()《》第二〇一十三世纪代为。，去今明同次本上下半季度春将已.";

    /** Texts with dates in [ and ] with their meaning, and impossible dates in ! and !; all written by hand. */
    static Stream<String> table() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/golden/dates.txt"));
        assertThat(lines).hasSizeGreaterThanOrEqualTo(120).doesNotHaveDuplicates();
        return lines.stream();
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyLineHasTheListedDates(String line) {
        String text = line.replaceAll("=[-/0-9s]+]", "").replaceAll("[\\[!]", "");
        assertThat(annotated(text)).isEqualTo(line.replace("!（!", "（!").replace("!）!", "!）"));
    }

    private static String annotated(String text) {
        FoundDates found = DATES.find(text);
        Map<Integer, String> marks = new TreeMap<>();
        for (TextDate date : found.dates()) {
            marks.merge(date.start(), "[", (a, b) -> a + b);
            marks.merge(date.end(), "=" + show(date.span()) + "]", (a, b) -> b + a);
        }
        found.impossible().forEach(each -> {
            marks.merge(each.start(), "!", (a, b) -> a + b);
            marks.merge(each.end(), "!", (a, b) -> b + a);
        });
        StringBuilder annotated = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            annotated.append(marks.getOrDefault(i, ""));
            annotated.append(i < text.length() ? text.substring(i, i + 1) : "");
        }
        return annotated.toString();
    }

    private static String show(DateSpan span) {
        String decade = span.precision() == Precision.DECADE ? "s" : "";
        return span.start() + decade + (span.isSingle() ? "" : "/" + span.end());
    }

    @Tag("slow")
    @Test
    void inAnyTextDatesAreInOrderAndValid() {
        for (int seed = 0; seed < CASES; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(
                        random.nextInt(3) == 0
                                ? List.of("2018", "2019年", "6月", "10日", "二〇一八年", "1990年代", "去年", "次日", "同月", "第三季度")
                                        .get(random.nextInt(10))
                                : PIECES.substring(random.nextInt(PIECES.length()))
                                        .substring(0, 1));
            }
            int end = 0;
            for (TextDate date : DATES.find(text.toString(), DAY).dates()) {
                assertThat(date.start()).as("seed %d: %s", seed, text).isGreaterThanOrEqualTo(end);
                end = date.end();
                assertThat(end).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
                assertThat(date.span().to())
                        .as("seed %d: %s", seed, text)
                        .isAfterOrEqualTo(date.span().from());
                assertThat(date.span().from().getYear())
                        .as("seed %d: %s", seed, text)
                        .isBetween(1500, 2199);
            }
        }
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2",
                "2018年",
                "2018年6月",
                "1日、",
                "二",
                "2018—",
                "5月至",
                "2018 ",
                "20世纪",
                "年",
                "《2018年",
                "　",
                "5月3日至",
                "6月10日、11日",
                "去年",
                "将于5月",
                "2031.5.31",
                "2031年第三季度",
                "同月3日"
            })
    void aLongTextTakesLinearTime(String piece) {
        String text = "2018年6月1日" + piece.repeat(LONG / piece.length());
        ProcessorTime.assertLessThan(Duration.ofSeconds(1), piece, () -> DATES.find(text, DAY));
    }
}
