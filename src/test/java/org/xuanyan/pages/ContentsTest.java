package org.xuanyan.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Section;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;

class ContentsTest {

    private static final LanguageTag CHINESE = new LanguageTag("zh");

    private static final SourceSpan NOWHERE = SourceSpan.startOf("d.md");

    private static final Map<AnchorId, Metadata.Label> LABELS = Map.of(
            AnchorId.section(3), new Metadata.Label("安全", NOWHERE),
            AnchorId.paragraph(5), new Metadata.Label("阿富汗", NOWHERE));

    private static List<Contents.ContentsEntry> of(Declaration declaration) {
        return Contents.of(declaration, title -> new NameInLanguage(title, CHINESE));
    }

    private static Declaration declaration(Optional<Section> section, int paragraphs, String text) {
        return declaration(section, paragraphs, text, Map.of());
    }

    private static Declaration declaration(
            Optional<Section> section, int paragraphs, String text, Map<AnchorId, Metadata.Label> labels) {
        Metadata metadata = new Metadata(
                "d.md",
                new Slug("2030-qiao"),
                "",
                "",
                LocalDate.EPOCH,
                "",
                CHINESE,
                Completeness.COMPLETE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                labels,
                Map.of());
        List<Paragraph> all = IntStream.rangeClosed(1, paragraphs)
                .mapToObj(i -> new Paragraph(
                        AnchorId.paragraph(i),
                        Optional.empty(),
                        "" + i,
                        ParagraphName.of("" + i),
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
                of(declaration(Optional.empty(), paragraphs, "字")).get(0);
        assertThat(entry.route() + " " + entry.label()).isEqualTo("declarations/2030-qiao/#p1 1");
        assertThat(String.join(
                        " ", entry.stops().stream().map(Contents.Stop::number).toList()))
                .isEqualTo(stops);
    }

    @Test
    void theEntryOfASectionHasItsMarkAndItsFirstWords() {
        Declaration declaration =
                declaration(Optional.of(new Section(AnchorId.section(3), "三", 2)), 1, "𠮷".repeat(41));
        assertThat(of(declaration))
                .containsExactly(new Contents.ContentsEntry(
                        Routes.anchor(new Slug("2030-qiao"), AnchorId.section(3)),
                        false,
                        "三",
                        CHINESE,
                        new Contents.Subject("𠮷".repeat(40) + "…", false, CHINESE),
                        List.of()));
    }

    @Test
    void aSectionWithoutParagraphsHasNoEntry() {
        assertThat(of(declaration(Optional.of(new Section(AnchorId.section(1), "一", 2)), 0, "")))
                .isEmpty();
    }

    private static String shown(Contents.Subject subject) {
        return subject.added() ? "[" + subject.text() + "]" : subject.text();
    }

    private static String shown(Contents.ContentsEntry entry) {
        String stops = entry.stops().stream()
                .map(stop -> ", " + stop.number() + " " + shown(stop.subject()))
                .collect(Collectors.joining());
        return entry.label() + " " + shown(entry.subject()) + stops;
    }

    /** A long run after a title has stops, too; they are counted from the title. */
    @ParameterizedTest
    @CsvSource({"4, 三 [安全]", "9, '三 [安全], 5 [阿富汗]'", "30, '三 [安全], 5 [阿富汗], 15 字, 25 字'"})
    void theTitlesInASectionAreStops(int paragraphs, String shown) {
        Optional<Section> section = Optional.of(new Section(AnchorId.section(3), "三", 2));
        assertThat(of(declaration(section, paragraphs, "字", LABELS)).stream().map(ContentsTest::shown))
                .containsExactly(shown);
    }

    @Test
    void outsideOfSectionsEachTitleHasAnEntry() {
        assertThat(of(declaration(Optional.empty(), 30, "字", LABELS)).stream().map(ContentsTest::shown))
                .containsExactly("1 字", "5 [阿富汗], 15 字, 25 字");
    }
}
