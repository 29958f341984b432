package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A temporary folder with an empty content folder, into which raw copies are imported. */
final class ImportSandbox {

    private static final String FRONT_MATTER_END = "\n---\n";

    private final Path root;
    private final Path content;
    private int removed;

    ImportSandbox(Path root) throws IOException {
        this.root = root;
        this.content = Files.createDirectory(root.resolve("content"));
    }

    Path content() {
        return content;
    }

    Sandbox.Outcome run(String... arguments) {
        return Sandbox.run(root, arguments);
    }

    /** Imports a copy; {@code more} are options. */
    Sandbox.Outcome importCopy(Path copy, String slug, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", copy.toString(), "--slug", slug));
        arguments.addAll(List.of(more));
        arguments.addAll(List.of("--content", content.toString()));
        return run(arguments.toArray(String[]::new));
    }

    /** Imports a copy that cannot be refused; {@code more} are options. */
    Sandbox.Outcome imported(String name, String text, String slug, String... more) throws IOException {
        return imported(copy(name, text), slug, more);
    }

    /** Imports a copy that cannot be refused; {@code more} are options. */
    Sandbox.Outcome imported(Path copy, String slug, String... more) {
        Sandbox.Outcome outcome = importCopy(copy, slug, more);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        return outcome;
    }

    /** Checks the content folder; {@code more} are options. */
    Sandbox.Outcome check(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "--content", content.toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    /** Writes a copy beside the content folder. */
    Path copy(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    /** Returns the {@code declaration.md} of an import. */
    Path draft(String slug) {
        return content.resolve("declarations/" + slug + "/declaration.md");
    }

    /** Returns the {@code declaration.md} of an import, without the comments for the editor. */
    String declaration(String slug) throws IOException {
        return Files.readString(draft(slug)).replaceAll("(?m)^# .*\n", "").replaceAll("(?m)^<!-- .* -->\n\n", "");
    }

    /** Returns the front matter of an import. */
    String head(String slug) throws IOException {
        String written = declaration(slug);
        return written.substring(0, written.indexOf(FRONT_MATTER_END));
    }

    /** Returns the text of an import, one block a line. */
    String text(String slug) throws IOException {
        String written = declaration(slug);
        return written.substring(written.indexOf(FRONT_MATTER_END) + FRONT_MATTER_END.length())
                .strip()
                .replaceAll("\n+", "\n");
    }

    /** Takes an import away, so that the same declaration can be imported from another copy. */
    void remove(String slug) throws IOException {
        removed++;
        Files.move(draft(slug).getParent(), root.resolve("removed-" + removed));
    }

    /** Publishes every draft, and returns the data of a declaration. */
    JsonNode published(String slug) throws IOException {
        return data(publish(), slug);
    }

    /** Returns the data of a declaration of a site. */
    static JsonNode data(Path site, String slug) throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(site.resolve("declarations/" + slug + "/index.json")));
    }

    /** Publishes every draft, as an editor does, and returns the site. */
    Path publish() throws IOException {
        try (Stream<Path> drafts = Files.walk(content)) {
            for (Path draft :
                    drafts.filter(each -> each.endsWith("declaration.md")).toList()) {
                Files.writeString(draft, Files.readString(draft).replaceFirst("\ndraft: true\n", "\n"));
            }
        }
        Path site = root.resolve("site");
        Sandbox.Outcome built = run("build", "--content", content.toString(), "--output", site.toString());
        assertThat(built.code()).as(built.err()).isZero();
        return site;
    }
}
