package org.xuanyan;

/** The exit codes of the process. */
final class ExitCode {

    static final int DONE = 0;

    /** The content has errors, and nothing was written; or the disk, the memory or a fault of the program ended the run. */
    static final int CONTENT_HAS_ERRORS = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
