package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.text.SourceSpan;

/** The small parts: names, attributes, targets, addresses in style sheets, files that others link to. */
class PartsOfPagesTest {

    private static String name(NameTable table, String name) {
        byte[] page = ("<" + name + ">").getBytes(StandardCharsets.US_ASCII);
        return table.get(page, 1, 1 + name.length());
    }

    @Test
    void aNameIsOneStringHoweverOftenItIsRead() {
        NameTable table = new NameTable();
        assertThat(name(table, "article")).isEqualTo("article").isSameAs(name(table, "article"));
        assertThat(name(table, "a")).isEqualTo("a");
        assertThat(name(table, "")).isEmpty();
    }

    /** Names that fall on the same place: of more names than places, some do. */
    @Test
    void namesThatTakeTurnsStayThemselves() {
        NameTable table = new NameTable();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            names.add("x" + i);
        }
        for (int round = 0; round < 2; round++) {
            assertThat(names).allSatisfy(each -> assertThat(name(table, each)).isEqualTo(each));
        }
        // 31 * 'a' + 'b' is 31 * 'b' + 'C'
        assertThat(Stream.of("ab", "bC", "ab", "bCa", "aba").map(each -> name(table, each)))
                .containsExactly("ab", "bC", "ab", "bCa", "aba");
    }

    /** If all places were one, a name would be made again each time that another one was read in between. */
    @Test
    void fewNamesDoNotTakeTurns() {
        NameTable table = new NameTable();
        List<String> names = List.of("a", "b", "p", "li", "href", "class", "section", "h1", "h2", "nav");
        List<String> first = names.stream().map(each -> name(table, each)).toList();
        for (int i = 0; i < names.size(); i++) {
            assertThat(name(table, names.get(i))).isSameAs(first.get(i));
        }
    }

    @Test
    void attributesAreFoundByTheirNames() {
        Attributes attributes = new Attributes(List.of("href", "x", "id", "href", "onclick", ""));
        assertThat(attributes.get("href")).isEqualTo("x");
        assertThat(attributes.get("id")).isEqualTo("href");
        assertThat(attributes.get("x")).isEmpty();
        assertThat(attributes.has("onclick")).isTrue();
        assertThat(attributes.has("x")).as("a value").isFalse();
        assertThat(attributes.first(each -> each.startsWith("on"))).contains("onclick");
        assertThat(attributes.first(each -> each.equals("x"))).isEmpty();
        List<String> all = new ArrayList<>();
        attributes.forEach((name, value) -> all.add(name + "=" + value));
        assertThat(all).containsExactly("href=x", "id=href", "onclick=");
        assertThat(Attributes.NONE.has("id")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'', index.html, '', /, '', ''",
        "about/, about/index.html, '', /about/, '', about/",
        "about/#a, about/index.html, a, /about/#a, #a, about/",
        "#a, index.html, a, /#a, #a, ''",
        "a/feed.xml#, a/feed.xml, '', /a/feed.xml, '', a/",
        "404.html, 404.html, '', /404.html, '', ''"
    })
    void aTargetIsAFileAndAnElement(
            String address, String file, String fragment, String shown, String hash, String folder) {
        Target target = Target.of(address);
        assertThat(target).isEqualTo(new Target(file, fragment));
        assertThat(target.shown()).isEqualTo(shown);
        assertThat(target.hash()).isEqualTo(hash);
        assertThat(target.folder()).isEqualTo(folder);
    }

    @Test
    void targetsAreInTheOrderOfFilesAndThenOfElements() {
        List<Target> sorted = List.of(new Target("a", ""), new Target("a", "p1"), new Target("b", ""));
        assertThat(Stream.of(sorted.get(2), sorted.get(1), sorted.get(0)).sorted())
                .isEqualTo(sorted);
        assertThat(sorted.get(1).compareTo(new Target("a", "p1"))).isZero();
    }

    private static String links(String css) {
        StringBuilder found = new StringBuilder();
        CssLinks.find(
                css,
                (link, offset) -> found.append(offset).append(' ').append(link).append(';'));
        return found.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a{b:url(x.png)} | 8 x.png;",
                "a{b:url( 'x y' )} | 10 x y;",
                "a{b:URL(\"x\")} | 9 x;",
                "@import \"x.css\"; | 9 x.css;",
                "@import 'x.css'; | 9 x.css;",
                "@import url(x.css) | 12 x.css;",
                "a{b:url(x), url(y)} | 8 x;16 y;",
                "a{b:image-set(\"https://h/x\" 1x)} | 15 https://h/x;",
                "a{b:image-set(\"//h/x\" 1x)} | 15 //h/x;",
                "/* url(x) */ a{b:url(y)} | 21 y;",
                "`/*\nurl(x)\n*/` | ``",
                "@namespace svg \"http://www.w3.org/2000/svg\"; | ``",
                "a{color:red} | ``"
            })
    void addressesInStyleSheetsAreFoundWithTheirPlace(String css, String found) {
        assertThat(links(css)).isEqualTo(found);
    }

    private static LinkedFile.Use use(String file, int line) {
        return new LinkedFile.Use(new SourceSpan(file, line, 1, 0), file);
    }

    @Test
    void theFirstOfTwoLinksIsTheOneInTheFirstFile() {
        assertThat(use("a", 1).first(use("b", 1)).madeFrom()).isEqualTo("a");
        assertThat(use("b", 1).first(use("a", 1)).madeFrom()).isEqualTo("a");
        LinkedFile.Use one = new LinkedFile.Use(new SourceSpan("a", 1, 1, 0), "one");
        LinkedFile.Use other = new LinkedFile.Use(new SourceSpan("a", 1, 1, 0), "other");
        assertThat(one.first(other)).isSameAs(one);
    }

    @Test
    void aFileHasElementsOnceItWasRead() {
        LinkedFile file = new LinkedFile();
        assertThat(file.isRead()).isFalse();
        assertThat(file.has("")).isFalse();
        assertThat(file.has("p1")).isFalse();
        file.read(Set.of("p1"));
        assertThat(file.isRead()).isTrue();
        assertThat(file.has("")).isTrue();
        assertThat(file.has("p1")).isTrue();
        assertThat(file.has("p2")).isFalse();
        file.use("p1", () -> {
            throw new AssertionError("of an element that is there, no link is looked up");
        });
        assertThat(file.missing()).isEmpty();
    }

    @Test
    void whatIsReadLaterIsNoLongerMissing() {
        LinkedFile file = new LinkedFile();
        file.use("p1", () -> use("a", 1));
        file.read(Set.of("p1"));
        assertThat(file.missing()).isEmpty();
        file.use("p2", () -> use("a", 2));
        assertThat(file.missing()).containsOnlyKeys("p2");
    }
}
