package org.xuanyan.locale;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Message;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;

/** The messages of the command line in one language: findings, and everything else that it prints. */
public final class ConsoleMessages {

    /** In UTF-16 code units. A message may quote a line of any length; the rest is cut off. */
    private static final int MAX_LENGTH = 240;

    /** The most findings of one kind that are printed; more of them say nothing new, and would hide the other kinds. */
    private static final int MAX_OF_ONE_KIND = 100;

    /** Follows the key of a code in the key of its advice. */
    private static final String ADVICE = ".advice";

    /** A command in the words of a message; the options that it needs follow it. */
    private static final Pattern COMMAND =
            Pattern.compile("java -jar target/xuanyan\\.jar (?:build|check|import|new|serve)\\b");

    private final LanguageTag language;
    private final Supplier<MessageCatalog> source;
    private final String options;
    private volatile MessageCatalog catalog;

    /**
     * Takes the messages of one language.
     *
     * @param language BCP 47
     * @param source called when the first message is needed, perhaps by several threads
     */
    public ConsoleMessages(LanguageTag language, Supplier<MessageCatalog> source) {
        this(language, source, "");
    }

    private ConsoleMessages(LanguageTag language, Supplier<MessageCatalog> source, String options) {
        this.language = language;
        this.source = source;
        this.options = options;
    }

    /**
     * Returns the same messages, whose commands repeat the options of this run, so that they can be pasted.
     *
     * @param given each after a space, e.g. {@code  --content texts}; empty if there are none
     */
    public ConsoleMessages repeating(String given) {
        return new ConsoleMessages(language, source, given);
    }

    private MessageCatalog messages() {
        if (catalog == null) {
            catalog = source.get();
        }
        return catalog;
    }

    /** Returns the language, BCP 47, without reading the messages. */
    public LanguageTag language() {
        return language;
    }

    /**
     * Returns the two lines that a finding prints: {@code file:line:column: error: message [code]}, then the advice,
     * indented. The words {@code error} and {@code warning} are the same in every language, for programs that look for
     * them.
     */
    public String finding(Diagnostic finding) {
        return finding.at() + ": " + lines(finding.code(), "", finding.arguments());
    }

    /** Returns the first of the lines of {@link #finding}, for advice that was given already. */
    public String findingWithoutAdvice(Diagnostic finding) {
        return finding.at() + ": " + line(finding.code(), "", finding.arguments());
    }

    /**
     * Returns what findings print, each as {@link #finding} does; of many of one kind the first, and then how many more
     * there are.
     *
     * @param findings in the order in which they are printed
     */
    public List<String> findings(List<Diagnostic> findings) {
        Map<Code, Integer> counts = new EnumMap<>(Code.class);
        findings.forEach(each -> counts.merge(each.code(), 1, Integer::sum));
        Map<Code, Integer> printed = new EnumMap<>(Code.class);
        List<String> lines = new ArrayList<>();
        for (Diagnostic each : findings) {
            int number = printed.merge(each.code(), 1, Integer::sum);
            if (number <= MAX_OF_ONE_KIND) {
                lines.add(finding(each));
            }
            int more = counts.get(each.code()) - MAX_OF_ONE_KIND;
            if (number == MAX_OF_ONE_KIND && more > 0) {
                lines.add("    " + say("counts.more", more, each.code().key()));
            }
        }
        return lines;
    }

    /**
     * Returns the two lines for a failure without a place in a file: {@code error: message [code]}, then the advice.
     *
     * @param subject printed before the message, e.g. {@code --port: }; may be empty
     */
    public String failure(String subject, Code code, Object... arguments) {
        return lines(code, subject, List.of(arguments));
    }

    private String lines(Code code, String subject, List<?> arguments) {
        return line(code, subject, arguments) + "\n    " + say(code.key() + ADVICE, arguments.toArray());
    }

    private String line(Code code, String subject, List<?> arguments) {
        return code.severity().word() + ": " + subject + message(code, arguments) + " [" + code.key() + "]";
    }

    /** Returns the message of a finding, without place, code and advice. */
    public String message(Diagnostic finding) {
        return message(finding.code(), finding.arguments());
    }

    private String message(Code code, List<?> arguments) {
        String message = say(code.key(), arguments.toArray());
        return message.length() <= MAX_LENGTH ? message : message.substring(0, MAX_LENGTH) + "…";
    }

    /** Returns the advice of a finding: what to do about it, in one line. */
    public String advice(Diagnostic finding) {
        return say(finding.code().key() + ADVICE, finding.arguments().toArray());
    }

    /** Returns the keys of all messages. */
    public Set<String> keys() {
        return messages().all().keySet();
    }

    /**
     * Returns a message with its slots filled.
     *
     * @throws IllegalArgumentException if there is no message under the key, or the arguments do not fit
     */
    public String say(String key, Object... arguments) {
        return message(key).say(this::withOptions, this::argument, arguments);
    }

    private String withOptions(String words) {
        return COMMAND.matcher(words).replaceAll(found -> Matcher.quoteReplacement(found.group() + options));
    }

    private String argument(Object argument) {
        return argument instanceof Diagnostic finding ? message(finding) : String.valueOf(argument);
    }

    /**
     * Returns a message with its slots unfilled.
     *
     * @throws IllegalArgumentException if there is no message under the key
     */
    public Message message(String key) {
        return messages().get(key).orElseThrow(() -> new IllegalArgumentException("there is no message " + key));
    }
}
