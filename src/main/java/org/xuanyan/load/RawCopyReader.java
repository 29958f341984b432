package org.xuanyan.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.model.RawCopy;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.SourceText;

/** Reads a raw copy so that its bytes can be given back. */
public final class RawCopyReader {

    /** The encodings in which texts of this kind are met. */
    static final List<String> ENCODINGS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE");

    /** ASCII, so that a name means the same on every machine and can become an address. */
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!.*\\.\\.)[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*");

    /** Names that web pages give to subsets of GB18030. */
    private static final Pattern GB = Pattern.compile("(?i)GBK|GB_?2312|CP936");

    private final String name;
    private final Problems problems;

    /**
     * Makes a reader for one file.
     *
     * @param name how findings call it
     */
    public RawCopyReader(String name, Problems problems) {
        this.name = name;
        this.problems = problems;
    }

    /**
     * Returns the encoding with this name; {@code UTF-16} is told from the byte order mark of the file.
     *
     * @return empty if it is none of those that are met in such texts
     */
    public static Optional<Charset> encoding(String wanted, byte[] file) {
        if (wanted.equalsIgnoreCase("UTF-16") && file.length >= 2) {
            boolean little = (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xFE;
            boolean big = (file[0] & 0xFF) == 0xFE && (file[1] & 0xFF) == 0xFF;
            return little
                    ? Optional.of(StandardCharsets.UTF_16LE)
                    : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
        }
        if (GB.matcher(wanted).matches()) {
            return Optional.of(Charset.forName("GB18030"));
        }
        return ENCODINGS.stream().filter(wanted::equalsIgnoreCase).findFirst().map(Charset::forName);
    }

    /** Whether a raw copy can have this name: ASCII letters and digits, single dots, - and _ between them. */
    public static boolean isPlainName(String file) {
        return PLAIN_NAME.matcher(file).matches();
    }

    /** Returns the names that {@link #encoding} knows, for messages. */
    public static String encodings() {
        return String.join(", ", ENCODINGS);
    }

    /**
     * Reads a file.
     *
     * @param path where it is
     * @param file what the front matter calls it, e.g. {@code sources/pdf.txt}
     * @return empty, with every reason reported, when it is not in this encoding or has control characters
     * @throws IOException if the disk fails
     */
    public Optional<RawCopy> read(Path path, String file, Charset encoding) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        Decoding decoding = Decoding.of(bytes, encoding);
        decoding.report(Code.UNDECODABLE, name, encoding, problems);
        SourceText text = new SourceText(name, decoding.text());
        boolean sound = decoding.malformed().isEmpty() && !hasControls(text);
        if (sound && !Arrays.equals(decoding.text().getBytes(encoding), bytes)) {
            problems.report(Code.INEXACT_ENCODING, text.span(0, 0), encoding.name(), encodings());
            sound = false;
        }
        return sound ? Optional.of(new RawCopy(file, sha256(bytes), encoding, text)) : Optional.empty();
    }

    /** Reports each control character once; line ends, tabs and the end of a page are none. */
    private boolean hasControls(SourceText text) {
        Set<Integer> controls = new TreeSet<>();
        for (int i = 0; i < text.text().length(); i++) {
            char c = text.text().charAt(i);
            if (Character.isISOControl(c) && "\t\n\r\f".indexOf(c) < 0) {
                controls.add((int) c);
            }
        }
        for (int control : controls) {
            int first = text.text().indexOf(control);
            problems.report(
                    Code.CONTROL_CHARACTER, text.span(first, first + 1), Legibility.nameOf(control), encodings());
        }
        return !controls.isEmpty();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
