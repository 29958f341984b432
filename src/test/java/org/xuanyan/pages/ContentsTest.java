package org.xuanyan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;

class ContentsTest {

    private static final SourceSpan NOWHERE = SourceSpan.startOf("d.md");

    private static Declaration declaration(Optional<Section> section, int paragraphs, String text) {
        Metadata metadata = new Metadata(
                "d.md",
                new Slug("2030-qiao"),
                "",
                "",
                LocalDate.EPOCH,
                "",
                new LanguageTag("zh"),
                Completeness.COMPLETE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Map.of(),
                Map.of());
        List<Paragraph> all = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> new Paragraph(
                        AnchorId.paragraph(i),
                        Optional.empty(),
                        "" + i,
                        "" + i,
                        text,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        NOWHERE))
                .toList();
        return new Declaration(
                metadata,
                DeclarationAnchors.NONE,
                List.of(new Division(section, false, all)),
                List.of(),
                List.of(),
                Provenance.NONE);
    }

    @ParameterizedTest
    @CsvSource({"1, ''", "20, ''", "21, 11", "24, 11", "25, 11 21", "120, 11 21 31 41 51 61 71 81 91 101 111"})
    void longRunsHaveAStopEveryTenParagraphs(int paragraphs, String stops) {
        Contents.ContentsEntry entry =
                Contents.of(declaration(Optional.empty(), paragraphs, "字")).get(0);
        assertThat(entry.route() + " " + entry.label()).isEqualTo("declarations/2030-qiao/#p1 1");
        assertThat(String.join(
                        " ", entry.stops().stream().map(Contents.Stop::number).toList()))
                .isEqualTo(stops);
    }

    @Test
    void theEntryOfASectionHasItsMarkAndItsFirstWords() {
        Declaration declaration =
                declaration(Optional.of(new Section(AnchorId.section(3), "三", 2)), 1, "𠮷".repeat(41));
        assertThat(Contents.of(declaration))
                .containsExactly(new Contents.ContentsEntry(
                        Routes.anchor(new Slug("2030-qiao"), AnchorId.section(3)),
                        "三",
                        "𠮷".repeat(40) + "…",
                        List.of()));
    }

    @Test
    void aSectionWithoutParagraphsHasNoEntry() {
        assertThat(Contents.of(declaration(Optional.of(new Section(AnchorId.section(1), "一", 2)), 0, "")))
                .isEmpty();
    }
}
