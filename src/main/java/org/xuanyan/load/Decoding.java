package org.xuanyan.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/**
 * The result of decoding a file.
 *
 * @param text what could be decoded
 * @param malformed the offsets in {@code text} at which undecodable bytes were skipped
 */
record Decoding(String text, List<Integer> malformed) {

    /** A file in another encoding has thousands of these places; a few are enough to recognise it. */
    private static final int MAX_REPORTED = 5;

    static Decoding of(byte[] file, Charset charset) {
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
        return new Decoding(chars.flip().toString(), malformed);
    }

    /**
     * Reports the first places that could not be decoded.
     *
     * @param code {@link Code#NOT_UTF8} or {@link Code#UNDECODABLE}
     */
    void report(Code code, String name, Charset charset, Problems problems) {
        for (int position : malformed.subList(0, Math.min(malformed.size(), MAX_REPORTED))) {
            problems.report(
                    code,
                    new SourceText(name, text).span(position, position),
                    malformed.size(),
                    charset.name(),
                    likelyEncoding());
        }
    }

    /** Guesses the encoding of the file; empty for one of the Chinese encodings. */
    private Optional<String> likelyEncoding() {
        return text.indexOf('\0') >= 0 ? Optional.of("UTF-16") : Optional.empty();
    }
}
