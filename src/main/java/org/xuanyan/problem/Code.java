package org.xuanyan.problem;

import static org.xuanyan.problem.Severity.ERROR;
import static org.xuanyan.problem.Severity.WARNING;

import java.util.Locale;

/**
 * The kinds of findings. A code stays the same when its message is worded anew, and is the same in every language. What
 * each means and what to do about it is said in {@code messages/}, under {@link #key()} and {@code key().advice}.
 */
public enum Code {
    // Findings that have no code of their own yet
    UNCODED_ERROR(ERROR),
    UNCODED_WARNING(WARNING);

    private final Severity severity;
    private final String key;

    Code(Severity severity) {
        this.severity = severity;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the site can still be written. */
    public Severity severity() {
        return severity;
    }

    /** Returns the code as it is printed, e.g. {@code dead-link}. */
    public String key() {
        return key;
    }
}
