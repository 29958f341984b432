package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The executable jar. */
class JarIT {

    @TempDir
    Path temp;

    private PackagedProgram program;

    @BeforeEach
    void setUp() {
        program = new PackagedProgram(temp.resolve("said.txt"));
    }

    /** A library is in the jar if one of its classes is; the others of the class path serve the tests only. */
    @Test
    void everyLibraryInTheJarIsNamedWithItsLicence() throws IOException {
        List<String> shipped = new ArrayList<>();
        String named;
        try (ZipFile jar = new ZipFile(PackagedProgram.JAR.toFile())) {
            ZipEntry list = jar.getEntry("META-INF/THIRD-PARTY.txt");
            named = new String(jar.getInputStream(list).readAllBytes(), StandardCharsets.UTF_8);
            for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (path.endsWith(".jar") && isIn(jar, Path.of(path))) {
                    shipped.add(Path.of(path).getFileName().toString().replaceFirst("-\\d.*", ""));
                }
            }
        }
        assertThat(shipped).contains("jsoup", "heaven", "opencc4j");
        assertThat(shipped).allSatisfy(each -> assertThat(named).containsPattern("(?m)^(.*, )?" + each + "[, \n]"));
    }

    private static boolean isIn(ZipFile jar, Path library) throws IOException {
        try (ZipFile classes = new ZipFile(library.toFile())) {
            return classes.stream()
                    .map(ZipEntry::getName)
                    .filter(each -> each.endsWith(".class") && !each.endsWith("module-info.class"))
                    .findFirst()
                    .filter(each -> jar.getEntry(each) != null)
                    .isPresent();
        }
    }

    @Test
    void buildsTheSameSiteOutsideTheRepository() throws Exception {
        String content =
                Path.of("src/test/golden/site/content").toAbsolutePath().toString();
        String with = temp.resolve("with").toString();
        assertThat(program.run(Path.of("").toAbsolutePath(), "--content", content, "--output", with))
                .isZero();
        Path empty = Files.createDirectory(temp.resolve("empty"));

        assertThat(program.runJar(empty, "--content", content))
                .as(program.printed())
                .isZero();

        Map<String, String> site = Golden.tree(empty.resolve("target/site"));
        assertThat(site).isEqualTo(Golden.tree(temp.resolve("with")));
        assertThat(program.printed()).contains("target/site/index.html");
    }

    @Test
    void buildsUnchangedContentOnlyOnce() throws Exception {
        Path content = copyOf(Path.of("src/test/golden/site/content"), temp.resolve("content"));
        Path site = temp.resolve("site");
        String[] build = {"--content", content.toString(), "--output", site.toString()};
        assertThat(program.run(temp, build)).as(program.printed()).isZero();
        Map<String, String> built = Golden.tree(site);
        Map<String, Object> times = times(site);

        assertThat(program.run(temp, build)).as(program.printed()).isZero();

        assertThat(program.printed()).contains("site/index.html").doesNotContain("recorded");
        String once = program.printed();
        assertThat(times(site)).as("written anew").isEqualTo(times);

        Files.writeString(site.resolve("index.html"), "damaged");
        assertThat(program.run(temp, build)).as(program.printed()).isZero();
        assertThat(Golden.tree(site)).isEqualTo(built);
        assertThat(program.printed()).isEqualTo(once);

        Path declaration = content.resolve("declarations/2033-ling/declaration.md");
        Files.writeString(declaration, Files.readString(declaration) + "\n另一段。\n");
        assertThat(program.run(temp, build)).as(program.printed()).isZero();
        Map<String, String> changed = Golden.tree(site);
        assertThat(program.run(
                        temp,
                        "--content",
                        content.toString(),
                        "--output",
                        temp.resolve("other").toString()))
                .as(program.printed())
                .isZero();
        assertThat(changed).isNotEqualTo(built).isEqualTo(Golden.tree(temp.resolve("other")));
    }

    @Test
    void succeedsWhereTheBuildCannotBeRemembered() throws Exception {
        String content =
                Path.of("src/test/golden/site/content").toAbsolutePath().toString();
        Files.createDirectories(temp.resolve(".site.xuanyan-built/in the way"));

        assertThat(program.run(
                        temp,
                        "--content",
                        content,
                        "--output",
                        temp.resolve("site").toString()))
                .as(program.printed())
                .isZero();

        assertThat(temp.resolve("site/index.html")).exists();
    }

    private static Path copyOf(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(folder.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
        return copy;
    }

    private static Map<String, Object> times(Path folder) throws IOException {
        Map<String, Object> times = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                times.put(file.toString(), Files.getAttribute(file, "unix:ctime"));
            }
        }
        return times;
    }

    @Test
    void returnsTheDocumentedExitCodes() throws Exception {
        assertThat(program.runJar(temp, "check")).isEqualTo(1);
        assertThat(program.printed())
                .startsWith("content:1:1: error: the content folder does not exist [no-content-folder]");
        assertThat(program.runJar(temp, "chekc")).isEqualTo(2);
        assertThat(program.printed()).contains("chekc").doesNotContain("\tat ");
    }
}
