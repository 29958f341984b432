package org.xuanyan.locale;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Message;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;

/** What the command line says in one language: findings, and everything else that it prints. */
public final class ConsoleMessages {

    /** A quoted line may be of any length; this much of a message can be recognised. */
    private static final int MAX_LENGTH = 240;

    /** The key of the advice of a code ends with this. */
    private static final String ADVICE = ".advice";

    private final Supplier<MessageCatalog> source;
    private volatile MessageCatalog read;

    /**
     * Takes the messages of one language.
     *
     * @param source is asked when the first is said, and perhaps by several threads
     */
    public ConsoleMessages(Supplier<MessageCatalog> source) {
        this.source = source;
    }

    private MessageCatalog messages() {
        if (read == null) {
            read = source.get();
        }
        return read;
    }

    /** Returns the language, BCP 47. */
    public LanguageTag language() {
        return messages().language();
    }

    /**
     * Returns the two lines that a maintainer reads: {@code file:line:column: error: message [code]}, then the advice,
     * indented. {@code error} and {@code warning} are the same words in every language, for programs that look for them.
     */
    public String finding(Diagnostic finding) {
        return finding.at() + ": " + lines(finding.code(), "", finding.arguments());
    }

    /**
     * Returns the same for what has no place in a file: {@code error: message [code]}, then the advice.
     *
     * @param subject stands before the message, e.g. {@code --port: }; may be empty
     */
    public String failure(String subject, Code code, Object... arguments) {
        return lines(code, subject, List.of(arguments));
    }

    private String lines(Code code, String subject, List<?> arguments) {
        return code.severity().word() + ": " + subject + message(code, arguments) + " [" + code.key() + "]\n    "
                + say(code.key() + ADVICE, arguments.toArray());
    }

    /** Returns what is wrong, in one line without place and code. */
    public String message(Diagnostic finding) {
        return message(finding.code(), finding.arguments());
    }

    private String message(Code code, List<?> arguments) {
        String message = say(code.key(), arguments.toArray());
        return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "…";
    }

    /** Returns what to do about a finding, in one line. */
    public String advice(Diagnostic finding) {
        return say(finding.code().key() + ADVICE, finding.arguments().toArray());
    }

    /** Returns everything that can be said. */
    public Set<String> keys() {
        return messages().all().keySet();
    }

    /**
     * Says what stands under a key.
     *
     * @throws IllegalArgumentException if nothing does, or the arguments do not fit
     */
    public String say(String key, Object... arguments) {
        return message(key).say(words -> words, this::argument, arguments);
    }

    private String argument(Object argument) {
        return argument instanceof Diagnostic finding ? message(finding) : String.valueOf(argument);
    }

    /**
     * Returns what stands under a key, with its slots.
     *
     * @throws IllegalArgumentException if nothing does
     */
    public Message message(String key) {
        return messages().get(key).orElseThrow(() -> new IllegalArgumentException("there is no message " + key));
    }
}
