package org.xuanyan.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AddressDecisions.AddressDecision;
import org.xuanyan.model.FormerEvent;
import org.xuanyan.model.Register;
import org.xuanyan.model.TreatyId;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.FormerDeclarations;
import org.xuanyan.site.FormerEvents;
import org.xuanyan.site.Output;
import org.xuanyan.site.PublishedAddresses;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;

/** Compares the addresses of a site with those that were ever published: none may be lost, and none may get another meaning. */
final class AddressRecords {

    /** The largest number of addresses that one finding names. */
    private static final int MOST_NAMED = 12;

    private final Stages stages;
    private final Register register;
    private final AddressDecisions moved;
    private final PublishedAddresses present;
    private final Problems problems;

    private AddressRecords(Stages stages, PublishedAddresses present, Problems problems) {
        this.stages = stages;
        this.register = stages.register();
        this.moved = stages.moved();
        this.present = present;
        this.problems = problems;
    }

    /**
     * Reports published addresses that would be lost, and decisions on addresses that fit none, unless something could be missing
     * because of another error.
     *
     * @param outputs all files of the site
     * @return the addresses of the site
     */
    static PublishedAddresses check(Stages stages, List<Output> outputs, Problems problems) {
        String decided = stages.moved().file();
        PublishedAddresses present = PublishedAddresses.of(
                stages.corpus(),
                outputs.stream()
                        .filter(each -> !each.madeFrom().equals(decided))
                        .map(Output::path));
        AddressRecords records = new AddressRecords(stages, present, problems);
        if (stages.sound()) {
            records.checkLanguage();
            records.checkMeanings();
            records.checkLost();
            records.checkDecisions(outputs);
        }
        return present;
    }

    private void checkLanguage() {
        String published = register.addresses().getOrDefault(PublishedAddresses.ALL_PAGES, "");
        String now = present.recorded().get(PublishedAddresses.ALL_PAGES);
        if (!published.isEmpty() && !published.equals(now)) {
            problems.report(Code.OTHER_FIRST_LANGUAGE, line(PublishedAddresses.ALL_PAGES), published, now);
        }
    }

    /** Reports ids that an editor chose for an event or a source, and gave to another one. */
    private void checkMeanings() {
        register.addresses().forEach((address, published) -> {
            String now = present.recorded().getOrDefault(address, "");
            boolean differs = !published.isEmpty() && !now.isEmpty() && !now.equals(published);
            if (differs && FormerEvents.id(address).isPresent()) {
                // A date or a title may be corrected; who changes both means another event.
                String[] before = published.split(" ", 2);
                String[] after = now.split(" ", 2);
                if (!before[0].equals(after[0]) && !before[before.length - 1].equals(after[after.length - 1])) {
                    problems.report(Code.ID_OF_ANOTHER_EVENT, line(address), address, published, now);
                }
            } else if (differs && Routes.sourceAt(address).isPresent()) {
                problems.report(Code.ID_OF_ANOTHER_SOURCE, line(address), address, published, now);
            }
        });
    }

    private void checkLost() {
        List<String> lost = new ArrayList<>();
        Set<String> former = stages.corpus().former().events().stream()
                .map(FormerEvent::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Function<String, Optional<AddressDecision>> covering = moved.covering();
        // That a declaration has another address does not tell that its events are still there.
        Predicate<String> decided = address -> FormerEvents.id(address)
                .map(former::contains)
                .orElseGet(() -> covering.apply(address).isPresent());
        for (String address : register.addresses().keySet()) {
            if (!present.has(address) && !decided.test(address) && !isBelow(address, lost)) {
                lost.add(address);
            }
        }
        register.slugs()
                .forEach(slug -> present.lacking().stream()
                        .filter(each -> !PublishedAddresses.ofAll(slug, each).equals(each))
                        .filter(each -> register.addresses().containsKey(PublishedAddresses.ofAll(slug, each)))
                        .forEach(lost::add));
        if (!lost.isEmpty()) {
            String first = lost.get(0).endsWith("/*")
                    ? lost.get(0).substring(0, lost.get(0).length() - 1)
                    : lost.get(0);
            problems.report(
                    Code.LOST_ADDRESSES,
                    line(lost.get(0)),
                    lost.stream().limit(MOST_NAMED).collect(Collectors.joining(", ")),
                    Math.max(0, lost.size() - MOST_NAMED),
                    moved.file(),
                    "- {from: " + first + ", to: /…}",
                    "- {address: " + first + ", reason: …}");
        }
    }

    /** Whether an address is below the last one that is lost; the addresses are in alphabetical order. */
    private static boolean isBelow(String address, List<String> lost) {
        return !lost.isEmpty()
                && lost.get(lost.size() - 1).endsWith("/")
                && address.startsWith(lost.get(lost.size() - 1));
    }

    private void checkDecisions(List<Output> outputs) {
        NavigableSet<String> published = new TreeSet<>(register.addresses().keySet());
        register.slugs().forEach(each -> published.add(FormerDeclarations.address(each)));
        Set<String> there = outputs.stream()
                .filter(each -> !each.madeFrom().equals(moved.file()))
                .map(Output::path)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<TreatyId> former = stages.corpus().treaties().stream()
                .flatMap(each -> each.formerIds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        for (AddressDecision each : moved.all()) {
            boolean led = Routes.treatyAt(each.from()).filter(former::contains).isPresent();
            boolean isThere = PublishedAddresses.file(each.from())
                    .map(file -> !led && there.contains(file))
                    .orElseGet(() -> present.has(each.from()));
            String first = published.ceiling(each.from());
            if (isThere) {
                problems.report(Code.ADDRESS_IS_THERE, each.at(), each.from());
            } else if (first == null || !each.covers(first)) {
                problems.report(Code.NEVER_PUBLISHED, each.at(), each.from());
            }
        }
    }

    /** Returns the line of the register that has an address. */
    private SourceSpan line(String address) {
        List<String> lines = register.recorded().orElse("").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(address) || lines.get(i).startsWith(address + Register.STANDS_FOR)) {
                return new SourceSpan(register.file(), i + 1, 1, 0);
            }
        }
        return SourceSpan.startOf(register.file());
    }
}
