package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder with an empty content folder, into which raw copies are imported. */
final class ImportSandbox {

    private final Path root;
    private final Path content;

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

    /** Writes a copy beside the content folder. */
    Path copy(String name, String text) throws IOException {
        return Files.writeString(root.resolve(name), text);
    }

    /** Returns the {@code declaration.md} of an import, without the comments for the editor. */
    String declaration(String slug) throws IOException {
        return Files.readString(content.resolve("declarations/" + slug + "/declaration.md"))
                .replaceAll("(?m)^# .*\n", "")
                .replaceAll("(?m)^<!-- .* -->\n\n", "");
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
