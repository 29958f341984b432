package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.PassageEdits.PassageEntry;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.model.RetiredPassage;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;

/**
 * Joins kin of several declarations into passages: first what an editor joined, then the surest links, as long as no passage gets
 * more paragraphs of one declaration than it can have been divided into. Otherwise a chain of partial kin would join everything
 * on terrorism.
 */
final class PassageFinder {

    private static final Memory.Step<PairKin, long[]> RANKED = new Memory.Step<>();

    private static final Memory.Step<Memory.InputList<Paragraph>, PassageParts> PARTS = new Memory.Step<>();

    private static final Memory.Step<Memory.InputList<Object>, PassageTitle> TITLE = new Memory.Step<>();

    /** In a collection of more passages, one of only two declarations has no page of its own. */
    private static final int MOST_WITH_PAGES = 300;

    private final CollectedParagraphs collection;

    /** Index of a paragraph → its passage; null as long as it is joined to nothing. */
    private final PassageGroup[] groups;

    private PassageFinder(CollectedParagraphs collection, PassageGroup[] groups) {
        this.collection = collection;
        this.groups = groups;
    }

    /**
     * What is made from the paragraphs of a passage alone.
     *
     * @param titled what its title is made from
     * @param input the same, by which the title is remembered
     */
    private record PassageParts(
            List<SharedPassage.Appearance> appearances,
            PassageTitle.TitleTexts titled,
            Memory.InputList<Object> input) {}

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
     * @param memory has the links, places and titles of the last run
     */
    static FoundPassages find(
            CollectedParagraphs collection,
            List<PairKin> kin,
            PassageDecisions decisions,
            SortedSet<RecordedPassage> recorded,
            Memory memory,
            Problems problems) {
        JoinedParagraphs joined = new JoinedParagraphs(collection);
        decisions.passages().forEach(joined::join);
        List<long[]> links =
                memory.all(RANKED, collection.ranking(), kin, (pair, own) -> links(pair, collection), problems);
        for (long link :
                links.parallelStream().flatMapToLong(Arrays::stream).sorted().toArray()) {
            joined.join(collection.ranked(RankedLink.earlier(link)), collection.ranked(RankedLink.later(link)));
        }
        PassageFinder finder = new PassageFinder(collection, joined.groups());
        Set<String> published =
                recorded.stream().map(RecordedPassage::id).collect(Collectors.toCollection(TreeSet::new));
        decisions.passages().forEach(each -> finder.check(each, published, problems));
        return finder.named(recorded, memory, problems);
    }

    private static long[] links(PairKin pair, CollectedParagraphs collection) {
        List<CollectedParagraph> before = collection.in(pair.earlier());
        List<CollectedParagraph> after = collection.in(pair.later());
        return pair.indexedLinks()
                .filter(each -> each.kind() != KinClass.RELATED)
                .mapToLong(each -> RankedLink.of(
                        each, collection.rank(before.get(each.before())), collection.rank(after.get(each.after()))))
                .toArray();
    }

    /** Reports an entry that names nothing, and an id that another passage may have, unless it was published. */
    private void check(JoinedPassage passage, Set<String> published, Problems problems) {
        PassageGroup group = groups[passage.paragraphs().get(0).index()];
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

    private FoundPassages named(SortedSet<RecordedPassage> recorded, Memory memory, Problems problems) {
        List<PassageGroup> passages = passages();
        PassageIds ids = new PassageIds(passages, recorded, collection::now, problems);
        List<PassageParts> parts = parts(passages, memory, problems);
        List<PassageTitle> titles = titles(parts, memory, problems);
        return new FoundPassages(
                IntStream.range(0, passages.size())
                        .mapToObj(i -> passage(i, passages, parts.get(i).appearances(), titles.get(i), ids))
                        .toList(),
                ids.retired().stream()
                        .map(each -> new RetiredPassage(
                                each.id(),
                                each.places().stream()
                                        .filter(collection::isKnown)
                                        .toList()))
                        .toList());
    }

    /** Returns the groups of several paragraphs, in the order of their first ones. */
    private List<PassageGroup> passages() {
        List<PassageGroup> passages = new ArrayList<>();
        for (int i = 0; i < groups.length; i++) {
            PassageGroup group = groups[i];
            if (group != null && group.members().size() > 1 && group.first().index() == i) {
                passages.add(group);
            }
        }
        return passages;
    }

    private SharedPassage passage(
            int index,
            List<PassageGroup> all,
            List<SharedPassage.Appearance> appearances,
            PassageTitle own,
            PassageIds ids) {
        Optional<PassageEntry> entry = all.get(index).entry();
        PassageTitle title = entry.map(each -> new PassageTitle(each.title(), collection.site()))
                .orElse(own);
        return new SharedPassage(
                ids.id(index),
                ids.formerIds(index),
                ids.parted(index).stream().filter(collection::isKnown).toList(),
                title.words(),
                title.language(),
                entry.flatMap(PassageEntry::english),
                entry.flatMap(PassageEntry::subject),
                all.size() <= MOST_WITH_PAGES || appearances.size() > 2 || entry.isPresent() || ids.isPublished(index),
                appearances);
    }

    private static SharedPassage.Appearance appearance(List<CollectedParagraph> paragraphs) {
        return new SharedPassage.Appearance(
                paragraphs.get(0).place().declaration(),
                paragraphs.stream().map(each -> each.place().paragraph()).toList());
    }

    private List<PassageParts> parts(List<PassageGroup> passages, Memory memory, Problems problems) {
        Map<Memory.InputList<Paragraph>, PassageGroup> groups = new LinkedHashMap<>();
        for (PassageGroup each : passages) {
            List<Paragraph> paragraphs =
                    each.members().stream().map(CollectedParagraph::paragraph).toList();
            groups.put(new Memory.InputList<>(paragraphs), each);
        }
        return memory.all(
                PARTS,
                collection.site(),
                List.copyOf(groups.keySet()),
                (paragraphs, own) -> parts(groups.get(paragraphs).byDeclaration()),
                problems);
    }

    private PassageParts parts(List<List<CollectedParagraph>> byDeclaration) {
        List<PassageTitle.PassageText> texts = byDeclaration.stream()
                .map(each -> new PassageTitle.PassageText(
                        each.stream().map(CollectedParagraph::text).toList(), collection.language(each.get(0))))
                .toList();
        PassageTitle.TitleTexts titled = PassageTitle.TitleTexts.of(texts, collection.site());
        return new PassageParts(
                byDeclaration.stream().map(PassageFinder::appearance).toList(),
                titled,
                new Memory.InputList<>(titled.parts()));
    }

    private static List<PassageTitle> titles(List<PassageParts> passages, Memory memory, Problems problems) {
        Map<Memory.InputList<Object>, PassageTitle.TitleTexts> texts = new LinkedHashMap<>();
        passages.forEach(each -> texts.put(each.input(), each.titled()));
        return memory.all(
                TITLE,
                List.of(),
                passages.stream().map(PassageParts::input).toList(),
                (input, own) -> PassageTitle.of(texts.get(input)),
                problems);
    }
}
