package org.xuanyan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.Block;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.problem.Problems;

/** No character is lost: escaped text arrives as typed, other text arrives as typed or is reported. */
class PassageLawTest {

    private static final int CASES = 4000;

    private static final String[] PIECES = {
        "成员国", "《联合国宪章》", "“", "”", "，", "。", "　", " ", "a", "b", "2018", "7", ".", ")", "(", "*", "**", "_", "`",
        "~~~", "\\", "[", "]", "[^", ":", "<", ">", "</", "div", "!", "&", "amp;", "copy;", "#", "+", "-", "=", "|",
        "~", "\"", "'", "{", "}", "/", "http://", "𠮷", "é"
    };

    static String random(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = 1 + random.nextInt(12); length > 0; length--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "x" : stripped;
    }

    @Test
    void escapedTextArrivesAsTyped() {
        for (int seed = 0; seed < CASES; seed++) {
            String text = random(new Random(seed));
            Problems problems = new Problems();

            ParsedDeclaration parsed = Manuscripts.parse(Manuscripts.escape(text), problems);

            assertThat(problems.hasErrors()).as("seed %d: %s", seed, text).isFalse();
            assertThat(texts(parsed)).as("seed %d", seed).containsExactly(text);
        }
    }

    @Test
    void otherTextArrivesAsTypedOrIsReported() {
        int untouched = 0;
        for (int seed = 0; seed < CASES; seed++) {
            String text = random(new Random(seed));
            Problems problems = new Problems();

            ParsedDeclaration parsed = Manuscripts.parse(text, problems);

            if (problems.sorted().isEmpty()) {
                untouched++;
                String expected = Manuscripts.unescape(Manuscripts.printed(text));
                assertThat(texts(parsed)).as("seed %d: %s", seed, text).containsExactly(expected);
            }
        }
        assertThat(untouched).as("cases without a finding").isBetween(CASES / 4, CASES * 3 / 4);
    }

    private static List<String> texts(ParsedDeclaration parsed) {
        List<String> texts = new ArrayList<>();
        for (Block block : parsed.blocks()) {
            block.visit(
                    mark -> texts.add(mark.label()),
                    passage -> texts.add(Manuscripts.printed(passage)),
                    hr -> texts.add("***"));
        }
        return texts;
    }
}
