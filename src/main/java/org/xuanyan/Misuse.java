package org.xuanyan;

import java.util.List;
import org.xuanyan.problem.Code;
import picocli.CommandLine.TypeConversionException;

/** An argument of the command line with an invalid value. */
final class Misuse extends TypeConversionException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient List<?> arguments;

    Misuse(Code code, Object... arguments) {
        super(code.key());
        this.code = code;
        this.arguments = List.of(arguments);
    }

    Code code() {
        return code;
    }

    List<?> arguments() {
        return arguments;
    }
}
