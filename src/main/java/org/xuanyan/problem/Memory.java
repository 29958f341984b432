package org.xuanyan.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the steps of the last run returned and reported, so that the next run repeats only those whose input is another
 * one. It has the results of one run only, so it does not grow. One run at a time may use it, whose steps may be at work together.
 *
 * <p>A step must depend on nothing but its input and its context, and its result must be immutable.
 */
public final class Memory {

    private final Map<Step<?, ?>, Results> steps = new ConcurrentHashMap<>();
    private final Map<Object, InputState<?>> states = new LinkedHashMap<>();
    private final boolean remembers;

    /** Creates a memory for runs that follow each other. */
    public Memory() {
        this(true);
    }

    private Memory(boolean remembers) {
        this.remembers = remembers;
    }

    /** Returns what takes the place of a memory if there is only one run: nothing is kept longer than the run needs it. */
    public static Memory none() {
        return new Memory(false);
    }

    /**
     * The name of a step in memories.
     *
     * @param <I> the input; two inputs are the same only if they are the same object, or {@link InputPair}s or {@link InputList}s of
     *     the same objects
     * @param <O> the result
     */
    public static final class Step<I, O> {

        @SuppressWarnings("unchecked") // only this step stores results below its name
        private O cast(Object result) {
            return (O) result;
        }
    }

    /**
     * Two objects as the input of a step; equal only if both are the same objects.
     *
     * @param <A> the type of the one
     * @param <B> the type of the other
     */
    public record InputPair<A, B>(A one, B other) {

        @Override
        public boolean equals(Object object) {
            return object instanceof InputPair<?, ?> pair && pair.one == one && pair.other == other;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(one) + System.identityHashCode(other);
        }
    }

    /**
     * Some objects as the input of a step; equal only if all are the same objects.
     *
     * @param <T> their type
     */
    public static final class InputList<T> {

        private final List<T> members;

        /** Computed once: a list is looked up several times. */
        private final int hash;

        public InputList(List<T> members) {
            this.members = List.copyOf(members);
            int all = 1;
            for (T each : this.members) {
                all = 31 * all + System.identityHashCode(each);
            }
            hash = all;
        }

        @Override
        public boolean equals(Object object) {
            if (!(object instanceof InputList<?> list) || list.hash != hash || list.members.size() != members.size()) {
                return false;
            }
            int same = 0;
            while (same < members.size() && list.members.get(same) == members.get(same)) {
                same++;
            }
            return same == members.size();
        }

        @Override
        public int hashCode() {
            return hash;
        }
    }

    /**
     * One state of something outside the run, such as a file; the next state is another object.
     *
     * @param <T> the type of its name
     */
    public static final class InputState<T> {

        private final T name;

        private InputState(T name) {
            this.name = name;
        }

        /** Returns what this is the state of. */
        public T name() {
            return name;
        }

        @SuppressWarnings("unchecked") // a name is equal only to names of its own type
        private static <T> InputState<T> of(Object name, Map<Object, InputState<?>> known) {
            return (InputState<T>) known.computeIfAbsent(name, InputState::new);
        }
    }

    /** The results of one step of the last run, by input. */
    private record Results(Object context, Map<Object, Result> byInput) {}

    private record Result(Object value, Problems problems) {}

    /** An input as a key. */
    private record Same(Object input) {

        private static Object of(Object input) {
            return input instanceof InputPair<?, ?> || input instanceof InputList<?> ? input : new Same(input);
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Same same && same.input == input;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(input);
        }
    }

    /** Returns the present state of something, as the input of a step: the same object until it is forgotten. */
    public <T> InputState<T> state(T name) {
        return InputState.of(name, states);
    }

    /** Forgets the states of what has changed; it is told the names. */
    public void forget(Predicate<Object> changed) {
        states.keySet().removeIf(changed);
    }

    /**
     * Returns the result of a step for each input, in their order.
     *
     * @param context what else the results depend on; if it is not equal to that of the last run, nothing is remembered
     * @param work makes a result and reports findings; called from several threads
     * @param problems receives the findings of all results, remembered or not
     */
    public <I, O> List<O> all(
            Step<I, O> step, Object context, List<I> inputs, BiFunction<I, Problems, O> work, Problems problems) {
        Results last = steps.get(step);
        Map<Object, Result> known = last != null && last.context().equals(context) ? last.byInput() : Map.of();
        List<Result> results = inputs.parallelStream()
                .map(input -> {
                    Result remembered = known.get(Same.of(input));
                    return remembered == null ? result(input, work) : remembered;
                })
                .toList();
        if (remembers) {
            Map<Object, Result> byInput = new LinkedHashMap<>();
            IntStream.range(0, inputs.size()).forEach(i -> byInput.put(Same.of(inputs.get(i)), results.get(i)));
            steps.put(step, new Results(context, byInput));
        }
        results.forEach(each -> problems.addAll(each.problems()));
        return results.stream().map(each -> step.cast(each.value())).collect(Collectors.toUnmodifiableList());
    }

    /** Returns the result of a step for one input, the only one of the step; see {@link #all}. */
    public <I, O> O one(Step<I, O> step, Object context, I input, BiFunction<I, Problems, O> work, Problems problems) {
        return all(step, context, List.of(input), work, problems).get(0);
    }

    private static <I> Result result(I input, BiFunction<I, Problems, ?> work) {
        Problems problems = new Problems();
        return new Result(work.apply(input, problems), problems);
    }
}
