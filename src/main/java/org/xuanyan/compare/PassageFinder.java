package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.PassageEdits.PassageEntry;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.model.RetiredPassage;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/**
 * Joins kin of several declarations into passages: first what an editor joined, then the surest links, as long as no passage gets
 * more paragraphs of one declaration than it can have been divided into. Otherwise a chain of partial kin would join everything
 * on terrorism.
 */
final class PassageFinder {

    private static final Comparator<Kinship> SUREST_FIRST = Comparator.comparing(Kinship::kind)
            .thenComparing(kin -> -kin.likeness())
            .thenComparing(Kinship::earlier)
            .thenComparing(Kinship::before)
            .thenComparing(Kinship::later)
            .thenComparing(Kinship::after);

    /** In a collection of more passages, one of only two declarations has no page of its own. */
    private static final int MOST_WITH_PAGES = 300;

    private final CollectedParagraphs collection;
    private final Map<ParagraphPlace, PassageGroup> groups = new LinkedHashMap<>();

    private PassageFinder(CollectedParagraphs collection, PassageDecisions decisions) {
        this.collection = collection;
        decisions.passages().forEach(passage -> {
            PassageGroup group = new PassageGroup(passage);
            passage.paragraphs().forEach(each -> groups.put(each.place(), group));
        });
    }

    /**
     * The passages of a collection.
     *
     * @param passages in the order of their first paragraphs
     * @param retired the ids of those that do not exist any more
     */
    record FoundPassages(List<SharedPassage> passages, List<RetiredPassage> retired) {}

    /**
     * Finds the passages of a collection.
     *
     * @param recorded the ids that were published
     */
    static FoundPassages find(
            CollectedParagraphs collection,
            List<PairKin> kin,
            PassageDecisions decisions,
            SortedSet<RecordedPassage> recorded,
            Problems problems) {
        PassageFinder finder = new PassageFinder(collection, decisions);
        kin.stream()
                .flatMap(each -> each.links().stream())
                .filter(each -> each.kind() != KinClass.RELATED)
                .sorted(SUREST_FIRST)
                .map(KinPair::of)
                .forEach(finder::join);
        Set<String> published =
                recorded.stream().map(RecordedPassage::id).collect(Collectors.toCollection(TreeSet::new));
        decisions.passages().forEach(each -> finder.check(each, published, problems));
        return finder.named(recorded, problems);
    }

    private void join(KinPair pair) {
        PassageGroup one = group(pair.earlier());
        PassageGroup other = group(pair.later());
        if (one != other && one.fits(other)) {
            PassageGroup larger = one.members().size() < other.members().size() ? other : one;
            PassageGroup smaller = larger == one ? other : one;
            larger.take(smaller);
            smaller.members().forEach(each -> groups.put(each.place(), larger));
        }
    }

    private PassageGroup group(ParagraphPlace place) {
        return groups.computeIfAbsent(place, each -> new PassageGroup(collection.get(each)));
    }

    /** Reports an entry that names nothing, and an id that another passage may have, unless it was published. */
    private void check(JoinedPassage passage, Set<String> published, Problems problems) {
        PassageGroup group = groups.get(passage.paragraphs().get(0).place());
        if (group.members().size() == 1) {
            problems.report(
                    Code.NO_PASSAGE_FOUND,
                    passage.entry().paragraphs().get(0).at(),
                    passage.paragraphs().get(0).place());
        }
        passage.entry()
                .id()
                .filter(id -> !published.contains(id.id()))
                .ifPresent(id -> collection
                        .find(id.id())
                        .filter(other -> !group.members().contains(other))
                        .ifPresent(other -> {
                            problems.report(Code.PASSAGE_ID_OF_A_PLACE, id.at(), id.id());
                            group.refuseId();
                        }));
    }

    private FoundPassages named(SortedSet<RecordedPassage> recorded, Problems problems) {
        List<PassageGroup> passages = passages();
        PassageIds ids = new PassageIds(passages, recorded, collection::now, problems);
        return new FoundPassages(
                IntStream.range(0, passages.size())
                        .mapToObj(i -> passage(i, passages, ids))
                        .toList(),
                ids.retired().stream()
                        .map(each -> new RetiredPassage(
                                each.id(),
                                each.places().stream()
                                        .filter(collection::isKnown)
                                        .toList()))
                        .toList());
    }

    private List<PassageGroup> passages() {
        Set<PassageGroup> all = Collections.newSetFromMap(new IdentityHashMap<>());
        all.addAll(groups.values());
        return all.stream()
                .filter(group -> group.members().size() > 1)
                .sorted(Comparator.comparing(group -> group.members().first()))
                .toList();
    }

    private SharedPassage passage(int index, List<PassageGroup> all, PassageIds ids) {
        PassageGroup group = all.get(index);
        Map<Slug, List<AnchorId>> appearances = new LinkedHashMap<>();
        for (CollectedParagraph each : group.members()) {
            appearances
                    .computeIfAbsent(each.place().declaration(), slug -> new ArrayList<>())
                    .add(each.place().paragraph());
        }
        Optional<PassageEntry> entry = group.entry();
        PassageTitle title = entry.map(each -> new PassageTitle(each.title(), collection.site()))
                .orElseGet(() -> PassageTitle.of(texts(group), collection.site()));
        return new SharedPassage(
                ids.id(index),
                ids.formerIds(index),
                ids.parted(index).stream().filter(collection::isKnown).toList(),
                title.words(),
                title.language(),
                entry.flatMap(PassageEntry::english),
                entry.flatMap(PassageEntry::subject),
                all.size() <= MOST_WITH_PAGES || appearances.size() > 2 || entry.isPresent() || ids.isPublished(index),
                appearances.entrySet().stream()
                        .map(each -> new SharedPassage.Appearance(each.getKey(), each.getValue()))
                        .toList());
    }

    private List<PassageTitle.PassageText> texts(PassageGroup group) {
        Map<Slug, List<CollectedParagraph>> texts = new LinkedHashMap<>();
        group.members()
                .forEach(each -> texts.computeIfAbsent(each.place().declaration(), slug -> new ArrayList<>())
                        .add(each));
        return texts.entrySet().stream()
                .map(each -> new PassageTitle.PassageText(
                        each.getValue().stream().map(CollectedParagraph::text).collect(Collectors.joining("\n")),
                        collection.tag(each.getKey())))
                .toList();
    }
}
