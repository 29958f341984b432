package org.xuanyan.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.model.Site;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/** Reads {@code content/site.yml}. */
final class SiteReader {

    /** Of a collection that does not count its editions. */
    private static final String FIRST_EDITION = "1";

    private static final String FALLBACK_LANGUAGE = "zh-Hans";

    private final String name;
    private final Set<String> languages;
    private final Problems problems;
    private final Values values;

    /**
     * Makes a reader.
     *
     * @param name how findings call the file
     * @param languages those in which there are messages, in alphabetical order, one at least
     */
    SiteReader(String name, Set<String> languages, Problems problems) {
        this.name = name;
        this.languages = languages;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Returns the site. What is missing is reported and stands as {@link Fields#UNKNOWN}, so that the rest of the
     * content can be examined in the same run.
     *
     * @param baseUrl from the command line; goes before the one in the file
     */
    Site read(Path file, Optional<URI> baseUrl) {
        if (!Files.isRegularFile(file)) {
            problems.report(Code.MISSING_SITE_FILE, SourceSpan.startOf(name));
            return unknown(baseUrl);
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(fields -> site(fields, baseUrl))
                .orElseGet(() -> unknown(baseUrl));
    }

    private Site unknown(Optional<URI> baseUrl) {
        return new Site(
                name,
                Fields.UNKNOWN,
                Fields.UNKNOWN,
                Optional.empty(),
                FALLBACK_LANGUAGE,
                Fields.UNKNOWN,
                List.of(nearest(FALLBACK_LANGUAGE)),
                Map.of(),
                FIRST_EDITION,
                true,
                baseUrl);
    }

    private Site site(Fields fields, Optional<URI> baseUrl) {
        String title = fields.requiredText("title");
        String series = fields.requiredText("series");
        Optional<String> author = fields.optional("author").map(Scalar::value);
        String language = fields.required("language").flatMap(values::language).orElse(FALLBACK_LANGUAGE);
        String description = fields.requiredText("description");
        List<String> interfaces = interfaces(fields);
        Map<String, Site.Titles> translations = translations(fields, language);
        String edition = fields.optional("edition").map(Scalar::value).orElse(FIRST_EDITION);
        boolean paragraphPages =
                fields.optional("paragraphPages").flatMap(values::yesOrNo).orElse(true);
        Optional<URI> inFile = fields.optional("baseUrl").flatMap(values::baseUrl);
        fields.rejectUnknown();
        return new Site(
                name,
                title,
                series,
                author,
                language,
                description,
                interfaces.isEmpty() ? List.of(nearest(language)) : interfaces,
                translations,
                edition,
                paragraphPages,
                baseUrl.or(() -> inFile));
    }

    private List<String> interfaces(Fields fields) {
        List<String> interfaces = new ArrayList<>();
        for (Scalar scalar : fields.scalars("interface")) {
            if (interfaces.contains(scalar.value())) {
                problems.report(Code.DUPLICATE_LANGUAGE, scalar.at(), scalar.value());
            } else if (isSpoken(scalar.value(), scalar.at())) {
                interfaces.add(scalar.value());
            }
        }
        return interfaces;
    }

    private Map<String, Site.Titles> translations(Fields fields, String own) {
        Map<String, Site.Titles> translations = new TreeMap<>();
        Fields all = fields.mapping("translations");
        for (String language : all.keys()) {
            Fields one = all.mapping(language);
            if (language.equals(own)) {
                problems.report(Code.OWN_TRANSLATION, one.at(), language);
            } else if (isSpoken(language, one.at())) {
                translations.put(
                        language,
                        new Site.Titles(
                                language,
                                one.requiredText("title"),
                                one.requiredText("series"),
                                one.requiredText("description")));
                one.rejectUnknown();
            }
        }
        return translations;
    }

    /** Whether there are messages in a language; says so if not. */
    private boolean isSpoken(String language, SourceSpan at) {
        if (languages.contains(language)) {
            return true;
        }
        problems.report(
                Code.NO_PAGE_LANGUAGE, at, language, NearestWord.to(language, languages), String.join(", ", languages));
        return false;
    }

    /** Returns the language of the pages where nobody said: that of the site, or one of its kin, or English. */
    private String nearest(String language) {
        String kin = language.replaceFirst("-.*", "");
        return languages.contains(language)
                ? language
                : languages.stream()
                        .filter(each -> each.replaceFirst("-.*", "").equalsIgnoreCase(kin))
                        .findFirst()
                        .orElse(
                                languages.contains(MessagesReader.FALLBACK)
                                        ? MessagesReader.FALLBACK
                                        : languages.iterator().next());
    }
}
