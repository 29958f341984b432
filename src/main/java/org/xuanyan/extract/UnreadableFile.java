package org.xuanyan.extract;

import org.xuanyan.problem.Code;

/** Says why no text can be taken from a file. */
final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient Object[] arguments;

    UnreadableFile(Code code, Object... arguments) {
        super(code.name());
        this.code = code;
        this.arguments = arguments;
    }

    Code code() {
        return code;
    }

    Object[] arguments() {
        return arguments;
    }
}
