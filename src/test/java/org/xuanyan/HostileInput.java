package org.xuanyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What may be wrong with a file that others have written: any bytes as a file of one kind. Whatever they are, the program accepts or
 * refuses them; it has no fault, and refuses what it wrote itself only with a reason.
 */
enum HostileInput {
    /** A raw copy. What is imported without a finding is accepted by the next check. */
    IMPORT {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            clear(sandbox.content().resolve("declarations/2031-yunling"));
            Path copy = Files.write(sandbox.content().resolveSibling("copy.txt"), input);
            Sandbox.Outcome imported = run(sandbox, "import", "--slug", "2031-yunling", copy.toString());
            if (imported.code() == ExitCode.DONE && !imported.err().contains("error: ")) {
                Sandbox.Outcome checked = run(sandbox, "check");
                if (checked.code() != ExitCode.DONE && !imported.err().contains("warning: ")) {
                    throw new AssertionError("the check refuses what was imported: " + checked.err());
                }
            }
        }
    },
    /** The front matter of a declaration. */
    FRONT_MATTER {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            write(sandbox, "declarations/2030-qiao/declaration.md", "---\n", input, "\n---\n\n唯一的一段。\n");
            run(sandbox, "check");
        }
    },
    /** A ledger. */
    LEDGER {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            write(sandbox, "declarations/2030-qiao/anchors.tsv", "", input, "");
            run(sandbox, "check");
        }
    },
    /** The authority file. */
    AUTHORITY {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            write(sandbox, "treaties.yml", "", input, "");
            run(sandbox, "check");
        }
    },
    /** The text of a declaration. */
    MARKDOWN {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            String head = "---\ntitle: 桥宣言全称\nname: 桥宣言\nadopted: 2030-01-02\nplace: 桥\n---\n\n";
            write(sandbox, "declarations/2030-qiao/declaration.md", head, input, "");
            run(sandbox, "check");
        }
    },
    /** The messages of the pages in a language. */
    MESSAGES {
        @Override
        void tryIn(Sandbox sandbox, byte[] input) throws IOException {
            Path templates = sandbox.content().resolveSibling("templates");
            if (!Files.exists(templates)) {
                copy(Path.of("templates"), templates);
            }
            Path messages = templates.resolve("i18n/en.yml");
            Files.write(messages, input);
            run(sandbox, "check", "--templates", templates.toString());
        }
    };

    /** The folder of the saved inputs, one folder for each kind. */
    static final Path SAVED = Path.of("src/test/hostile");

    /** Tries one input in a sandbox, which may have been used for others of the same kind. */
    abstract void tryIn(Sandbox sandbox, byte[] input) throws IOException;

    /** Returns the kind with a name such as {@code front-matter}. */
    static HostileInput of(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** Returns the folder of its saved inputs. */
    Path folder() {
        return SAVED.resolve(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Sandbox.Outcome run(Sandbox sandbox, String... command) {
        Sandbox.Outcome outcome = sandbox.run(command);
        boolean fault =
                outcome.err().contains("[program-fault]") || outcome.err().contains("\tat ");
        boolean known = outcome.code() == ExitCode.DONE || outcome.code() == ExitCode.CONTENT_HAS_ERRORS;
        if (fault || !known || outcome.code() != ExitCode.DONE && !outcome.err().contains("error: ")) {
            throw new AssertionError(String.join(" ", command) + " gives " + outcome.code() + ": " + outcome.err());
        }
        return outcome;
    }

    private static void write(Sandbox sandbox, String path, String before, byte[] input, String after)
            throws IOException {
        byte[] head = before.getBytes(StandardCharsets.UTF_8);
        byte[] end = after.getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(head, head.length + input.length + end.length);
        System.arraycopy(input, 0, whole, head.length, input.length);
        System.arraycopy(end, 0, whole, head.length + input.length, end.length);
        Path file = sandbox.content().resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, whole);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(each));
                Files.createDirectories(target.getParent());
                Files.copy(each, target);
            }
        }
    }

    /** Deletes what a command added to the content of a sandbox. */
    static void clear(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
