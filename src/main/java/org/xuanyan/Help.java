package org.xuanyan;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.ConsoleMessages;

/**
 * The messages whose keys begin with {@code help.}, under the keys that picocli looks up: {@code help.command.build}
 * describes a command, {@code help.option.content} an option that several commands have, {@code
 * help.option.import.title} an option of one command.
 */
final class Help extends ResourceBundle {

    /** The name of the program. */
    static final String PROGRAM = "xuanyan";

    private static final String COMMAND = "help.command.";
    private static final String OPTION = "help.option.";
    private static final String HEADING = "help.heading.";
    private static final String STANDARD = "help.standard.";

    private static final Map<String, String> HEADINGS =
            Map.of("usage", "usage.synopsisHeading", "commands", "usage.commandListHeading");

    private final Map<String, String> words = new TreeMap<>();

    /** Collects the messages about commands and options. */
    Help(ConsoleMessages messages) {
        for (String key : messages.keys()) {
            // A slot of a help message is a default value, which only picocli can fill in; it also interprets % and
            // ${…}.
            if (key.startsWith(COMMAND)) {
                String command = key.substring(COMMAND.length());
                String name = command.equals(PROGRAM) ? command : PROGRAM + "." + command;
                words.put(name + ".usage.description", messages.say(key));
            } else if (key.startsWith(OPTION)) {
                String option = key.substring(OPTION.length());
                String name = option.contains(".") ? PROGRAM + "." + option : option;
                words.put(name, messages.say(key, "${DEFAULT-VALUE}"));
            } else if (key.startsWith(STANDARD)) {
                words.put("mixinStandardHelpOptions." + key.substring(STANDARD.length()), messages.say(key));
            } else if (key.startsWith(HEADING)) {
                String heading = key.substring(HEADING.length());
                words.put(
                        HEADINGS.get(heading),
                        heading.equals("usage") ? usage(messages.say(key)) : messages.say(key) + "%n");
            }
        }
    }

    /** Adds a space after the colon; in Chinese, the colon is as wide as a character and needs none. */
    private static String usage(String heading) {
        return heading.endsWith(":") ? heading + " " : heading;
    }

    /** Turns the word {@code help} before a command into the option: {@code help build} → {@code build --help}. */
    static String[] asOption(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("help")) {
            return arguments;
        }
        return Stream.concat(Stream.of(arguments).skip(1), Stream.of("--help")).toArray(String[]::new);
    }

    @Override
    protected Object handleGetObject(String key) {
        return words.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(words.keySet());
    }
}
