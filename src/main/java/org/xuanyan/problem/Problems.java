package org.xuanyan.problem;

import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.xuanyan.text.SourceSpan;

/**
 * Collects the findings of one run. The only mutable object that passes from stage to stage; safe to share between
 * threads. The same finding reported twice is kept once.
 */
public final class Problems {

    private final NavigableSet<Diagnostic> found = new ConcurrentSkipListSet<>();
    private volatile boolean errors;

    /**
     * Reports a finding.
     *
     * @param arguments for the slots of its message and of its advice; see {@link Diagnostic#arguments}
     */
    public void report(Code code, SourceSpan at, Object... arguments) {
        add(new Diagnostic(code, at, List.of(arguments)));
    }

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
        if (diagnostic.severity() == Severity.ERROR) {
            errors = true;
        }
    }

    /** Adds the findings of another object. */
    public void addAll(Problems other) {
        if (!other.found.isEmpty()) {
            found.addAll(other.found);
        }
        if (other.errors) {
            errors = true;
        }
    }

    /** Whether an error was reported so far; then nothing is written. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns the number of findings of one severity. */
    public long count(Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    /** Returns all findings in order of file and place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }
}
