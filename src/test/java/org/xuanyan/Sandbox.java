package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.Register;

/** A temporary content folder for one test, on which commands are run. */
final class Sandbox {

    /** The exit code and the output of a command. */
    record Outcome(int code, String out, String err) {}

    /** An environment with English messages, independent of the machine and the site. */
    static final Map<String, String> ENGLISH = Map.of("LANG", "en_GB.UTF-8");

    private static final String SITE = """
            title: 试验集
            series: 试验宣言
            language: zh-Hans
            description: 只用于试验。
            """;

    /** The front matter of the declaration {@code 2030-qiao}, with an empty line after it. */
    private static final String HEAD = """
            ---
            title: 桥宣言全称
            name: 桥宣言
            adopted: 2030-01-02
            place: 桥
            ---

            """;

    private static final Path REAL =
            Path.of("target", "real-" + ProcessHandle.current().pid());

    private final Path root;

    /** Creates a content folder with one valid declaration, {@code 2030-qiao}, in an empty folder. */
    Sandbox(Path root) throws IOException {
        this.root = root;
        write("site.yml", SITE);
        writeText("唯一的一段。\n");
    }

    private Sandbox(Sandbox other, Path root) throws IOException {
        this.root = root;
        try (Stream<Path> paths = Files.walk(other.root)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(other.root.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    /** Returns a copy of the content folder and, if it was built, of its site, in an empty folder. */
    Sandbox copy(Path to) throws IOException {
        return new Sandbox(this, to);
    }

    /**
     * Returns the site of the repository's own collection, published at {@link Visitor#BASE}. It is built once for each
     * test process, and deleted when the process ends; tests must not write to it.
     */
    static synchronized Path realCollection() {
        if (!Files.exists(REAL)) {
            Runtime.getRuntime().addShutdownHook(new Thread(Sandbox::removeRealCollection));
            StringWriter said = new StringWriter();
            PrintWriter console = new PrintWriter(said, true);
            assertThat(Main.run(
                            ENGLISH,
                            console,
                            console,
                            "build",
                            "--frozen",
                            "--base-url",
                            Visitor.BASE,
                            "--output",
                            REAL.toString()))
                    .as(said.toString())
                    .isZero();
        }
        return REAL;
    }

    private static void removeRealCollection() {
        try (Stream<Path> files = Files.walk(REAL)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path content() {
        return root.resolve("content");
    }

    Path site() {
        return root.resolve("site");
    }

    /** Writes a file below the content folder. */
    Path write(String path, String text) throws IOException {
        Path file = content().resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Adds the content of this repository, but no pages of paragraphs, which take time. */
    void addRealContent() throws IOException {
        Path real = Path.of("content");
        try (Stream<Path> paths = Files.walk(real)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                Path copy = content().resolve(real.relativize(path));
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(path));
            }
        }
        write("site.yml", Files.readString(content().resolve("site.yml")) + "paragraphPages: false\n");
        register(Files.readString(real.resolve(Register.FILE)).replace("/declarations/*/p*/\n", ""));
    }

    /** Writes the register of what was published, with its last line; an earlier last line is left out. */
    void register(String lines) throws IOException {
        List<String> kept =
                lines.lines().filter(line -> !line.startsWith(Register.END)).toList();
        write(
                Register.FILE,
                Stream.concat(kept.stream(), Stream.of(Register.end(kept)))
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()));
    }

    /** Writes the text of the declaration {@code 2030-qiao} after its front matter. */
    Path writeText(String markdown) throws IOException {
        return write("declarations/2030-qiao/declaration.md", HEAD + markdown);
    }

    /** Returns the checksum of a text in UTF-8, as {@code declaration.md} gives it. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the checksum of a file. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the pages of the site in Chinese and English. */
    void useBothLanguages() throws IOException {
        write("site.yml", SITE + "interface: [zh-Hans, en]\n");
    }

    /** Runs one command with the real templates and static files; paths in its messages begin with {@code content}. */
    Outcome run(String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--content", content().toString(), "--output", site().toString()));
        return run(root, args.toArray(String[]::new));
    }

    /** Runs one command without added options; in its messages, paths below {@code root} are relative to it. */
    static Outcome run(Path root, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(ENGLISH, new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Outcome(code, show(out, root), show(err, root));
    }

    private static String show(StringWriter text, Path root) {
        return text.toString().replace(root + "/", "");
    }
}
