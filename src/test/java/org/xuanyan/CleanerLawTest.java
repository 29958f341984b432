package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.xuanyan.ProcessorTime.SCALE;

import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.clean.DroppedPassage;
import org.xuanyan.clean.ShownNumber;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.InlineBoilerplate;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Markup;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Laws of cleaning, tested on generated copies. A failure names its seed. */
@Tag("slow")
class CleanerLawTest {

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    /** {@code -Dcleaner.copies=6000} tries more. */
    private static final int COPIES = Integer.getInteger("cleaner.copies", 70);

    private static final int SCRAPS = 2 * COPIES;

    /** Seed → what cleaning makes of a damaged copy; several laws are about it, and none changes it. */
    private static final Map<Integer, Cleaned> CLEANED = new TreeMap<>();

    /** The parts of generated web pages. */
    private static final String[] PARTS = {
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<div class=share>",
        "<div hidden>",
        "2030<sup>3</sup>",
        "<ruby>桥<rt>qiáo</ruby>",
        "<a href=1>",
        "</a>",
        "<!-- 甲 -->",
        "<b>",
        "</b>",
        "<h2>关于和平</h2>",
        "<br>",
        "成员国支持和平。",
        "<SCO Charter>",
        "成员国主张加强山区防火合作，定期交换观测数据。",
        "&#8203;",
        "&nbsp甲国",
        "<p title=\"a>b\">",
        "[1]",
        "一、",
        "</td>",
        "<li>",
        "<table><tr><td>",
        "<form>",
        "</form>",
        "版权所有",
        "首页",
        "2031年7月5日于云岭",
        "桥岭组织云岭宣言",
        "<p cla",
        "]]>",
        "<ol>",
        "<ol start=3>",
        "</ol>",
        "<h3>【合作】</h3>",
        "<p>**合作**</p>",
        "<p>【合作】成员国支持和平，主张加强山区防火合作。</p>",
        "<table><tr><th>甲<th></th></tr><tr><td>丙<br>丁</td><td>2031 年</td></tr></table>"
    };

    /** Punctuation marks that may be dropped beside another. */
    private static final String STOPS = "[、，：；。]";

    @Test
    void noCharacterIsLost() {
        for (int seed = 0; seed < COPIES; seed++) {
            assertNothingIsLost(seed, new DamagedCopy(seed).text(), cleaned(seed));
        }
    }

    @Test
    void noCharacterOfAPageIsLost() {
        for (int seed = 0; seed < COPIES; seed++) {
            Random random = new Random(seed);
            StringBuilder page = new StringBuilder("<html><body>");
            for (int parts = random.nextInt(40); parts > 0; parts--) {
                page.append(PARTS[random.nextInt(PARTS.length)]);
            }
            assertNothingIsLost(seed, page.toString(), clean(page.toString()));
        }
    }

    @Test
    void cleaningACleanTextChangesNothing() {
        for (int seed = 0; seed < COPIES; seed++) {
            Cleaned once = cleaned(seed);
            String text = once.blocks().stream().map(CleanBlock::text).collect(joining("\n\n"));
            Cleaned twice = clean(text);
            assertThat(blocks(twice)).describedAs("seed %d:%n%s", seed, text).isEqualTo(blocks(once));
            assertThat(twice.dropped()).describedAs("seed %d", seed).isEmpty();
        }
    }

    @Test
    void blocksStandInTheOrderOfTheCopyAndDropsDoNotOverlap() {
        for (int seed = 0; seed < COPIES; seed++) {
            Cleaned cleaned = cleaned(seed);
            assertThat(cleaned.blocks()).extracting(CleanBlock::offset).isSorted();
            int end = 0;
            for (DroppedPassage drop : cleaned.dropped()) {
                assertThat(drop.start()).describedAs("seed %d", seed).isGreaterThanOrEqualTo(end);
                assertThat(drop.end()).isGreaterThan(drop.start());
                end = drop.end();
            }
        }
    }

    @Test
    void anyInputGivesTheSameResultTwice() {
        for (int seed = 0; seed < SCRAPS; seed++) {
            String scrap = scrap(new Random(seed));
            assertThat(clean(scrap)).describedAs("seed %d", seed).isEqualTo(clean(scrap));
        }
        for (String odd :
                new String[] {"", " \n\u3000", "\uFEFF", "\0\1\2", "<", "&", "<p", "<!--", "一", "—", "\uD800"}) {
            assertThat(clean(odd).findings()).describedAs(odd).isNotEmpty();
        }
    }

    /** Each copy is far longer than any declaration; with quadratic work it would take minutes. */
    @Test
    void theTimeGrowsWithTheLengthOfTheCopy() {
        String paragraph = "成员国支持共同建设跨河大桥,便利两岸人民往来。";
        for (String copy : new String[] {
            paragraph.repeat(1_250 * SCALE),
            (paragraph + "\n").repeat(1_250 * SCALE),
            "一\n".repeat(6_250 * SCALE),
            "<p>" + paragraph.repeat(3) + "<b>".repeat(3),
            "<div>".repeat(3_125 * SCALE) + paragraph,
            ("<div class=share><p hidden>" + paragraph).repeat(625 * SCALE),
            "<a =\"<a \" ".repeat(3_125 * SCALE),
            "<p>成<sup>1</sup>".repeat(1_250 * SCALE),
            "(".repeat(31_250 * SCALE),
            "2\n".repeat(3_125 * SCALE) + "3\n".repeat(3_125 * SCALE),
            "the members will support peace and good will and ".repeat(1_250 * SCALE),
            "成员国{{甲|" + "乙".repeat(12_500 * SCALE) + "}}支持和平。"
        }) {
            ProcessorTime.assertLessThan(Duration.ofSeconds(2), copy.substring(0, 8), () -> clean(copy));
        }
    }

    /** Also in a language without word lists, where one paragraph has all lines; of 20,000, quadratic work took thirteen seconds. */
    @Test
    void manyLinesOfOneParagraphAreJoinedInLinearTime() {
        Cleaner english = new Cleaner(Languages.of(new LanguageTag("en")));
        String copy = "Riverside Declaration\n\n"
                + "the members will support peace and good will and\n".repeat(5_000 * SCALE);
        ProcessorTime.assertLessThan(
                Duration.ofSeconds(2), "lines", () -> english.clean(new SourceText("copy.txt", copy)));
    }

    private static void assertNothingIsLost(int seed, String copy, Cleaned cleaned) {
        String kept = cleaned.title().orElse("")
                + cleaned.blocks().stream().map(CleanBlock::text).collect(joining())
                + cleaned.signatories().stream()
                        .map(each -> each.office() + each.name())
                        .collect(joining())
                + cleaned.signed().orElse("");
        String shown = cleaned.numbers().stream().map(ShownNumber::number).collect(joining());
        assertThat(sorted(plain(kept)))
                .describedAs("seed %d:%n%s%n%s", seed, copy, cleaned)
                .isEqualTo(sorted(plain(withoutTags(without(copy, cleaned)) + shown)));
    }

    private static Cleaned cleaned(int seed) {
        return CLEANED.computeIfAbsent(seed, each -> clean(new DamagedCopy(each).text()));
    }

    private static Cleaned clean(String copy) {
        return CHINESE.clean(new SourceText("copy.txt", copy));
    }

    private static Stream<String> blocksOf(Cleaned cleaned) {
        return cleaned.blocks().stream().map(block -> block.type() + " " + block.text());
    }

    private static java.util.List<String> blocks(Cleaned cleaned) {
        return blocksOf(cleaned).toList();
    }

    private static String without(String copy, Cleaned cleaned) {
        StringBuilder rest = new StringBuilder(copy);
        for (int i = cleaned.dropped().size() - 1; i >= 0; i--) {
            DroppedPassage drop = cleaned.dropped().get(i);
            rest.replace(drop.start(), drop.end(), " ");
        }
        return rest.toString();
    }

    private static String withoutTags(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = Markup.tagEnd(text, i);
            words.append(end > 0 ? " " : text.substring(i, i + 1));
            i = Math.max(end, i + 1);
        }
        return words.toString();
    }

    /** Returns what a reader sees, without what the account explains by itself. */
    private static String plain(String text) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            Markup.CharacterReference reference =
                    Markup.referenceAt(text, i).orElse(new Markup.CharacterReference(text.substring(i, i + 1), i + 1));
            decoded.append(reference.meaning());
            i = reference.end();
        }
        Matcher pinyin = InlineBoilerplate.PINYIN.matcher(decoded);
        StringBuilder plain = new StringBuilder();
        pinyin.replaceAll("")
                .codePoints()
                .filter(c -> !Typography.isBlank(c) && !Legibility.isInvisible(c))
                .map(c -> Typography.isDash(c) ? '—' : Typography.widen(Typography.unified(c)))
                .forEach(plain::appendCodePoint);
        return plain.toString().replaceAll(STOPS, "");
    }

    private static String sorted(String text) {
        return text.chars().sorted().mapToObj(Character::toString).collect(joining());
    }

    private static String scrap(Random random) {
        String alphabet =
                "一二三四、，。（）()\n\n\r\f\t \u3000成员国宣言声明<>&;lt/pdivbr123[]注—-*\"“”《》:：,.\uFEFF\u200B\u202E\0\uD800\uE000|年月日于在";
        StringBuilder scrap = new StringBuilder(random.nextInt(3) == 0 ? "<p>" : "");
        for (int length = random.nextInt(80); length > 0; length--) {
            scrap.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return scrap.toString();
    }
}
