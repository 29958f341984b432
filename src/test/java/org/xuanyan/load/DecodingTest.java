package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.ProcessorTime;

/** Damaged files, and files in another encoding. */
class DecodingTest {

    /** Returns a text in UTF-8 in which each {@code ?} is a byte that no text in UTF-8 has. */
    private static byte[] damaged(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xFF : bytes[i];
        }
        return bytes;
    }

    private static Decoding of(byte[] bytes) {
        return Decoding.of(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void lostBytesAreKnownByTheirPlaces() {
        Decoding decoding = of(damaged("?一??二"));
        assertThat(decoding.text()).isEqualTo("一二");
        assertThat(decoding.malformed()).containsExactly(0, 1, 1);
        assertThat(decoding.repaired()).isEqualTo("\uFFFD一\uFFFD\uFFFD二");
        byte lost = (byte) 0xFF;
        assertThat(decoding.lost()).isEqualTo(Map.of(0, lost, 2, lost, 3, lost));
        Decoding whole = of(damaged("一二"));
        assertThat(whole.repaired()).isEqualTo("一二");
        assertThat(whole.lost()).isEmpty();
        assertThat(whole.isDamagedOnly(6)).as("not damaged").isFalse();
    }

    /** A character that breaks off is as many bytes as are there. */
    @Test
    void eachByteOfAPieceOfACharacterIsLost() {
        byte[] bytes = Arrays.copyOf("一二".getBytes(StandardCharsets.UTF_8), 5);
        assertThat(of(bytes).repaired()).isEqualTo("一\uFFFD\uFFFD");
        assertThat(of(bytes).lost()).isEqualTo(Map.of(1, (byte) 0xE4, 2, (byte) 0xBA));
    }

    /** At most five places in a thousand bytes, and at least twenty characters of UTF-8 for each if another encoding fits better. */
    @ParameterizedTest
    @CsvSource({"1, 66, true", "1, 20, false", "2, 133, true", "6, 333, false", "5, 333, true"})
    void aFewLostBytesAreDamage(int places, int characters, boolean damage) {
        byte[] bytes = damaged("一".repeat(characters) + "\n?".repeat(places));
        assertThat(of(bytes).malformed()).hasSize(places);
        assertThat(of(bytes).isDamagedOnly(bytes.length)).isEqualTo(damage);
    }

    @Test
    void ofAnotherEncodingThatFitsOnlyUtf8CanProveItself() {
        byte[] english = damaged("a".repeat(400) + "?");
        assertThat(of(english).likelier())
                .as("no encoding has such a byte at the end")
                .isEmpty();
        assertThat(of(english).isDamagedOnly(english.length)).isTrue();
        byte[] chinese = ("a".repeat(900) + "成员国").getBytes(Charset.forName("GB18030"));
        assertThat(of(chinese).likelier()).isPresent();
        assertThat(of(chinese).isDamagedOnly(1_000_000))
                .as("it has no character of UTF-8")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, abcdefgh, UTF-16LE", "UTF-16BE, abcdefgh, UTF-16BE", "UTF-16LE, 成员国元首a成员国元首bcdefgh, UTF-16LE"
    })
    void zeroBytesTellTheOrderOfUtf16(String charset, String text, String found) {
        Decoding decoding = of(text.getBytes(Charset.forName(charset)));
        assertThat(decoding.malformed()).isNotEmpty();
        assertThat(decoding.likelier()).contains(found);
        assertThat(decoding.isDamagedOnly(1_000_000)).isFalse();
    }

    /** Fewer zeros than eight, or than one in four characters, may be damage. */
    @Test
    void aFewZerosAreNoPadding() {
        assertThat(of("a\0".repeat(7).getBytes(StandardCharsets.UTF_8)).malformed())
                .isEmpty();
        assertThat(of("a\0".repeat(8).getBytes(StandardCharsets.UTF_8)).malformed())
                .hasSize(8);
        assertThat(of("abc\0".repeat(8).getBytes(StandardCharsets.UTF_8)).malformed())
                .hasSize(8);
        assertThat(of("abcd\0".repeat(8).getBytes(StandardCharsets.UTF_8)).malformed())
                .isEmpty();
        byte[] wide = "a\0".repeat(8).getBytes(StandardCharsets.UTF_16LE);
        assertThat(Decoding.of(wide, StandardCharsets.UTF_16LE).malformed()).isEmpty();
    }

    /** Bytes that would be characters of many writing systems are no text. */
    @Test
    void zeroBytesOfOtherFilesTellNothing() {
        byte[] bytes = new byte[4000];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = (byte) (i * 7 % 127);
            bytes[i + 1] = (byte) (i % 4 == 0 ? 0 : 1 + i / 2 % 60);
        }
        bytes[3998] = (byte) 0xFF;
        assertThat(of(bytes).likelier()).isEmpty();
    }

    /** Each lost byte was inserted into the whole text. */
    @Test
    void aLargeDamagedFileIsRepairedAtOnce() {
        byte[] bytes = damaged(("一".repeat(100) + "?").repeat(40_000));
        ProcessorTime.assertLessThan(
                Duration.ofSeconds(2),
                "4 million characters",
                () -> assertThat(of(bytes).repaired()).hasSize(4_040_000));
    }
}
