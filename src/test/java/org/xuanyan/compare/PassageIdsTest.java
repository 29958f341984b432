package org.xuanyan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.ParagraphPlace;
import org.xuanyan.model.PassageEdits.ChosenId;
import org.xuanyan.model.PassageEdits.PassageEntry;
import org.xuanyan.model.RecordedPassage;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/**
 * The ids of passages: where each goes when passages grow, are divided, come together or disappear. The laws are tested on
 * histories of random passages; a failure names its seed. {@code -Dpassages.histories=20000} makes more of them.
 */
class PassageIdsTest {

    private static final int HISTORIES = Integer.getInteger("passages.histories", 400);
    private static final int STEPS = 12;

    private static final Function<ParagraphPlace, List<ParagraphPlace>> UNMOVED = List::of;

    private final SortedSet<RecordedPassage> register = new TreeSet<>();
    private final Problems problems = new Problems();

    /** Number of the paragraphs so far: each has its own. */
    private int paragraphs;

    private static ParagraphPlace place(String name) {
        return ParagraphPlace.of(name).orElseThrow();
    }

    /** Returns a passage of places such as {@code 2012-a-p1}; their order is that of their names. */
    private static PassageGroup passage(String... names) {
        return group(Stream.of(names).map(PassageIdsTest::place).toList());
    }

    private static PassageGroup group(List<ParagraphPlace> places) {
        List<CollectedParagraph> members =
                places.stream().map(PassageIdsTest::collected).sorted().toList();
        PassageGroup group = new PassageGroup(Optional.empty());
        members.forEach(group::add);
        return group;
    }

    private static PassageGroup chosen(String id, String... names) {
        PassageEntry entry = new PassageEntry(
                Optional.of(new ChosenId(id, new SourceSpan("passages.yml", 1, 1, 0))),
                id,
                Optional.empty(),
                Optional.empty(),
                List.of());
        PassageGroup group = new PassageGroup(Optional.of(entry));
        Stream.of(names).map(each -> collected(place(each))).forEach(group::add);
        return group;
    }

    private static CollectedParagraph collected(ParagraphPlace place) {
        int year = Integer.parseInt(place.declaration().year());
        return new CollectedParagraph(
                place, year, year * 10_000 + place.paragraph().number(), paragraph(place.paragraph()));
    }

    private static Paragraph paragraph(AnchorId id) {
        return new Paragraph(
                id,
                Optional.empty(),
                "1",
                ParagraphName.of("1"),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                SourceSpan.startOf("declaration.md"));
    }

    private PassageIds ids(PassageGroup... passages) {
        return ids(List.of(passages), UNMOVED);
    }

    private PassageIds ids(List<PassageGroup> passages, Function<ParagraphPlace, List<ParagraphPlace>> now) {
        return new PassageIds(passages, register, now, problems);
    }

    private void record(String id, String... names) {
        register.add(new RecordedPassage(
                id, Stream.of(names).map(PassageIdsTest::place).toList()));
    }

    @Test
    void anOlderParagraphDoesNotChangeTheId() {
        assertThat(ids(passage("2012-a-p1", "2018-b-p1")).id(0)).isEqualTo("2012-a-p1");
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2009-c-p4", "2012-a-p1", "2018-b-p1"));
        assertThat(ids.id(0)).isEqualTo("2012-a-p1");
        assertThat(ids.formerIds(0)).isEmpty();
        assertThat(ids.parted(0)).isEmpty();
    }

    @Test
    void theIdStaysWithTheLargerPart() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1", "2024-c-p1");

        PassageIds ids = ids(passage("2012-a-p1", "2030-e-p9"), passage("2018-b-p1", "2024-c-p1"));
        assertThat(ids.id(1)).isEqualTo("2012-a-p1");
        assertThat(ids.parted(1)).containsExactly(place("2012-a-p1"));
        assertThat(ids.id(0)).as("its first place is the id of the other").isEqualTo("2030-e-p9");
    }

    @Test
    void ofEqualPartsTheIdStaysWithTheFirst() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2009-d-p1", "2018-b-p1"), passage("2012-a-p1", "2024-c-p1"));
        assertThat(ids.id(1)).isEqualTo("2012-a-p1");
        assertThat(ids.id(0)).isEqualTo("2009-d-p1");
    }

    @Test
    void ifAllPlacesAreIdsOfOthersANumberIsAdded() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1", "2024-c-p1");
        record("2012-a-p2", "2012-a-p2", "2018-b-p2", "2024-c-p2");
        record("2012-a-p1-2", "2025-d-p9");

        PassageIds ids = ids(
                passage("2012-a-p1", "2012-a-p2"),
                passage("2018-b-p1", "2024-c-p1"),
                passage("2018-b-p2", "2024-c-p2"));
        assertThat(ids.id(1)).isEqualTo("2012-a-p1");
        assertThat(ids.id(2)).isEqualTo("2012-a-p2");
        assertThat(ids.id(0)).isEqualTo("2012-a-p1-3");
        assertThat(ids.retired()).extracting(RecordedPassage::id).containsExactly("2012-a-p1-2");
    }

    @Test
    void ofPassagesThatComeTogetherTheLargerKeepsItsId() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");
        record("2018-b-p2", "2018-b-p2", "2024-c-p2", "2025-d-p2");

        PassageIds ids = ids(passage("2012-a-p1", "2018-b-p1", "2018-b-p2", "2024-c-p2", "2025-d-p2"));
        assertThat(ids.id(0)).isEqualTo("2018-b-p2");
        assertThat(ids.formerIds(0)).containsExactly("2012-a-p1");
    }

    @Test
    void ofEqualPassagesThatComeTogetherTheFirstKeepsItsId() {
        record("2018-b-p2", "2018-b-p2", "2024-c-p2");
        record("zebra", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2012-a-p1", "2018-b-p1", "2018-b-p2", "2024-c-p2"));
        assertThat(ids.id(0)).isEqualTo("zebra");
        assertThat(ids.formerIds(0)).containsExactly("2018-b-p2");
    }

    @Test
    void whatIsInNoPassageIsRetired() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2012-a-p7", "2018-b-p7"));
        assertThat(ids.retired()).extracting(RecordedPassage::id).containsExactly("2012-a-p1");
        assertThat(ids.id(0)).isEqualTo("2012-a-p7");
    }

    @Test
    void anIdThatStaysWithAParagraphAloneIsRetired() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2018-b-p1", "2024-c-p1"));
        assertThat(ids.retired()).extracting(RecordedPassage::id).containsExactly("2012-a-p1");
        assertThat(ids.id(0)).isEqualTo("2018-b-p1");
        PassageIds later = ids(passage("2012-a-p1", "2030-d-p1"), passage("2018-b-p1", "2024-c-p1"));
        assertThat(later.id(0))
                .as("so nothing changes when it is in a passage again")
                .isEqualTo("2012-a-p1");
        assertThat(later.id(1)).isEqualTo("2018-b-p1");
    }

    @Test
    void theWordsAreFollowedToWhereTheyWent() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");
        Map<ParagraphPlace, List<ParagraphPlace>> moved = new TreeMap<>();
        moved.put(place("2012-a-p1"), List.of(place("2012-a-p6"), place("2012-a-p5")));
        moved.put(place("2018-b-p1"), List.of());

        PassageIds ids =
                ids(List.of(passage("2012-a-p6", "2024-c-p1")), each -> moved.getOrDefault(each, List.of(each)));
        assertThat(ids.id(0)).isEqualTo("2012-a-p1");
        assertThat(ids.parted(0)).containsExactly(place("2018-b-p1"));
    }

    @Test
    void theEditorNamesAPublishedPassage() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(chosen("guns", "2012-a-p1", "2018-b-p1"));
        assertThat(ids.id(0)).isEqualTo("guns");
        assertThat(ids.formerIds(0)).containsExactly("2012-a-p1");
    }

    @Test
    void theEditorDecidesWhichPartKeepsTheId() {
        record("2012-a-p1", "2012-a-p1", "2018-b-p1", "2024-c-p1");

        PassageIds ids = ids(passage("2012-a-p1", "2018-b-p1"), chosen("2012-a-p1", "2024-c-p1", "2025-d-p1"));
        assertThat(ids.id(1)).isEqualTo("2012-a-p1");
        assertThat(ids.id(0)).isEqualTo("2018-b-p1");
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void theEditorCannotGiveAPublishedIdToOtherWords() {
        record("guns", "2012-a-p1", "2018-b-p1");

        PassageIds ids = ids(passage("2012-a-p1", "2018-b-p1"), chosen("guns", "2024-c-p1", "2025-d-p1"));
        assertThat(ids.id(0)).isEqualTo("guns");
        assertThat(ids.id(1)).isEqualTo("2024-c-p1");
        assertThat(problems.sorted()).extracting(each -> each.code()).containsExactly(Code.PASSAGE_ID_OF_OTHER_WORDS);
    }

    @Test
    void everyIdThatWasPublishedLeadsToItsWords() {
        int divided = 0;
        int together = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            Random random = new Random(seed);
            register.clear();
            paragraphs = 0;
            List<List<ParagraphPlace>> passages = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                String when = "seed " + seed + ", step " + step;
                if (step % 2 == 0) {
                    edit(passages, random);
                } else {
                    grow(passages, random, when);
                }
                List<PassageGroup> groups = groups(passages);
                PassageIds ids = ids(groups, UNMOVED);
                checkLaws(groups, ids, when);
                divided += (int) count(groups, i -> !ids.parted(i).isEmpty());
                together += (int) count(groups, i -> !ids.formerIds(i).isEmpty());
                List<String> before = all(groups, ids);
                publish(groups, ids);
                assertThat(all(groups, ids(groups, UNMOVED))).as(when).isEqualTo(before);
            }
        }
        assertThat(divided).isGreaterThan(HISTORIES);
        assertThat(together).isGreaterThan(HISTORIES);
    }

    private static long count(List<PassageGroup> groups, Function<Integer, Boolean> test) {
        return Stream.iterate(0, i -> i + 1)
                .limit(groups.size())
                .filter(test::apply)
                .count();
    }

    /** Returns the passages in the order in which the finder has them. */
    private static List<PassageGroup> groups(List<List<ParagraphPlace>> passages) {
        return passages.stream()
                .filter(each -> each.size() > 1)
                .map(PassageIdsTest::group)
                .sorted(Comparator.comparing(each -> each.first()))
                .toList();
    }

    private static List<String> all(List<PassageGroup> groups, PassageIds ids) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            all.add(ids.id(i) + " " + ids.formerIds(i));
        }
        return all;
    }

    private static List<ParagraphPlace> places(PassageGroup group) {
        return group.members().stream().map(CollectedParagraph::place).toList();
    }

    private void publish(List<PassageGroup> groups, PassageIds ids) {
        List<String> known = register.stream().map(RecordedPassage::id).toList();
        for (int i = 0; i < groups.size(); i++) {
            if (!known.contains(ids.id(i))) {
                register.add(new RecordedPassage(ids.id(i), places(groups.get(i))));
            }
        }
    }

    private void checkLaws(List<PassageGroup> groups, PassageIds ids, String when) {
        List<String> present = new ArrayList<>();
        Map<String, Integer> homes = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            present.add(ids.id(i));
            homes.put(ids.id(i), i);
            for (String former : ids.formerIds(i)) {
                assertThat(homes.putIfAbsent(former, i))
                        .as("%s: %s", when, former)
                        .isNull();
            }
        }
        assertThat(present).as(when).doesNotHaveDuplicates();
        List<String> retired = ids.retired().stream().map(RecordedPassage::id).toList();
        for (RecordedPassage each : register) {
            List<Integer> had = groups.stream()
                    .map(group -> (int) each.places().stream()
                            .filter(places(group)::contains)
                            .count())
                    .toList();
            int most = had.stream().max(Comparator.naturalOrder()).orElse(0);
            assertThat(homes.containsKey(each.id())).as("%s: %s", when, each).isNotEqualTo(retired.contains(each.id()));
            if (homes.containsKey(each.id())) {
                assertThat(had.get(homes.get(each.id())))
                        .as("%s: %s", when, each)
                        .isEqualTo(most)
                        .isPositive();
            } else {
                assertThat(most).as("%s: %s", when, each).isLessThan(2);
            }
        }
    }

    /** Adds a declaration of any year; each passage gets a paragraph of it or none. No id that is shown changes. */
    private void grow(List<List<ParagraphPlace>> passages, Random random, String when) {
        List<PassageGroup> groups = groups(passages);
        PassageIds before = ids(groups, UNMOVED);
        Map<ParagraphPlace, String> shown = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (ParagraphPlace each : places(groups.get(i))) {
                shown.put(each, before.id(i));
            }
        }
        for (List<ParagraphPlace> each : passages) {
            if (random.nextInt(3) > 0) {
                add(each, random);
            }
        }
        List<PassageGroup> grown = groups(passages);
        PassageIds after = ids(grown, UNMOVED);
        for (int i = 0; i < grown.size(); i++) {
            int passage = i;
            assertThat(places(grown.get(i)).stream().map(shown::get).filter(id -> id != null))
                    .as(when)
                    .allSatisfy(id -> assertThat(id).isEqualTo(after.id(passage)));
        }
    }

    private void add(List<ParagraphPlace> passage, Random random) {
        passage.add(place((2000 + random.nextInt(40)) + "-x-p" + ++paragraphs));
    }

    /** Divides passages, joins others, moves and removes paragraphs, and begins new passages. */
    private void edit(List<List<ParagraphPlace>> passages, Random random) {
        List<ParagraphPlace> fresh = new ArrayList<>();
        add(fresh, random);
        add(fresh, random);
        passages.add(fresh);
        for (int i = random.nextInt(6); i > 0; i--) {
            Collections.shuffle(passages, random);
            List<ParagraphPlace> first = passages.get(0);
            List<ParagraphPlace> last = passages.get(passages.size() - 1);
            Collections.shuffle(first, random);
            switch (random.nextInt(4)) {
                case 0 -> {
                    List<ParagraphPlace> half = first.subList(0, first.size() / 2);
                    passages.add(new ArrayList<>(half));
                    half.clear();
                }
                case 1 -> {
                    if (first != last) {
                        first.addAll(last);
                        last.clear();
                    }
                }
                case 2 -> {
                    if (!first.isEmpty()) {
                        last.add(first.remove(0));
                    }
                }
                default -> first.clear();
            }
            passages.removeIf(List::isEmpty);
            if (passages.isEmpty()) {
                return;
            }
        }
    }
}
