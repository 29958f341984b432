package org.xuanyan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Register;

/**
 * What everything that a build reads amounts to, by names and bytes, never by times.
 *
 * @param sources the SHA-256 of all files but those that a build writes, and of the base URL that was given
 * @param records the SHA-256 of the ledgers and of the register, which a build may change
 */
public record InputDigest(String sources, String records) {

    /** Returns the digest of the inputs; empty if some of them cannot be read, which a build reports better. */
    public static Optional<InputDigest> of(Settings settings) {
        try {
            MessageDigest sources = MessageDigest.getInstance("SHA-256");
            MessageDigest records = MessageDigest.getInstance("SHA-256");
            add(settings.baseUrl().toString(), sources);
            for (Path folder : List.of(settings.content(), settings.templates(), settings.assets())) {
                add(Files.isDirectory(folder) ? "folder" : "none", sources);
                for (Path file : files(folder)) {
                    String name = file.getFileName().toString();
                    boolean record = name.equals(Ledger.FILE) || name.equals(Register.FILE);
                    MessageDigest digest = record ? records : sources;
                    add(folder.relativize(file).toString(), digest);
                    add(file, digest);
                }
            }
            return Optional.of(new InputDigest(hex(sources), hex(records)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(each -> !Files.isDirectory(each)).sorted().toList();
        }
    }

    /** Adds the length before the content, so that no two lists of files give the same bytes. */
    private static void add(Path file, MessageDigest digest) throws IOException {
        add(Files.isRegularFile(file) ? Files.readAllBytes(file) : new byte[0], digest);
        add(Boolean.toString(Files.isRegularFile(file)), digest);
    }

    private static void add(String text, MessageDigest digest) {
        add(text.getBytes(StandardCharsets.UTF_8), digest);
    }

    private static void add(byte[] bytes, MessageDigest digest) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }

    private static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }
}
