package org.xuanyan.problem;

import java.io.IOException;
import java.util.List;

/** The reason why a run ends without an error in the content, e.g. because a file was changed by another program. */
public final class Refusal extends IOException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<?> arguments;

    /**
     * Makes a refusal.
     *
     * @param arguments for the slots of its message and of its advice; see {@link Diagnostic#arguments}
     */
    public Refusal(Code code, Object... arguments) {
        super(code.key());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Returns the kind of the refusal. */
    public Code code() {
        return code;
    }

    /** Returns the values for the slots. */
    public List<?> arguments() {
        return arguments;
    }
}
