package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The program as {@code mvn package} makes it, in processes of its own.
 *
 * @param said receives what the last run printed
 */
record PackagedProgram(Path said) {

    static final Path JAR = Path.of("target/xuanyan.jar").toAbsolutePath();
    static final Path LAUNCHER = Path.of("target/xuanyan").toAbsolutePath();

    /** Runs the jar alone in a folder, and returns its exit code. */
    int runJar(Path folder, String... args) throws IOException, InterruptedException {
        return run(
                folder,
                Map.of(),
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        JAR.toString()),
                args);
    }

    /** Runs the launcher in a folder, in half the processor time, and returns its exit code. */
    int run(Path folder, String... args) throws IOException, InterruptedException {
        return run(folder, Map.of(), List.of(LAUNCHER.toString()), args);
    }

    /** Runs a command with some arguments in a folder, and returns its exit code. */
    int run(Path folder, Map<String, String> environment, List<String> command, String... args)
            throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().putAll(Map.of("LC_ALL", "en_GB.UTF-8", "JAVA_HOME", System.getProperty("java.home")));
        builder.environment().putAll(environment);
        return builder.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
    }

    /** Returns what the last run printed. */
    String printed() throws IOException {
        return Files.readString(said);
    }
}
