package org.xuanyan;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.xuanyan.locale.ConsoleMessages;

/**
 * The messages that begin with {@code help.} under the names by which picocli asks for them: {@code help.command.build}
 * says what a command does, {@code help.option.content} what an option of any command means, {@code
 * help.option.import.title} one of that command.
 */
final class Help extends ResourceBundle {

    /** What the program is called. */
    static final String PROGRAM = "xuanyan";

    private static final String COMMAND = "help.command.";
    private static final String OPTION = "help.option.";
    private static final String HEADING = "help.heading.";
    private static final String STANDARD = "help.standard.";

    private static final Map<String, String> HEADINGS =
            Map.of("usage", "usage.synopsisHeading", "commands", "usage.commandListHeading");

    private final Map<String, String> words = new TreeMap<>();

    /** Takes what the messages say of commands and options. */
    Help(ConsoleMessages messages) {
        for (String key : messages.keys()) {
            // What a slot of a help message stands for is known to picocli only; it takes % and ${…} as its own.
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
                words.put(HEADINGS.get(heading), messages.say(key) + (heading.equals("usage") ? " " : "%n"));
            }
        }
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
