package org.xuanyan.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How dates, numerals, sums and values are written and read. */
class WrittenFormsTest {

    private record Sample(String name, Optional<String> none, List<String> empty) {}

    @Test
    void jsonHasTheOrderOfTheRecordAndNoEmptyOptional() {
        Sample sample = new Sample("</script>云", Optional.empty(), List.of());
        Json.prepare(Sample.class);
        assertThat(new String(Json.bytes(sample), StandardCharsets.UTF_8))
                .isEqualTo("{\"name\":\"</script>云\",\"empty\":[]}\n");
        assertThat(Json.insideHtml(sample)).isEqualTo("{\"name\":\"\\u003c/script>云\",\"empty\":[]}");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-06-10, 2018-06-10, true",
        "2018-06-31, '', true",
        "2018-06, '', false",
        "2018-6-10, '', false",
        "2018-06-100, '', false",
        "'', '', false"
    })
    void aDayIsOneOfTheCalendar(String text, String day, boolean form) {
        assertThat(IsoDate.parse(text).map(LocalDate::toString).orElse("")).isEqualTo(day);
        assertThat(IsoDate.hasForm(text)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({"2018-06-10, 2018-06-10", "2018-06, 2018-06-01", "2018, 2018-01-01", "2018-13, ''", "18, ''", "'', ''"})
    void aDateBeginsOnItsFirstDay(String text, String day) {
        assertThat(IsoDate.firstDay(text).map(LocalDate::toString).orElse("")).isEqualTo(day);
        assertThat(IsoDate.isDate(text)).isEqualTo(!day.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "1, a, a",
        "26, a, z",
        "27, a, aa",
        "52, A, AZ",
        "53, A, BA",
        "702, A, ZZ",
        "703, A, AAA",
        "0, a, 0",
        "-1, A, -1",
        "4, i, iv",
        "9, I, IX",
        "1994, I, MCMXCIV",
        "3888, I, MMMDCCCLXXXVIII",
        "3999, i, mmmcmxcix",
        "4000, I, 4000",
        "0, i, 0",
        "12, 1, 12"
    })
    void listsHaveTheNumeralsOfTheirStyle(int value, String style, String shown) {
        assertThat(ListNumerals.shown(value, style)).isEqualTo(shown);
    }

    @Test
    void theFirstNumeralNamesItsStyle() {
        assertThat(List.of("1", "a", "A", "i", "I")).allMatch(ListNumerals::isFirst);
        assertThat(List.of("2", "b", "B", "v", "V")).noneMatch(ListNumerals::isFirst);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "# a | \\# a",
                "- a | \\- a",
                "1. a | 1\\. a",
                "12) a | 12\\) a",
                "> a | \\> a",
                "a - # | a - #",
                "*a* [b] | \\*a\\* \\[b]",
                "a_b | a\\_b",
                "a < b <b> | a < b \\<b>",
                "& &amp; &#1; | & \\&amp; \\&#1;",
                "1234567890. a | 1234567890. a",
                "\\ | \\\\"
            })
    void wordsHaveNoMeaningInMarkdown(String words, String escaped) {
        assertThat(MarkdownText.paragraph(words)).isEqualTo(escaped);
    }

    @Test
    void headingsAndCellsHaveMoreSigns() {
        assertThat(MarkdownText.heading("# a #")).isEqualTo("# a \\#");
        assertThat(MarkdownText.heading("a # b")).isEqualTo("a # b");
        assertThat(MarkdownText.cell("a|b*")).isEqualTo("a\\|b\\*");
        assertThat(YamlText.quote("a\"b\\c: d")).isEqualTo("\"a\\\"b\\\\c: d\"");
        assertThat(YamlText.comment("a")).isEqualTo("# a");
    }

    @ParameterizedTest
    @CsvSource({
        "有误, true",
        "有, false",
        "有有, false",
        "xx, false",
        "xxx, false",
        "abc, true",
        "ab, false",
        "…, false",
        "'-', false",
        "'', false",
        "有a1b, true",
        "123, false"
    })
    void aReasonHasWords(String text, boolean words) {
        assertThat(Wording.hasWords(text)).isEqualTo(words);
    }

    /** The SHA-256 of the empty text and of abc are known from its standard. */
    @Test
    void fingerprintsAreTheBeginningOfTheSha256() {
        assertThat(Fingerprint.of("abc")).isEqualTo("ba7816bf8f01cfea");
        assertThat(Fingerprint.sum("abc")).isEqualTo(0xba7816bf8f01cfeaL);
        assertThat(Fingerprint.digits(1)).isEqualTo("0000000000000001");
        assertThat(Fingerprint.of("abc", 3)).isEqualTo("ba7816");
        assertThat(Fingerprint.ofFile(new byte[0]))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    private static String sum(String... texts) {
        ContentSum sum = new ContentSum();
        for (String each : texts) {
            sum.add(each);
        }
        return sum.toString();
    }

    @Test
    void contentsWithOtherJointsHaveOtherSums() {
        assertThat(sum("ab", "c")).isEqualTo(sum("ab", "c")).hasSize(16);
        assertThat(List.of(sum("a", "bc"), sum("abc"), sum("ab", "c", ""), sum("ac", "b"), sum()))
                .doesNotHaveDuplicates()
                .doesNotContain(sum("ab", "c"));
        // Both halves tell contents apart.
        assertThat(sum("a").substring(0, 8)).isNotEqualTo(sum("b").substring(0, 8));
        assertThat(sum("a").substring(8)).isNotEqualTo(sum("b").substring(8));
        assertThat(sum("a").substring(0, 8)).isNotEqualTo(sum("a", "").substring(0, 8));
        assertThat(sum("a").substring(8)).isNotEqualTo(sum("a", "").substring(8));
    }

    @Test
    void workIsDoneOnceForTheSameInput() {
        List<String> done = new ArrayList<>();
        LastResult<String, String> last = new LastResult<>(input -> {
            done.add(input);
            return input + "!";
        });
        assertThat(List.of(last.of("a"), last.of("a"), last.of("b"), last.of("a")))
                .containsExactly("a!", "a!", "b!", "a!");
        assertThat(done).containsExactly("a", "b", "a");
        Lazy<String> lazy = new Lazy<>(() -> {
            done.add("lazy");
            return "made";
        });
        assertThat(lazy.get() + lazy.get()).isEqualTo("mademade");
        assertThat(done).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "(fā), 0, 4",
        "（huì ）, 0, 6",
        "x(fā), 1, 5",
        "(ICT), 0, -1",
        "(fa), 0, -1",
        "(fā, 0, -1",
        "x, 0, -1",
        "x, 1, -1"
    })
    void pronunciationEndsWithItsBracket(String text, int offset, int end) {
        assertThat(InlineBoilerplate.pinyinEnd(text, offset)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "'甲乙丙丁,戊己庚辛', '戊己庚辛,甲乙丙丁', 10",
        "'甲乙丙丁,戊己庚辛', '甲乙丙丁,戊己庚辛', 01",
        "'甲乙丙丁,戊己庚辛,子丑寅卯', '子丑寅卯,甲乙丙丁,戊己庚辛', 201",
        "'甲乙丙丁', '戊己庚辛,甲乙丙丁', 0",
        "'甲乙丙丁,戊己庚辛', '戊己庚辛', 01",
        "'國會會議,戊己庚辛', '戊己庚辛,国会会议', 10"
    })
    void paragraphsAreComparedInTheOrderThatChangesLeast(String before, String after, String order) {
        StringBuilder found = new StringBuilder();
        ParagraphOrder.of(List.of(before.split(",")), List.of(after.split(","))).forEach(found::append);
        assertThat(found).hasToString(order);
    }
}
