package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a build or an import costs grows with its input and not faster, whatever the input repeats: twice as much of one thing costs
 * less than 2.3 times as much, beyond what an empty collection costs, and no text of 100 KB takes 5 s. It takes minutes, so it is
 * not part of the build: {@code mvn -B test -Pscale}. {@code -Dshapes=} chooses by a part of the name, {@code -Dscale=4} makes all
 * of them four times as large.
 *
 * <p>The figures are processor time of one thread, and the least of several runs, because the machine may do other work. What
 * costs very little is measured up to eight times as large.
 */
class GrowthHarness {

    private static final double MOST_GROWTH = 2.3;
    private static final double MOST_SECONDS = 5;
    private static final int MOST_RUNS = 8;

    /**
     * What costs less is measured too inexactly to be compared, so there is more of it. Then a step is small beside it, too, such as
     * that from which on there are files with the whole collection.
     */
    private static final double LEAST_SECONDS = 0.6;

    private static final int MOST = 8;

    private static double empty;

    @TempDir
    Path temp;

    private int folders;

    static Stream<GrowthShape> shapes() {
        Pattern wanted = Pattern.compile(System.getProperty("shapes", ""));
        return GrowthShape.all().stream()
                .filter(each -> wanted.matcher(each.name()).find());
    }

    @BeforeAll
    static void warmUp(@TempDir Path folder) throws IOException {
        assertThat(ForkJoinTask.inForkJoinPool() || ForkJoinPool.getCommonPoolParallelism() > 1)
                .as("work in other threads, whose time is not measured; use the profile scale")
                .isFalse();
        empty = Double.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            Sandbox sandbox = new Sandbox(Files.createDirectory(folder.resolve("" + i)));
            empty = Math.min(empty, seconds(sandbox, List.of()));
        }
    }

    private static double seconds(Sandbox sandbox, List<String> command) {
        List<String> args = new ArrayList<>(command.isEmpty() ? List.of("build") : command);
        args.addAll(List.of("--content", sandbox.content().toString()));
        if (command.isEmpty()) {
            args.addAll(List.of("--output", sandbox.site().toString()));
        } else {
            args.set(
                    command.size() - 1,
                    sandbox.content().resolve(args.get(command.size() - 1)).toString());
        }
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Sandbox.Outcome outcome = Sandbox.run(sandbox.content(), args.toArray(String[]::new));
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(outcome.code()).as(outcome.err()).isIn(ExitCode.DONE, ExitCode.CONTENT_HAS_ERRORS);
        return (end - start) / 1e9;
    }

    private double cost(GrowthShape shape, int count) throws IOException {
        Sandbox sandbox = new Sandbox(Files.createDirectory(temp.resolve("" + folders++)));
        shape.writer().write(sandbox, count);
        return Math.max(0, seconds(sandbox, shape.command()) - empty);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void twiceAsMuchCostsTwiceAsMuch(GrowthShape shape) throws IOException {
        int count = shape.count() * Integer.getInteger("scale", 1);
        cost(shape, count / 4);
        double once = cost(shape, count);
        double twice = cost(shape, 2 * count);
        assertThat(once).as("seconds of %d", count).isLessThan(MOST_SECONDS * Integer.getInteger("scale", 1));
        for (int times = 2; times <= MOST && once < LEAST_SECONDS; times *= 2) {
            count *= 2;
            once = twice;
            twice = cost(shape, 2 * count);
        }
        for (int run = 1; run < MOST_RUNS && twice > LEAST_SECONDS && twice > MOST_GROWTH * once; run++) {
            once = Math.min(once, cost(shape, count));
            twice = Math.min(twice, cost(shape, 2 * count));
        }
        System.out.printf("%-60s %7d %7.2f s %7.2f s  %5.2f%n", shape, count, once, twice, twice / once);
        assertThat(twice).as("seconds of %d", 2 * count).isLessThan(Math.max(LEAST_SECONDS, MOST_GROWTH * once));
    }
}
