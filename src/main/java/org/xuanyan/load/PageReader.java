package org.xuanyan.load;

import java.nio.file.Path;
import java.util.Optional;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.PageName;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads one file of {@code content/pages/}. */
final class PageReader {

    private static final String ENDING = ".md";

    private PageReader() {}

    /**
     * Returns the page; empty, with the reason reported, if there is no text to check.
     *
     * @param name the name of the file in findings
     */
    static Optional<PageManuscript> read(Path file, String name, Problems problems) {
        Optional<PageName> pageName = PageName.of(nameOf(file));
        if (pageName.isEmpty()) {
            problems.report(Code.BAD_PAGE_NAME, SourceSpan.startOf(name), file.getFileName(), ENDING);
            return Optional.empty();
        }
        return TextReader.read(file, name, InputFile.Limit.TEXT, problems)
                .flatMap(text -> FrontMatter.of(text, problems))
                .map(parts -> parts.fields()
                        .map(fields -> page(pageName.get(), fields, parts.body()))
                        .orElseGet(() ->
                                new PageManuscript(pageName.get(), Fields.UNKNOWN, Fields.UNKNOWN, parts.body())));
    }

    /** Returns the name of a page; an empty string if the name of its file does not end with {@code .md}. */
    static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : "";
    }

    private static PageManuscript page(PageName name, Fields fields, SourceText body) {
        String title = fields.requiredText("title");
        String description = fields.optional("description").map(Scalar::value).orElse(title);
        fields.rejectUnknown();
        return new PageManuscript(name, title, description, body);
    }
}
