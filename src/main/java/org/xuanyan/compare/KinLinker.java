package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.ComparedPair;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.SeriesDecisions;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Lazy;

/** Finds what was handed on from declaration to declaration. */
public final class KinLinker {

    private static final Memory.Step<Memory.InputPair<Declaration, Declaration>, PairKin> COMPARISON =
            new Memory.Step<>();

    private static final Memory.Step<Class<PreparedDeclarations>, PreparedDeclarations> PREPARED = new Memory.Step<>();

    private KinLinker() {}

    /**
     * Returns the collection with its kin, its passages, its declarations side by side, and the states that it names.
     *
     * @param decided what editors and earlier builds decided
     * @param unreadable whether a declaration is missing only because it cannot be read
     * @param memory has the comparisons of the last run
     */
    public static Corpus link(
            Corpus corpus, SeriesDecisions decided, Predicate<Slug> unreadable, Memory memory, Problems problems) {
        // One for all runs: a text that is edited is compared with the same others at every save.
        PreparedDeclarations prepared = memory.one(
                PREPARED,
                List.of(),
                PreparedDeclarations.class,
                (declarations, own) -> new PreparedDeclarations(),
                problems);
        DeclarationPairs pairs = new DeclarationPairs(
                corpus.declarations(), decided.passages().pairs(), decided.comparisons(), unreadable, problems);
        List<PairKin> found = memory.all(
                COMPARISON,
                List.of(),
                pairs.compared(),
                (pair, own) -> KinFinder.find(prepared.get(pair.one()), prepared.get(pair.other())),
                problems);
        CollectedParagraphs collection = new CollectedParagraphs(corpus);
        PassageDecisions decisions = new PassageDecisions(decided.passages(), collection, unreadable, problems);
        decisions.checkApart(found);
        List<PairKin> kin = DecidedKin.of(corpus, found, decisions, prepared, memory, problems);
        PassageFinder.FoundPassages shared =
                PassageFinder.find(collection, kin, decisions, decided.published(), memory, problems);
        HandedOn handedOn = new HandedOn(
                kin,
                shared.passages(),
                shared.retired(),
                decided.passages().subjects(),
                sideBySide(pairs.shown(), kin, shared.passages(), decisions.apart()));
        return NamedStatesFinder.find(corpus.with(handedOn), decided.members(), memory, problems);
    }

    private static List<ComparedPair> sideBySide(
            List<Memory.InputPair<Declaration, Declaration>> pairs,
            List<PairKin> all,
            List<SharedPassage> passages,
            Set<KinPair> apart) {
        Map<Slug, List<PairKin>> kin = all.stream().collect(Collectors.groupingBy(PairKin::later));
        Lazy<Map<Slug, Map<String, List<AnchorId>>>> shared = new Lazy<>(() -> byDeclaration(passages));
        List<ComparedPair> compared = new ArrayList<>();
        for (Memory.InputPair<Declaration, Declaration> pair : pairs) {
            Declaration one = pair.one();
            Declaration other = pair.other();
            Slug earlier = one.metadata().slug();
            Slug later = other.metadata().slug();
            List<PairKin> common = kin.getOrDefault(later, List.of()).stream()
                    .filter(each -> each.earlier().equals(earlier))
                    .toList();
            compared.add(new ComparedPair(
                    earlier,
                    one.ids(),
                    later,
                    other.ids(),
                    () -> PairComparison.of(
                            one,
                            other,
                            common.stream()
                                    .flatMap(each -> each.links().stream())
                                    .toList(),
                            both(
                                    shared.get().getOrDefault(earlier, Map.of()),
                                    shared.get().getOrDefault(later, Map.of())),
                            (before, after) -> apart.contains(new KinPair(
                                    new ParagraphPlace(earlier, before), new ParagraphPlace(later, after))))));
        }
        return compared;
    }

    /** Returns the paragraphs of each passage in each declaration, by the ids of the passages. */
    private static Map<Slug, Map<String, List<AnchorId>>> byDeclaration(List<SharedPassage> passages) {
        Map<Slug, Map<String, List<AnchorId>>> byDeclaration = new LinkedHashMap<>();
        for (SharedPassage each : passages) {
            each.appearances()
                    .forEach(there -> byDeclaration
                            .computeIfAbsent(there.declaration(), slug -> new LinkedHashMap<>())
                            .put(each.id(), there.paragraphs()));
        }
        return byDeclaration;
    }

    /** Returns the paragraphs of each passage that two declarations have, in the order of the passages. */
    private static List<PairComparison.SharedParagraphs> both(
            Map<String, List<AnchorId>> earlier, Map<String, List<AnchorId>> later) {
        return later.entrySet().stream()
                .filter(each -> earlier.containsKey(each.getKey()))
                .map(each -> new PairComparison.SharedParagraphs(earlier.get(each.getKey()), each.getValue()))
                .toList();
    }
}
