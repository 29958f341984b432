package org.xuanyan.intake;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Source;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.MarkdownText;
import org.xuanyan.text.YamlText;

/** The text that the commands write into {@code declaration.md}. */
public final class DeclarationText {

    private static final String FENCE = "---\n";

    private static final int ASCII_END = 0x80;

    private final StringBuilder text = new StringBuilder();

    /** The first line of each block with its comments, counted from 1. */
    private final List<Integer> blockLines = new ArrayList<>();

    /** The entries of the account, a line each. */
    private final List<Emendation> entries = new ArrayList<>();

    /** The line of the first entry, counted from 1. */
    private int firstEntry;

    private DeclarationText() {}

    /** Returns the front matter of a draft without a text. */
    public static String empty(DeclarationHead head) {
        DeclarationText file = new DeclarationText();
        file.text.append(FENCE);
        file.line("draft", "true");
        file.line("title", YamlText.quote(head.title()));
        file.line("name", YamlText.quote(head.name()));
        file.line("adopted", head.adopted().toString());
        file.line("place", YamlText.quote(head.place()));
        return file.text.append(FENCE).append('\n').toString();
    }

    /**
     * Returns front matter and text of a draft from a raw copy.
     *
     * @param metadata everything but the head, in which keys without a value stay empty
     * @param language of the text, if it is not that of the collection
     */
    static DeclarationText of(
            GuessedHead head,
            Metadata metadata,
            Optional<LanguageTag> language,
            List<CleanBlock> blocks,
            ParagraphMarks marks,
            DoubtComments comments) {
        DeclarationText file = new DeclarationText();
        file.text.append(FENCE);
        file.line("draft", "true");
        file.guessed("title", head.title().map(YamlText::quote), comments);
        file.guessed("name", head.name().map(YamlText::quote), comments);
        file.guessed("adopted", head.adopted().map(LocalDate::toString), comments);
        file.guessed("place", head.place().map(YamlText::quote), comments);
        language.ifPresent(tag -> file.guessed("language", Optional.of(tag.toString()), comments));
        file.completeness("", metadata.completeness());
        file.text.append("sources:\n");
        metadata.sources().forEach(file::source);
        file.signatories(metadata.signatories());
        metadata.signed().ifPresent(words -> file.line("signed", YamlText.quote(words)));
        file.text.append(FENCE);
        int line = lines(file.text.toString()) + 1;
        for (int i = 0; i < blocks.size(); i++) {
            String block = comments.before(i) + block(blocks.get(i), marks);
            file.blockLines.add(line);
            file.text.append(block);
            line += lines(block);
        }
        return file;
    }

    /** Returns the block that a line of the file belongs to, from 0; empty for a line of the front matter. */
    OptionalInt block(int line) {
        int next = BinarySearch.firstIndex(blockLines.size(), i -> blockLines.get(i) > line);
        return next > 0 ? OptionalInt.of(next - 1) : OptionalInt.empty();
    }

    /** Returns the entry of the account that is a line of the file. */
    Optional<Emendation> entry(int line) {
        int index = line - firstEntry;
        return index >= 0 && index < entries.size() ? Optional.of(entries.get(index)) : Optional.empty();
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Returns the text of the file. */
    @Override
    public String toString() {
        return text.toString();
    }

    /** Returns the text after the front matter, in Markdown, without comments. */
    static String body(List<CleanBlock> blocks, ParagraphMarks marks) {
        return blocks.stream().map(block -> block(block, marks)).collect(joining());
    }

    private static String block(CleanBlock block, ParagraphMarks marks) {
        String markdown = switch (block.type()) {
            case MARK, HEADING -> "## " + MarkdownText.heading(block.text());
            case SUBHEADING -> "### " + MarkdownText.heading(block.text());
            case PARAGRAPH -> paragraph(block.text(), marks);
            case TABLE -> table(block.text());
            case SEPARATOR -> "---";
        };
        return "\n" + markdown + "\n";
    }

    /** Writes a paragraph; a number or mark before it keeps its meaning. A space follows an ASCII mark: {@code 14. }; the wide one that makes it a mark stays. */
    private static String paragraph(String text, ParagraphMarks marks) {
        return marks.find(text)
                .map(found -> {
                    String mark = found.mark().written();
                    boolean apart = mark.charAt(mark.length() - 1) < ASCII_END
                            || !marks.isMark(found.mark(), text.substring(found.length()));
                    String words = text.substring(found.length());
                    String space = marks.isMark(found.mark(), " " + words) ? " " : "\u3000";
                    return mark + (apart ? space : "") + MarkdownText.paragraph(words);
                })
                .orElseGet(() -> MarkdownText.paragraph(text));
    }

    /** Writes a table, whose first row is its head. */
    private static String table(String cells) {
        List<String> rows = cells.lines().map(DeclarationText::row).toList();
        String rule = "|---".repeat(cells.lines().findFirst().orElse("").split("\t", -1).length) + "|";
        return rows.get(0) + "\n" + rule + "\n" + String.join("\n", rows.subList(1, rows.size()));
    }

    private static String row(String cells) {
        return Stream.of(cells.split("\t", -1)).map(MarkdownText::cell).collect(joining(" | ", "| ", " |"));
    }

    private void guessed(String key, Optional<String> value, DoubtComments comments) {
        text.append(comments.above(key));
        value.ifPresentOrElse(words -> line(key, words), () -> text.append(key).append(":\n"));
    }

    private void completeness(String indent, Completeness completeness) {
        if (completeness != Completeness.COMPLETE) {
            line(indent + "completeness", completeness.key());
        }
    }

    private void line(String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private void source(Source source) {
        line("  - id", source.id());
        line("    file", source.copy().file());
        source.kind().ifPresent(kind -> line("    kind", kind));
        completeness("    ", source.completeness());
        source.description().ifPresent(words -> line("    description", YamlText.quote(words)));
        if (!source.copy().encoding().equals(StandardCharsets.UTF_8)) {
            line("    encoding", source.copy().encoding().name());
        }
        line("    sha256", source.copy().sha256());
        source.original()
                .ifPresent(original ->
                        line("    original", "{file: " + original.file() + ", sha256: " + original.sha256() + "}"));
        if (!source.account().isEmpty()) {
            text.append("    account:\n");
            firstEntry = lines(text.toString()) + 1;
            entries.addAll(source.account());
        }
        source.account()
                .forEach(each -> text.append("      ")
                        .append(each.line(source.copy().text()))
                        .append('\n'));
    }

    private void signatories(List<Signatory> signatories) {
        if (!signatories.isEmpty()) {
            text.append("signatories:\n");
        }
        signatories.forEach(each -> text.append("  - {office: ")
                .append(YamlText.quote(each.office()))
                .append(", name: ")
                .append(YamlText.quote(each.name()))
                .append("}\n"));
    }
}
