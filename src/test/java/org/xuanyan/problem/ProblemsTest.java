package org.xuanyan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import org.xuanyan.text.SourceSpan;

class ProblemsTest {

    private static final SourceSpan PLACE = new SourceSpan("a.txt", 1, 1, 1);
    private static final int ROUNDS = 10_000;

    /** A lost error would let a faulty site be written. */
    @Test
    void aWarningOfAnotherThreadDoesNotHideAnError() throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        Problems[] rounds = new Problems[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = new Problems();
        }
        Thread warnings = new Thread(() -> {
            for (Problems problems : rounds) {
                await(together);
                for (int i = 0; i < 20; i++) {
                    problems.report(Code.SEGMENTED, PLACE);
                }
            }
        });
        warnings.start();
        for (Problems problems : rounds) {
            await(together);
            problems.report(Code.DEAD_LINK, PLACE);
        }
        warnings.join();
        assertThat(rounds).allMatch(Problems::hasErrors);
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
