package org.xuanyan.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.model.DateSpan;
import org.xuanyan.text.CharacterNgrams;
import org.xuanyan.text.Lazy;

/** Groups the candidates for one event: the same date with the same instrument, or with similar words. */
final class Clusters {

    /** The Dice coefficient from which two known mean one event. */
    private static final double SAME = 0.5;

    /** At most this many known without an instrument are compared for one date. */
    private static final int MOST_COMPARED = 100;

    private final List<List<Candidate>> clusters = new ArrayList<>();
    private final Map<DateSpan, DateClusters> byDate = new LinkedHashMap<>();

    /**
     * The groups of one date.
     *
     * @param byTreaty the key of kind and instrument → group
     * @param byWords those without an instrument
     */
    private record DateClusters(Map<String, List<Candidate>> byTreaty, List<WordCluster> byWords) {}

    /** A group without an instrument, and the bigrams of its first candidate. */
    private record WordCluster(List<Candidate> cluster, Lazy<CharacterNgrams> bigrams) {}

    private Clusters() {}

    /** Returns groups of candidates, each in the order of the texts. */
    static List<List<Candidate>> of(List<Candidate> candidates) {
        Clusters clusters = new Clusters();
        candidates.forEach(clusters::add);
        return clusters.clusters;
    }

    private void add(Candidate candidate) {
        DateClusters ofDate = byDate.computeIfAbsent(
                candidate.reference().date().span(), span -> new DateClusters(new TreeMap<>(), new ArrayList<>()));
        if (candidate.treaties().isEmpty()) {
            addByWords(candidate, ofDate.byWords());
        } else {
            addByTreaty(candidate, ofDate.byTreaty());
        }
    }

    private void addByTreaty(Candidate candidate, Map<String, List<Candidate>> known) {
        List<String> keys = candidate.treaties().stream()
                .map(treaty -> candidate.kind().key() + " " + treaty)
                .toList();
        List<Candidate> cluster = keys.stream()
                .filter(known::containsKey)
                .findFirst()
                .map(known::get)
                .orElseGet(this::fresh);
        cluster.add(candidate);
        keys.forEach(key -> known.putIfAbsent(key, cluster));
    }

    private void addByWords(Candidate candidate, List<WordCluster> known) {
        Lazy<CharacterNgrams> bigrams = new Lazy<>(() -> CharacterNgrams.bigrams(candidate.key()));
        known.stream()
                .limit(MOST_COMPARED)
                .filter(each -> each.cluster().get(0).mayBe(candidate)
                        && each.bigrams().get().dice(bigrams.get()) >= SAME)
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
}
