package org.xuanyan.text;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Keeps the result of the last input, for work that is often repeated with the same one: a server builds the site
 * again and again with the same templates. Safe to share between threads.
 *
 * @param <I> the input; compared by {@code equals}
 * @param <R> the result; it must be immutable, because several callers get the same one
 */
public final class LastResult<I, R> {

    private final Function<I, R> work;
    private final AtomicReference<InputAndResult<I, R>> last = new AtomicReference<>();

    private record InputAndResult<I, R>(I input, R result) {}

    /**
     * Keeps results of some work.
     *
     * @param work must depend on nothing but its input
     */
    public LastResult(Function<I, R> work) {
        this.work = work;
    }

    /** Returns the result for an input; works only if the last input was another one. */
    public R of(I input) {
        InputAndResult<I, R> kept = last.get();
        if (kept == null || !kept.input().equals(input)) {
            kept = new InputAndResult<>(input, work.apply(input));
            last.set(kept);
        }
        return kept.result();
    }
}
