package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.TreatyId;
import org.xuanyan.text.CharacterNgrams;

/** Groups the candidates for one event: the same date with the same instrument, or with similar words. */
final class Clusters {

    /** The Dice coefficient from which two known mean one event. */
    private static final double SAME = 0.5;

    /** At most this many known without an instrument are compared for one date. */
    private static final int MOST_COMPARED = 100;

    private final List<List<Candidate>> clusters = new ArrayList<>();
    private final Map<DateSpan, Map<String, List<Candidate>>> byTreaty = new TreeMap<>();
    private final Map<DateSpan, List<WordCluster>> byWords = new TreeMap<>();

    /** A group without an instrument, and the bigrams of its first candidate. */
    private record WordCluster(List<Candidate> cluster, CharacterNgrams bigrams) {}

    private Clusters() {}

    /** Returns groups of candidates, each in the order of the texts. */
    static List<List<Candidate>> of(List<Candidate> candidates) {
        Clusters clusters = new Clusters();
        candidates.forEach(clusters::add);
        return clusters.clusters;
    }

    private void add(Candidate candidate) {
        DateSpan span = candidate.reference().date().span();
        if (candidate.treaties().isEmpty()) {
            addByWords(candidate, byWords.computeIfAbsent(span, each -> new ArrayList<>()));
            return;
        }
        Optional<List<Candidate>> known = sameTreaty(candidate);
        List<Candidate> cluster = known.orElseGet(this::fresh);
        cluster.add(candidate);
        candidate
                .treaties()
                .forEach(treaty -> byTreaty.computeIfAbsent(span, each -> new TreeMap<>())
                        .putIfAbsent(key(candidate.kind(), treaty), cluster));
    }

    private void addByWords(Candidate candidate, List<WordCluster> known) {
        CharacterNgrams bigrams = CharacterNgrams.bigrams(candidate.key());
        known.stream()
                .limit(MOST_COMPARED)
                .filter(each ->
                        each.cluster().get(0).mayBe(candidate) && each.bigrams().dice(bigrams) >= SAME)
                .findFirst()
                .orElseGet(() -> {
                    WordCluster alone = new WordCluster(fresh(), bigrams);
                    known.add(alone);
                    return alone;
                })
                .cluster()
                .add(candidate);
    }

    private List<Candidate> fresh() {
        List<Candidate> fresh = new ArrayList<>();
        clusters.add(fresh);
        return fresh;
    }

    private static String key(EventKind kind, TreatyId treaty) {
        return kind.key() + " " + treaty;
    }

    private Optional<List<Candidate>> sameTreaty(Candidate candidate) {
        Map<String, List<Candidate>> known =
                byTreaty.getOrDefault(candidate.reference().date().span(), Map.of());
        return candidate.treaties().stream()
                .map(treaty -> key(candidate.kind(), treaty))
                .filter(known::containsKey)
                .findFirst()
                .map(known::get);
    }
}
