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

    /** The Dice coefficient from which two wordings mean one event. */
    private static final double SAME = 0.5;

    /** At most this many wordings without an instrument are compared for one date. */
    private static final int MOST_COMPARED = 100;

    private final List<List<Candidate>> clusters = new ArrayList<>();
    private final Map<DateSpan, Map<String, List<Candidate>>> byTreaty = new TreeMap<>();
    private final Map<DateSpan, List<List<Candidate>>> byWords = new TreeMap<>();

    private Clusters() {}

    /** Returns groups of candidates, each in the order of the texts. */
    static List<List<Candidate>> of(List<Candidate> candidates) {
        Clusters clusters = new Clusters();
        candidates.forEach(clusters::add);
        return clusters.clusters;
    }

    private void add(Candidate candidate) {
        Optional<List<Candidate>> known = candidate.treaties().isEmpty() ? sameWords(candidate) : sameTreaty(candidate);
        List<Candidate> cluster = known.orElseGet(() -> {
            List<Candidate> fresh = new ArrayList<>();
            clusters.add(fresh);
            return fresh;
        });
        cluster.add(candidate);
        DateSpan span = candidate.reference().date().span();
        if (candidate.treaties().isEmpty() && known.isEmpty()) {
            byWords.computeIfAbsent(span, each -> new ArrayList<>()).add(cluster);
        }
        candidate
                .treaties()
                .forEach(treaty -> byTreaty.computeIfAbsent(span, each -> new TreeMap<>())
                        .putIfAbsent(key(candidate.kind(), treaty), cluster));
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

    private Optional<List<Candidate>> sameWords(Candidate candidate) {
        return byWords.getOrDefault(candidate.reference().date().span(), List.of()).stream()
                .limit(MOST_COMPARED)
                .filter(cluster -> cluster.get(0).mayBe(candidate)
                        && likeness(cluster.get(0).key(), candidate.key()) >= SAME)
                .findFirst();
    }

    private static double likeness(String one, String other) {
        return CharacterNgrams.bigrams(one).dice(CharacterNgrams.bigrams(other));
    }
}
