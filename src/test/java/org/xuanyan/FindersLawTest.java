package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.xuanyan.ProcessorTime.SCALE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.citation.CitationLinker;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Event;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.timeline.Timeline;

/**
 * Citations, dates and events are found in time that grows with the text, whatever is repeated in it. Each of these texts has more
 * of one thing than any declaration; with quadratic work it takes much longer than allowed.
 */
@Tag("slow")
class FindersLawTest {

    private static final Duration ENOUGH = Duration.ofMillis(1_500);

    private static final String TREATIES = """
            treaties:
              - {id: charter, title: 桥宪章, english: Charter of the Bridge, kind: charter}
            """;

    @TempDir
    Path temp;

    /** A text of which only a few words are repeated; the name of the case says what. */
    private record LongText(String name, String language, String text) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<LongText> texts() {
        return Stream.of(
                chinese("dates in one clause", "双方于" + many(1_250 * SCALE, FindersLawTest::day) + "签署。"),
                chinese("dates in one title", "欢迎《" + many(1_250 * SCALE, FindersLawTest::day) + "公约》。"),
                english(
                        "dates after names",
                        many(3_750 * SCALE, i -> "The Charter of the Bridge, " + englishDay(i) + ". ")),
                english(
                        "dates of resolutions",
                        many(1_000 * SCALE, i -> "resolution " + i + " (2015) of " + englishDay(i) + ", ")),
                english("open quotations", many(2_500 * SCALE, i -> "“ S/RES/2231")));
    }

    private static LongText chinese(String name, String text) {
        return new LongText(name, "zh-Hans", text);
    }

    private static LongText english(String name, String text) {
        return new LongText(name + ", in English", "en", text);
    }

    private static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(joining());
    }

    private static String day(int number) {
        return 2010 + number % 20 + "年" + (1 + number % 12) + "月" + (1 + number % 28) + "日";
    }

    private static String englishDay(int number) {
        return 1 + number % 28 + " May " + (2010 + number % 20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLongTextTakesLinearTime(LongText text) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        sandbox.write("treaties.yml", TREATIES);
        sandbox.write(
                "declarations/2030-qiao/declaration.md",
                "---\ntitle: 桥宣言全称\nname: 桥宣言\nadopted: 2030-01-02\nplace: 桥\nlanguage: " + text.language()
                        + "\n---\n\n" + text.text() + "\n");
        ProcessorTime.assertLessThan(ENOUGH, text.name(), () -> find(sandbox.content()));
    }

    private static List<Event> find(Path content) {
        Path none = content.resolve("none");
        Problems problems = new Problems();
        Memory memory = new Memory();
        try {
            Workspace workspace = Loader.load(new Settings(content, none, none, Optional.empty()), problems)
                    .orElseThrow();
            Corpus cited = CitationLinker.link(
                    workspace,
                    AnchorAssigner.assign(
                            Parser.declarations(workspace.manuscripts(), memory, problems),
                            workspace.site().edition(),
                            memory,
                            problems),
                    List.of(),
                    memory,
                    problems);
            return Timeline.events(
                            Timeline.dates(cited, memory, problems),
                            workspace.timelineEdits(),
                            workspace.authority().places(),
                            memory,
                            problems)
                    .all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
