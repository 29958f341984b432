package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xuanyan.ProcessorTime;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Authority;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Laws that hold for the mentions of any text. A failure names its seed. */
@Tag("slow")
class MentionLawTest {

    /** {@code -Dmentions.cases=20000} tries more. */
    private static final int CASES = Integer.getInteger("mentions.cases", 3_000);

    /** In characters, far longer than any paragraph; quadratic work would have 2.5 billion steps. */
    private static final int LONG = 50_000 * ProcessorTime.SCALE;

    private static final String[] PIECES = {
        "《", "》", "〈", "〉", "<", ">", "＜", "＞", "“", "”", "（", "）", "甲公约", "乙 协议", "上海合作组织", "上合组织", "宪章", "议定书",
        "及其", "落实行动计划", "安理会", "第", "2231", "１", "(2015)", "/", "号", "决议", "、", "和", "。", "的", "𠮷", " ", "\u3000", "　"
    };

    /** Words that point to what stands before, and what they point to. */
    private static final String[] POINTING = {
        "《甲公约》",
        "《公约》",
        "《公约",
        "》",
        "甲公约",
        "乙 协议",
        "安理会",
        "第2231号决议",
        "（",
        "）",
        "（以下简称",
        "，简称",
        "该公约",
        "该公約的议定书",
        "该协议",
        "此决议",
        "其议定书",
        "“公约”",
        "「",
        "」",
        "S/RES/2231",
        "A/C.1/79/L.7",
        "、",
        "。",
        "的",
        "𠮷",
        " "
    };

    private static final Language CHINESE = Languages.of(new LanguageTag("zh"));

    private static final Registry REGISTRY = registry();

    private static Registry registry() {
        List<Authority.Entry> entries = new ArrayList<>();
        add(entries, "a", "甲公约", List.of(), Optional.empty());
        add(entries, "b", "乙协议", List.of("乙协议", "协议"), Optional.empty());
        add(entries, "sco", "上合组织宪章", List.of("上合组织宪章"), Optional.empty());
        add(entries, "a-protocol", "《甲公约》议定书", List.of(), Optional.empty());
        add(entries, "r", "安理会第2231号决议", List.of(), Optional.of("2231"));
        Problems problems = new Problems();
        Registry registry = Registry.of(
                new Authority(
                        "treaties.yml",
                        Map.of("上海合作组织", "上合组织"),
                        Map.of("安全理事会", List.of("安理会")),
                        Map.of(),
                        Set.of("宪章"),
                        entries,
                        true),
                CHINESE,
                problems);
        assertThat(problems.sorted()).isEmpty();
        return registry;
    }

    private static void add(
            List<Authority.Entry> entries, String id, String title, List<String> names, Optional<String> number) {
        Optional<String> none = Optional.empty();
        Treaty treaty = new Treaty(
                new TreatyId(id),
                title,
                none,
                TreatyKind.OTHER,
                List.of(),
                names,
                none,
                none,
                none,
                number.map(each -> "安全理事会"),
                number,
                Treaty.Identifiers.NONE,
                List.of(),
                none,
                true,
                List.of());
        List<SourceSpan> places = new ArrayList<>();
        for (int i = 0; i <= names.size(); i++) {
            places.add(SourceSpan.startOf("treaties.yml"));
        }
        entries.add(new Authority.Entry(treaty, places));
    }

    private static List<Mention> mentions(String text) {
        return new ShortNames(CHINESE, REGISTRY).resolve(text, MentionFinder.in(text, CHINESE, REGISTRY, at -> {}));
    }

    private static String random(int seed) {
        return random(seed, PIECES);
    }

    private static String random(int seed, String[] pieces) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(25); length > 0; length--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }

    @Test
    void mentionsAreInOrderAndDoNotCross() {
        int found = 0;
        for (int seed = 0; seed < 2 * CASES; seed++) {
            String text = random(seed, seed < CASES ? PIECES : POINTING);
            List<Mention> mentions = mentions(text);
            found += mentions.size();
            for (int i = 0; i < mentions.size(); i++) {
                Mention one = mentions.get(i);
                assertThat(one.start()).as("seed %d: %s", seed, text).isBetween(0, one.end() - 1);
                assertThat(one.end()).as("seed %d: %s", seed, text).isLessThanOrEqualTo(text.length());
                assertThat(one.treaty().isPresent() || !one.titles().isEmpty()).isTrue();
                for (Mention other : mentions.subList(i + 1, mentions.size())) {
                    boolean apart = other.start() >= one.end();
                    boolean within = other.start() >= one.start() && other.end() <= one.end();
                    boolean same = other.start() == one.start() && other.end() == one.end();
                    assertThat((apart || within) && !same)
                            .as("seed %d: %s: %s, %s", seed, text, one, other)
                            .isTrue();
                    assertThat(other.inner() || apart)
                            .as("seed %d: %s: %s, %s", seed, text, one, other)
                            .isTrue();
                }
            }
        }
        assertThat(found).isGreaterThan(CASES / 3);
    }

    /** A stretch in double brackets without brackets inside is cited, unless it is blank or the title of a work. */
    @Test
    void noPlainTitleIsLost() {
        Pattern plain = Pattern.compile("《([^《》〈〉<>＜＞“”]*)》");
        int titles = 0;
        for (int seed = 0; seed < CASES; seed++) {
            String text = random(seed);
            List<Mention> mentions = mentions(text);
            Matcher title = plain.matcher(text);
            while (title.find()) {
                int start = title.start();
                int end = title.end();
                boolean cited = mentions.stream().anyMatch(each -> each.start() == start && each.end() == end);
                assertThat(cited)
                        .as("seed %d: %s: %s", seed, text, title.group())
                        .isEqualTo(!Set.of("", "宪章").contains(title.group(1).replaceAll("[ \u3000]", "")));
                titles++;
            }
        }
        assertThat(titles).isGreaterThan(CASES / 40);
    }

    /** Each double bracket belongs to a pair or is reported. */
    @Test
    void everyDoubleBracketIsPairedOrReported() {
        for (int seed = 0; seed < CASES; seed++) {
            String text = random(seed);
            List<Integer> unpaired = new ArrayList<>();
            int[] paired = {0};
            count(Title.in(text, CHINESE.titles().brackets(), unpaired::add), text, paired);
            long brackets = text.chars().filter(c -> c == '《' || c == '》').count();
            assertThat(paired[0] + unpaired.size())
                    .as("seed %d: %s", seed, text)
                    .isEqualTo((int) brackets);
            assertThat(unpaired).as("seed %d: %s", seed, text).doesNotHaveDuplicates();
        }
    }

    private static void count(List<Title> titles, String text, int[] paired) {
        for (Title title : titles) {
            paired[0] += text.charAt(title.start()) == '《' ? 2 : 0;
            count(title.inner(), text, paired);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《",
                "》",
                "《》",
                "〈",
                "<>",
                "《“",
                "《甲公约》",
                "《甲公约》、",
                "《甲公约》及其",
                "甲公约",
                "协议",
                "上海合作组织",
                "安理会",
                "第1号",
                "第1、",
                "号",
                "1",
                "/",
                "（",
                "“",
                "签署的",
                "。",
                "𠮷",
                "2018年在",
                "(2015)",
                "（以下简称",
                "（以下简称《公约》）",
                "《甲公约》（以下简称“公约”）",
                "《公约》",
                "该公约",
                "《甲公约》该公约",
                "其议定书",
                "，简称",
                "S/RES/1",
                "签署了"
            })
    void aLongTextTakesLinearTime(String piece) {
        String text = piece.repeat(LONG / piece.length());
        ProcessorTime.assertLessThan(Duration.ofSeconds(1), piece, () -> mentions(text));
    }
}
