package org.xuanyan.text;

import java.util.function.Supplier;

/**
 * A value that is made when it is first needed, once, even if several threads need it.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> implements Supplier<T> {

    private Supplier<T> maker;
    private T value;

    /** Takes what makes the value, which is never {@code null}. */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
            maker = null; // with it goes what only it needed
        }
        return value;
    }
}
