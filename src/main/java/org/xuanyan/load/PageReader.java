package org.xuanyan.load;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.PageName;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads one file of {@code content/pages/}. */
final class PageReader {

    private static final String ENDING = ".md";

    private static final Pattern NAME =
            Pattern.compile("([^.]*)(?:\\.(" + LanguageTag.FORM + "))?" + Pattern.quote(ENDING));

    private PageReader() {}

    /**
     * Returns the page; empty, with the reason reported, if there is no text to check.
     *
     * @param name the name of the file in findings
     * @param own the language of the collection, in which a page is written if its file names no other, as {@code about.en.md}
     *     does
     * @param languages of pages
     */
    static Optional<PageManuscript> read(
            Path file, String name, LanguageTag own, Set<LanguageTag> languages, Problems problems) {
        Optional<PageName> pageName = PageName.of(nameOf(file));
        Scalar tag = new Scalar(tagOf(file), SourceSpan.startOf(name));
        if (tag.value().equals(own.toString())) {
            problems.report(Code.OWN_TRANSLATION, tag.at(), tag.value());
        }
        LanguageTag language = tag.value().isEmpty()
                ? own
                : new Values(problems).pageLanguage(tag, languages).orElse(own);
        if (pageName.isEmpty()) {
            problems.report(Code.BAD_PAGE_NAME, SourceSpan.startOf(name), file.getFileName(), ENDING);
            return Optional.empty();
        }
        Optional<SourceText> read = TextReader.read(file, name, InputFile.Limit.TEXT, problems);
        read.ifPresent(text -> DoubtfulCharacters.report(text, problems));
        return read.flatMap(text -> FrontMatter.of(text, problems))
                .map(parts -> parts.fields()
                        .map(fields -> page(pageName.get(), language, fields, parts.body()))
                        .orElseGet(() -> new PageManuscript(
                                pageName.get(), language, Fields.UNKNOWN, Fields.UNKNOWN, parts.body())));
    }

    /** Returns the name of a page; an empty string if the name of its file does not end with {@code .md}. */
    static String nameOf(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() ? name.group(1) : "";
    }

    private static String tagOf(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches() && name.group(2) != null ? name.group(2) : "";
    }

    private static PageManuscript page(PageName name, LanguageTag language, Fields fields, SourceText body) {
        String title = fields.requiredText("title");
        String description = fields.optional("description").map(Scalar::value).orElse(title);
        fields.rejectUnknown();
        return new PageManuscript(name, language, title, description, body);
    }
}
