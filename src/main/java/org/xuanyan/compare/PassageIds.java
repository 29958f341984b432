package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.PassageEdits.ChosenId;
import org.xuanyan.model.PassageEdits.PassageEntry;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Lazy;

/**
 * Keeps the ids under which passages were published, and gives new ones. An id follows the paragraphs with which it was recorded:
 * if they are divided, it stays with the part that has most of them, and of equal parts with the one that has the first. A paragraph
 * in no passage is a part of its own; if that is where the id stays, it is retired. So it depends only on how these paragraphs are
 * divided, and whatever else joins them, such as a new declaration, changes nothing. An editor may give the id to another passage
 * that has any of them. If several ids come together in one passage, the editor's is its present one, otherwise that of which it has most
 * paragraphs, and then the first of the register; the others lead to it.
 */
final class PassageIds {

    private final List<PassageGroup> passages;
    private final SortedSet<RecordedPassage> recorded;
    private final Function<ParagraphPlace, List<ParagraphPlace>> now;

    /** Paragraph → the index of its passage. */
    private final Lazy<Map<ParagraphPlace, Integer>> passageOf = new Lazy<>(this::passageOf);

    /** Index of a passage → the recorded ids that lead to it; in the order of the register. */
    private final Map<Integer, List<RecordedPassage>> kept = new LinkedHashMap<>();

    private final List<RecordedPassage> retired = new ArrayList<>();

    /** Index of a passage → its id. */
    private final Map<Integer, String> ids = new LinkedHashMap<>();

    /**
     * Finds out which passage has each id.
     *
     * @param passages all, in the order in which new ids are given
     * @param recorded the ids that were published
     * @param now a recorded paragraph → where its words are now; empty if nowhere
     */
    PassageIds(
            List<PassageGroup> passages,
            SortedSet<RecordedPassage> recorded,
            Function<ParagraphPlace, List<ParagraphPlace>> now,
            Problems problems) {
        this.passages = passages;
        this.recorded = recorded;
        this.now = now;
        Map<String, Integer> chosen = chosen(problems);
        recorded.forEach(each -> home(each, chosen)
                .ifPresentOrElse(
                        passage -> kept.computeIfAbsent(passage, index -> new ArrayList<>())
                                .add(each),
                        () -> retired.add(each)));
        chosen.forEach((id, passage) -> ids.put(passage, id));
        kept.forEach((passage, own) -> ids.computeIfAbsent(passage, index -> present(index, own)));
        giveNew();
    }

    /** Returns the id of a passage. */
    String id(int passage) {
        return ids.get(passage);
    }

    /** Whether a passage was published. */
    boolean isPublished(int passage) {
        return kept.containsKey(passage);
    }

    /** Returns the other ids that lead to a passage, in the order of the register. */
    List<String> formerIds(int passage) {
        return kept(passage)
                .map(RecordedPassage::id)
                .filter(id -> !id.equals(ids.get(passage)))
                .toList();
    }

    /** Returns the paragraphs with which an id of a passage was recorded and which do not belong to it now. */
    List<ParagraphPlace> parted(int passage) {
        return kept(passage)
                .flatMap(each -> each.places().stream())
                .filter(place -> !parts(place).contains(first(passage)))
                .distinct()
                .toList();
    }

    /** Returns the ids that no passage has any more. */
    List<RecordedPassage> retired() {
        return retired;
    }

    private Map<ParagraphPlace, Integer> passageOf() {
        Map<ParagraphPlace, Integer> passageOf = new LinkedHashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            for (CollectedParagraph each : passages.get(i).members()) {
                passageOf.put(each.place(), i);
            }
        }
        return passageOf;
    }

    private Stream<RecordedPassage> kept(int passage) {
        return kept.getOrDefault(passage, List.of()).stream();
    }

    /** Returns the ids that an editor chose → their passages; refuses one that was published for other words. */
    private Map<String, Integer> chosen(Problems problems) {
        Map<String, RecordedPassage> published = new TreeMap<>();
        recorded.forEach(each -> published.put(each.id(), each));
        Map<String, Integer> chosen = new TreeMap<>();
        for (int i = 0; i < passages.size(); i++) {
            Optional<ChosenId> id = passages.get(i).entry().flatMap(PassageEntry::id);
            if (id.isPresent()) {
                RecordedPassage before = published.get(id.get().id());
                if (before == null || parts(before).containsKey(first(i))) {
                    chosen.put(id.get().id(), i);
                } else {
                    problems.report(
                            Code.PASSAGE_ID_OF_OTHER_WORDS,
                            id.get().at(),
                            before.id(),
                            before.places().get(0));
                }
            }
        }
        return chosen;
    }

    private Optional<Integer> home(RecordedPassage passage, Map<String, Integer> chosen) {
        return Optional.ofNullable(chosen.get(passage.id()))
                .or(() -> parts(passage).entrySet().stream()
                        .reduce((most, each) -> each.getValue() > most.getValue() ? each : most)
                        .map(most -> passageOf.get().get(most.getKey())));
    }

    /** Returns first paragraph of a part → how many of the recorded paragraphs it has, in the order of the register. */
    private Map<ParagraphPlace, Integer> parts(RecordedPassage passage) {
        Map<ParagraphPlace, Integer> parts = new LinkedHashMap<>();
        passage.places().forEach(place -> parts(place).forEach(part -> parts.merge(part, 1, Integer::sum)));
        return parts;
    }

    private Set<ParagraphPlace> parts(ParagraphPlace place) {
        Set<ParagraphPlace> parts = new LinkedHashSet<>();
        for (ParagraphPlace each : now.apply(place)) {
            Integer passage = passageOf.get().get(each);
            parts.add(passage == null ? each : first(passage));
        }
        return parts;
    }

    private ParagraphPlace first(int passage) {
        return passages.get(passage).first().place();
    }

    private String present(int passage, List<RecordedPassage> own) {
        return own.stream()
                .min(Comparator.comparing(each -> -parts(each).get(first(passage))))
                .orElseThrow()
                .id();
    }

    /** Gives ids to passages without one: the place of a paragraph that is not yet the id of another passage. */
    private void giveNew() {
        Set<String> taken = new LinkedHashSet<>(ids.values());
        recorded.forEach(each -> taken.add(each.id()));
        for (int i = 0; i < passages.size(); i++) {
            if (!ids.containsKey(i)) {
                String id = free(passages.get(i), taken);
                taken.add(id);
                ids.put(i, id);
            }
        }
    }

    private static String free(PassageGroup passage, Set<String> taken) {
        Stream<String> places =
                passage.members().stream().map(each -> each.place().toString());
        String first = passage.first().place().toString();
        Stream<String> numbered = Stream.iterate(2, number -> number + 1).map(number -> first + "-" + number);
        return Stream.concat(places, numbered)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }
}
