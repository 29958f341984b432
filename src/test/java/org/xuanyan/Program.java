package org.xuanyan;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A program that some tests need and that Maven does not bring. Where one is missing the tests are skipped and say so;
 * where {@code CI=true} they fail instead.
 */
enum Program {
    /** The first has no windows, which halves the processor time; it draws pages as the others do. */
    CHROMIUM("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"),
    NODE("node"),
    /** Comes with Node, except where a distribution has it as a package of its own. */
    NPM("npm");

    private final List<String> names;

    Program(String... names) {
        this.names = List.of(names);
    }

    /** Runs tests that need Node. */
    static final class NeedsNode implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return required(NODE);
        }
    }

    /** Returns the executable; fails if the machine has none. */
    Path executable() {
        return find().orElseThrow();
    }

    /** Says whether tests run that need these programs. */
    static ConditionEvaluationResult required(Program... programs) {
        String missing = Arrays.stream(programs)
                .filter(program -> program.find().isEmpty())
                .map(program -> program.names.get(0))
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("nothing is missing on the PATH");
        }
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("CI has to have on the PATH: " + missing);
        }
        return ConditionEvaluationResult.disabled("missing on the PATH: " + missing);
    }

    private Optional<Path> find() {
        String[] folders = System.getenv("PATH").split(File.pathSeparator);
        return names.stream()
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
