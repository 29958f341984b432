package org.xuanyan.load;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param skipped the undecodable bytes; none if the places are NUL characters of another encoding
 * @param likelier an encoding in which fewer places are undecodable; {@link #CHINESE} if it can be either of two
 */
record Decoding(
        Charset charset, String text, List<Integer> malformed, List<SkippedByte> skipped, Optional<String> likelier) {

    /** Stands in messages for GB18030 or Big5: nearly every text in Big5 can also be decoded as GB18030. */
    static final String CHINESE = "chinese";

    /**
     * A byte that is not in the encoding.
     *
     * @param at the offset in the text before which it stands
     */
    record SkippedByte(int at, byte value) {}

    private static final String UTF16 = "UTF-16";

    /** The largest number of undecodable places in so many bytes if a file is damaged, not in another encoding. */
    private static final int MOST_DAMAGED = 5;

    private static final int THOUSAND = 1000;

    /** The least number of decoded characters that are not ASCII, for each undecodable place, if the encoding is right. */
    private static final int PROVING = 20;

    /** In UTF-16, every second byte of a Western text is zero; one in this many characters is enough to tell. */
    private static final int PADDING = 4;

    private static final int ASCII = 0x7F;

    private static final char REPLACEMENT = '\uFFFD';

    /** Fewer zeros than this may be damage even in a very short text. */
    private static final int FEWEST_ZEROS = 8;

    /** The writing systems of most copies. */
    private static final Set<Character.UnicodeScript> USUAL = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.COMMON);

    /** The least share of their characters in a text. */
    private static final double MOST = 0.9;

    /** The encodings that a file can have instead, the likeliest first; UTF-16 is recognised by its zero bytes. */
    private static final List<Charset> OTHERS =
            List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));

    static Decoding of(byte[] file, Charset charset) {
        Decoding plain = decode(file, charset).withoutPadding();
        return plain.malformed.isEmpty()
                ? plain
                : new Decoding(charset, plain.text, plain.malformed, plain.skipped, plain.likelier(file));
    }

    private static Decoding decode(byte[] file, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate((int) (file.length * (double) decoder.maxCharsPerByte()) + 1);
        List<Integer> malformed = new ArrayList<>();
        List<SkippedByte> skipped = new ArrayList<>();
        for (CoderResult result = decoder.decode(bytes, chars, true);
                result.isError();
                result = decoder.decode(bytes, chars, true)) {
            malformed.add(chars.position());
            for (int i = 0; i < result.length(); i++) {
                skipped.add(new SkippedByte(chars.position(), bytes.get()));
            }
        }
        return new Decoding(charset, chars.flip().toString(), malformed, skipped, Optional.empty());
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
        return padded ? new Decoding(charset, text, zeros, List.of(), likelier) : this;
    }

    private Optional<String> likelier(byte[] file) {
        if (text.indexOf('\0') >= 0 && !charset.name().startsWith(UTF16)) {
            return utf16(file);
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
     * Returns the encoding of UTF-16 in which the zero bytes of a file are those before or after ASCII characters; empty if
     * the characters would be those of many writing systems, as in a file that is not a text.
     */
    private static Optional<String> utf16(byte[] file) {
        int odd = 0;
        int even = 0;
        for (int i = 0; i < file.length; i++) {
            odd += file[i] == 0 ? i % 2 : 0;
            even += file[i] == 0 ? 1 - i % 2 : 0;
        }
        Charset likelier = odd >= even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = decode(file, likelier).text;
        long usual = text.codePoints()
                .filter(c -> USUAL.contains(Character.UnicodeScript.of(c)))
                .count();
        return usual >= MOST * text.codePointCount(0, text.length()) ? Optional.of(likelier.name()) : Optional.empty();
    }

    /**
     * Whether the file is in this encoding, and at most a few of its bytes are damaged. If another encoding fits better, only
     * UTF-8 can prove itself, by the form of its characters.
     */
    boolean isDamagedOnly(int bytes) {
        long proving = text.codePoints().filter(c -> c > ASCII).count();
        return !skipped.isEmpty()
                && (long) malformed.size() * THOUSAND <= (long) MOST_DAMAGED * bytes
                && (likelier.isEmpty()
                        || charset.equals(StandardCharsets.UTF_8) && proving >= (long) PROVING * malformed.size());
    }

    /** Returns the places of the skipped bytes in {@link #repaired}. */
    SortedMap<Integer, Byte> lost() {
        SortedMap<Integer, Byte> lost = new TreeMap<>();
        skipped.forEach(each -> lost.put(each.at() + lost.size(), each.value()));
        return lost;
    }

    /** Returns the text with U+FFFD for each byte that was skipped. */
    String repaired() {
        StringBuilder repaired = new StringBuilder(text.length() + skipped.size());
        int done = 0;
        for (SkippedByte each : skipped) {
            repaired.append(text, done, each.at()).append(REPLACEMENT);
            done = each.at();
        }
        return repaired.append(text, done, text.length()).toString();
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
