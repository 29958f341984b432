package org.xuanyan;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** What the operating system refused, in a sentence. */
final class DiskFailure {

    private DiskFailure() {}

    /** Returns one line that names the file, where there is one, and what to do where we know it. */
    static String describe(IOException failure) {
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
}
