package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.language.StateNames;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Membership;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/** Reads {@code content/states.yml}: which states are members of the organisation, and since when. */
final class StatesReader {

    /** The name of the file in the content folder. */
    static final String FILE = "states.yml";

    private final StateNames names;
    private final Problems problems;
    private final Values values;
    private final List<Membership> members = new ArrayList<>();

    private StatesReader(StateNames names, Problems problems) {
        this.names = names;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     * @param language of the collection, which must have a name for each state
     * @return from the first to the last that joined
     */
    static List<Membership> read(Path file, String name, LanguageTag language, Problems problems) throws IOException {
        if (!TextReader.isThere(file, name, problems)) {
            return List.of();
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(new StatesReader(Languages.of(language).states(), problems)::members)
                .orElse(List.of());
    }

    private List<Membership> members(Fields fields) {
        fields.mappings("members").forEach(this::member);
        fields.rejectUnknown();
        members.sort(Comparator.comparing(Membership::since));
        return members;
    }

    private void member(Fields fields) {
        Optional<Scalar> state = fields.required("state").filter(this::isKnown);
        Optional<LocalDate> since = fields.required("since").flatMap(values::date);
        Optional<Scalar> end = fields.optional("until");
        Optional<LocalDate> until = end.flatMap(values::date);
        fields.rejectUnknown();
        if (state.isEmpty() || since.isEmpty() || until.isPresent() != end.isPresent()) {
            return;
        }
        if (until.filter(day -> !day.isAfter(since.get())).isPresent()) {
            problems.report(Code.MEMBERSHIP_ENDS_FIRST, end.get().at(), since.get(), until.get());
        } else if (members.stream()
                .anyMatch(each -> each.state().equals(state.get().value())
                        && each.until().filter(day -> !day.isAfter(since.get())).isEmpty()
                        && until.filter(day -> !day.isAfter(each.since())).isEmpty())) {
            problems.report(Code.MEMBER_TWICE, state.get().at(), state.get().value());
        } else {
            members.add(new Membership(state.get().value(), since.get(), until));
        }
    }

    private boolean isKnown(Scalar state) {
        boolean known = names.name(state.value()).isPresent();
        if (!known) {
            Optional<String> code = names.at(state.value(), 0)
                    .filter(found -> found.end() == state.value().length())
                    .map(StateNames.FoundState::code);
            problems.report(Code.UNKNOWN_STATE, state.at(), state.value(), code);
        }
        return known;
    }
}
