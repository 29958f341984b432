package org.xuanyan.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/**
 * The result of decoding a file.
 *
 * @param charset the encoding in which it was decoded
 * @param text what could be decoded
 * @param malformed the offsets in {@code text} at which undecodable bytes were skipped
 * @param likelier an encoding in which fewer places are undecodable; {@link #CHINESE} if it can be either of two
 */
record Decoding(Charset charset, String text, List<Integer> malformed, Optional<String> likelier) {

    /** Stands in messages for GB18030 or Big5: nearly every text in Big5 can also be decoded as GB18030. */
    static final String CHINESE = "chinese";

    private static final String UTF16 = "UTF-16";

    /** In UTF-16, every second byte of a Western text is zero; one in this many characters is enough to tell. */
    private static final int PADDING = 4;

    /** Fewer zeros than this may be damage even in a very short text. */
    private static final int FEWEST_ZEROS = 8;

    /** The encodings that a file can have instead, the likeliest first; UTF-16 is recognised by its zero bytes. */
    private static final List<Charset> OTHERS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));

    static Decoding of(byte[] file, Charset charset) {
        Decoding plain = decode(file, charset).withoutPadding();
        return plain.malformed.isEmpty()
                ? plain
                : new Decoding(charset, plain.text, plain.malformed, plain.likelier(file));
    }

    private static Decoding decode(byte[] file, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate((int) (file.length * (double) decoder.maxCharsPerByte()) + 1);
        List<Integer> malformed = new ArrayList<>();
        for (CoderResult result = decoder.decode(bytes, chars, true);
                result.isError();
                result = decoder.decode(bytes, chars, true)) {
            malformed.add(chars.position());
            bytes.position(bytes.position() + result.length());
        }
        return new Decoding(charset, chars.flip().toString(), malformed, Optional.empty());
    }

    /** Counts each NUL as undecodable if there are so many that the file is in UTF-16; otherwise they are damage. */
    private Decoding withoutPadding() {
        List<Integer> zeros = IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\0')
                .boxed()
                .toList();
        boolean padded = malformed.isEmpty()
                && zeros.size() >= FEWEST_ZEROS
                && !charset.name().startsWith(UTF16)
                && zeros.size() * PADDING >= text.length();
        return padded ? new Decoding(charset, text, zeros, likelier) : this;
    }

    private Optional<String> likelier(byte[] file) {
        if (text.indexOf('\0') >= 0 && !charset.name().startsWith(UTF16)) {
            return Optional.of(UTF16);
        }
        List<String> best = new ArrayList<>();
        int least = malformed.size();
        for (Charset other : OTHERS) {
            int places = decode(file, other).malformed.size();
            if (places < least) {
                best.clear();
                least = places;
            }
            if (places == least && least < malformed.size()) {
                best.add(other.name());
            }
        }
        return best.size() > 1 && !best.contains(StandardCharsets.UTF_8.name())
                ? Optional.of(CHINESE)
                : best.stream().findFirst();
    }

    /**
     * Reports the first place that could not be decoded, if there is one, with the number of all.
     *
     * @param code {@link Code#NOT_UTF8} or {@link Code#UNDECODABLE}
     */
    void report(Code code, String name, Problems problems) {
        malformed.stream()
                .findFirst()
                .ifPresent(first -> problems.report(
                        code,
                        new SourceText(name, text).span(first, first),
                        malformed.size(),
                        charset.name(),
                        likelier));
    }
}
