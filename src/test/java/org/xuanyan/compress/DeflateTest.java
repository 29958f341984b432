package org.xuanyan.compress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link Deflate}, read by the zlib of Java. */
class DeflateTest {

    private static byte[] inflated(byte[] compressed, int length) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        inflater.setInput(compressed);
        byte[] data = new byte[length + 1];
        int count = inflater.inflate(data);
        assertThat(inflater.finished()).isTrue();
        assertThat(inflater.getRemaining()).isZero();
        inflater.end();
        return Arrays.copyOf(data, count);
    }

    private static void assertIsTheSame(byte[] data, String as) throws DataFormatException {
        assertThat(inflated(Deflate.compress(data), data.length)).as(as).isEqualTo(data);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 257, 258, 259, 516, 32_767, 32_768, 32_769, 70_000})
    void equalBytesOfAnyNumber(int length) throws DataFormatException {
        byte[] data = new byte[length];
        Arrays.fill(data, (byte) 'x');
        assertIsTheSame(data, length + " times x");
    }

    /** Bytes of different alphabets, with repetitions from near and far. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40, 256})
    void bytesOfAnyAlphabet(int alphabet) throws DataFormatException {
        Random random = new Random(alphabet);
        for (int i = 0; i < 20; i++) {
            byte[] data = new byte[random.nextInt(90_000)];
            for (int at = 0; at < data.length; at++) {
                data[at] = (byte) random.nextInt(alphabet);
                int length = Math.min(random.nextInt(600), data.length - at);
                if (at > 10 && random.nextInt(60) == 0) {
                    int from = random.nextInt(at);
                    for (int each = 0; each < length; each++) {
                        data[at + each] = data[from + each];
                    }
                    at += Math.max(0, length - 1);
                }
            }
            assertIsTheSame(data, "seed " + alphabet + ", case " + i);
        }
    }

    /** Each byte twice as frequent as the one before: the best code would have more bits than the format allows. */
    @Test
    void frequenciesThatNeedLongCodes() throws DataFormatException {
        byte[] data = new byte[1 << 21];
        Random random = new Random(7);
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) Math.min(20, Long.numberOfTrailingZeros(random.nextLong()));
        }
        assertIsTheSame(data, "seed 7");
    }

    @Test
    void textsAreAlmostAsShortAsWithZlib() throws IOException, DataFormatException {
        byte[] text = Files.readAllBytes(Path.of("content/declarations/2025-tianjin/declaration.md"));
        Deflater zlib = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        zlib.setInput(text);
        zlib.finish();
        int length = zlib.deflate(new byte[text.length]);
        zlib.end();
        byte[] compressed = Deflate.compress(text);
        assertThat(inflated(compressed, text.length)).isEqualTo(text);
        assertThat(compressed.length).isBetween(length / 2, length + length / 10);
    }
}
