package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Slug;
import org.xuanyan.text.SourceSpan;

/** Reads one folder of {@code content/declarations/}. */
final class DeclarationReader {

    private static final String DECLARATION = "declaration.md";
    private static final List<String> KNOWN = List.of(DECLARATION, Ledger.FILE, SourceReader.FOLDER);

    private final Path folder;
    private final String name;
    private final String file;
    private final String defaultLanguage;
    private final Problems problems;
    private final Values values;

    /**
     * @param name how findings call the folder
     * @param defaultLanguage for a declaration that names none
     */
    DeclarationReader(Path folder, String name, String defaultLanguage, Problems problems) {
        this.folder = folder;
        this.name = name;
        this.file = name + "/" + DECLARATION;
        this.defaultLanguage = defaultLanguage;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Returns the declaration; what is missing in its front matter is reported and stands as {@link Fields#UNKNOWN}.
     *
     * @return empty, with the reason reported, when there is no text to examine
     */
    Optional<Manuscript> read() throws IOException {
        String slug = folder.getFileName().toString();
        if (!Slug.isDeclaration(slug)) {
            problems.error(
                    SourceSpan.startOf(name),
                    "the folder name \"" + slug + "\" cannot be an address",
                    "name it year-place in lower-case ASCII, e.g. 2018-qingdao");
            return Optional.empty();
        }
        for (Path child : Loader.children(folder)) {
            if (!KNOWN.contains(child.getFileName().toString())) {
                problems.warning(
                        SourceSpan.startOf(name + "/" + child.getFileName()),
                        "nothing reads this file",
                        "a declaration's folder holds " + String.join(", ", KNOWN));
            }
        }
        Path path = folder.resolve(DECLARATION);
        if (!Files.isRegularFile(path)) {
            problems.error(
                    SourceSpan.startOf(file),
                    "the file is missing",
                    "every folder of declarations/ holds a " + DECLARATION + "; add it or remove the folder");
            return Optional.empty();
        }
        Optional<FrontMatter> parts =
                TextReader.read(path, file, problems).flatMap(text -> FrontMatter.of(text, problems));
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Optional<Fields> fields = parts.get().fields();
        Metadata metadata = fields.isPresent() ? metadata(slug, fields.get()) : unknown(slug);
        Optional<Ledger> ledger = LedgerReader.read(folder.resolve(Ledger.FILE), name + "/" + Ledger.FILE, problems);
        return Optional.of(new Manuscript(metadata, ledger, parts.get().body()));
    }

    private Metadata metadata(String slug, Fields fields) throws IOException {
        String title = fields.requiredText("title");
        String shortName = fields.requiredText("name");
        LocalDate adopted = fields.required("adopted").flatMap(this::adopted).orElse(LocalDate.EPOCH);
        String place = fields.requiredText("place");
        String language = language(fields.optional("language"));
        Completeness completeness =
                fields.optional("completeness").flatMap(values::completeness).orElse(Completeness.COMPLETE);
        List<Scalar> damage = fields.scalars("damage");
        List<Source> sources = new SourceReader(folder, name, problems).read(fields.mappings(SourceReader.FOLDER));
        List<Signatory> signatories =
                fields.mappings("signatories").stream().map(this::signatory).toList();
        Optional<String> signed = fields.optional("signed").map(Scalar::value);
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
                signed);
    }

    /** Reads the language of the text; says so if the program cannot read texts in it. */
    private String language(Optional<Scalar> named) {
        String language = named.flatMap(values::language).orElse(defaultLanguage);
        if (!Languages.of(language).hasHome()) {
            problems.warning(
                    named.map(Scalar::at).orElse(SourceSpan.startOf(file)),
                    "the program has no words of the language \"" + language
                            + "\": no citations and dates are looked for in this text",
                    "it is published without them; src/README.md says which files a language needs");
        }
        return language;
    }

    /** Stands for front matter that cannot be read, so that the text below it is examined in the same run. */
    private Metadata unknown(String slug) {
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
                Optional.empty());
    }

    private Optional<LocalDate> adopted(Scalar scalar) {
        Optional<LocalDate> date = values.date(scalar);
        String year = folder.getFileName().toString().substring(0, 4);
        if (date.isPresent() && !scalar.value().startsWith(year)) {
            problems.warning(
                    scalar.at(),
                    "the folder says " + year + ", the date says " + scalar.value(),
                    "correct whichever is wrong before the address is published");
        }
        return date;
    }

    private Signatory signatory(Fields fields) {
        Signatory signatory = new Signatory(fields.requiredText("office"), fields.requiredText("name"));
        fields.rejectUnknown();
        return signatory;
    }
}
