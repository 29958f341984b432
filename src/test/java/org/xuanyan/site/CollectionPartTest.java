package org.xuanyan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.DeclarationAnchors;
import org.xuanyan.model.Division;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.FormerNames;
import org.xuanyan.model.Glossary;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NamedStates;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.text.SourceSpan;

/** The files with the whole collection do not grow with it. */
class CollectionPartTest {

    private static final LanguageTag CHINESE = new LanguageTag("zh");

    /** A character of Chinese has three bytes in UTF-8. */
    private static final String LONG = "字".repeat(250_000 / 3);

    private static Declaration declaration(String slug, String text) {
        Paragraph paragraph = new Paragraph(
                AnchorId.paragraph(1),
                Optional.empty(),
                "1",
                ParagraphName.of("1"),
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SourceSpan.startOf("d.md"));
        Metadata metadata = new Metadata(
                "d.md",
                new Slug(slug),
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
                Map.of(),
                Map.of());
        return new Declaration(
                metadata,
                DeclarationAnchors.NONE,
                List.of(new Division(Optional.empty(), false, List.of(paragraph))),
                List.of(),
                List.of(),
                Provenance.NONE);
    }

    private static List<String> parts(Declaration... declarations) {
        Site site = new Site(
                "site.yml",
                "",
                "",
                Optional.empty(),
                CHINESE,
                "",
                List.of(CHINESE),
                Map.of(),
                Optional.empty(),
                "1",
                Map.of(),
                true,
                Optional.empty());
        Corpus corpus = new Corpus(
                site,
                List.of(declarations),
                List.of(),
                Map.of(),
                Glossary.EMPTY,
                EventIndex.NONE,
                FormerNames.NONE,
                HandedOn.NOTHING,
                NamedStates.NONE,
                List.of(),
                List.of());
        return CollectionPart.of(corpus).stream()
                .map(part -> part.route("zip") + " "
                        + part.declarations().stream()
                                .map(each -> each.metadata().slug().toString())
                                .toList())
                .toList();
    }

    @Test
    void aCollectionIsOneFileUntilItIsLong() {
        assertThat(parts()).isEmpty();
        assertThat(parts(declaration("2009-yi", LONG), declaration("2018-er", "三")))
                .containsExactly("collection.zip [2009-yi, 2018-er]");
    }

    @Test
    void aLongOneIsDividedByDecadeAndALongDecadeByYear() {
        assertThat(parts(Stream.of("2009-yi", "2018-er", "2018-san", "2019-si", "2024-wu")
                        .map(slug -> declaration(slug, LONG))
                        .toArray(Declaration[]::new)))
                .as("published addresses do not die")
                .containsExactly(
                        "collection.zip [2019-si, 2024-wu]",
                        "collection/2000s.zip [2009-yi]",
                        "collection/2010s.zip [2018-san, 2019-si]",
                        "collection/2018.zip [2018-er, 2018-san]",
                        "collection/2019.zip [2019-si]",
                        "collection/2020s.zip [2024-wu]");
    }

    @Test
    void aYearThatIsTooLongHasItsNewestDeclarations() {
        assertThat(parts(Stream.of("2018-yi", "2018-er", "2018-san")
                        .map(slug -> declaration(slug, LONG))
                        .toArray(Declaration[]::new)))
                .containsExactly(
                        "collection.zip [2018-er, 2018-san]",
                        "collection/2010s.zip [2018-er, 2018-san]",
                        "collection/2018.zip [2018-er, 2018-san]");
    }

    @Test
    void aDeclarationThatIsTooLongAloneIsThereAllTheSame() {
        assertThat(parts(declaration("2018-yi", "三"), declaration("2019-er", LONG.repeat(3))))
                .containsExactly(
                        "collection.zip [2019-er]",
                        "collection/2010s.zip [2019-er]",
                        "collection/2018.zip [2018-yi]",
                        "collection/2019.zip [2019-er]");
    }
}
