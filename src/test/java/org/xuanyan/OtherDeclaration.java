package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.TruthList.TrueCitation;
import org.xuanyan.TruthList.TrueEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A made-up declaration with its list of truth, and what the program found in it.
 *
 * @param paragraphs id → text
 */
record OtherDeclaration(
        String slug,
        TruthList truth,
        Map<String, String> paragraphs,
        List<CitationAt> citations,
        List<DateAt> dates,
        List<EventAt> events) {

    private static final Path ALL = Path.of("src/test/golden/declarations-of-others");

    /** A citation in its paragraph. */
    record CitationAt(String paragraph, FoundCitation citation) {

        @Override
        public String toString() {
            return paragraph + " " + citation;
        }
    }

    /** A date in its paragraph. */
    record DateAt(String paragraph, String text, TruthSpan span) {

        @Override
        public String toString() {
            return paragraph + " " + text + " " + span;
        }
    }

    /** An event, in a paragraph that names it; {@code own} is the meeting that adopted the text. */
    record EventAt(String paragraph, String headline, TruthSpan span, String place, String kind, boolean own) {

        boolean isAt(TrueEvent truth) {
            return paragraph.equals(truth.paragraph()) && span.equals(truth.span());
        }

        boolean hasWordsOf(TrueEvent truth) {
            return isAt(truth) && (own || truth.hasHeadline(headline));
        }

        @Override
        public String toString() {
            return String.join(" / ", paragraph + " " + headline, span.toString(), place, kind);
        }
    }

    static List<String> slugs() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    /** Builds a declaration alone, with its own treaties.yml, in an empty folder. */
    static OtherDeclaration build(String slug, Path folder) throws IOException {
        Sandbox sandbox = new Sandbox(folder);
        sandbox.write("treaties.yml", Files.readString(ALL.resolve(slug).resolve("treaties.yml")));
        sandbox.write(
                "declarations/" + slug + "/declaration.md",
                Files.readString(ALL.resolve(slug).resolve("declaration.md")));
        Sandbox.Outcome outcome = sandbox.run();
        assertThat(outcome.code()).as(outcome.err()).isZero();
        JsonNode paragraphs = json(sandbox.site().resolve("declarations/" + slug + "/index.json"))
                .get("paragraphs");
        return new OtherDeclaration(
                slug,
                TruthList.read(ALL.resolve(slug).resolve("truth.txt")),
                texts(paragraphs),
                citations(paragraphs),
                dates(paragraphs),
                events(slug, json(sandbox.site().resolve("timeline/index.json")).get("events")));
    }

    private static Map<String, String> texts(JsonNode paragraphs) {
        Map<String, String> texts = new TreeMap<>();
        paragraphs.forEach(each -> texts.put(id(each), each.get("text").asString()));
        return texts;
    }

    private static List<CitationAt> citations(JsonNode paragraphs) {
        List<CitationAt> citations = new ArrayList<>();
        for (JsonNode each : paragraphs) {
            FoundCitation.of(each).forEach(citation -> citations.add(new CitationAt(id(each), citation)));
        }
        return citations;
    }

    private static List<DateAt> dates(JsonNode paragraphs) {
        List<DateAt> dates = new ArrayList<>();
        for (JsonNode each : paragraphs) {
            each.get("dates")
                    .forEach(date ->
                            dates.add(new DateAt(id(each), date.get("text").asString(), span(date))));
        }
        return dates;
    }

    private static List<EventAt> events(String slug, JsonNode timeline) {
        List<EventAt> events = new ArrayList<>();
        for (JsonNode event : timeline) {
            for (JsonNode reference : event.get("references")) {
                if (reference.get("declaration").asString().equals(slug)) {
                    events.add(new EventAt(
                            reference.get("paragraph").asString(),
                            event.path("title").asString(event.get("text").asString()),
                            span(event),
                            event.path("place").asString(""),
                            event.get("kind").asString(),
                            event.get("id").asString().equals(slug)));
                }
            }
        }
        return events;
    }

    private static String id(JsonNode paragraph) {
        return paragraph.get("id").asString();
    }

    private static TruthSpan span(JsonNode dated) {
        return TruthSpan.of(dated.get("from").asString() + "/" + dated.get("to").asString());
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(file));
    }

    /** Returns the citations and dates of the list of truth whose words are not in their paragraphs: slips of the pen. */
    List<String> slips() {
        return Stream.concat(
                        truth.citations().stream().filter(each -> !has(each.paragraph(), each.text())),
                        truth.dates().stream().filter(each -> !has(each.paragraph(), each.text())))
                .map(each -> slug + " " + each)
                .toList();
    }

    private boolean has(String paragraph, String words) {
        return paragraphs.getOrDefault(paragraph, "").contains(words);
    }

    Score instruments() {
        return Score.of(
                slug, truth.citations(), citations, (each, found) -> each.means(found.paragraph(), found.citation()));
    }

    Score adopted() {
        return Score.of(
                slug,
                truth.citations().stream().filter(TrueCitation::adopted).toList(),
                citations.stream().filter(each -> each.citation().adopted()).toList(),
                (each, found) -> each.means(found.paragraph(), found.citation()));
    }

    /** Verbs of the citations that were found. */
    Score verbs() {
        return Score.of(
                slug,
                truth.citations().stream()
                        .filter(each ->
                                citations.stream().anyMatch(found -> each.means(found.paragraph(), found.citation())))
                        .toList(),
                citations,
                (each, found) -> each.means(found.paragraph(), found.citation())
                        && each.hasVerb(found.citation().verb()));
    }

    Score foundDates() {
        return Score.of(
                slug, truth.dates(), dates, (each, found) -> each.means(found.paragraph(), found.text(), found.span()));
    }

    Score foundEvents() {
        return Score.of(slug, truth.events(), events, (each, found) -> found.isAt(each));
    }

    Score headlines() {
        return Score.of(slug, truth.events(), events, (each, found) -> found.hasWordsOf(each));
    }

    Score places() {
        return Score.of(
                slug,
                truth.events(),
                events,
                (each, found) -> found.isAt(each) && each.places().contains(found.place()));
    }

    Score kinds() {
        return Score.of(
                slug,
                truth.events(),
                events,
                (each, found) -> found.isAt(each) && each.kinds().contains(found.kind()));
    }
}
