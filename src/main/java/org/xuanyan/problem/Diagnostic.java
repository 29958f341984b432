package org.xuanyan.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * One finding about the content. It has no text, because its message depends on the language.
 *
 * @param code the kind of the finding
 * @param at its place
 * @param arguments the values for the slots of its message and of its advice: whole numbers, findings and strings; an
 *     empty string stands for a missing value
 */
public record Diagnostic(Code code, SourceSpan at, List<?> arguments) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(
                    (Diagnostic each) -> each.at().file())
            .thenComparing(each -> each.code().changesLineCount())
            .thenComparing(each -> each, Diagnostic::inOrderOfWork)
            .thenComparing(Diagnostic::severity)
            .thenComparing(each -> each.code().key())
            .thenComparing(each -> each.arguments().toString());

    /**
     * The largest length of a string: a quoted line can be of any length, but lists in advice are shorter than this, except
     * for those that are {@link Uncut}.
     */
    private static final int MAX_LENGTH = 2_000;

    /** A string of any length, which would be wrong if it were cut, such as a command; of many findings, only one has it. */
    public record Uncut(String words) {

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Turns arguments other than whole numbers and findings into strings; an empty {@link Optional} becomes an empty
     * one.
     */
    public Diagnostic {
        arguments = arguments.stream().map(Diagnostic::plain).toList();
    }

    private static Object plain(Object argument) {
        Object value = argument instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : argument;
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof Diagnostic
                || value instanceof Uncut) {
            return value;
        }
        String words = String.valueOf(value);
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH);
    }

    /** Returns the severity of the code. */
    public Severity severity() {
        return code.severity();
    }

    /** What adds or removes a line is done from the end of the file, so that the lines of the other places keep their numbers. */
    private static int inOrderOfWork(Diagnostic one, Diagnostic other) {
        return one.code().changesLineCount()
                ? other.at().compareTo(one.at())
                : one.at().compareTo(other.at());
    }

    /**
     * Orders by place, so that a report does not depend on the order in which threads report. In each file, findings whose
     * advice adds or removes a line come last, the last place first: all advice can be followed from the first finding to the last.
     */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
