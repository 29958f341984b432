package org.xuanyan.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.xuanyan.model.Site;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reads {@code content/site.yml}. */
final class SiteReader {

    /** Of a collection that does not count its editions. */
    private static final String FIRST_EDITION = "1";

    private static final String FALLBACK_LANGUAGE = "zh-Hans";

    private SiteReader() {}

    /**
     * Returns the site. What is missing is reported and stands as {@link Fields#UNKNOWN}, so that the rest of the
     * content can be examined in the same run.
     *
     * @param name how findings call the file
     * @param baseUrl from the command line; goes before the one in the file
     */
    static Site read(Path file, String name, Optional<URI> baseUrl, Problems problems) {
        if (!Files.isRegularFile(file)) {
            problems.error(
                    SourceSpan.startOf(name),
                    "the file is missing",
                    "a content folder needs one with title, series, language and description");
            return unknown(name, baseUrl);
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(fields -> site(fields, name, baseUrl, problems))
                .orElseGet(() -> unknown(name, baseUrl));
    }

    private static Site unknown(String name, Optional<URI> baseUrl) {
        return new Site(
                name,
                Fields.UNKNOWN,
                Fields.UNKNOWN,
                Optional.empty(),
                FALLBACK_LANGUAGE,
                Fields.UNKNOWN,
                FIRST_EDITION,
                true,
                baseUrl);
    }

    private static Site site(Fields fields, String name, Optional<URI> baseUrl, Problems problems) {
        Values values = new Values(problems);
        String title = fields.requiredText("title");
        String series = fields.requiredText("series");
        Optional<String> author = fields.optional("author").map(Scalar::value);
        String language = fields.required("language").flatMap(values::language).orElse(FALLBACK_LANGUAGE);
        String description = fields.requiredText("description");
        String edition = fields.optional("edition").map(Scalar::value).orElse(FIRST_EDITION);
        boolean paragraphPages =
                fields.optional("paragraphPages").flatMap(values::yesOrNo).orElse(true);
        Optional<URI> inFile = fields.optional("baseUrl").flatMap(values::baseUrl);
        fields.rejectUnknown();
        return new Site(
                name, title, series, author, language, description, edition, paragraphPages, baseUrl.or(() -> inFile));
    }
}
