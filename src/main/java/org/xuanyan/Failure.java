package org.xuanyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.language.WordFileException;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Refusal;

/** The message for an exception that ended a run, without a stack trace. */
final class Failure {

    /** The beginning of the keys of messages about word files. */
    private static final String WORD_FILE = "word-file.";

    private final ConsoleMessages messages;

    Failure(ConsoleMessages messages) {
        this.messages = messages;
    }

    /**
     * Returns two lines: what failed, with the file if there is one, and what to do about it. An exception that is
     * neither an {@link IOException} nor about a word file or the memory is reported as a fault of the program. If the
     * messages themselves are broken, these are fixed sentences in English.
     */
    String describe(Throwable failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        try {
            return cause instanceof IOException io ? ofDisk(io) : ofProgram(cause);
        } catch (RuntimeException broken) {
            return "error: the messages of this program cannot be read: " + broken.getMessage() + " ["
                    + Code.PROGRAM_FAULT.key() + "]\n    please report it, with this line";
        }
    }

    private String ofDisk(IOException failure) {
        if (failure instanceof Refusal refusal) {
            return say(refusal.code(), refusal.arguments().toArray());
        }
        if (failure instanceof FileAlreadyExistsException exists) {
            return say(Code.FILE_EXISTS, exists.getFile());
        }
        if (failure instanceof NoSuchFileException missing) {
            return say(Code.FILE_NOT_FOUND, missing.getFile());
        }
        if (failure instanceof AccessDeniedException denied) {
            return say(Code.ACCESS_DENIED, denied.getFile());
        }
        if (failure instanceof BindException) {
            return say(Code.PORT_TAKEN);
        }
        if (failure instanceof FileSystemLoopException loop) {
            return say(Code.LINK_CIRCLE, loop.getFile());
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return say(Code.SYSTEM_FAILURE, file.getFile() + ": " + file.getReason());
        }
        return say(Code.SYSTEM_FAILURE, String.valueOf(failure.getMessage()));
    }

    private String say(Code code, Object... arguments) {
        return messages.failure("", code, arguments);
    }

    private String ofWords(WordFileException failure) {
        String key = WORD_FILE + failure.fault();
        Object[] arguments = failure.arguments().toArray();
        List<String> said = List.of(messages.say(key, arguments), messages.say(key + ".advice", arguments));
        return messages.finding(new Diagnostic(Code.BROKEN_WORD_FILE, failure.at(), said));
    }

    /** Thread pools wrap exceptions, so the place is taken from the innermost cause. */
    private String ofProgram(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof WordFileException words) {
            return ofWords(words);
        }
        if (cause instanceof OutOfMemoryError) {
            return say(Code.OUT_OF_MEMORY);
        }
        String where = Stream.of(cause.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains(Failure.class.getPackageName()))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return say(Code.PROGRAM_FAULT, cause + where);
    }
}
