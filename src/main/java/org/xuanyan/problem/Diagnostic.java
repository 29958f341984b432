package org.xuanyan.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceSpan;

/**
 * One finding about the content. It has no words: what is said about it depends on the language.
 *
 * @param code what kind of finding it is
 * @param at where to look
 * @param arguments what the slots of its message and of its advice stand for: whole numbers, strings, which are empty
 *     where there is nothing to say
 */
public record Diagnostic(Code code, SourceSpan at, List<?> arguments) implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(each -> each.code().key())
            .thenComparing(each -> each.arguments().toString());

    /** A quoted line may be of any length; no list that an advice names is as long as this. */
    private static final int MAX_LENGTH = 2_000;

    /** Turns what is neither a number nor a string into a string, an empty {@link Optional} into an empty one. */
    public Diagnostic {
        arguments = arguments.stream().map(Diagnostic::plain).toList();
    }

    private static Object plain(Object argument) {
        Object value = argument instanceof Optional<?> optional
                ? optional.map(Object.class::cast).orElse("")
                : argument;
        if (value instanceof Integer || value instanceof Long || value instanceof Diagnostic) {
            return value;
        }
        String words = String.valueOf(value);
        return words.length() <= MAX_LENGTH ? words : words.substring(0, MAX_LENGTH);
    }

    /** Returns how much it weighs. */
    public Severity severity() {
        return code.severity();
    }

    /** Orders by place, so that a report does not depend on which thread found what first. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}
