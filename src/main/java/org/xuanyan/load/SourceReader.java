package org.xuanyan.load;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Original;
import org.xuanyan.model.RawCopy;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Encodings;
import org.xuanyan.text.SourceSpan;

/** Reads the list of raw copies in the front matter and compares it with the folder {@code sources/}. */
final class SourceReader {

    /** The folder of the raw copies, beside {@code declaration.md}. */
    static final String FOLDER = "sources";

    private final Path declaration;
    private final String name;
    private final Problems problems;
    private final Values values;

    /**
     * Makes a reader for one declaration.
     *
     * @param declaration the folder of the declaration
     * @param name the name of the folder in findings
     */
    SourceReader(Path declaration, String name, Problems problems) {
        this.declaration = declaration;
        this.name = name;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Returns the sources whose files can be read; one that is not as it was recorded is reported. */
    List<Source> read(List<Fields> entries) throws IOException {
        List<Source> sources = new ArrayList<>();
        Set<String> ids = new TreeSet<>();
        Set<String> files = new TreeSet<>();
        for (Fields entry : entries) {
            entry.optional("file").ifPresent(file -> files.add(file.value()));
            entry.optionalMapping("original")
                    .flatMap(original -> original.optional("file"))
                    .ifPresent(file -> files.add(file.value()));
            source(entry, ids).ifPresent(sources::add);
        }
        for (Path file : Folders.children(declaration.resolve(FOLDER))) {
            if (!files.contains(FOLDER + "/" + file.getFileName())) {
                problems.report(
                        Code.UNLISTED_COPY, SourceSpan.startOf(name + "/" + FOLDER + "/" + file.getFileName()), FOLDER);
            }
        }
        return sources;
    }

    private Optional<Source> source(Fields entry, Set<String> ids) throws IOException {
        Optional<Scalar> id = entry.required("id");
        Optional<Scalar> file = entry.required("file");
        Optional<String> kind = entry.optional("kind").flatMap(values::shortName);
        Completeness completeness =
                entry.optional("completeness").flatMap(values::completeness).orElse(Completeness.COMPLETE);
        Optional<String> description = entry.optional("description").map(Scalar::value);
        Optional<Scalar> encoding = entry.optional("encoding");
        Optional<Scalar> recorded = entry.optional("sha256");
        Optional<Original> original = original(entry.optionalMapping("original"));
        List<Fields> account = entry.mappings("account");
        entry.rejectUnknown();
        id.ifPresent(found -> unique(found, ids));
        Optional<RawCopy> copy = file.isPresent() ? copy(file.get(), encoding) : Optional.empty();
        if (id.isEmpty() || copy.isEmpty()) {
            return Optional.empty();
        }
        compare(recorded, file.get(), copy.get().sha256());
        EmendationReader reader = new EmendationReader(copy.get().text(), problems);
        List<Emendation> emendations = reader.read(account);
        return Optional.of(
                new Source(id.get().value(), kind, completeness, description, copy.get(), original, emendations));
    }

    /** Reads the file from which a copy was taken, which has to be as it was recorded. */
    private Optional<Original> original(Optional<Fields> entry) throws IOException {
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        Optional<Scalar> file = entry.get().required("file");
        Optional<Scalar> recorded = entry.get().optional("sha256");
        entry.get().rejectUnknown();
        Optional<Path> path = file.isPresent() ? path(file.get()) : Optional.empty();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            Original original = RawCopyReader.original(path.get(), file.get().value());
            compare(recorded, file.get(), original.sha256());
            return Optional.of(original);
        } catch (IOException e) {
            problems.report(Code.UNREADABLE_COPY, file.get().at(), e.getMessage());
            return Optional.empty();
        }
    }

    private void reportUnreadable(Path path, Scalar file, IOException failure) {
        problems.report(
                Code.UNREADABLE_COPY, file.at(), TextReader.reason(path, failure), InputFile.mostMegabytes(failure));
    }

    private void unique(Scalar id, Set<String> ids) {
        if (values.shortName(id).isPresent() && !ids.add(id.value())) {
            problems.report(Code.DUPLICATE_SOURCE, id.at(), id.value());
        }
    }

    private void compare(Optional<Scalar> recorded, Scalar file, String actual) {
        if (recorded.isEmpty()) {
            problems.report(Code.MISSING_SHA256, file.at(), actual);
        } else if (!recorded.get().value().equalsIgnoreCase(actual)) {
            problems.report(Code.CHANGED_COPY, recorded.get().at(), actual);
        }
    }

    private Optional<RawCopy> copy(Scalar file, Optional<Scalar> encoding) throws IOException {
        Optional<Path> path = path(file);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        try {
            return new RawCopyReader(name + "/" + file.value(), problems)
                    .read(path.get(), file.value(), encoding.map(this::charset).orElse(StandardCharsets.UTF_8));
        } catch (IOException e) {
            reportUnreadable(path.get(), file, e);
            return Optional.empty();
        }
    }

    /** Returns the place of a file, which has to be in the folder of the raw copies. */
    private Optional<Path> path(Scalar file) {
        String prefix = FOLDER + "/";
        boolean plain = file.value().startsWith(prefix)
                && RawCopyReader.isPlainName(file.value().substring(prefix.length()));
        Path path = declaration.resolve(plain ? file.value() : FOLDER);
        if (!Files.isRegularFile(path)) {
            problems.report(Code.NO_SUCH_COPY, file.at(), file.value(), name + "/" + FOLDER, FOLDER);
            return Optional.empty();
        }
        return Optional.of(path);
    }

    private Charset charset(Scalar encoding) {
        Optional<Charset> charset = Encodings.named(encoding.value());
        if (charset.isEmpty()) {
            problems.report(Code.UNKNOWN_ENCODING, encoding.at(), encoding.value(), Encodings.names());
        }
        return charset.orElse(StandardCharsets.UTF_8);
    }
}
