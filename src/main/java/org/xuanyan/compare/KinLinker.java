package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Kinship;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/** Finds what was handed on from declaration to declaration. */
public final class KinLinker {

    /**
     * How many declarations before each one it is compared with, so that the work grows with the collection and not with its
     * square. What is handed on farther goes through one of them.
     */
    private static final int COMPARED = 8;

    private static final Memory.Step<Declaration, ComparedDeclaration> PREPARATION = new Memory.Step<>();

    private static final Memory.Step<Memory.InputPair<ComparedDeclaration, ComparedDeclaration>, List<Kinship>>
            COMPARISON = new Memory.Step<>();

    private KinLinker() {}

    /**
     * Returns the collection with its kin.
     *
     * @param memory has the comparisons of the last run
     */
    public static Corpus link(Corpus corpus, Memory memory, Problems problems) {
        List<ComparedDeclaration> prepared = memory.all(
                PREPARATION,
                List.of(),
                corpus.declarations(),
                (declaration, own) -> ComparedDeclaration.of(declaration),
                problems);
        List<Memory.InputPair<ComparedDeclaration, ComparedDeclaration>> pairs = new ArrayList<>();
        for (int later = 0; later < prepared.size(); later++) {
            int compared = 0;
            for (int earlier = later - 1; earlier >= 0 && compared < COMPARED; earlier--) {
                if (isSameLanguage(prepared.get(earlier), prepared.get(later))) {
                    pairs.add(new Memory.InputPair<>(prepared.get(earlier), prepared.get(later)));
                    compared++;
                }
            }
        }
        return corpus.withKin(
                memory
                        .all(
                                COMPARISON,
                                List.of(),
                                pairs,
                                (pair, own) -> KinFinder.find(pair.one(), pair.other()),
                                problems)
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static boolean isSameLanguage(ComparedDeclaration one, ComparedDeclaration other) {
        return one.language().equals(other.language());
    }
}
