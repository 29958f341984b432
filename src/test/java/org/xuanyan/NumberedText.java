package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One declaration whose paragraphs may print numbers, in a temporary site, as readers and programs see it. */
final class NumberedText {

    private static final String FOLDER = "declarations/2030-qiao";

    private final Sandbox sandbox;

    NumberedText(Path root) throws IOException {
        sandbox = new Sandbox(root);
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** Builds the site with this text. */
    Sandbox.Outcome build(String text) throws IOException {
        sandbox.writeText(text);
        return sandbox.run("build", "--base-url", Visitor.BASE);
    }

    /** Builds a text whose front matter says how it is numbered. */
    Sandbox.Outcome decide(String numbering, String text) throws IOException {
        sandbox.writeText(text);
        Path file = sandbox.content().resolve(FOLDER).resolve("declaration.md");
        Files.writeString(
                file, Files.readString(file).replaceFirst("\n---\n", "\nnumbering: " + numbering + "\n---\n"));
        return sandbox.run("build", "--base-url", Visitor.BASE);
    }

    Document page(String path) throws IOException {
        return Jsoup.parse(sandbox.site().resolve(path).resolve("index.html"));
    }

    JsonNode json(String path) {
        return JsonMapper.shared().readTree(sandbox.site().resolve(path));
    }

    JsonNode declaration() {
        return json(FOLDER + "/index.json");
    }

    /** Returns the id of each paragraph and its printed number, or {@code -}. */
    List<String> labels() {
        return declaration()
                .get("paragraphs")
                .valueStream()
                .map(each ->
                        each.get("id").asString() + " " + each.path("label").asString("-"))
                .toList();
    }

    /** Returns the id of each section and its title. */
    List<String> sections() {
        return declaration()
                .get("sections")
                .valueStream()
                .map(each -> each.get("id").asString() + " " + each.get("label").asString())
                .toList();
    }

    /** Returns the id of each paragraph, what stands beside it, and how references name it. */
    List<String> names() throws IOException {
        Document page = page(FOLDER);
        boolean sections =
                page.select("[data-place]").eachAttr("data-place").stream().anyMatch(place -> !place.matches("第.*段"));
        return page.select(".passage").stream()
                .map(each -> {
                    String id = each.selectFirst(":is(p, table)").id();
                    Element link = each.selectFirst(".permalink");
                    String number = link.hasAttr("data-number") ? link.attr("data-number") : id.substring(1);
                    number = link.hasAttr("data-place") ? link.attr("data-place") : number;
                    number = sections ? number : number.replaceAll("^第(.*)段$", "$1");
                    return id + " " + link.text() + " " + number;
                })
                .toList();
    }
}
