package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.NumberScheme;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Reads one folder of {@code content/declarations/}. */
final class DeclarationReader {

    /** The name of the file with front matter and text. */
    static final String DECLARATION = "declaration.md";

    private static final List<String> KNOWN = List.of(DECLARATION, Ledger.FILE, SourceReader.FOLDER);

    private final Path folder;
    private final String name;
    private final String file;
    private final LanguageTag defaultLanguage;
    private final Set<LanguageTag> pageLanguages;
    private final Problems problems;
    private final Values values;

    /**
     * @param name the name of the folder in findings
     * @param defaultLanguage the language of a declaration that does not name one
     * @param pageLanguages those that have messages
     */
    DeclarationReader(
            Path folder, String name, LanguageTag defaultLanguage, Set<LanguageTag> pageLanguages, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.file = name + "/" + DECLARATION;
        this.defaultLanguage = defaultLanguage;
        this.pageLanguages = pageLanguages;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Reads the declaration. A missing value in its front matter is reported and replaced, e.g. by
     * {@link Fields#UNKNOWN}.
     *
     * @return empty, with the reason reported, if there is no text to check
     */
    Optional<Manuscript> read() throws IOException {
        String folderName = folder.getFileName().toString();
        Optional<Slug> slug = Slug.of(folderName);
        if (slug.isEmpty()) {
            problems.report(Code.BAD_FOLDER_NAME, SourceSpan.startOf(name), folderName);
            return Optional.empty();
        }
        for (Path child : Folders.children(folder)) {
            if (!KNOWN.contains(child.getFileName().toString())) {
                problems.report(
                        Code.UNUSED_FILE,
                        SourceSpan.startOf(name + "/" + child.getFileName()),
                        "declaration",
                        "",
                        String.join(", ", KNOWN));
            }
        }
        Path path = folder.resolve(DECLARATION);
        if (!Files.isRegularFile(path)) {
            problems.report(Code.MISSING_DECLARATION_FILE, SourceSpan.startOf(file), DECLARATION);
            return Optional.empty();
        }
        Optional<FrontMatter> parts = TextReader.read(path, file, InputFile.Limit.TEXT, problems)
                .flatMap(text -> FrontMatter.of(text, problems));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        DoubtfulCharacters.report(parts.get().body(), problems);
        Optional<Fields> fields = parts.get().fields();
        Metadata metadata = fields.isPresent() ? metadata(slug.get(), fields.get()) : unknown(slug.get());
        Optional<Ledger> ledger = LedgerReader.read(
                folder.resolve(Ledger.FILE), name + "/" + Ledger.FILE, Languages.of(metadata.language()), problems);
        return Optional.of(new Manuscript(metadata, ledger, parts.get().body()));
    }

    private Metadata metadata(Slug slug, Fields fields) throws IOException {
        String title = fields.requiredText("title");
        String shortName = fields.requiredText("name");
        LocalDate adopted = fields.required("adopted").flatMap(this::adopted).orElse(LocalDate.EPOCH);
        String place = fields.requiredText("place");
        boolean draft = fields.optional("draft").filter(this::isDraft).isPresent();
        LanguageTag language = language(fields.optional("language"));
        Map<LanguageTag, Metadata.Translation> translations = translations(fields, language);
        Completeness completeness =
                fields.optional("completeness").flatMap(values::completeness).orElse(Completeness.COMPLETE);
        List<Scalar> damage = fields.scalars("damage");
        List<Source> sources = new SourceReader(folder, name, problems).read(fields.mappings(SourceReader.FOLDER));
        List<Signatory> signatories =
                fields.mappings("signatories").stream().map(this::signatory).toList();
        Optional<String> signed = fields.optional("signed").map(Scalar::value);
        Optional<Metadata.NumberingDecision> numbering =
                fields.optional(NumberScheme.KEY).flatMap(each -> numbering(each, Languages.of(language)));
        Map<AnchorId, Metadata.Label> labels = labels(fields.mapping("labels"));
        fields.rejectUnknown();
        return new Metadata(
                file,
                slug,
                title,
                shortName,
                adopted,
                place,
                language,
                completeness,
                damage.stream().map(Scalar::value).toList(),
                sources,
                signatories,
                signed,
                draft,
                numbering,
                labels,
                translations);
    }

    /** Whether the key says so; a declaration that has a ledger was published and is no draft, which is reported. */
    private boolean isDraft(Scalar key) {
        boolean draft = values.yesOrNo(key).orElse(false);
        if (draft && Files.exists(folder.resolve(Ledger.FILE), LinkOption.NOFOLLOW_LINKS)) {
            problems.report(Code.PUBLISHED_DRAFT, key.at(), Ledger.FILE);
            return false;
        }
        return draft;
    }

    /** Reads the language of the text; one that the program does not support is reported. */
    private LanguageTag language(Optional<Scalar> named) {
        LanguageTag language = named.flatMap(values::language).orElse(defaultLanguage);
        if (!Languages.of(language).isSupported()) {
            SourceSpan at = named.map(Scalar::at).orElse(SourceSpan.startOf(file));
            problems.report(Code.UNSUPPORTED_LANGUAGE, at, language);
        }
        return language;
    }

    /** Reads the names in other languages. Each language needs all three names, so that no page mixes languages. */
    private Map<LanguageTag, Metadata.Translation> translations(Fields fields, LanguageTag own) {
        Map<LanguageTag, Metadata.Translation> translations = new TreeMap<>();
        Fields all = fields.mapping("translations");
        for (String key : all.keys()) {
            Optional<Metadata.Translation> names = all.optionalMapping(key).map(DeclarationReader::names);
            if (key.equals(own.toString())) {
                problems.report(Code.OWN_TRANSLATION, all.at(key), key);
            } else {
                values.pageLanguage(new Scalar(key, all.at(key)), pageLanguages)
                        .ifPresent(language -> names.ifPresent(each -> translations.put(language, each)));
            }
        }
        return translations;
    }

    private static Metadata.Translation names(Fields fields) {
        Metadata.Translation names = new Metadata.Translation(
                fields.requiredText("title"), fields.requiredText("name"), fields.requiredText("place"));
        fields.rejectUnknown();
        return names;
    }

    /** Stands in for front matter that cannot be read, so that the text after it is checked in the same run. */
    private Metadata unknown(Slug slug) {
        return new Metadata(
                file,
                slug,
                Fields.UNKNOWN,
                Fields.UNKNOWN,
                LocalDate.EPOCH,
                Fields.UNKNOWN,
                defaultLanguage,
                Completeness.COMPLETE,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    private Optional<LocalDate> adopted(Scalar scalar) {
        Optional<LocalDate> date = values.date(scalar);
        String year = folder.getFileName().toString().substring(0, 4);
        if (date.isPresent() && !scalar.value().startsWith(year)) {
            problems.report(Code.YEARS_DIFFER, scalar.at(), year, scalar.value());
        }
        return date;
    }

    /** Reads how the text numbers its paragraphs: {@code none}, or the words of a {@link NumberScheme}. */
    private Optional<Metadata.NumberingDecision> numbering(Scalar key, Language language) {
        Optional<NumberScheme> scheme = NumberScheme.of(key.value())
                .filter(each -> language.paragraphMarks().formOf(each.mark()).isPresent());
        if (scheme.isEmpty() && !key.value().equals(NumberScheme.NONE)) {
            problems.report(Code.UNKNOWN_NUMBERING, key.at(), key.value());
            return Optional.empty();
        }
        return Optional.of(new Metadata.NumberingDecision(scheme, key.at()));
    }

    /** Reads the titles that an editor gives to sections and stretches, by the ids of sections and paragraphs. */
    private Map<AnchorId, Metadata.Label> labels(Fields fields) {
        Map<AnchorId, Metadata.Label> labels = new TreeMap<>();
        for (String key : fields.keys()) {
            SourceSpan at = fields.at(key);
            Optional<Scalar> text = fields.required(key);
            Optional<AnchorId> id = AnchorId.of(key);
            if (id.isEmpty()) {
                problems.report(Code.NOT_AN_ID, at, key);
            } else if (text.filter(scalar -> !hasWords(scalar.value())).isPresent()) {
                problems.report(Code.LABEL_WITHOUT_WORDS, at, key, text.get().value());
            } else {
                text.ifPresent(scalar -> labels.put(id.get(), new Metadata.Label(scalar.value(), at)));
            }
        }
        return labels;
    }

    private static boolean hasWords(String label) {
        return label.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Signatory signatory(Fields fields) {
        Signatory signatory = new Signatory(fields.requiredText("office"), fields.requiredText("name"));
        fields.rejectUnknown();
        return signatory;
    }
}
