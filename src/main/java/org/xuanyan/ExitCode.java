package org.xuanyan;

/** The exit codes of the process. */
final class ExitCode {

    static final int DONE = 0;

    /** The content has errors, and nothing was written; or the run was ended by the disk or a fault of the program. */
    static final int CONTENT_HAS_ERRORS = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
