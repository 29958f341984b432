package org.xuanyan.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far words point back: 该条约, its protocol, and a short name to the name before it. */
class AntecedentsTest {

    private static final String AUTHORITY = """
            treaties:
              - {id: lakes, title: 湖泊条约, kind: treaty}
              - {id: lakes-protocol, title: 〈湖泊条约〉议定书, kind: protocol, protocolTo: lakes}
            """;

    @TempDir
    Path temp;

    private List<String> cited(String... paragraphs) throws IOException {
        return CitedContent.cited(new CitedContent(temp)
                        .authority(AUTHORITY)
                        .text(paragraphs)
                        .link())
                .toList();
    }

    /** Words that name nothing, and end no sentence. */
    private static String filler(int length) {
        return "，愿意合作".repeat(length / 5 + 1).substring(0, length);
    }

    @ParameterizedTest
    @CsvSource({"该条约, 500, true", "该条约, 501, false", "其议定书, 500, true", "其议定书, 501, false"})
    void wordsPointNoFartherBackThanFiveHundredCharacters(String words, int distance, boolean known)
            throws IOException {
        assertThat(cited("恪守《湖泊条约》" + filler(distance) + words + "。")).hasSize(known ? 2 : 1);
    }

    /** The break between the paragraphs counts as one character. */
    @ParameterizedTest
    @CsvSource({"该条约, 199, true", "该条约, 200, false", "其议定书, 199, true", "其议定书, 200, false"})
    void neitherInTheNextParagraph(String words, int distance, boolean known) throws IOException {
        assertThat(cited("恪守《湖泊条约》" + filler(300), filler(distance) + words + "。"))
                .hasSize(known ? 2 : 1);
    }

    @Test
    void theParagraphBeforeCountsWhereverItStands() throws IOException {
        assertThat(cited(filler(600) + "。", filler(300) + "恪守《湖泊条约》。", filler(100) + "该条约有效。", "该条约有效。"))
                .containsExactly("《湖泊条约》", "该条约", "该条约");
    }

    @ParameterizedTest
    @CsvSource({"158, true", "159, false"})
    void otherBracketsBeforeThatOfAShortNameAreLeftOut(int length, boolean known) throws IOException {
        String between = "（" + "约".repeat(length) + "）";
        assertThat(cited("恪守《湖泊条约》" + between + "（以下简称“湖约”）。", "湖约有效。").contains("湖约"))
                .isEqualTo(known);
    }
}
