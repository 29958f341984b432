package org.xuanyan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.model.Original;
import org.xuanyan.model.RawCopy;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Encodings;
import org.xuanyan.text.Fingerprint;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads a raw copy in such a way that its bytes can be restored. */
public final class RawCopyReader {

    /** ASCII, so that a name means the same on every machine and can become an address. */
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*");

    private final String name;
    private final Problems problems;

    /**
     * Makes a reader for one file.
     *
     * @param name the name of the file in findings
     */
    public RawCopyReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Returns the encoding with this name; for {@code UTF-16}, the byte order mark or the characters of the file decide
     * which.
     *
     * @return empty if the encoding is not supported, or the file does not show the order of its bytes
     * @throws IOException if the file cannot be read
     */
    public static Optional<Charset> encoding(String wanted, Path file) throws IOException {
        if (!wanted.equalsIgnoreCase("UTF-16")) {
            return Encodings.named(wanted);
        }
        byte[] bytes = InputFile.read(file, InputFile.Limit.COPY);
        return Encodings.marked(bytes).or(() -> ShownEncoding.utf16(bytes));
    }

    /** Whether a path leads to a folder. */
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** Whether a raw copy can have this name: ASCII letters and digits, single dots, - and _ between them. */
    public static boolean isPlainName(String file) {
        return PLAIN_NAME.matcher(file).matches();
    }

    /** Returns the names of the supported encodings, for messages. */
    public static String encodings() {
        return Encodings.names();
    }

    /**
     * Reads a file.
     *
     * @param path the place of the file
     * @param file its name in the front matter, e.g. {@code sources/pdf.txt}
     * @return empty, with every reason reported, if it is not exactly in this encoding
     * @throws IOException if the disk fails
     */
    public Optional<RawCopy> read(Path path, String file, Charset encoding) throws IOException {
        return read(InputFile.read(path, InputFile.Limit.COPY), file, encoding);
    }

    /**
     * Reads a file in the encoding that it declares, by a byte order mark or in a web page; if it declares none, in the
     * one that its bytes surely show; otherwise in UTF-8.
     *
     * @param path the place of the file
     * @param file its name in the front matter, e.g. {@code sources/web.html}
     * @return empty, with every reason reported, if it is not exactly in this encoding
     * @throws IOException if the disk fails
     */
    public Optional<RawCopy> readDeclared(Path path, String file) throws IOException {
        byte[] bytes = InputFile.read(path, InputFile.Limit.COPY);
        Optional<DeclaredEncoding> declared = DeclaredEncoding.of(bytes);
        declared.ifPresent(found -> problems.report(
                Code.DECLARED_ENCODING,
                SourceSpan.startOf(name),
                found.charset().name(),
                found.name()));
        Optional<Charset> guessed = declared.isPresent() ? Optional.empty() : shownEncoding(bytes);
        guessed.ifPresent(found -> problems.report(Code.GUESSED_ENCODING, SourceSpan.startOf(name), found.name()));
        return read(
                bytes,
                file,
                declared.map(DeclaredEncoding::charset).or(() -> guessed).orElse(StandardCharsets.UTF_8));
    }

    /** Returns the encoding that bytes show with certainty although nothing declares it; empty for UTF-8. */
    public static Optional<Charset> shownEncoding(byte[] bytes) {
        return ShownEncoding.of(bytes);
    }

    /**
     * Makes a raw copy of a text that was taken from a file.
     *
     * @param file its name in the front matter, e.g. {@code sources/copy.pdf.html}
     * @return empty, with the reason reported, if it is not text
     */
    public Optional<RawCopy> take(String text, String file) {
        return read(text.getBytes(StandardCharsets.UTF_8), file, StandardCharsets.UTF_8);
    }

    /**
     * Returns a file from which a text is taken.
     *
     * @param file its name in the front matter, e.g. {@code sources/copy.pdf}
     * @throws IOException if the disk fails
     */
    public static Original original(Path path, String file) throws IOException {
        return new Original(file, sha256(InputFile.read(path, InputFile.Limit.FILE)), () -> bytes(path));
    }

    private static byte[] bytes(Path path) {
        try {
            return InputFile.read(path, InputFile.Limit.FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<RawCopy> read(byte[] bytes, String file, Charset encoding) {
        Decoding decoding = Decoding.of(bytes, encoding);
        if (!decoding.malformed().isEmpty() && !decoding.isDamagedOnly(bytes.length)) {
            decoding.report(Code.UNDECODABLE, name, problems);
            return Optional.empty();
        }
        SourceText text = new SourceText(name, decoding.repaired());
        RawCopy copy = new RawCopy(file, sha256(bytes), encoding, text, decoding.lost());
        if (!Arrays.equals(copy.bytes(), bytes)) {
            problems.report(Code.INEXACT_ENCODING, text.span(0, 0), encoding.name(), encodings());
            return Optional.empty();
        }
        return Optional.of(copy);
    }

    /** Returns the checksum of a file as the front matter writes it: 64 lower-case hexadecimal digits. */
    static String sha256(byte[] bytes) {
        return Fingerprint.ofFile(bytes);
    }
}
