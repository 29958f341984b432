package org.xuanyan.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.Authority;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Page;
import org.xuanyan.model.Reading;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Problems;

/** Puts the collection together: order, permanent ids, and what the declarations cite. */
public final class Linker {

    private static final Comparator<Declaration> BY_DATE = Comparator.comparing(
                    (Declaration each) -> each.metadata().adopted())
            .thenComparing(each -> each.metadata().slug());

    private static final Comparator<Treaty> BY_PINYIN = Comparator.comparing(
                    (Treaty each) -> each.pinyin().isEmpty())
            .thenComparing(each -> each.pinyin().orElse(""))
            .thenComparing(Treaty::title)
            .thenComparing(Treaty::id);

    private Linker() {}

    /**
     * Returns the whole collection; {@code problems} receives section marks that occur twice or do not follow, ids that
     * would disappear, and titles that the authority file does not know.
     *
     * @param decisions slug → what a person says of ids that would disappear
     */
    public static Corpus link(
            Workspace workspace,
            List<Reading> readings,
            List<Page> pages,
            Map<String, List<AnchorDecision>> decisions,
            Problems problems) {
        Authority authority = workspace.authority();
        Registry registry = Registry.of(authority, problems);
        List<Citations.Cited> cited = readings.parallelStream()
                .map(reading -> {
                    List<AnchorDecision> own =
                            decisions.getOrDefault(reading.metadata().slug(), List.of());
                    String edition = workspace.site().edition();
                    return Citations.find(Anchors.assign(reading, edition, own, problems), registry, problems);
                })
                .sorted(Comparator.comparing(Citations.Cited::declaration, BY_DATE))
                .toList();
        return new Corpus(
                workspace.site(),
                cited.stream().map(Citations.Cited::declaration).toList(),
                treaties(authority, registry, cited, problems),
                List.of(),
                pages,
                workspace.assets());
    }

    private static List<Treaty> treaties(
            Authority authority, Registry registry, List<Citations.Cited> cited, Problems problems) {
        List<Citations.Unregistered> unknown =
                cited.stream().flatMap(each -> each.unregistered().stream()).toList();
        List<Treaty> all = new ArrayList<>();
        authority.entries().forEach(each -> all.add(each.treaty()));
        List<Treaty> unregistered = UnregisteredTitles.register(unknown, authority, registry, problems);
        unregistered.stream().filter(each -> isFree(each, authority, problems)).forEach(all::add);
        Map<String, List<String>> formerIds = formerIds(all, cited);
        return all.stream()
                .map(each -> each.with(formerIds.getOrDefault(each.id(), List.of())))
                .sorted(BY_PINYIN)
                .toList();
    }

    /** Whether no entry has taken the id that was made for a title. */
    private static boolean isFree(Treaty unregistered, Authority authority, Problems problems) {
        Optional<Authority.Entry> taken = authority.entries().stream()
                .filter(each -> each.treaty().id().equals(unregistered.id()))
                .findFirst();
        taken.ifPresent(entry -> problems.error(
                entry.places().get(0),
                "the id " + unregistered.id() + " is that of the title \"" + unregistered.title()
                        + "\", which this entry does not name",
                "add the title to its aliases, or choose another id"));
        return taken.isEmpty();
    }

    /** Returns id → the ids that were made from the text before more was known; one that is in use stays what it is. */
    private static Map<String, List<String>> formerIds(List<Treaty> treaties, List<Citations.Cited> cited) {
        Set<String> inUse = new TreeSet<>();
        treaties.forEach(each -> inUse.add(each.id()));
        Map<String, String> byTextId = new TreeMap<>();
        cited.forEach(each -> each.textIds().forEach(byTextId::putIfAbsent));
        Map<String, List<String>> formerIds = new TreeMap<>();
        byTextId.forEach((textId, id) -> {
            if (!inUse.contains(textId)) {
                formerIds.computeIfAbsent(id, each -> new ArrayList<>()).add(textId);
            }
        });
        return formerIds;
    }
}
