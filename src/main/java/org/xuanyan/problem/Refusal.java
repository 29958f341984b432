package org.xuanyan.problem;

import java.io.IOException;
import java.util.List;

/** Why a run ends that finds no fault with the content: the disk is not as the program needs it. */
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

    /** Returns what kind of refusal it is. */
    public Code code() {
        return code;
    }

    /** Returns what the slots stand for. */
    public List<?> arguments() {
        return arguments;
    }
}
