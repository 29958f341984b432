package org.xuanyan;

/** How a run ended, as the process tells it. */
final class ExitCode {

    static final int DONE = 0;

    /** The content has errors, or the disk failed; nothing was written. */
    static final int CONTENT_HAS_ERRORS = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
