package org.xuanyan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The line of a passage in the register. */
class RecordedPassageTest {

    private static RecordedPassage read(String line) {
        return RecordedPassage.of(line).orElseThrow();
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        RecordedPassage passage = new RecordedPassage(
                "guns",
                List.of(
                        new ParagraphPlace(
                                new Slug("2012-x-y"), AnchorId.paragraph(14).next()),
                        new ParagraphPlace(new Slug("2018-z"), AnchorId.paragraph(3))));
        assertThat(passage.line()).isEqualTo("guns = 2012-x-y-p14a 2018-z-p3");
        assertThat(read(passage.line())).isEqualTo(passage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guns",
                "guns = ",
                "guns =2012-x-p1",
                "Guns = 2012-x-p1",
                "guns = 2012-x-p1  2018-z-p3",
                "guns = 2012-x-p1 ",
                "guns = 2012-x-s1",
                "guns = 2012-p1",
                "guns = 2012-x-p1,"
            })
    void anythingElseIsRefused(String line) {
        assertThat(RecordedPassage.of(line)).isEmpty();
    }

    @Test
    void theFirstParagraphsGiveTheOrder() {
        List<String> lines = List.of(
                "zebra = 2012-x-p2 2018-z-p3",
                "b = 2012-x-p14",
                "c = 2012-x-p14",
                "a = 2012-x-p14 2018-z-p3",
                "2018-z-p1 = 2018-z-p1 2024-y-p1");
        assertThat(new TreeSet<>(
                        Stream.of(3, 0, 4, 2, 1).map(i -> read(lines.get(i))).toList()))
                .extracting(RecordedPassage::line)
                .containsExactlyElementsOf(lines);
    }
}
