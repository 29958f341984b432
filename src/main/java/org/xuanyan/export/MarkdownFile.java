package org.xuanyan.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.text.MarkdownText;

/**
 * A declaration as Markdown (CommonMark with footnotes and tables). Each paragraph begins with its id in bold type; what is
 * not of the text stands in the quotation after the title.
 */
final class MarkdownFile {

    private static final String BETWEEN = "\n\n";

    private MarkdownFile() {}

    /** Returns the file, in UTF-8. */
    static byte[] bytes(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        List<String> blocks = new ArrayList<>();
        blocks.add("# " + MarkdownText.heading(metadata.title()));
        blocks.add(head(metadata, TextHead.of(declaration, locale)));
        for (Division division : declaration.divisions()) {
            if (division.separated()) {
                blocks.add("***");
            }
            division.section().ifPresent(section -> blocks.add(heading(section)));
            division.paragraphs().forEach(each -> blocks.add(each.isTable() ? table(each) : paragraph(each)));
        }
        if (!metadata.signatories().isEmpty()) {
            blocks.add(metadata.signatories().stream()
                    .map(each -> "- " + MarkdownText.paragraph(each.office() + " " + each.name()))
                    .collect(Collectors.joining("\n")));
        }
        metadata.signed().ifPresent(each -> blocks.add(MarkdownText.paragraph(each)));
        declaration.notes().forEach(each -> blocks.add("[^" + each.number() + "]: " + MarkdownText.words(each.text())));
        return (String.join(BETWEEN, blocks) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String head(Metadata metadata, TextHead head) {
        List<String> lines = new ArrayList<>();
        lines.add(MarkdownText.words(head.day() + " " + metadata.place()));
        lines.add(MarkdownText.words(head.container())
                + head.address().map(each -> " <" + each + ">").orElse(""));
        lines.add("**" + MarkdownText.words(head.status()) + "**");
        head.remarks().forEach(each -> lines.add("- " + MarkdownText.paragraph(each)));
        return "> " + String.join("\n>\n> ", lines);
    }

    private static String heading(Section section) {
        return "#".repeat(section.level()) + " " + MarkdownText.heading(section.label());
    }

    private static String paragraph(Paragraph paragraph) {
        StringBuilder words = new StringBuilder(id(paragraph));
        int done = 0;
        for (NoteMark mark : paragraph.marks()) {
            words.append(MarkdownText.words(paragraph.text().substring(done, mark.offset())));
            words.append("[^").append(mark.note()).append(']');
            done = mark.offset();
        }
        return words.append(MarkdownText.words(paragraph.text().substring(done)))
                .toString();
    }

    private static String id(Paragraph paragraph) {
        String mark = paragraph
                .printed()
                .map(each -> MarkdownText.words(each.written()) + " ")
                .orElse("");
        return "**" + paragraph.id() + "** " + mark;
    }

    /** Returns the id of a table, then its rows, the first of which Markdown takes for its head. */
    private static String table(Paragraph paragraph) {
        List<String> rows = Arrays.stream(paragraph.text().split("\n"))
                .map(row -> Arrays.stream(row.split("\t", -1))
                        .map(MarkdownText::cell)
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.toCollection(ArrayList::new));
        int columns = paragraph.text().split("\n")[0].split("\t", -1).length;
        rows.add(1, "|" + " --- |".repeat(columns));
        return id(paragraph).strip() + BETWEEN + String.join("\n", rows);
    }
}
