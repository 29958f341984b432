package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages the saved inputs at random and tries what becomes of them: {@code mvn test -Phostile}. {@code -Dinputs=1000} of each kind is the
 * default, {@code -Dseed} another beginning. An input that causes a fault, or costs more than ten seconds of processor time, is written to
 * {@code target/hostile}.
 */
class HostileHarness {

    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private static final int INPUTS = Integer.getInteger("inputs", 1000);
    private static final long SEED = Long.getLong("seed", 20_120_607);
    private static final long LONGEST = 10_000_000_000L;

    /** What a mistake, a machine or an attacker may put into a text. */
    private static final List<String> PIECES = List.of(
            "\0",
            "\r",
            "\t",
            "\n",
            "\n\n",
            "---\n",
            ": ",
            "- ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "&a ",
            "*a",
            "!!int ",
            "《",
            "》",
            "<",
            ">",
            "\\",
            "|",
            "#",
            "0",
            "9".repeat(30),
            "\ufeff",
            "\ufffd",
            "\u202e",
            "\u200d",
            "\ud800",
            "\ud83d\ude00",
            "e\u0301",
            "<b>",
            "&lt;",
            "[^1]",
            "[^1]: ",
            "](javascript:1)",
            "一",
            "（一）",
            "1. ",
            "p1",
            "end\t1\n",
            "2030年1月2日",
            "{0, select, a {",
            "甲".repeat(5000));

    @TempDir
    Path root;

    @ParameterizedTest
    @EnumSource
    void noDamagedInputCausesAFault(HostileInput kind) throws IOException {
        List<byte[]> saved = new ArrayList<>();
        try (Stream<Path> files = Files.list(kind.folder())) {
            for (Path each : files.sorted().toList()) {
                saved.add(Files.readAllBytes(each));
            }
        }
        Random random = new Random(SEED);
        Sandbox sandbox = new Sandbox(root);
        int faults = 0;
        long longest = 0;
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = damaged(saved.get(random.nextInt(saved.size())), random);
            long start = PROCESS.getProcessCpuTime();
            boolean fault = isFault(kind, sandbox, input);
            long took = PROCESS.getProcessCpuTime() - start;
            longest = Math.max(longest, took);
            if (fault || took > LONGEST) {
                faults++;
                Path kept = Files.createDirectories(Path.of("target/hostile"));
                Files.write(kept.resolve(kind.folder().getFileName() + "-" + SEED + "-" + i), input);
            }
        }
        System.out.println(kind.folder().getFileName() + ": " + INPUTS + " inputs, " + faults
                + " faults, the dearest took " + longest / 1_000_000 + " ms of processor time");
        assertThat(faults).isZero();
    }

    private static boolean isFault(HostileInput kind, Sandbox sandbox, byte[] input) throws IOException {
        try {
            kind.tryIn(sandbox, input);
            return false;
        } catch (AssertionError e) {
            System.out.println(e.getMessage());
            return true;
        }
    }

    private static byte[] damaged(byte[] saved, Random random) {
        byte[] input = saved;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int from = random.nextInt(input.length + 1);
            int to = Math.min(input.length, from + (1 << random.nextInt(8)));
            byte[] piece = PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            input = switch (random.nextInt(4)) {
                case 0 -> joined(input, from, from, piece);
                case 1 -> joined(input, from, to, piece);
                case 2 -> joined(input, from, from, Arrays.copyOfRange(input, from, to));
                default -> joined(input, from, to, new byte[] {(byte) random.nextInt(256)});
            };
        }
        return input;
    }

    /** Returns bytes with others instead of those of a range. */
    private static byte[] joined(byte[] bytes, int from, int to, byte[] middle) {
        byte[] joined = Arrays.copyOf(bytes, from + middle.length + bytes.length - to);
        System.arraycopy(middle, 0, joined, from, middle.length);
        System.arraycopy(bytes, to, joined, from + middle.length, bytes.length - to);
        return joined;
    }
}
