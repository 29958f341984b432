package org.xuanyan.load;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Register;
import org.xuanyan.model.Site;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reads {@code content/site.yml}. */
final class SiteReader {

    /** The edition of a collection that does not name one. */
    private static final String FIRST_EDITION = "1";

    private static final String SERIES = "series";

    private static final String INTERFACE = "interface";

    private final String name;
    private final Set<LanguageTag> languages;
    private final Problems problems;
    private final Values values;

    /**
     * Makes a reader.
     *
     * @param name the name of the file in findings
     * @param languages the languages that have messages, in alphabetical order; at least one
     */
    SiteReader(String name, Set<LanguageTag> languages, Problems problems) {
        this.name = name;
        this.languages = languages;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Returns the site. A missing value is reported and replaced, e.g. by {@link Fields#UNKNOWN}, so that the rest of
     * the content is checked in the same run.
     *
     * @param baseUrl from the command line; takes precedence over the one in the file
     * @param register names the series that must not change
     */
    Site read(Path file, Optional<URI> baseUrl, Register register) {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.report(Code.MISSING_SITE_FILE, SourceSpan.startOf(name));
        }
        if (!TextReader.isThere(file, name, problems)) {
            return unknown(baseUrl);
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(fields -> site(fields, baseUrl, register))
                .orElseGet(() -> unknown(baseUrl));
    }

    /** Reports another series than the published one, on which the permanent ids of feeds and of the calendar depend. */
    private void keepSeries(String series, Fields fields, Register register) {
        register.series()
                .filter(published -> !published.equals(series) && !series.equals(Fields.UNKNOWN))
                .ifPresent(published ->
                        problems.report(Code.CHANGED_SERIES, fields.at(SERIES), published, register.file()));
    }

    private Site unknown(Optional<URI> baseUrl) {
        return new Site(
                name,
                Fields.UNKNOWN,
                Fields.UNKNOWN,
                Optional.empty(),
                SiteLanguage.FALLBACK,
                Fields.UNKNOWN,
                List.of(nearest(SiteLanguage.FALLBACK)),
                Map.of(),
                Optional.empty(),
                FIRST_EDITION,
                Map.of(),
                true,
                baseUrl);
    }

    private Site site(Fields fields, Optional<URI> baseUrl, Register register) {
        String title = fields.requiredText("title");
        String series = fields.requiredText(SERIES);
        keepSeries(series, fields, register);
        Optional<String> author = fields.optional("author").map(Scalar::value);
        LanguageTag language =
                fields.required("language").flatMap(values::language).orElse(SiteLanguage.FALLBACK);
        String description = fields.requiredText("description");
        List<LanguageTag> interfaces = interfaces(fields);
        Map<LanguageTag, Site.Titles> translations = translations(fields, language);
        String edition = fields.optional("edition").map(Scalar::value).orElse(FIRST_EDITION);
        Map<String, LocalDate> editions = editions(fields, edition);
        Optional<Site.License> license = fields.optional("license").flatMap(values::license);
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
                license,
                edition,
                editions,
                paragraphPages,
                baseUrl.or(() -> inFile));
    }

    /** Returns the days of the editions. If any has one, the present edition needs one, too: its changes are announced with it. */
    private Map<String, LocalDate> editions(Fields fields, String present) {
        Map<String, LocalDate> editions = new TreeMap<>();
        fields.optionalMapping("editions").ifPresent(days -> {
            days.required(present);
            for (String label : days.keys()) {
                days.optional(label).flatMap(values::date).ifPresent(day -> editions.put(label, day));
            }
        });
        return editions;
    }

    private List<LanguageTag> interfaces(Fields fields) {
        List<LanguageTag> interfaces = new ArrayList<>();
        boolean isListed = fields.keys().contains(INTERFACE);
        for (Scalar scalar : isListed ? fields.requiredScalars(INTERFACE) : fields.scalars(INTERFACE)) {
            Optional<LanguageTag> language = values.pageLanguage(scalar, languages);
            if (language.isPresent() && interfaces.contains(language.get())) {
                problems.report(Code.DUPLICATE_LANGUAGE, scalar.at(), scalar.value());
            } else {
                language.ifPresent(interfaces::add);
            }
        }
        return interfaces;
    }

    private Map<LanguageTag, Site.Titles> translations(Fields fields, LanguageTag own) {
        Map<LanguageTag, Site.Titles> translations = new TreeMap<>();
        Fields all = fields.mapping("translations");
        for (String key : all.keys()) {
            Optional<Fields> one = all.optionalMapping(key);
            if (key.equals(own.toString())) {
                problems.report(Code.OWN_TRANSLATION, all.at(key), key);
            } else {
                values.pageLanguage(new Scalar(key, all.at(key)), languages)
                        .ifPresent(
                                language -> one.ifPresent(each -> translations.put(language, titles(language, each))));
            }
        }
        return translations;
    }

    private static Site.Titles titles(LanguageTag language, Fields fields) {
        Site.Titles titles = new Site.Titles(
                language,
                fields.requiredText("title"),
                fields.requiredText(SERIES),
                fields.requiredText("description"));
        fields.rejectUnknown();
        return titles;
    }

    /** Returns the default language of the pages: that of the site, or another form of it, or English, or the first. */
    private LanguageTag nearest(LanguageTag language) {
        return languages.contains(language)
                ? language
                : languages.stream()
                        .filter(each -> each.isSameLanguageAs(language))
                        .findFirst()
                        .orElse(
                                languages.contains(MessagesReader.FALLBACK)
                                        ? MessagesReader.FALLBACK
                                        : languages.iterator().next());
    }
}
