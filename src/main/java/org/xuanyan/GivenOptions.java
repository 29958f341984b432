package org.xuanyan;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The options of a command line that every command has: a command that a message advises must repeat them. */
final class GivenOptions {

    private static final List<String> SHARED = List.of(
            ConsoleLanguage.CONTENT_OPTION,
            "--templates",
            "--static",
            "--output",
            "--base-url",
            ConsoleLanguage.OPTION);

    /** What no shell changes. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_./:@%+=,-]+");

    private GivenOptions() {}

    /** Returns the shared options with their values, quoted for a shell, e.g. {@code  --content "my texts"}; may be empty. */
    static String of(String... arguments) {
        return SHARED.stream()
                .flatMap(option ->
                        ConsoleLanguage.value(option, arguments)
                                .map(value -> " " + option + " " + quoted(value))
                                .stream())
                .collect(Collectors.joining());
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : '"' + value.replaceAll("([\"$`])", "\\\\$1") + '"';
    }
}
