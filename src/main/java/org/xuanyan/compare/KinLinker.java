package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.ComparedPair;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.SeriesDecisions;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** Finds what was handed on from declaration to declaration. */
public final class KinLinker {

    /**
     * How many declarations before each one it is compared with, so that the work grows with the collection and not with its
     * square. What is handed on farther goes through one of them.
     */
    private static final int COMPARED = 6;

    private static final Memory.Step<Memory.InputPair<Declaration, Declaration>, PairKin> COMPARISON =
            new Memory.Step<>();

    private KinLinker() {}

    /**
     * Returns the collection with its kin, its passages, each declaration beside the one before it, and the states that it names.
     *
     * @param decided what editors and earlier builds decided
     * @param unreadable whether a declaration is missing only because it cannot be read
     * @param memory has the comparisons of the last run
     */
    public static Corpus link(
            Corpus corpus, SeriesDecisions decided, Predicate<Slug> unreadable, Memory memory, Problems problems) {
        PreparedDeclarations prepared = new PreparedDeclarations();
        List<PairKin> found = memory.all(
                COMPARISON,
                List.of(),
                pairs(corpus.declarations()),
                (pair, own) -> KinFinder.find(prepared.get(pair.one()), prepared.get(pair.other())),
                problems);
        CollectedParagraphs collection = new CollectedParagraphs(corpus);
        PassageDecisions decisions = new PassageDecisions(decided.passages(), collection, unreadable, problems);
        decisions.checkApart(found);
        List<PairKin> kin = DecidedKin.of(corpus, found, decisions, prepared, memory, problems);
        PassageFinder.FoundPassages shared =
                PassageFinder.find(collection, kin, decisions, decided.published(), problems);
        HandedOn handedOn = new HandedOn(
                kin,
                shared.passages(),
                shared.retired(),
                decided.passages().subjects(),
                neighbours(corpus, kin, shared.passages()));
        return NamedStatesFinder.find(corpus.with(handedOn), decided.members(), memory, problems);
    }

    /** Returns the pairs to compare, the earlier declaration first, in the order of the later ones. */
    private static List<Memory.InputPair<Declaration, Declaration>> pairs(List<Declaration> declarations) {
        List<Memory.InputPair<Declaration, Declaration>> pairs = new ArrayList<>();
        for (int later = 0; later < declarations.size(); later++) {
            int compared = 0;
            for (int earlier = later - 1; earlier >= 0 && compared < COMPARED; earlier--) {
                if (isSameLanguage(declarations.get(earlier), declarations.get(later))) {
                    pairs.add(new Memory.InputPair<>(declarations.get(earlier), declarations.get(later)));
                    compared++;
                }
            }
        }
        return pairs;
    }

    /** Returns each declaration beside the one before it in the same language. */
    private static List<ComparedPair> neighbours(Corpus corpus, List<PairKin> all, List<SharedPassage> passages) {
        Map<Slug, List<PairKin>> kin = all.stream().collect(Collectors.groupingBy(PairKin::later));
        Map<Slug, Map<String, List<AnchorId>>> shared = new LinkedHashMap<>();
        for (SharedPassage each : passages) {
            each.appearances()
                    .forEach(there -> shared.computeIfAbsent(there.declaration(), slug -> new LinkedHashMap<>())
                            .put(each.id(), there.paragraphs()));
        }
        List<ComparedPair> neighbours = new ArrayList<>();
        Map<String, Declaration> newest = new TreeMap<>();
        for (Declaration later : corpus.declarations()) {
            Declaration earlier = newest.put(later.metadata().language().primary(), later);
            if (earlier != null) {
                Slug slug = earlier.metadata().slug();
                List<Kinship> common = kin.getOrDefault(later.metadata().slug(), List.of()).stream()
                        .filter(each -> each.earlier().equals(slug))
                        .flatMap(each -> each.links().stream())
                        .toList();
                neighbours.add(PairComparison.of(
                        earlier,
                        later,
                        common,
                        both(
                                shared.getOrDefault(slug, Map.of()),
                                shared.getOrDefault(later.metadata().slug(), Map.of()))));
            }
        }
        return neighbours;
    }

    /** Returns the paragraphs of each passage that two declarations have, in the order of the passages. */
    private static List<PairComparison.SharedParagraphs> both(
            Map<String, List<AnchorId>> earlier, Map<String, List<AnchorId>> later) {
        return later.entrySet().stream()
                .filter(each -> earlier.containsKey(each.getKey()))
                .map(each -> new PairComparison.SharedParagraphs(earlier.get(each.getKey()), each.getValue()))
                .toList();
    }

    private static boolean isSameLanguage(Declaration one, Declaration other) {
        return one.metadata()
                .language()
                .primary()
                .equals(other.metadata().language().primary());
    }
}
