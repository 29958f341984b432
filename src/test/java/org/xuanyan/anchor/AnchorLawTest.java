package org.xuanyan.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.xuanyan.language.EditorialWords;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Block;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.SourceSpan;

/**
 * Laws of permanent ids, tested on histories of random edits; each edit is first tried without a decision. The texts of
 * odd seeds number their paragraphs; those of every other pair of seeds have titles, headings without a number, on two
 * levels. A failure names its seed. {@code -Danchors.histories=200} makes 10,000 edits.
 */
@Tag("slow")
class AnchorLawTest {

    private static final EditorialWords REASONS =
            Languages.of(new LanguageTag("zh")).editorial();

    private static final String FORM =
            Languages.of(new LanguageTag("zh")).paragraphMarks().formOf("1.").orElseThrow();

    private static final int HISTORIES = Integer.getInteger("anchors.histories", 20);
    private static final int EDITS = 50;
    private static final int PARAGRAPHS = 40;
    private static final int TITLES = 6;

    /** Few words for many paragraphs, so that some differ by one phrase only. */
    private static final String[][] WORDS = {
        {"成员国", "各方", "元首们", "会议"},
        {"支持", "欢迎", "强调", "重申", "注意到"},
        {"在安全领域", "在经济领域", "在人文领域", "在环保领域", "在交通领域", "在能源领域"},
        {"开展合作", "加强协作", "举行对话", "交流经验", "共同行动"},
        {"，维护地区和平", "，促进共同繁荣", "，深化睦邻友好", "，应对各种挑战", "，造福各国人民"},
        {"。", "，并愿为此继续努力。", "，这具有重要意义。", "，符合各国利益。"}
    };

    private enum Edit {
        TYPO,
        INSERT,
        DELETE,
        SPLIT,
        MERGE,
        MOVE,
        DUPLICATE,
        RETITLE,
        MARK,
        LOST_MARK,
        CORRECT_NUMBER,
        RENUMBER,
        ADD_TITLE,
        CORRECT_TITLE,
        RENAME_TITLE,
        MOVE_TITLE,
        DELETE_TITLE,
        RENAME_AND_EXCHANGE_TITLES;

        private boolean needsTitles() {
            return compareTo(ADD_TITLE) >= 0;
        }

        private boolean needsMarks() {
            return this == RETITLE || this == MARK || this == LOST_MARK;
        }

        /** Whether an id would disappear or name another text. */
        private boolean isHarmful() {
            return this == DELETE
                    || this == SPLIT
                    || this == MERGE
                    || this == MOVE
                    || this == LOST_MARK
                    || this == DELETE_TITLE
                    || this == RENAME_AND_EXCHANGE_TITLES;
        }
    }

    /**
     * A paragraph.
     *
     * @param lineage stays the same when its words or its number change
     * @param number that it prints, or 0
     */
    private record Text(int lineage, int number, String words) {

        private Text withWords(String others) {
            return new Text(lineage, number, others);
        }

        private Text withNumber(int other) {
            return new Text(lineage, other, words);
        }

        private Optional<PrintedMark> printed() {
            return number == 0
                    ? Optional.empty()
                    : Optional.of(new PrintedMark(number + ".", "" + number, OptionalInt.of(number), FORM));
        }
    }

    /**
     * A heading without a number.
     *
     * @param lineage stays the same when its words or its place change
     * @param before the index of the paragraph before which it stands
     */
    private record Title(int lineage, int level, String words, int before) {

        private Title withWords(String others) {
            return new Title(lineage, level, others, before);
        }

        private Title at(int place) {
            return new Title(lineage, level, words, place);
        }
    }

    private final Random random = new Random();
    private final List<Title> titles = new ArrayList<>();
    private final Map<AnchorId, Integer> titleLineages = new TreeMap<>();
    private boolean titled;
    private final Map<Integer, String> marks = new TreeMap<>();
    private boolean numbered;
    private List<Text> texts = new ArrayList<>();
    private Ledger ledger = new Ledger("anchors.tsv", Optional.empty(), List.of());
    private Map<AnchorId, Integer> lineages = new TreeMap<>();
    private int lineage;
    private int asked;

    private String sentence() {
        StringBuilder sentence = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            for (String[] words : WORDS) {
                sentence.append(words[random.nextInt(words.length)]);
            }
        }
        return sentence.toString();
    }

    @Test
    void everyIdKeepsItsTextOrLeadsToWhereItWent() {
        int edits = 0;
        for (int seed = 0; seed < HISTORIES; seed++) {
            start(seed);
            for (int i = 0; i < EDITS; ) {
                if (edit("seed " + seed + ", edit " + i)) {
                    i++;
                    edits++;
                }
            }
        }
        assertThat(edits).isEqualTo(HISTORIES * EDITS);
        assertThat(asked).as("harmless edits that needed a decision").isLessThan(edits / 4);
    }

    private void start(int seed) {
        random.setSeed(seed);
        texts = new ArrayList<>();
        marks.clear();
        titles.clear();
        titleLineages.clear();
        lineages = new TreeMap<>();
        ledger = new Ledger("anchors.tsv", Optional.empty(), List.of());
        numbered = seed % 2 == 1;
        for (int i = 0; i < PARAGRAPHS; i++) {
            texts.add(new Text(lineage++, numbered ? i + 1 : 0, sentence()));
        }
        titled = seed % 4 >= 2;
        if (titled) {
            while (titles.size() < TITLES) {
                addTitle();
                if (!titlesDiffer()) {
                    titles.remove(titles.size() - 1);
                }
            }
        } else {
            marks.put(1, "一");
        }
        AnchorKeeper.Kept first = keep(List.of(), new Problems());
        assertThat(first.paragraphs())
                .isEqualTo(IntStream.rangeClosed(1, PARAGRAPHS)
                        .mapToObj(AnchorId::paragraph)
                        .toList());
        record("seed " + seed, first);
    }

    /** Gives all paragraphs that print a number, and some others, the numbers from 1. */
    private void renumber() {
        int number = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).number() > 0 || random.nextInt(3) == 0) {
                texts.set(i, texts.get(i).withNumber(++number));
            }
        }
    }

    private AnchorKeeper.Kept keep(List<AnchorDecision> decisions, Problems problems) {
        List<Block.SectionHeading> headings = new ArrayList<>();
        marks.forEach((ordinal, label) -> headings.add(heading(2, OptionalInt.of(ordinal), label, markLine(ordinal))));
        List<Block> blocks = new ArrayList<>(headings);
        for (int i = 0; i < texts.size(); i++) {
            for (int k = 0; k < titles.size(); k++) {
                Title title = titles.get(k);
                if (title.before() == i) {
                    headings.add(heading(title.level(), OptionalInt.empty(), title.words(), titleLine(title)));
                    blocks.add(headings.get(headings.size() - 1));
                }
            }
            blocks.add(new Block.Passage(
                    texts.get(i).printed(),
                    texts.get(i).words(),
                    List.of(),
                    List.of(),
                    new SourceSpan("d.md", line(i), 1, 0)));
        }
        Optional<Ledger> known = Optional.of(ledger).filter(each -> !each.rows().isEmpty());
        Numbering numbering = Numbering.of(blocks, Languages.of(new LanguageTag("zh")), known, Optional.empty());
        if (known.isEmpty()) {
            ledger = new Ledger("anchors.tsv", numbering.scheme(), List.of());
        }
        return AnchorKeeper.keep(
                REASONS, new Slug("2031-yunling"), "d.md", known, "2", headings, numbering, decisions, problems);
    }

    /** Returns the line of a mark: the first section contains all paragraphs, the others are empty. */
    private int markLine(int ordinal) {
        return ordinal == 1 ? 1 : line(texts.size() + ordinal);
    }

    private static int line(int index) {
        return 100 * (index + 1);
    }

    /** Titles before one paragraph stand in the order of the list, which no edit changes. */
    private int titleLine(Title title) {
        return line(title.before()) - 50 + titles.indexOf(title);
    }

    private static Block.SectionHeading heading(int level, OptionalInt ordinal, String label, int line) {
        return new Block.SectionHeading(level, ordinal, label, new SourceSpan("d.md", line, 1, 0));
    }

    /** Makes one edit and the decisions that it needs; returns whether the edit was possible. */
    private boolean edit(String where) {
        Edit edit = Edit.values()[random.nextInt(Edit.values().length)];
        Map<AnchorId, AnchorDecision> truth = new LinkedHashMap<>();
        List<Text> textsBefore = List.copyOf(texts);
        List<Title> titlesBefore = List.copyOf(titles);
        if (edit.needsTitles() && !titled || edit.needsMarks() && titled || !change(edit, truth)) {
            return false;
        }
        if (!titlesDiffer()) {
            texts = new ArrayList<>(textsBefore);
            titles.clear();
            titles.addAll(titlesBefore);
            return false;
        }
        String what = where + ": " + edit;
        Problems problems = new Problems();
        AnchorKeeper.Kept kept = keep(List.of(), problems);
        if (edit.isHarmful()) {
            assertThat(problems.hasErrors()).as(what).isTrue();
        }
        List<AnchorDecision> decisions = new ArrayList<>(truth.values());
        for (int tries = 0; problems.hasErrors(); tries++) {
            assertThat(tries).as("%s: %s", what, problems.sorted()).isLessThan(10);
            asked += edit.isHarmful() || tries > 0 ? 0 : 1;
            for (AnchorId id : missing(problems)) {
                if (!truth.containsKey(id)
                        && decisions.stream().noneMatch(each -> each.id().equals(id))) {
                    decisions.add(answer(what, id));
                }
            }
            problems = new Problems();
            kept = keep(decisions, problems);
        }
        record(what, kept);
        return true;
    }

    private static TreeSet<AnchorId> missing(Problems problems) {
        TreeSet<AnchorId> missing = new TreeSet<>();
        problems.sorted().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .forEach(each -> {
                    assertThat(each.code()).isIn(Code.LOST_PARAGRAPH, Code.LOST_SECTION, Code.SECTION_OF_ANOTHER_TEXT);
                    missing.add(AnchorId.of(each.arguments().get(0).toString()).orElseThrow());
                });
        return missing;
    }

    /** Returns the decision that an id still names the same text. */
    private AnchorDecision answer(String what, AnchorId id) {
        if (id.isSection()) {
            return titles.stream()
                    .filter(each -> titleLineages.get(id) == each.lineage())
                    .map(each -> new AnchorDecision(id, AnchorStatus.REVISED, List.of(titleLine(each)), "如旧"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(what + ": " + id + " disappeared without a decision"));
        }
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).lineage() == lineages.get(id)) {
                return new AnchorDecision(id, AnchorStatus.REVISED, List.of(line(i)), "如旧");
            }
        }
        throw new AssertionError(what + ": " + id + " disappeared without a decision");
    }

    /** Changes the text; {@code truth} receives the decisions that an editor would make. */
    private boolean change(Edit edit, Map<AnchorId, AnchorDecision> truth) {
        int at = random.nextInt(texts.size());
        Text text = texts.get(at);
        AnchorId id = idOf(text.lineage());
        switch (edit) {
            case TYPO -> texts.set(at, text.withWords(typo(text.words())));
            case INSERT -> insert(random.nextInt(texts.size() + 1), new Text(lineage++, 0, sentence()));
            case DUPLICATE -> {
                if (occurrences(text.words()) > 1) {
                    return false;
                }
                // Of two equal neighbours, either may be the copy.
                int to = random.nextInt(texts.size() + 1);
                insert(to == at ? at + 1 : to, new Text(lineage++, text.number(), text.words()));
            }
            case DELETE -> {
                if (texts.size() < 5) {
                    return false;
                }
                remove(at);
                truth.put(id, new AnchorDecision(id, AnchorStatus.WITHDRAWN, List.of(), "删去"));
            }
            case SPLIT -> {
                int middle = text.words().length() / 2;
                texts.set(at, new Text(lineage++, text.number(), text.words().substring(0, middle)));
                insert(at + 1, new Text(lineage++, 0, text.words().substring(middle)));
                truth.put(id, new AnchorDecision(id, AnchorStatus.SPLIT, List.of(line(at), line(at + 1)), "分段"));
            }
            case MERGE -> {
                if (at + 1 >= texts.size()) {
                    return false;
                }
                AnchorId other = idOf(texts.get(at + 1).lineage());
                texts.set(
                        at,
                        new Text(
                                lineage++,
                                text.number(),
                                text.words() + remove(at + 1).words()));
                truth.put(id, new AnchorDecision(id, AnchorStatus.MERGED, List.of(line(at)), "并段"));
                truth.put(other, new AnchorDecision(other, AnchorStatus.MERGED, List.of(line(at)), "并段"));
            }
            case MOVE -> {
                int to = random.nextInt(texts.size());
                // A text has not moved if it is in its old place or is equal to another.
                if (Math.abs(to - at) < 2 || occurrences(text.words()) > 1) {
                    return false;
                }
                remove(at);
                insert(to, new Text(lineage++, text.number(), text.words()));
                truth.put(id, new AnchorDecision(id, AnchorStatus.MOVED, List.of(line(to)), "移动"));
            }
            case CORRECT_NUMBER -> {
                if (!numbered) {
                    return false;
                }
                texts.set(at, text.withNumber(Math.max(1, text.number() + random.nextInt(5) - 2)));
            }
            case RENUMBER -> {
                if (!numbered) {
                    return false;
                }
                renumber();
            }
            case ADD_TITLE -> addTitle();
            case CORRECT_TITLE, RENAME_TITLE, MOVE_TITLE, DELETE_TITLE, RENAME_AND_EXCHANGE_TITLES -> {
                return !titles.isEmpty() && changeTitle(edit, random.nextInt(titles.size()), truth);
            }
            case RETITLE -> marks.replaceAll((ordinal, label) -> label + "、题");
            case MARK -> marks.put(marks.size() + 1, "某");
            case LOST_MARK -> {
                if (marks.isEmpty()) {
                    return false;
                }
                int lost = new ArrayList<>(marks.keySet()).get(random.nextInt(marks.size()));
                marks.remove(lost);
                AnchorId section = AnchorId.section(lost);
                truth.put(section, new AnchorDecision(section, AnchorStatus.WITHDRAWN, List.of(), "失去"));
            }
        }
        return true;
    }

    private void addTitle() {
        // Few words for many titles, so that some are equal.
        String[] subjects = WORDS[2];
        String words = subjects[random.nextInt(subjects.length)].substring(1);
        titles.add(new Title(lineage++, 2 + random.nextInt(2), words, random.nextInt(texts.size())));
    }

    /** Whether all titles differ in their words or their place, so that it can be known which is which. */
    private boolean titlesDiffer() {
        List<String> places = titles.stream()
                .map(each -> each.words() + each.before())
                .distinct()
                .toList();
        List<String> empty =
                titles.stream().filter(this::isEmpty).map(Title::words).toList();
        return places.size() == titles.size()
                && empty.size() == Set.copyOf(empty).size();
    }

    /** Whether no paragraph stands under a title. */
    private boolean isEmpty(Title title) {
        return titles.stream()
                .anyMatch(each -> each.before() == title.before()
                        && each.level() <= title.level()
                        && titleLine(each) > titleLine(title));
    }

    private boolean changeTitle(Edit edit, int index, Map<AnchorId, AnchorDecision> truth) {
        Title title = titles.get(index);
        boolean unique = titles.stream()
                        .filter(each -> each.words().equals(title.words()))
                        .count()
                == 1;
        if (edit == Edit.MOVE_TITLE && !unique) {
            // Which of two equal titles has moved cannot be known.
            return false;
        }
        switch (edit) {
            case CORRECT_TITLE -> titles.set(index, title.withWords(title.words() + "合作"));
            case RENAME_TITLE -> titles.set(index, title.withWords(newWords()));
            case MOVE_TITLE -> titles.set(index, title.at(random.nextInt(texts.size())));
            case DELETE_TITLE -> {
                AnchorId id = idOfTitle(title);
                titles.remove(index);
                truth.put(id, new AnchorDecision(id, AnchorStatus.WITHDRAWN, List.of(), "删去"));
            }
            default -> {
                int other = random.nextInt(titles.size());
                if (titles.get(other).before() == title.before()) {
                    return false;
                }
                titles.set(index, title.at(titles.get(other).before()).withWords(newWords()));
                titles.set(other, titles.get(other).at(title.before()).withWords(newWords()));
            }
        }
        return true;
    }

    /** Returns words that share no character with any others. */
    private String newWords() {
        return Character.toString(0x5000 + 2 * lineage) + Character.toString(0x5001 + 2 * lineage++);
    }

    private AnchorId idOfTitle(Title title) {
        return titleLineages.entrySet().stream()
                .filter(each -> each.getValue() == title.lineage())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    /** Inserts a paragraph; a title that stood there stands before or after it. */
    private void insert(int at, Text text) {
        texts.add(at, text);
        boolean under = random.nextBoolean();
        titles.replaceAll(
                each -> each.before() > at || each.before() == at && !under ? each.at(each.before() + 1) : each);
        titles.replaceAll(each -> each.at(Math.min(each.before(), texts.size() - 1)));
    }

    private Text remove(int at) {
        titles.replaceAll(each -> each.before() > at ? each.at(each.before() - 1) : each);
        Text removed = texts.remove(at);
        titles.replaceAll(each -> each.at(Math.min(each.before(), texts.size() - 1)));
        return removed;
    }

    private long occurrences(String words) {
        return texts.stream().filter(each -> each.words().equals(words)).count();
    }

    private String typo(String words) {
        int at = random.nextInt(words.length());
        return words.substring(0, at) + "字" + words.substring(at + 1);
    }

    private AnchorId idOf(int wanted) {
        return lineages.entrySet().stream()
                .filter(each -> each.getValue() == wanted)
                .map(Map.Entry::getKey)
                .filter(id -> ledger.current().get(id).status().isLive())
                .findFirst()
                .orElseThrow();
    }

    private void record(String what, AnchorKeeper.Kept kept) {
        ledger = ledger.with(kept.rows());
        Map<AnchorId, Ledger.Row> current = ledger.current();
        assertThat(kept.paragraphs()).as(what).doesNotHaveDuplicates().hasSameSizeAs(texts);
        Map<AnchorId, Text> live = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            AnchorId id = kept.paragraphs().get(i);
            live.put(id, texts.get(i));
            lineages.putIfAbsent(id, texts.get(i).lineage());
            assertThat(current.get(id).text())
                    .as("%s: %s", what, id)
                    .isEqualTo(texts.get(i).words());
        }
        lineages.forEach((id, own) -> {
            Ledger.Row row = current.get(id);
            if (row.status().isLive()) {
                assertThat(live.get(id)).as("%s: %s is dead", what, id).isNotNull();
                assertThat(live.get(id).lineage())
                        .as("%s: %s names another text", what, id)
                        .isEqualTo(own);
            } else {
                assertThat(live).as("%s: %s is used again", what, id).doesNotContainKey(id);
                assertThat(current.keySet()).as(what).containsAll(row.targets());
            }
        });
        recordTitles(what, kept, current);
        assertThat(keep(List.of(), new Problems()).rows())
                .as("%s: recorded", what)
                .isEmpty();
    }

    private void recordTitles(String what, AnchorKeeper.Kept kept, Map<AnchorId, Ledger.Row> current) {
        if (!titled) {
            return;
        }
        List<Title> inOrder =
                titles.stream().sorted(Comparator.comparing(this::titleLine)).toList();
        Map<AnchorId, Title> live = new TreeMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            AnchorId id = kept.sections().get(i).orElseThrow();
            live.put(id, inOrder.get(i));
            titleLineages.putIfAbsent(id, inOrder.get(i).lineage());
        }
        titleLineages.forEach((id, own) -> {
            if (current.get(id).status().isLive()) {
                assertThat(live.get(id)).as("%s: %s is dead", what, id).isNotNull();
                assertThat(live.get(id).lineage())
                        .as("%s: %s is another section", what, id)
                        .isEqualTo(own);
                assertThat(current.get(id).text()).isEqualTo(live.get(id).words());
            } else {
                assertThat(live).as("%s: %s is used again", what, id).doesNotContainKey(id);
            }
        });
    }
}
