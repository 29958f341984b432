package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.model.PassageEdits;
import org.xuanyan.model.PassageEdits.ApartPair;
import org.xuanyan.model.PassageEdits.ChosenId;
import org.xuanyan.model.PassageEdits.NamedDeclaration;
import org.xuanyan.model.PassageEdits.NamedPair;
import org.xuanyan.model.PassageEdits.NamedParagraph;
import org.xuanyan.model.PassageEdits.PassageEntry;
import org.xuanyan.model.PassageSubject;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;

/** Reads {@code content/passages.yml}. */
final class PassagesReader {

    /** The name of the file in the content folder. */
    static final String FILE = "passages.yml";

    private final Problems problems;
    private final Values values;

    /** Title of a subject → the subject, in the order of the file. */
    private final Map<String, PassageSubject> subjects = new LinkedHashMap<>();

    private PassagesReader(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     */
    static PassageEdits read(Path file, String name, Problems problems) throws IOException {
        if (!TextReader.isThere(file, name, problems)) {
            return PassageEdits.NONE;
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(new PassagesReader(problems)::edits)
                .orElse(PassageEdits.NONE);
    }

    private PassageEdits edits(Fields fields) {
        fields.mappings("subjects").forEach(this::subject);
        List<PassageEntry> passages = new ArrayList<>();
        fields.mappings("passages").forEach(each -> passage(each).ifPresent(passages::add));
        List<ApartPair> apart = new ArrayList<>();
        fields.mappings("apart").forEach(each -> apart(each, apart));
        List<NamedPair> pairs = new ArrayList<>();
        fields.mappings("pairs").forEach(each -> pair(each).ifPresent(pairs::add));
        fields.rejectUnknown();
        return new PassageEdits(List.copyOf(subjects.values()), passages, apart, pairs);
    }

    private void subject(Fields fields) {
        Optional<Scalar> title = fields.required("title");
        Optional<String> english = fields.optional("english").map(Scalar::value);
        fields.rejectUnknown();
        title.ifPresent(each -> {
            if (subjects.putIfAbsent(each.value(), new PassageSubject(each.value(), english)) != null) {
                problems.report(Code.DUPLICATE_SUBJECT, each.at(), each.value());
            }
        });
    }

    private Optional<PassageEntry> passage(Fields fields) {
        Optional<ChosenId> id = fields.optional("id")
                .filter(each -> values.shortName(each).isPresent() && isFree(each))
                .map(each -> new ChosenId(each.value(), each.at()));
        Optional<String> title = fields.required("title").map(Scalar::value);
        Optional<String> english = fields.optional("english").map(Scalar::value);
        Optional<PassageSubject> subject = fields.optional("subject").flatMap(this::listed);
        List<NamedParagraph> paragraphs = fields.requiredScalars("paragraphs").stream()
                .map(PassagesReader::paragraph)
                .toList();
        fields.rejectUnknown();
        return title.isEmpty() || paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new PassageEntry(id, title.get(), english, subject, paragraphs));
    }

    private boolean isFree(Scalar id) {
        boolean free = Routes.isFreeForPassage(id.value());
        if (!free) {
            problems.report(Code.RESERVED_PASSAGE_ID, id.at(), id.value());
        }
        return free;
    }

    private Optional<PassageSubject> listed(Scalar title) {
        Optional<PassageSubject> subject = Optional.ofNullable(subjects.get(title.value()));
        if (subject.isEmpty()) {
            problems.report(
                    Code.UNKNOWN_SUBJECT,
                    title.at(),
                    title.value(),
                    NearestWord.to(title.value(), subjects.keySet()),
                    String.join(", ", subjects.keySet()));
        }
        return subject;
    }

    private static NamedParagraph paragraph(Scalar scalar) {
        return new NamedParagraph(scalar.value(), scalar.at());
    }

    private static Optional<NamedPair> pair(Fields fields) {
        Optional<NamedDeclaration> one = fields.required("declaration").map(PassagesReader::declaration);
        Optional<NamedDeclaration> other = fields.required("beside").map(PassagesReader::declaration);
        fields.rejectUnknown();
        return one.flatMap(first -> other.map(second -> new NamedPair(first, second)));
    }

    private static NamedDeclaration declaration(Scalar scalar) {
        return new NamedDeclaration(scalar.value(), scalar.at());
    }

    private void apart(Fields fields, List<ApartPair> apart) {
        Optional<NamedParagraph> one = fields.required("paragraph").map(PassagesReader::paragraph);
        List<Scalar> others = fields.requiredScalars("from");
        fields.rejectUnknown();
        one.ifPresent(first -> others.forEach(each -> apart.add(new ApartPair(first, paragraph(each)))));
    }
}
