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

/** The language in which the command line speaks: that of {@code --lang}, else of the environment, else of the site. */
final class ConsoleLanguage {

    /** The option, whose value is {@code zh} or {@code en}. */
    static final String OPTION = "--lang";

    /** The option that names the content folder, where the language of the site stands. */
    static final String CONTENT_OPTION = "--content";

    /** The value of that option if it is not given. */
    static final String CONTENT = "content";

    /** By precedence, as POSIX has it. */
    private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

    private static final Map<String, String> LANGUAGES =
            Map.of("en", ConsoleMessagesReader.ENGLISH, "zh", ConsoleMessagesReader.CHINESE);

    /** A locale of the environment, e.g. {@code zh_CN.UTF-8}, or a tag of BCP 47, e.g. {@code zh-Hans}. */
    private static final Pattern LOCALE = Pattern.compile("(?i)(en|zh)(?:[-_.@].*)?");

    private ConsoleLanguage() {}

    /** Whether {@code --lang} can have a value. */
    static boolean isOne(String value) {
        return LANGUAGES.containsKey(value);
    }

    /**
     * Returns the language of the messages, as {@link ConsoleMessagesReader} calls it. It is needed before the arguments
     * are parsed, since what is wrong with them is said in it.
     */
    static String of(Map<String, String> environment, String... arguments) {
        return value(OPTION, arguments)
                .filter(ConsoleLanguage::isOne)
                .map(LANGUAGES::get)
                .or(() -> ofEnvironment(environment))
                .or(() -> ofSite(value(CONTENT_OPTION, arguments).orElse(CONTENT)))
                .orElse(ConsoleMessagesReader.ENGLISH);
    }

    private static Optional<String> value(String option, String... arguments) {
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

    /** The first variable that is set decides, even if it names another language, or none as {@code C} does. */
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
