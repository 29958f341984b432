package org.xuanyan.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/** Reads the messages of the command line from {@code src/main/resources/messages/}, one file for each language. */
public final class ConsoleMessagesReader {

    /** English, one of the two languages of the messages. */
    public static final String ENGLISH = "en";

    /** Chinese, the other one. */
    public static final String CHINESE = "zh-Hans";

    /** A program reads each file once, however many commands it runs. */
    private static final Map<String, MessageCatalog> CATALOGS = new ConcurrentHashMap<>();

    private ConsoleMessagesReader() {}

    /**
     * Returns the messages of one language; their file is read when the first one is needed.
     *
     * @param language {@link #ENGLISH} or {@link #CHINESE}
     */
    public static ConsoleMessages in(String language) {
        return new ConsoleMessages(
                new LanguageTag(language), () -> CATALOGS.computeIfAbsent(language, ConsoleMessagesReader::read));
    }

    private static MessageCatalog read(String language) {
        String file = "messages/" + language + ".yml";
        Problems problems = new Problems();
        Map<LanguageTag, MessageCatalog> read = MessagesReader.read(
                Map.of(MessagesReader.FOLDER + language + ".yml", new SourceText(file, text(file))), problems);
        if (problems.hasErrors()) {
            Diagnostic first = problems.sorted().get(0);
            throw new IllegalStateException(first.at() + ": " + first.code().key());
        }
        return read.get(new LanguageTag(language));
    }

    private static String text(String file) {
        try (InputStream resource = ConsoleMessagesReader.class.getResourceAsStream("/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("there is no " + file);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
