package org.xuanyan;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Content with very much of one thing.
 *
 * @param name says what is repeated
 * @param count how often, so that it is about 100 KB or as much as a large collection has
 * @param command what is run; a build if it is empty
 * @param writer writes a number of these things
 */
record GrowthShape(String name, int count, List<String> command, Writer writer) {

    /** Writes a number of things into the content folder. */
    interface Writer {
        void write(Sandbox sandbox, int count) throws IOException;
    }

    private static final String DIGITS = "甲乙丙丁戊己庚辛壬癸";

    private static final String HEAD = "---\ntitle: %s年宣言全称\nname: %s年宣言\nadopted: %s-07-05\nplace: 云岭\n%s---\n\n";

    /** Returns all shapes. */
    static List<GrowthShape> all() {
        List<GrowthShape> all = new ArrayList<>();
        all.addAll(GrowthTexts.paragraphs());
        all.addAll(GrowthTexts.declarations());
        all.addAll(GrowthCollections.collections());
        all.addAll(GrowthCollections.pages());
        all.addAll(GrowthImports.imports());
        return all;
    }

    @Override
    public String toString() {
        return name;
    }

    /** A word of its own for each number: four characters that no list of words has. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1000; rest > 0; rest /= 10) {
            word.append(DIGITS.charAt(rest % 10));
        }
        return word.toString();
    }

    /** Returns a day, of which many are equal. */
    static String day(int number) {
        return 2010 + number % 20 + "年" + (1 + number % 12) + "月" + (1 + number % 28) + "日";
    }

    /** Returns so many pieces. */
    static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(joining());
    }

    /**
     * Writes a declaration.
     *
     * @param head more lines of its front matter
     */
    static void declare(Sandbox sandbox, String slug, String head, String text) throws IOException {
        String year = slug.substring(0, 4);
        sandbox.write("declarations/" + slug + "/declaration.md", HEAD.formatted(year, year, year, head) + text + "\n");
    }

    /** Returns so many paragraphs, each with words of its own. */
    static String plain(int count) {
        return many(count, i -> "各方愿意推动" + word(i) + "合作，支持" + word(i + 7) + "倡议。\n\n");
    }

    /** Returns letters that are different for each number. */
    static String latin(int number) {
        return Integer.toString(number + 1000, 10)
                .chars()
                .mapToObj(c -> Character.toString('a' + c - '0'))
                .collect(joining());
    }
}
