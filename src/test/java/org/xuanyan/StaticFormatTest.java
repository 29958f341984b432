package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scripts and style sheets are formatted by Prettier, as Java is by Spotless. Prettier comes from Maven Central like
 * all libraries of the tests, and is run by Node, without npm. Run with {@code -Dformat.apply} to rewrite the files.
 */
@Tag("slow")
@ExtendWith(Program.NeedsNode.class)
class StaticFormatTest {

    private static final Path STATIC = Path.of("static");

    /** In the jar of Prettier; contains the version, which is part of the paths of its modules. */
    private static final String PROPERTIES = "/META-INF/maven/org.webjars.npm/prettier/pom.properties";

    private static final List<String> MODULES =
            List.of("standalone.mjs", "plugins/babel.mjs", "plugins/estree.mjs", "plugins/postcss.mjs");

    /** Prints the path of each file that is not formatted; in mode {@code apply} rewrites these files. */
    private static final String SCRIPT = """
            import { readFileSync, writeFileSync } from "node:fs";
            import { format } from "./standalone.mjs";
            import * as babel from "./plugins/babel.mjs";
            import * as estree from "./plugins/estree.mjs";
            import * as postcss from "./plugins/postcss.mjs";

            const [mode, ...files] = process.argv.slice(2);
            for (const file of files) {
              const text = readFileSync(file, "utf8");
              const formatted = await format(text, {
                filepath: file,
                printWidth: 120,
                plugins: [babel, estree, postcss],
              });
              if (text !== formatted) {
                console.log(file);
                if (mode === "apply") {
                  writeFileSync(file, formatted);
                }
              }
            }
            """;

    @Test
    void everyScriptAndStyleSheetIsFormatted(@TempDir Path folder) throws IOException, InterruptedException {
        List<String> files = scriptsAndStyleSheets();
        assertThat(files).hasSizeGreaterThan(8);
        boolean apply = System.getProperty("format.apply") != null;
        String unformatted = prettier(folder, apply ? "apply" : "check", files);
        assertThat(apply ? "" : unformatted)
                .as("run mvn -q test -Dtest=StaticFormatTest -Dformat.apply")
                .isEmpty();
    }

    private static List<String> scriptsAndStyleSheets() throws IOException {
        try (Stream<Path> walk = Files.walk(STATIC)) {
            return walk.map(Path::toString)
                    .filter(name -> name.endsWith(".js") || name.endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    /** Returns what the script printed; fails if the script fails, e.g. at a syntax error. */
    private static String prettier(Path folder, String mode, List<String> files)
            throws IOException, InterruptedException {
        unpack(folder);
        Path script = Files.writeString(folder.resolve("format.mjs"), SCRIPT);
        List<String> command = new ArrayList<>(List.of(Program.NODE.executable().toString(), script.toString(), mode));
        command.addAll(files);
        Path output = folder.resolve("output");
        Process node = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(node.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(node.exitValue()).as(printed).isZero();
        return printed;
    }

    private static void unpack(Path folder) throws IOException {
        Properties properties = new Properties();
        properties.load(resource(PROPERTIES));
        Files.createDirectories(folder.resolve("plugins"));
        for (String module : MODULES) {
            String path = "/META-INF/resources/webjars/prettier/" + properties.getProperty("version") + "/" + module;
            Files.copy(resource(path), folder.resolve(module));
        }
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(StaticFormatTest.class.getResourceAsStream(path), path);
    }
}
