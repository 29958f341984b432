package org.xuanyan.language;

import java.util.Collection;
import java.util.List;
import org.xuanyan.text.SourceSpan;

/** Signals a word file of the program that cannot be used. */
public final class WordFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The folder of the file names in the repository, where an editor finds them. */
    private static final String RESOURCES = "src/main/resources/";

    private final transient SourceSpan at;
    private final WordFault fault;
    private final transient List<String> arguments;

    WordFileException(SourceSpan at, WordFault fault) {
        this(at, fault, "");
    }

    WordFileException(SourceSpan at, WordFault fault, String subject) {
        this(at, fault, subject, List.of());
    }

    /**
     * Makes an exception.
     *
     * @param subject the words that are wrong or missing
     * @param allowed all words that may be written instead
     */
    WordFileException(SourceSpan at, WordFault fault, String subject, Collection<String> allowed) {
        super(inRepository(at) + ": " + fault.key() + " " + subject + allowed);
        this.at = inRepository(at);
        this.fault = fault;
        this.arguments = List.of(subject, String.join(", ", allowed));
    }

    /** Returns the place, in a file whose path is relative to the root of the repository. */
    public SourceSpan at() {
        return at;
    }

    private static SourceSpan inRepository(SourceSpan at) {
        return new SourceSpan(RESOURCES + at.file(), at.line(), at.column(), at.length());
    }

    /** Returns the kind of mistake, e.g. {@code unknown-group}; the messages have words for it. */
    public String fault() {
        return fault.key();
    }

    /** Returns the values for the slots of its message: the words that are wrong, and what is allowed instead. */
    public List<String> arguments() {
        return arguments;
    }
}
