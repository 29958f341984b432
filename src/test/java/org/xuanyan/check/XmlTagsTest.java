package org.xuanyan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** XML is read as strictly as a feed reader does, and nothing but the file itself is read. */
class XmlTagsTest {

    @TempDir
    Path temp;

    private static XmlTags read(String xml) {
        return XmlTags.read(xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Words in several pieces are one: entities and CDATA sections divide them for the parser. */
    @Test
    void theWordsOfAnAddressAreWhole() {
        XmlTags xml = read("<urlset>\n<loc>a&amp;b<![CDATA[<c>]]>d</loc>x<style>e</style><other>y</other></urlset>");
        assertThat(xml.fault()).isEmpty();
        assertThat(xml.tags()).extracting(Tag::name).containsExactly("urlset", "loc", "style", "other");
        assertThat(xml.tags()).extracting(Tag::words).containsExactly("", "a&b<c>d", "e", "");
        assertThat(xml.tags().get(1).place().in("a.xml").line()).isEqualTo(2);
    }

    @Test
    void namesHaveTheirPrefix() {
        XmlTags xml = read("<x:a xmlns:x=\"u\" xmlns:xlink=\"v\" xlink:href=\"w\" b=\"c\"/>");
        assertThat(xml.tags().get(0).name()).isEqualTo("x:a");
        assertThat(xml.tags().get(0).attributes().get("xlink:href")).isEqualTo("w");
        assertThat(xml.tags().get(0).attributes().get("b")).isEqualTo("c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a><b></a>",
                "<a>",
                "",
                "<a b=c/>",
                "<a/><a/>",
                "<a>&nbsp;</a>",
                "<a b='1' b='2'/>",
                "<x:a/>",
                "<a>\u0001</a>"
            })
    void whatIsNotWellFormedIsAFault(String xml) {
        assertThat(read(xml).fault()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"'<a>\n<b></c></a>', 2, 6", "'', 1, 1"})
    void aFaultHasItsPlaceAndOneLine(String xml, int line, int column) {
        XmlTags.Fault fault = read(xml).fault().orElseThrow();
        assertThat(fault.line()).isEqualTo(line);
        assertThat(fault.column()).isBetween(column - 1, column + 3);
        assertThat(fault.message()).doesNotContain("\n", "Message: ").isNotBlank();
    }

    /** An entity of the file itself would be read by some readers and not by others. */
    @Test
    void anEntityIsNotExpanded() {
        assertThat(read("<!DOCTYPE a [<!ENTITY b \"c\">]><a><loc>&b;</loc></a>").fault())
                .isPresent();
    }

    @Test
    void noOtherFileIsRead() throws IOException {
        Path other = Files.writeString(temp.resolve("other"), "secret");
        XmlTags xml = read("<!DOCTYPE a [<!ENTITY b SYSTEM \"" + other.toUri() + "\">]><a><loc>&b;</loc></a>");
        assertThat(xml.fault()).isPresent();
        assertThat(xml.tags()).noneMatch(each -> each.words().contains("secret"));
        Path definition = Files.writeString(temp.resolve("a.dtd"), "<!ATTLIST a b CDATA 'secret'>");
        xml = read("<!DOCTYPE a SYSTEM \"" + definition.toUri() + "\"><a/>");
        assertThat(xml.tags()).noneMatch(each -> each.attributes().has("b"));
    }
}
