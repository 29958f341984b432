package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.xuanyan.clean.CleanBlock;
import org.xuanyan.clean.Cleaned;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.Languages;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Severity;
import org.xuanyan.text.SourceText;

/** The main text of a web page, in frames of many kinds: no paragraph is lost, and nothing of the frame is left over. */
class PageFramesTest {

    /** Declarations for each frame; {@code -Dframes.cases=200} runs more. */
    private static final int CASES = Integer.getInteger("frames.cases", 2);

    private static final Cleaner CHINESE = new Cleaner(Languages.of(new LanguageTag("zh-Hans")));

    private static final Pattern NAME = Pattern.compile("\\b(class|id)=(\"[^\"]*\"|\\w+)");

    @TestFactory
    Stream<DynamicTest> theTextOfAPageIsFoundExactly(TestReporter reporter) {
        reporter.publishEntry("seeds", "0 to " + (CASES - 1));
        assertThat(PageFrames.all()).hasSizeGreaterThanOrEqualTo(20);
        return PageFrames.all().entrySet().stream()
                .map(frame -> dynamicTest(
                        frame.getKey(),
                        () -> IntStream.range(0, CASES).forEach(seed -> assertExact(seed, frame.getValue()))));
    }

    private static void assertExact(int seed, String frame) {
        MadeUpDeclaration declaration = MadeUpDeclaration.of(seed);
        String named = new PageFrames(seed).page(frame, declaration);
        String page = seed % 2 == 0 ? named : withoutNames(named);
        Cleaned cleaned = CHINESE.clean(new SourceText("page.html", page));
        List<String> blocks = cleaned.blocks().stream().map(CleanBlock::text).toList();
        assertThat(declaration.blocks().stream().filter(each -> !blocks.contains(each)))
                .as("seed %d: lost; %s", seed, cleaned.findings())
                .isEmpty();
        assertThat(blocks.stream().filter(each -> !declaration.blocks().contains(each)))
                .as("seed %d: left over; %s", seed, cleaned.findings())
                .isEmpty();
        assertThat(blocks).as("seed %d", seed).isEqualTo(declaration.blocks());
        assertThat(cleaned.title()).as("seed %d", seed).contains(declaration.title());
        assertThat(cleaned.adopted().map(Object::toString)).as("seed %d", seed).contains(MadeUpDeclaration.DAY);
        assertThat(cleaned.signatories())
                .as("seed %d", seed)
                .hasSize(Math.max(0, declaration.signatures().size() - 1));
        assertThat(cleaned.truncated())
                .as("seed %d: %s", seed, cleaned.findings())
                .isFalse();
        assertThat(cleaned.findings()).as("seed %d", seed).noneMatch(each -> each.severity() == Severity.ERROR);
    }

    /** Gives classes and ids names without a meaning, as pages have them that a program makes. */
    private static String withoutNames(String page) {
        return NAME.matcher(page)
                .replaceAll(match -> match.group(1) + "=\"css-"
                        + Integer.toHexString(match.group(2).hashCode()) + "\"");
    }
}
