package org.xuanyan.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.LastResult;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads the templates and the messages of the pages. What was read last is kept, as long as no byte changes. */
final class TemplatesReader {

    private static final LastResult<TemplateFolder, TemplateFiles> LAST = new LastResult<>(TemplatesReader::read);

    private TemplatesReader() {}

    /**
     * What was read.
     *
     * @param texts path below the folder → text
     * @param messages the messages of the pages, by language; there is at least one language
     */
    record TemplateFiles(Map<String, SourceText> texts, Map<LanguageTag, MessageCatalog> messages, Problems problems) {}

    /**
     * A folder as it is.
     *
     * @param name its name in findings
     * @param bytes path below the folder → content
     */
    private record TemplateFolder(String name, SortedMap<String, ByteBuffer> bytes) {}

    /**
     * Reads files.
     *
     * @param files the files of the folder that are to be read
     * @param problems receives the findings, each time
     */
    static TemplateFiles read(Path folder, Iterable<Path> files, Problems problems) {
        SortedMap<String, ByteBuffer> bytes = new TreeMap<>();
        for (Path file : files) {
            try {
                bytes.put(Folders.pathBelow(folder, file), ByteBuffer.wrap(InputFile.read(file, InputFile.Limit.TEXT)));
            } catch (IOException e) {
                TextReader.reportUnreadable(file, Folders.name(file), e, problems);
            }
        }
        TemplateFiles read = LAST.of(new TemplateFolder(Folders.name(folder), bytes));
        problems.addAll(read.problems());
        return read;
    }

    private static TemplateFiles read(TemplateFolder folder) {
        Problems problems = new Problems();
        Map<String, SourceText> texts = new TreeMap<>();
        folder.bytes()
                .forEach((path, bytes) -> TextReader.read(bytes.array(), folder.name() + "/" + path, problems)
                        .ifPresent(text -> texts.put(path, text)));
        return new TemplateFiles(texts, messages(folder.name(), texts, problems), problems);
    }

    /** Returns the messages by language; if there are none, this is one finding, not one for each message. */
    private static Map<LanguageTag, MessageCatalog> messages(
            String folder, Map<String, SourceText> texts, Problems problems) {
        Map<LanguageTag, MessageCatalog> messages = MessagesReader.read(texts, problems);
        if (messages.isEmpty()) {
            String place = Folders.name(Path.of(folder, MessagesReader.FOLDER));
            problems.report(Code.NO_PAGE_MESSAGES, SourceSpan.startOf(place));
            MessageCatalog none = new MessageCatalog(MessagesReader.FALLBACK, place, new TreeMap<>(), false);
            return Map.of(MessagesReader.FALLBACK, none);
        }
        return messages;
    }
}
