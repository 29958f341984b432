package org.xuanyan.problem;

import java.util.Comparator;
import org.xuanyan.text.SourceSpan;

/**
 * One finding about the content.
 *
 * @param severity whether the site can still be written
 * @param at where to look
 * @param message what is wrong, quoting the text; one line, begins in lower case
 * @param advice what to do about it; one line
 */
public record Diagnostic(Severity severity, SourceSpan at, String message, String advice)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::advice);

    /** Orders by place, so that a report does not depend on which thread found what first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** Returns the two lines that a maintainer reads: {@code file:line:column: error: message}, then the advice. */
    @Override
    public String toString() {
        return at + ": " + severity.word() + ": " + message + "\n    " + advice;
    }
}
