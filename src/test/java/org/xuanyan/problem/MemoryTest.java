package org.xuanyan.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.xuanyan.text.SourceSpan;

class MemoryTest {

    private static final Memory.Step<Object, String> STEP = new Memory.Step<>();

    private static final Memory.Step<Memory.InputState<String>, String> READING = new Memory.Step<>();

    private final Memory memory = new Memory();
    private final AtomicInteger worked = new AtomicInteger();

    private String work(Object input, Problems problems) {
        problems.report(Code.UNREGISTERED_TITLE, SourceSpan.startOf(input.toString()), worked.incrementAndGet());
        return input + "!";
    }

    private List<String> all(Object context, Object... inputs) {
        return memory.all(STEP, context, List.of(inputs), this::work, new Problems());
    }

    @Test
    void worksOnlyOnInputsThatTheLastRunDidNotHave() {
        assertThat(all("", "a", "b")).containsExactly("a!", "b!");
        assertThat(all("", "c", "b", "a")).containsExactly("c!", "b!", "a!");
        assertThat(worked).hasValue(3);
    }

    @Test
    void anInputIsTheSameOnlyIfItIsTheSameObject() {
        all("", List.of("a"));
        all("", List.of("a"));
        assertThat(worked).hasValue(2);
    }

    @Test
    void nothingIsRememberedInAnotherContext() {
        all(List.of(1), "a");
        all(List.of(1), "a");
        all(List.of(2), "a");
        assertThat(worked).hasValue(2);
    }

    @Test
    void whatOneRunDidNotUseIsForgotten() {
        all("", "a");
        all("", "b");
        all("", "a");
        assertThat(worked).hasValue(3);
    }

    @Test
    void rememberedFindingsAreReportedEachTime() {
        Problems first = new Problems();
        Problems second = new Problems();
        memory.all(STEP, "", List.of("a"), this::work, first);
        memory.all(STEP, "", List.of("a"), this::work, second);
        assertThat(second.sorted()).hasSize(1).isEqualTo(first.sorted());
    }

    @Test
    void ifThereIsOneRunNothingIsRemembered() {
        Memory none = Memory.none();
        String input = "a";
        for (int i = 1; i <= 2; i++) {
            Problems problems = new Problems();
            assertThat(none.all(STEP, "", List.of(input), this::work, problems)).containsExactly("a!");
            assertThat(problems.sorted()).hasSize(1);
            assertThat(worked).hasValue(i);
        }
    }

    @Test
    void aVersionIsTheSameUntilItIsForgotten() {
        for (boolean forgotten : List.of(false, true, false)) {
            memory.forget(name -> forgotten && name.equals("a"));
            memory.one(READING, "", memory.state("a"), this::work, new Problems());
        }
        assertThat(worked).hasValue(2);
    }
}
