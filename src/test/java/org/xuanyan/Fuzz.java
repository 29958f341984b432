package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Jazzer calls again and again with inputs of its own: {@code mvn test-compile exec:exec@fuzz -Pfuzz -Dfuzz=ledger}. It keeps inputs
 * that reach new code in {@code target/fuzz}; what finds a fault belongs into {@link HostileInput#SAVED}.
 */
public final class Fuzz {

    private static HostileInput kind;
    private static Sandbox sandbox;

    private Fuzz() {}

    /** Chooses the kind of input, such as {@code front-matter}. */
    public static void fuzzerInitialize(String[] args) throws IOException {
        kind = HostileInput.of(args[0]);
        Path memory = Path.of("/dev/shm");
        Path root = Files.isDirectory(memory)
                ? Files.createTempDirectory(memory, "xuanyan-")
                : Files.createTempDirectory("xuanyan-");
        sandbox = new Sandbox(root);
        sandbox.run("check"); // what happens once, such as reading the word files, is not the fault of an input
        Runtime.getRuntime().addShutdownHook(new Thread(() -> HostileInput.clear(root)));
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        kind.tryIn(sandbox, input);
    }
}
