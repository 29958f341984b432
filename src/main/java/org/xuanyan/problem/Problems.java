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

    /** A quoted line may be of any length; this much of it can be recognised. */
    private static final int MAX_LENGTH = 240;

    private final NavigableSet<Diagnostic> found = new ConcurrentSkipListSet<>();
    private volatile boolean errors;

    /** Reports something that must be mended before the site can be written. */
    public void error(SourceSpan at, String message, String advice) {
        found.add(new Diagnostic(Severity.ERROR, at, cut(message), advice));
        errors = true;
    }

    /** Reports something that a person should look at. */
    public void warning(SourceSpan at, String message, String advice) {
        found.add(new Diagnostic(Severity.WARNING, at, cut(message), advice));
    }

    /** Takes over what another has collected. */
    public void addAll(Problems other) {
        found.addAll(other.found);
        errors |= other.errors;
    }

    private static String cut(String message) {
        return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "…";
    }

    /** Whether anything found so far forbids writing. */
    public boolean hasErrors() {
        return errors;
    }

    /** Returns how many findings of one weight there are. */
    public long count(Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    /** Returns all findings in order of file and place. */
    public List<Diagnostic> sorted() {
        return List.copyOf(found);
    }
}
