package org.xuanyan.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;

class RawCopyReaderTest {

    private static final Charset BIG5 = Charset.forName("Big5");

    @TempDir
    Path temp;

    private final Problems problems = new Problems();

    private boolean read(byte[] bytes, Charset encoding) throws IOException {
        Path file = Files.write(temp.resolve("raw.txt"), bytes);
        return new RawCopyReader("raw.txt", problems)
                .read(file, "sources/raw.txt", encoding)
                .isPresent();
    }

    @Test
    void aCopyWhoseBytesCannotBeRestoredIsRefused() throws IOException {
        byte[] usual = "十".getBytes(BIG5);
        byte[] other = {(byte) 0xA2, (byte) 0xCC};
        assertThat(new String(other, BIG5)).isEqualTo("十");
        assertThat(read(usual, BIG5)).isTrue();
        assertThat(read(other, BIG5)).isFalse();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsExactly(Code.INEXACT_ENCODING);
    }

    @Test
    void aCopyInAnotherEncodingIsRefused() throws IOException {
        assertThat(read("十".getBytes(BIG5), StandardCharsets.UTF_8)).isFalse();
        assertThat(problems.sorted()).extracting(Diagnostic::code).containsOnly(Code.UNDECODABLE);
    }
}
