package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Texts in languages other than Chinese. */
class LanguageTest {

    private static final String BASE = "https://example.org/sco/";

    private static final String TOY_HEAD = """
            ---
            title: Deklaracio de la Ponto
            name: Deklaracio
            adopted: 2030-01-02
            place: Ponto
            language: qaa
            ---

            """;

    @TempDir
    Path root;

    private Sandbox sandbox;
    private Sandbox.Outcome outcome;

    @BeforeEach
    void createSandbox() throws IOException {
        sandbox = new Sandbox(root);
    }

    private void build(String declaration) throws IOException {
        sandbox.write("declarations/2030-qiao/declaration.md", declaration);
        outcome = sandbox.run("build", "--base-url", BASE);
        assertThat(outcome.code()).as(outcome.err()).isZero();
    }

    /** Builds a declaration in the language {@code qaa}. */
    private void buildToy(String text) throws IOException {
        build(TOY_HEAD + text);
    }

    private JsonNode json(String file) throws IOException {
        return JsonMapper.shared().readTree(sandbox.site().resolve(file).toFile());
    }

    private List<String> citations(int paragraph) throws IOException {
        List<String> citations = new ArrayList<>();
        for (JsonNode each : paragraphs().get(paragraph).path("citations")) {
            String verb = each.path("verb").asString("");
            citations.add(each.get("text").asString() + " " + verb
                    + (each.get("adopted").asBoolean() ? "!" : ""));
        }
        return citations;
    }

    private List<String> dates(int paragraph) throws IOException {
        List<String> dates = new ArrayList<>();
        for (JsonNode each : paragraphs().get(paragraph).path("dates")) {
            String from = each.get("from").asString();
            String to = each.get("to").asString();
            dates.add(each.get("text").asString() + " = " + from + (from.equals(to) ? "" : "/" + to));
        }
        return dates;
    }

    private JsonNode paragraphs() throws IOException {
        return declaration().get("paragraphs");
    }

    private JsonNode declaration() throws IOException {
        return json("declarations/2030-qiao/index.json");
    }

    private List<String> references(String folder) throws IOException {
        return page(folder).select("#cite dd").eachText();
    }

    private Document page(String folder) throws IOException {
        return Jsoup.parse(Files.readString(sandbox.site().resolve(folder + "/index.html")));
    }

    /** The language {@code qaa} has only the files in {@code src/test/resources/language/qaa}. */
    @Test
    void aLanguageIsAddedOnlyByFiles() throws IOException {
        buildToy("""
                Ni adoptis la «Ĉarto de la Ponto», kaj la ŝtatoj subtenas «Konvencio pri Akvo» kaj «Konvencio pri Aero».

                ## Ĉapitro unu: Paco

                Ni bonvenigas en julio 2030 la konferenco en Montaro.

                Ni bonvenigas la 3-an ĝis la 5-a de marto 2029 la milito.

                La ŝtatoj ne subtenas «Pakto». Ĝi adoptisto «Pakto».

                ## Ĉapitro du

                La plano por 2031–2033, kaj pri «Pakto» kaj ĝia protokolo.
                """);
        assertThat(citations(0))
                .containsExactly(
                        "«Ĉarto de la Ponto» adoptis!",
                        "«Konvencio pri Akvo» subtenas",
                        "«Konvencio pri Aero» subtenas");
        assertThat(citations(3)).containsExactly("«Pakto» ", "«Pakto» ");
        assertThat(citations(4)).containsExactly("«Pakto» kaj ĝia protokolo ", "«Pakto» ");
        assertThat(dates(1)).containsExactly("julio 2030 = 2030-07");
        assertThat(dates(2)).containsExactly("la 3-an ĝis la 5-a de marto 2029 = 2029-03-03/2029-03-05");
        assertThat(dates(4)).containsExactly("2031–2033 = 2031/2033");
        assertThat(declaration()
                        .get("sections")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly("s1", "s2");
        assertThat(json("treaties/index.json")
                        .get("treaties")
                        .valueStream()
                        .map(each -> each.get("title").asString() + " "
                                + each.get("kind").asString()))
                .contains("Ĉarto de la Ponto charter", "Konvencio pri Akvo convention", "Pakto treaty");
        assertThat(events())
                .containsExactly(
                        "war la 3-an ĝis la 5-a de marto 2029 la milito ",
                        "meeting en julio 2030 la konferenco Montaro",
                        "plan La plano por 2031–2033 ");
        assertThat(references("declarations/2030-qiao/p2"))
                .first()
                .asString()
                .startsWith("Deklaracio de la Ponto, alineo 2[EB/OL]. （2030-01-02）[‹tago›]. https://example.org/");
        assertThat(outcome.err()).doesNotContain("[unsupported-language]");
    }

    @Test
    void theMarksThatEndSentencesAndClausesAreThoseOfTheLanguage() throws IOException {
        sandbox.write("treaties.yml", """
                treaties:
                  - {id: akvo, title: Konvencio pri Akvo, kind: convention, aliases: [Akva, Akva Konvencio]}
                """);
        buildToy("""
                La ŝtatoj subtenas «Pakto». Ni legas «Konvencio pri Akvo».

                Ni bonvenigas en julio 2030 la granda vojaĝo. Poste ni manĝas la konferenco.

                Ni subtenas je 3.5 elcentoj «Pakto».

                La konferenco (julio 2030, Montaro) finiĝis.

                Ni subtenas: «Konvencio pri Aero».

                Ni subtenas la planon «Pakto» (julio 2029).

                Ni legas la «Akva Konvencio»!
                """);
        assertThat(citations(0)).containsExactly("«Pakto» subtenas", "«Konvencio pri Akvo» ");
        assertThat(citations(2)).containsExactly("«Pakto» subtenas");
        assertThat(citations(4)).containsExactly("«Konvencio pri Aero» subtenas");
        assertThat(events())
                .containsExactly(
                        "other «Pakto» (julio 2029) ",
                        "other en julio 2030 la granda vojaĝo ",
                        "meeting La konferenco (julio 2030, Montaro) Montaro");
        Document treaty = page("treaties/akvo");
        assertThat(treaty.select("blockquote").eachText())
                .containsExactly("Ni legas «Konvencio pri Akvo».", "Ni legas la «Akva Konvencio»!");
        assertThat(treaty.select("dl li").eachText())
                .containsExactly("«Akva Konvencio»", "«Konvencio pri Akvo»", "Akva");
    }

    private List<String> events() throws IOException {
        return json("timeline/index.json")
                .get("events")
                .valueStream()
                .filter(each -> !each.get("kind").asString().equals("summit"))
                .map(each -> each.get("kind").asString() + " "
                        + each.get("text").asString() + " " + each.path("place").asString(""))
                .toList();
    }

    @Test
    void aTitleInTheAuthorityFileIsWrittenWithoutTheBracketsOfTheLanguage() throws IOException {
        sandbox.write("declarations/2030-qiao/declaration.md", TOY_HEAD + """
                La ŝtatoj subtenas «Pakto».
                """);
        sandbox.write("treaties.yml", """
                treaties:
                  - {id: pakto, title: «Pakto», kind: treaty}
                  - {id: akvo, title: Konvencio pri Akvo, kind: convention, unbracketed: [la «Konvencio»]}
                """);
        outcome = sandbox.run("check");
        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.err())
                .contains("treaties.yml:2:24", "[title-in-brackets]", "treaties.yml:3:75", "[name-in-brackets]");
    }

    @Test
    void anEnglishTextHasCitationsDatesEventsAndSections() throws IOException {
        sandbox.write("treaties.yml", """
                treaties:
                  - {id: rivers, title: 河流公约, kind: convention, english: Convention on Rivers (COR)}
                """);
        build("""
                ---
                title: London Declaration of the Bridge
                name: London Declaration
                adopted: 2030-01-02
                place: London
                language: en-GB
                ---

                We reaffirm the Convention on Rivers.

                ## I. Water

                We adopted the COR on 2 January 2030.

                ## Article 2

                We welcome the Water Forum held in York on 14–15 June last year.
                """);
        assertThat(citations(0)).containsExactly("Convention on Rivers reaffirm");
        assertThat(citations(1)).containsExactly("COR adopt!");
        assertThat(dates(2)).containsExactly("14–15 June last year = 2029-06-14/2029-06-15");
        assertThat(declaration()
                        .get("sections")
                        .valueStream()
                        .map(each -> each.get("id").asString()))
                .containsExactly("s1", "s2");
        JsonNode forum = json("timeline/index.json").get("events").get(0);
        assertThat(forum.get("kind").asString()).isEqualTo("meeting");
        assertThat(forum.get("place").asString()).isEqualTo("York");
        assertThat(outcome.err()).doesNotContain("[unsupported-language]");
    }

    @Test
    void anEnglishTextIsCitedInEnglish() throws IOException {
        build("""
                ---
                title: London Declaration of the Bridge
                name: London Declaration
                adopted: 2030-01-02
                place: London
                language: en-GB
                ---

                One paragraph.

                Another one.
                """);
        String address = "https://example.org/sco/declarations/2030-qiao/#p2";
        Map<String, String> inMenu = PrintedReferences.inMenu(page("declarations/2030-qiao"), "p2");
        assertThat(references("declarations/2030-qiao/p2"))
                .containsExactly(inMenu.get("GB/T 7714—2025"), inMenu.get("Chicago"));
        assertThat(inMenu.values())
                .containsExactly(
                        "London Declaration of the Bridge: Para. 2[EB/OL]. （2030-01-02）[‹date of access›]. " + address
                                + ".",
                        "London Declaration of the Bridge: Para. 2[EB/OL]. (2030-01-02)[‹date of access›]. " + address
                                + ".",
                        "“London Declaration of the Bridge: Para. 2.” 试验集, January 2, 2030. " + address + ".",
                        "London Declaration of the Bridge: Para. 2. (2030, January 2). 试验集. " + address);
        assertThat(Files.readString(sandbox.site().resolve("declarations/2030-qiao/reference.ris")))
                .contains("ID  - 2030-qiao-p2\r\nTI  - London Declaration of the Bridge: Para. 2\r\n");
    }
}
