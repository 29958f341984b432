package org.xuanyan.model;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.text.SourceSpan;

/**
 * What an editor says became of published addresses, {@code addresses.yml}.
 *
 * @param file its path, even if it does not exist, for findings
 * @param all in the order of the file; no address is in two of them
 * @param implied what follows from them for other addresses, such as the comparisons of a declaration that has another slug now
 * @param former declaration that only has its ledger left → all ids in it
 */
public record AddressDecisions(
        String file, List<AddressDecision> all, List<AddressDecision> implied, SortedMap<Slug, List<AnchorId>> former) {

    /** The name of the file in the content folder. */
    public static final String FILE = "addresses.yml";

    /**
     * What became of one address and, if it ends in {@code /}, of all below it.
     *
     * @param from the address, e.g. {@code /treaties/npt/}
     * @param to where it leads now, e.g. {@code /treaties/non-proliferation/}; empty if it was withdrawn
     * @param reason why it was withdrawn, for readers; an empty string if it leads elsewhere
     * @param at the place of {@code from}
     * @param toAt the place of {@code to}; the same as {@code at} if it was withdrawn
     */
    public record AddressDecision(String from, Optional<String> to, String reason, SourceSpan at, SourceSpan toAt) {

        /** Whether this says what became of an address. */
        public boolean covers(String address) {
            return address.equals(from) || from.endsWith("/") && address.startsWith(from);
        }
    }

    /** Copies the collections, so that the record is immutable. */
    public AddressDecisions {
        all = List.copyOf(all);
        implied = List.copyOf(implied);
        former = Collections.unmodifiableSortedMap(new TreeMap<>(former));
    }

    /** Makes what a file says. */
    public AddressDecisions(String file, List<AddressDecision> all) {
        this(file, all, List.of(), new TreeMap<>());
    }

    /** Returns the same with the ids of declarations that only have their ledgers left. */
    public AddressDecisions withFormer(SortedMap<Slug, List<AnchorId>> ledgers) {
        return new AddressDecisions(file, all, implied, ledgers);
    }

    /** Returns the same with what follows from it. */
    public AddressDecisions withImplied(List<AddressDecision> others) {
        return new AddressDecisions(file, all, others, former);
    }

    /** Returns the decision on exactly this address. */
    public Optional<AddressDecision> on(String address) {
        return all.stream().filter(each -> each.from().equals(address)).findFirst();
    }

    /** Returns what an editor wrote, then what follows from it. */
    public Stream<AddressDecision> withAllImplied() {
        return Stream.concat(all.stream(), implied.stream());
    }

    /** Returns the decisions of a file that does not exist. */
    public static AddressDecisions none(String file) {
        return new AddressDecisions(file, List.of());
    }

    /** Returns the present addresses to which others lead, as links that must have a target. */
    public List<Link> links() {
        return all.stream()
                .flatMap(each -> each.to().stream().map(to -> new Link(to.substring(1), each.toAt())))
                .toList();
    }

    /** Returns the first decision that says what became of an address, as a question that can be asked of many addresses. */
    public Function<String, Optional<AddressDecision>> covering() {
        List<AddressDecision> decisions = withAllImplied().toList();
        SortedMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < decisions.size(); i++) {
            places.putIfAbsent(decisions.get(i).from(), i);
        }
        return address -> above(address)
                .flatMap(each -> Optional.ofNullable(places.get(each)).stream())
                .min(Comparator.naturalOrder())
                .map(decisions::get);
    }

    /** Returns an address, and those that have it below them, e.g. {@code /a/b}, {@code /} and {@code /a/}. */
    public static Stream<String> above(String address) {
        return Stream.concat(
                Stream.of(address),
                IntStream.range(1, address.length())
                        .filter(i -> address.charAt(i - 1) == '/')
                        .mapToObj(i -> address.substring(0, i)));
    }
}
