package org.xuanyan.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.FormerSource;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;

/** What an editor's decisions on the addresses of whole declarations mean for what else was published of them. */
public final class FormerDeclarations {

    private final Register register;
    private final AddressDecisions decisions;

    /** Former slug → the decision. */
    private final Map<Slug, AddressDecision> former = new TreeMap<>();

    /** Finds the declarations that were renamed or withdrawn. */
    public FormerDeclarations(Register register, AddressDecisions decisions) {
        this.register = register;
        this.decisions = decisions;
        register.slugs().forEach(each -> decisions.on(address(each)).ifPresent(decision -> former.put(each, decision)));
    }

    /** Returns the address of a declaration as the register and an editor write it, e.g. {@code /declarations/2018-qingdao/}. */
    public static String address(Slug slug) {
        return Register.ADDRESS + Routes.declaration(slug);
    }

    /** Returns the declaration to which a decision leads. */
    public static Optional<Slug> successor(AddressDecision decision) {
        return decision.to().flatMap(Routes::declarationAt);
    }

    /** Returns the present slug of a declaration, which is its own if it was not renamed. */
    private Slug now(Slug slug) {
        return Optional.ofNullable(former.get(slug))
                .flatMap(FormerDeclarations::successor)
                .orElse(slug);
    }

    /**
     * Returns, for each present slug of a renamed declaration, the one under which it was published first. Of one that was renamed more
     * than once, all former slugs lead to the present one; the first is that of the first entry.
     */
    public SortedMap<Slug, Slug> firstSlugs() {
        SortedMap<Slug, Slug> first = new TreeMap<>();
        decisions.all().stream()
                .filter(former::containsValue)
                .forEach(each -> successor(each)
                        .ifPresent(now -> first.putIfAbsent(
                                now, Routes.declarationAt(each.from()).orElseThrow())));
        return first;
    }

    /** Returns what an editor says of each source that was published and is not there any more. */
    public List<FormerSource> sources() {
        return decisions.all().stream()
                .flatMap(each -> Routes.sourceAt(each.from()).stream()
                        .map(source ->
                                new FormerSource(now(source.declaration()), source.id(), each.to(), each.reason())))
                .toList();
    }

    /** Returns the recorded passages with the present slugs of their declarations. */
    public SortedSet<RecordedPassage> passages() {
        if (former.isEmpty()) {
            return register.passages();
        }
        SortedSet<RecordedPassage> passages = new TreeSet<>();
        for (RecordedPassage each : register.passages()) {
            passages.add(new RecordedPassage(
                    each.id(),
                    each.places().stream()
                            .map(place -> new ParagraphPlace(now(place.declaration()), place.paragraph()))
                            .toList()));
        }
        return passages;
    }

    /** Returns the declarations whose comparisons were published, by their present slugs. */
    public List<List<Slug>> comparisons() {
        return register.addresses().keySet().stream()
                .flatMap(each -> Routes.comparedAt(each).stream())
                .map(pair -> pair.stream().map(this::now).toList())
                .toList();
    }

    /** Returns the decisions with what follows from them for comparisons and events. */
    public AddressDecisions completed() {
        List<AddressDecision> implied = new ArrayList<>();
        if (!former.isEmpty()) {
            Function<String, Optional<AddressDecision>> covering = decisions.covering();
            register.addresses().keySet().stream()
                    .filter(each -> covering.apply(each).isEmpty())
                    .forEach(each -> ofComparison(each).or(() -> ofEvent(each)).ifPresent(implied::add));
        }
        return decisions.withImplied(implied);
    }

    private Optional<AddressDecision> ofComparison(String address) {
        return Routes.comparedAt(address)
                .flatMap(pair -> pair.stream()
                        .flatMap(each -> Optional.ofNullable(former.get(each)).stream())
                        .reduce((one, other) -> successor(one).isEmpty() ? one : other)
                        .map(decision -> implied(
                                address,
                                decision,
                                Register.ADDRESS + Routes.comparison(now(pair.get(0)), now(pair.get(1))))));
    }

    private Optional<AddressDecision> ofEvent(String address) {
        return former.entrySet().stream()
                .filter(each -> isEvent(address, event(each.getKey())))
                .findFirst()
                .map(each -> implied(
                        address,
                        each.getValue(),
                        event(now(each.getKey()))
                                + address.substring(event(each.getKey()).length())));
    }

    /** Returns the address of the adoption of a declaration, with which those of the events begin that it names first. */
    private static String event(Slug slug) {
        return Register.ADDRESS + Routes.event(slug.toString());
    }

    private static boolean isEvent(String address, String adoption) {
        return address.equals(adoption)
                || address.startsWith(adoption + "-")
                        && AnchorId.of(address.substring(adoption.length() + 1).split("-")[0])
                                .isPresent();
    }

    private static AddressDecision implied(String from, AddressDecision decision, String to) {
        return successor(decision).isPresent()
                ? new AddressDecision(from, Optional.of(to), "", decision.at(), decision.toAt())
                : new AddressDecision(from, decision.to(), decision.reason(), decision.at(), decision.toAt());
    }
}
