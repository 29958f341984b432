package org.xuanyan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;

/** What ended a run, in a sentence and without a stack trace. */
final class Failure {

    private Failure() {}

    /**
     * Returns one line: what the operating system refused, with the file and what to do where we know it; anything else
     * is a mistake of ours.
     */
    static String describe(Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException ? failure.getCause() : failure;
        return cause instanceof IOException io ? ofDisk(io) : ofOurs(cause);
    }

    private static String ofDisk(IOException failure) {
        if (failure instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " exists already; it is left as it is, and nothing was written";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there; check the path";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " may not be read or written; change its permissions";
        }
        if (failure instanceof BindException) {
            return "the port is taken; name another with --port";
        }
        if (failure instanceof FileSystemLoopException loop) {
            return loop.getFile() + " is a link to a folder that holds it; remove the link";
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getFile() + ": " + file.getReason();
        }
        return failure.getMessage();
    }

    /** Threads of a pool wrap what went wrong, so the innermost cause tells where. */
    private static String ofOurs(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String where = Stream.of(cause.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains(Failure.class.getPackageName()))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return "this is a mistake in the program, please report it: " + cause + where;
    }
}
