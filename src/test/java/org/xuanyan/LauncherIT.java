package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the jar. */
class LauncherIT {

    private static final Path LAUNCHER = Path.of("target/xuanyan").toAbsolutePath();

    @TempDir
    Path temp;

    private int run(Path launcher, Map<String, String> environment, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "en_GB.UTF-8");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.directory(temp.toFile())
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("said.txt").toFile())
                .start()
                .waitFor();
    }

    private String said() throws IOException {
        return Files.readString(temp.resolve("said.txt"));
    }

    @Test
    void takesTheClassesOfTheProgramFromTheArchive() throws Exception {
        Path log = temp.resolve("classes.txt");

        assertThat(run(LAUNCHER, Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log), "--version"))
                .isZero();

        assertThat(log).content().contains("org.xuanyan.Main source: shared objects file (top)");
    }

    /** Through a link, from another folder, with spaces in arguments. */
    @Test
    void passesArgumentsAndExitCodes() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("a link"), LAUNCHER);

        int code = run(link, Map.of(), "check", "--content", "no such folder");
        Files.delete(link);

        assertThat(code).isEqualTo(1);
        assertThat(said()).startsWith("no such folder:1:1: error: the content folder does not exist");
    }

    /** A copy elsewhere has no archive that fits. */
    @Test
    void runsWithoutItsArchive() throws Exception {
        Path copy = Files.copy(LAUNCHER, temp.resolve("xuanyan"));
        Files.copy(LAUNCHER.resolveSibling("xuanyan.jar"), temp.resolve("xuanyan.jar"));
        Files.writeString(temp.resolve("xuanyan.jsa"), "no archive");
        assertThat(copy.toFile().setExecutable(true)).isTrue();

        assertThat(run(copy, Map.of(), "--version")).isZero();

        assertThat(said()).matches("xuanyan \\d+(\\.\\d+)*\n");
    }
}
