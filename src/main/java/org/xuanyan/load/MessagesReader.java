package org.xuanyan.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Message;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * Reads the messages of the pages from {@code templates/i18n/}: a file for each language, all with the same keys, and
 * with the same slots in the messages of one key.
 */
final class MessagesReader {

    /** The folder of the messages, relative to that of the templates. */
    static final String FOLDER = "i18n/";

    /** The language of the pages if there are no messages in the language of the site. */
    static final LanguageTag FALLBACK = new LanguageTag("en");

    private static final Pattern FILE = Pattern.compile(FOLDER + "(" + LanguageTag.FORM + ")\\.yml");
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    private final Problems problems;
    private final Map<LanguageTag, MessageCatalog> languages = new TreeMap<>();

    /** Key → its first message and the place of that, in alphabetical order of languages. */
    private final Map<String, Map.Entry<SourceSpan, Message>> first = new TreeMap<>();

    private MessagesReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Returns the messages by language.
     *
     * @param templates path below {@code templates/} → text; templates other than messages are ignored
     */
    static Map<LanguageTag, MessageCatalog> read(Map<String, SourceText> templates, Problems problems) {
        MessagesReader reader = new MessagesReader(problems);
        templates.forEach((path, text) -> {
            if (path.startsWith(FOLDER)) {
                reader.read(path, text);
            }
        });
        reader.languages.replaceAll((language, messages) -> reader.completed(messages));
        return reader.languages;
    }

    private void read(String path, SourceText text) {
        Matcher name = FILE.matcher(path);
        if (!name.matches()) {
            problems.report(Code.MESSAGE_FILE_NAME, SourceSpan.startOf(text.file()));
            return;
        }
        Map<String, Message> all = new TreeMap<>();
        Optional<Fields> fields = YamlReader.read(text, problems);
        boolean whole = fields.isPresent();
        for (String key : fields.map(Fields::keys).orElse(List.of())) {
            Optional<Message> message = fields.get().optional(key).flatMap(value -> message(key, value));
            message.ifPresent(read -> all.put(key, read));
            whole &= message.isPresent();
        }
        LanguageTag language = new LanguageTag(name.group(1));
        languages.put(language, new MessageCatalog(language, text.file(), all, whole));
    }

    private Optional<Message> message(String key, Scalar pattern) {
        if (!KEY.matcher(key).matches()) {
            problems.report(Code.MESSAGE_KEY, pattern.at(), key);
            return Optional.empty();
        }
        try {
            Message message = MessageParser.parse(pattern.value());
            compare(key, message, pattern.at());
            return Optional.of(message);
        } catch (IllegalArgumentException e) {
            problems.report(Code.BROKEN_MESSAGE, pattern.at(), pattern.value(), e.getMessage());
            return Optional.empty();
        }
    }

    private void compare(String key, Message message, SourceSpan at) {
        Map.Entry<SourceSpan, Message> other = first.putIfAbsent(key, Map.entry(at, message));
        if (other != null && !other.getValue().slots().equals(message.slots())) {
            problems.report(
                    Code.MESSAGE_SLOTS,
                    at,
                    key,
                    other.getKey().file(),
                    show(message.slots()),
                    show(other.getValue().slots()));
        }
    }

    private static String show(SortedSet<Integer> slots) {
        return slots.stream().map(each -> "{" + each + "}").collect(Collectors.joining(" "));
    }

    /**
     * Reports each message that another language has. Takes over that one, so that the pages do not report it once more.
     */
    private MessageCatalog completed(MessageCatalog messages) {
        if (!messages.whole()) {
            return messages;
        }
        Map<String, Message> all = new TreeMap<>(messages.all());
        first.forEach((key, place) -> {
            if (all.putIfAbsent(key, place.getValue()) == null) {
                problems.report(
                        Code.MISSING_TRANSLATION,
                        SourceSpan.startOf(messages.file()),
                        key,
                        place.getKey().file(),
                        place.getKey().line());
            }
        });
        return new MessageCatalog(messages.language(), messages.file(), all, true);
    }
}
