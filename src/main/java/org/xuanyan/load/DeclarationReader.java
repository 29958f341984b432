package org.xuanyan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.model.Completeness;
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
    private static final String SOURCES = "sources";

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
     * Returns the declaration; what is missing in its front matter is reported and stands as an empty string.
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
        return parts.map(part -> new Manuscript(
                part.fields().map(fields -> metadata(slug, fields)).orElseGet(() -> unknown(slug)), part.body()));
    }

    private Metadata metadata(String slug, Fields fields) {
        String title = fields.requiredText("title");
        String shortName = fields.requiredText("name");
        LocalDate adopted = fields.required("adopted").flatMap(this::adopted).orElse(LocalDate.EPOCH);
        String place = fields.requiredText("place");
        String language = fields.optional("language").flatMap(values::language).orElse(defaultLanguage);
        Completeness completeness =
                fields.optional("completeness").flatMap(values::completeness).orElse(Completeness.COMPLETE);
        List<String> damage =
                fields.scalars("damage").stream().map(Scalar::value).toList();
        List<Source> sources = sources(fields.mappings(SOURCES));
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
                damage,
                sources,
                signatories,
                signed);
    }

    /** Stands for front matter that cannot be read, so that the text below it is examined in the same run. */
    private Metadata unknown(String slug) {
        return new Metadata(
                file,
                slug,
                "",
                "",
                LocalDate.EPOCH,
                "",
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

    private List<Source> sources(List<Fields> entries) {
        List<Source> sources = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        for (Fields entry : entries) {
            Optional<Scalar> id = entry.required("id");
            Optional<Scalar> copy = entry.required("file");
            Optional<String> kind = entry.optional("kind").flatMap(values::slug);
            Completeness completeness =
                    entry.optional("completeness").flatMap(values::completeness).orElse(Completeness.COMPLETE);
            Optional<Scalar> recorded = entry.optional("sha256");
            entry.rejectUnknown();
            if (id.isPresent()
                    && values.slug(id.get()).isPresent()
                    && !ids.add(id.get().value())) {
                problems.error(id.get().at(), "the source \"" + id.get().value() + "\" occurs twice", "rename one");
            }
            Optional<String> sha256 = copy.flatMap(this::sha256);
            if (id.isPresent() && sha256.isPresent()) {
                recorded.ifPresent(expected -> compare(expected, sha256.get()));
                sources.add(new Source(id.get().value(), copy.get().value(), kind, completeness, sha256.get()));
            }
        }
        return sources;
    }

    private void compare(Scalar recorded, String actual) {
        if (!recorded.value().equals(actual)) {
            problems.error(
                    recorded.at(),
                    "the raw copy is not the one that was recorded; its sha256 is " + actual,
                    "restore the file as it was received; a new copy is a new source");
        }
    }

    private Optional<String> sha256(Scalar copy) {
        try {
            Path path = folder.resolve(copy.value()).normalize();
            boolean plain = path.equals(folder.resolve(copy.value())) && path.startsWith(folder.resolve(SOURCES));
            if (plain && Files.isRegularFile(path)) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path));
                return Optional.of(HexFormat.of().formatHex(digest));
            }
        } catch (InvalidPathException e) {
            // not a file name at all: reported below like any other file that is not there
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
        problems.error(
                copy.at(),
                "no such raw copy: \"" + copy.value() + "\"",
                "put the file into " + name + "/" + SOURCES + "/ and write " + SOURCES + "/ and its name here");
        return Optional.empty();
    }
}
