package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the jar. */
class LauncherIT {

    @TempDir
    Path temp;

    private PackagedProgram program;

    @BeforeEach
    void setUp() {
        program = new PackagedProgram(temp.resolve("said.txt"));
    }

    @Test
    void takesTheClassesOfTheProgramFromTheArchive() throws Exception {
        Path log = temp.resolve("classes.txt");

        assertThat(program.run(
                        temp,
                        Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + log),
                        List.of(PackagedProgram.LAUNCHER.toString()),
                        "--version"))
                .isZero();

        assertThat(log).content().contains("org.xuanyan.Main source: shared objects file");
    }

    /** Through a link, from another folder, with spaces in arguments. */
    @Test
    void passesArgumentsAndExitCodes() throws Exception {
        Path link = Files.createSymbolicLink(temp.resolve("a link"), PackagedProgram.LAUNCHER);

        int code = program.run(temp, Map.of(), List.of(link.toString()), "check", "--content", "no such folder");
        Files.delete(link);

        assertThat(code).isEqualTo(1);
        assertThat(program.printed()).startsWith("no such folder:1:1: error: the content folder does not exist");
    }

    /** A copy elsewhere has no archive that fits. */
    @Test
    void runsWithoutItsArchive() throws Exception {
        Path copy = Files.copy(PackagedProgram.LAUNCHER, temp.resolve("xuanyan"));
        Files.copy(PackagedProgram.LAUNCHER.resolveSibling("xuanyan.jar"), temp.resolve("xuanyan.jar"));
        Files.writeString(temp.resolve("xuanyan.jsa"), "no archive");
        assertThat(copy.toFile().setExecutable(true)).isTrue();

        assertThat(program.run(temp, Map.of(), List.of(copy.toString()), "--version"))
                .isZero();

        assertThat(program.printed()).matches("xuanyan \\d+(\\.\\d+)*\n");
    }
}
