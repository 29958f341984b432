package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/** What work costs, however busy the machine is. */
public final class ProcessorTime {

    /** How long the texts are whose cost is examined; {@code -Dtexts.scale=4} has texts of four times the length. */
    public static final int SCALE = Integer.getInteger("texts.scale", 1);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /**
     * Does some work and fails if it took this thread more processor time than allowed.
     *
     * @param limit for texts of the ordinary length
     * @param name of the work, for the message
     */
    public static void assertLessThan(Duration limit, String name, Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start))
                .as("processor time of %s", name)
                .isLessThan(limit.multipliedBy(SCALE));
    }
}
