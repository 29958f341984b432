package org.xuanyan.load;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;

/** Reads {@code content/addresses.yml}: what became of published addresses. */
final class AddressesReader {

    private final Problems problems;

    /** Address → what became of it, in the order of the file. */
    private final Map<String, AddressDecision> decisions = new LinkedHashMap<>();

    /** Declaration → the one that was renamed to it. */
    private final Map<Slug, Slug> renamed = new TreeMap<>();

    private AddressesReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     */
    static AddressDecisions read(Path file, String name, Problems problems) {
        if (!TextReader.isThere(file, name, problems)) {
            return AddressDecisions.none(name);
        }
        return TextReader.read(file, name, problems)
                .flatMap(text -> YamlReader.read(text, problems))
                .map(fields -> new AddressDecisions(name, new AddressesReader(problems).decisions(fields)))
                .orElseGet(() -> AddressDecisions.none(name));
    }

    private List<AddressDecision> decisions(Fields fields) {
        fields.mappings("moved").forEach(this::moved);
        fields.mappings("withdrawn").forEach(this::withdrawn);
        fields.rejectUnknown();
        return decisions.values().stream()
                .flatMap(each -> ending(each).stream())
                .toList();
    }

    private void moved(Fields fields) {
        Optional<Scalar> from = address(fields.required("from"));
        Optional<Scalar> to = address(fields.required("to"));
        fields.rejectUnknown();
        if (from.isPresent() && to.isPresent()) {
            checkMerged(from.get(), to.get());
            add(new AddressDecision(
                    from.get().value(),
                    to.map(Scalar::value),
                    "",
                    from.get().at(),
                    to.get().at()));
        }
    }

    /** Reports a second declaration that leads to the same one: the ids of both would be those of one. */
    private void checkMerged(Scalar from, Scalar to) {
        Optional<Slug> former = Routes.declarationAt(from.value());
        Optional<Slug> now = Routes.declarationAt(to.value());
        if (former.isPresent() && now.isPresent()) {
            Slug other = renamed.putIfAbsent(now.get(), former.get());
            if (other != null && !other.equals(former.get())) {
                problems.report(
                        Code.TWO_DECLARATIONS_IN_ONE,
                        from.at(),
                        other,
                        former.get(),
                        now.get(),
                        "- {address: " + from.value() + ", reason: …}");
            }
        }
    }

    private void withdrawn(Fields fields) {
        Optional<Scalar> address = address(fields.required("address"));
        Optional<Scalar> reason = fields.required("reason");
        fields.rejectUnknown();
        if (address.isPresent() && reason.isPresent()) {
            add(new AddressDecision(
                    address.get().value(),
                    Optional.empty(),
                    reason.get().value(),
                    address.get().at(),
                    address.get().at()));
        }
    }

    private Optional<Scalar> address(Optional<Scalar> written) {
        Optional<Scalar> address = written.filter(each ->
                Routes.published(each.value()).isPresent() && !each.value().endsWith("*"));
        if (address.isEmpty()) {
            written.ifPresent(each -> problems.report(Code.NOT_AN_ADDRESS, each.at(), each.value()));
        }
        return address;
    }

    private void add(AddressDecision decision) {
        AddressDecision earlier = decisions.putIfAbsent(decision.from(), decision);
        if (earlier != null) {
            problems.report(
                    Code.ADDRESS_DECIDED_TWICE,
                    decision.at(),
                    decision.from(),
                    earlier.at().line());
        }
    }

    /**
     * Returns the same decision with the address to which the others finally lead, so that no reader is led on twice; empty, with an
     * error reported, if they lead in a circle.
     */
    private Optional<AddressDecision> ending(AddressDecision decision) {
        Set<String> passed = new TreeSet<>();
        Optional<String> end = decision.to();
        while (end.isPresent() && passed.add(end.get()) && leads(end.get())) {
            end = decisions.get(end.get()).to();
        }
        if (end.isPresent() && leads(end.get())) {
            problems.report(Code.MOVED_IN_A_CIRCLE, decision.toAt(), decision.from());
            return Optional.empty();
        }
        return Optional.of(
                new AddressDecision(decision.from(), end, decision.reason(), decision.at(), decision.toAt()));
    }

    /** Whether an address leads to another one. */
    private boolean leads(String address) {
        return decisions.containsKey(address) && decisions.get(address).to().isPresent();
    }
}
