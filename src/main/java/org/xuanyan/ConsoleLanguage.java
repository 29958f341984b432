package org.xuanyan;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.load.ConsoleMessagesReader;
import org.xuanyan.load.SiteLanguage;
import org.xuanyan.model.LanguageTag;

/** The language of the messages of the command line: from {@code --lang}, else the environment, else the site. */
final class ConsoleLanguage {

    /** The option for the language; its value is {@code zh} or {@code en}, or a longer name such as {@code zh_CN}. */
    static final String OPTION = "--lang";

    /** The option for the content folder, whose {@code site.yml} names the language of the site. */
    static final String CONTENT_OPTION = "--content";

    /** The default content folder. */
    static final String CONTENT = "content";

    /** In the order of precedence that POSIX defines. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private static final Map<String, String> LANGUAGES =
            Map.of("en", ConsoleMessagesReader.ENGLISH, "zh", ConsoleMessagesReader.CHINESE);

    /** A locale of the environment, e.g. {@code zh_CN.UTF-8}, or a tag of BCP 47, e.g. {@code zh-Hans}. */
    private static final Pattern LOCALE = Pattern.compile("(?i)(en|zh)(?:[-_.@].*)?");

    private ConsoleLanguage() {}

    /** Returns whether {@code --lang} accepts this value. */
    static boolean isSupported(String value) {
        return ofLocale(value).isPresent();
    }

    /**
     * Returns the language of the messages, {@link ConsoleMessagesReader#ENGLISH} or {@link
     * ConsoleMessagesReader#CHINESE}. Reads the arguments before they are parsed, because parsing errors are reported in
     * this language.
     */
    static String of(Map<String, String> environment, String... arguments) {
        return value(OPTION, arguments)
                .flatMap(ConsoleLanguage::ofLocale)
                .or(() -> ofEnvironment(environment))
                .or(() -> ofSite(value(CONTENT_OPTION, arguments).orElse(CONTENT)))
                .orElse(ConsoleMessagesReader.ENGLISH);
    }

    /** Returns the value of an option, which is written after it or after {@code =}. */
    static Optional<String> value(String option, String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) {
                return Optional.of(arguments[i].substring(option.length() + 1));
            }
            if (arguments[i].equals(option) && i + 1 < arguments.length) {
                return Optional.of(arguments[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** Looks only at the first variable that is set, even if its value names an unknown language or, as {@code C}, none. */
    private static Optional<String> ofEnvironment(Map<String, String> environment) {
        return VARIABLES.stream()
                .flatMap(name -> Stream.ofNullable(environment.get(name)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(ConsoleLanguage::ofLocale);
    }

    private static Optional<String> ofSite(String content) {
        try {
            return SiteLanguage.of(Path.of(content)).map(LanguageTag::toString).flatMap(ConsoleLanguage::ofLocale);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofLocale(String locale) {
        Matcher matcher = LOCALE.matcher(locale);
        return matcher.matches()
                ? Optional.of(LANGUAGES.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }
}
