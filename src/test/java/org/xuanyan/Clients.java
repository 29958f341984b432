package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Programs that readers use, from the registry of npm, run by Node. {@code src/test/clients/} has their versions and the
 * scripts that call them; they are installed below {@code target/}, again only when the versions change.
 */
final class Clients {

    private static final Path SOURCES = Path.of("src/test/clients");
    private static final Path FOLDER = Path.of("target/clients");
    private static final String LOCK = "package-lock.json";

    private Clients() {}

    /** Runs tests that need them. */
    static final class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return Program.required(Program.NODE, Program.NPM);
        }
    }

    /** Returns what a script prints. */
    static String run(String script, String... arguments) throws IOException, InterruptedException {
        install();
        Files.write(FOLDER.resolve(script), Files.readAllBytes(SOURCES.resolve(script)));
        List<String> command = new ArrayList<>(List.of(Program.NODE.executable().toString(), script));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** The scripts of packages are not run, and nothing is asked of the registry that is on this machine already. */
    private static synchronized void install() throws IOException, InterruptedException {
        Path installed = FOLDER.resolve(LOCK);
        if (Files.exists(installed) && Files.mismatch(installed, SOURCES.resolve(LOCK)) < 0) {
            return;
        }
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(installed);
        Files.write(FOLDER.resolve("package.json"), Files.readAllBytes(SOURCES.resolve("package.json")));
        Files.write(FOLDER.resolve("npm-shrinkwrap.json"), Files.readAllBytes(SOURCES.resolve(LOCK)));
        run(List.of(
                Program.NPM.executable().toString(),
                "ci",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--prefer-offline"));
        Files.move(FOLDER.resolve("npm-shrinkwrap.json"), installed);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = FOLDER.resolve("output");
        Path errors = FOLDER.resolve("errors");
        Process process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", command, Files.readString(errors, StandardCharsets.UTF_8))
                .isZero();
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
