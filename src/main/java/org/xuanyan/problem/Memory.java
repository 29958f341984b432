package org.xuanyan.problem;

import java.nio.file.Path;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the steps of the last run returned and reported, so that the next run repeats only those whose input is another
 * one. It has the results of one run only, so it does not grow. One run at a time may use it.
 *
 * <p>A step must depend on nothing but its input and its context, and its result must be immutable.
 */
public final class Memory {

    private final Map<Step<?, ?>, Results> steps = new IdentityHashMap<>();
    private final Map<Path, Stored> stored = new TreeMap<>();

    /**
     * The name of a step in memories.
     *
     * @param <I> the input; two inputs are the same only if they are the same object
     * @param <O> the result
     */
    public static final class Step<I, O> {

        @SuppressWarnings("unchecked") // only this step stores results below its name
        private O cast(Object result) {
            return (O) result;
        }
    }

    /** A file or folder, as it was when a run read it: after a change, the same path is another object. */
    public static final class Stored {

        private final Path path;

        private Stored(Path path) {
            this.path = path;
        }

        /** Returns the path. */
        public Path path() {
            return path;
        }
    }

    /** The results of one step of the last run, by input. */
    private record Results(Object context, Map<Object, Result> byInput) {}

    private record Result(Object value, Problems problems) {}

    /** Returns a file or folder, as the input of a step that reads it: the same object as before, unless it changed. */
    public Stored stored(Path path) {
        return stored.computeIfAbsent(path, Stored::new);
    }

    /** Forgets what was read from these files and folders, from what is below them, and from the folders they are in. */
    public void forget(Collection<Path> changed) {
        stored.keySet()
                .removeIf(path -> changed.stream().anyMatch(each -> path.startsWith(each) || each.startsWith(path)));
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
                .map(input -> known.containsKey(input) ? known.get(input) : result(input, work))
                .toList();
        Map<Object, Result> byInput = new IdentityHashMap<>();
        IntStream.range(0, inputs.size()).forEach(i -> byInput.put(inputs.get(i), results.get(i)));
        steps.put(step, new Results(context, byInput));
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
