package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Declarations in random mixtures of forms: numbers that run through, begin anew in each section or are missing; headings
 * of two levels; lists; tables. Text, labels and ids arrive as they were written, in the data and on the page.
 */
@Tag("slow")
class PrintedFormsLawTest {

    /** {@code -Dforms.cases=1000} tries more. */
    private static final int CASES = Integer.getInteger("forms.cases", 8);

    private static final String TITLE = "桥岭五国桥宣言";

    private static final String HAN = "桥河山云海林石城风雨春秋东西南北日月星天地人和平安";
    private static final String NUMERALS = "一二三四五六七八九";
    private static final String[] ITEM_MARKS = {"（a）", "①", "• ", "—", "（i）"};

    @TempDir
    Path root;

    /** How a text numbers its paragraphs. */
    private enum Scheme {
        THROUGH,
        BY_SECTION,
        NONE
    }

    /**
     * What is expected of a paragraph.
     *
     * @param label as in the data; empty if nothing is printed
     * @param section the id of its section, or empty
     */
    private record Expected(String id, String label, String number, String section, String text) {}

    /** Writes one declaration and what is expected of it. */
    private static final class Writer {

        private final Random random;
        private final Scheme scheme;
        private final String form;
        private final StringBuilder markdown = new StringBuilder();
        private final List<Expected> expected = new ArrayList<>();
        private final List<String> headings = new ArrayList<>();
        private String section = "";
        private String mark = "";

        /** What follows the number of a paragraph in a section without one: {@code  of “政治”}. */
        private String of = "";

        private int ordinal;
        private int unnumbered;
        private int number;
        private int inSection;
        private int letters;
        private String parent = "";

        Writer(Random random) {
            this.random = random;
            this.scheme = Scheme.values()[random.nextInt(Scheme.values().length)];
            this.form = new String[] {"%d. ", "%d．", "（%d）"}[random.nextInt(3)];
            boolean numberedHeadings = random.nextBoolean();
            opening();
            for (int sections = 2 + random.nextInt(3); sections > 0; sections--) {
                heading(numberedHeadings);
                for (int paragraphs = 2 + random.nextInt(4); paragraphs > 0; paragraphs--) {
                    paragraph();
                }
                if (random.nextInt(3) == 0) {
                    part();
                    paragraph();
                }
            }
        }

        private String words() {
            StringBuilder words = new StringBuilder();
            for (int length = 6 + random.nextInt(20); length > 0; length--) {
                words.append(HAN.charAt(random.nextInt(HAN.length())));
            }
            return words.toString();
        }

        private void block(String written) {
            markdown.append(written).append("\n\n");
        }

        private void opening() {
            if (random.nextBoolean()) {
                String text = words() + "：";
                block(text);
                plain(text);
            }
        }

        /** A paragraph without a number. */
        private void plain(String text) {
            if (scheme == Scheme.THROUGH) {
                lettered("", text);
            } else {
                number++;
                letters = 0;
                parent = unprinted(Integer.toString(number));
                expected.add(new Expected("p" + number, "", parent, section, text));
            }
        }

        private void lettered(String label, String text) {
            String id = number + String.valueOf((char) ('a' + letters++));
            String shown = "•—".contains(label) ? "[" + id.replaceAll("\\d", "") + "]" : label;
            boolean isItem = !label.isEmpty() && !parent.isEmpty();
            Pattern same = Pattern.compile(Pattern.quote(parent + shown) + "(\\[\\d+])?" + Pattern.quote(of));
            long before = expected.stream()
                    .filter(each -> same.matcher(each.number()).matches())
                    .count();
            String name = parent + shown + (before == 0 ? "" : "[" + (before + 1) + "]") + of;
            expected.add(new Expected("p" + id, label, isItem ? name : unprinted(id), section, text));
            parent = label.isEmpty() ? unprinted(id) : parent;
        }

        /** The number of an id; in brackets where paragraphs print the numbers of their sections. */
        private String unprinted(String id) {
            return scheme == Scheme.BY_SECTION ? "[" + id + "]" : id;
        }

        private void heading(boolean numbered) {
            ordinal++;
            inSection = 0;
            parent = "";
            String label = numbered ? NUMERALS.charAt(ordinal - 1) + "、" + words() : words();
            mark = numbered ? NUMERALS.charAt(ordinal - 1) + "、" : "";
            of = numbered || scheme != Scheme.BY_SECTION ? "" : " of “" + label + "”";
            section = numbered ? "s" + ordinal : "h" + ++unnumbered;
            headings.add(section + " " + label);
            block("## " + label);
        }

        private void part() {
            String label = words();
            section = "h" + ++unnumbered;
            headings.add(section + " " + label);
            mark = "";
            of = scheme != Scheme.BY_SECTION ? "" : " of “" + label + "”";
            inSection = 0;
            parent = "";
            block("### " + label);
        }

        private void paragraph() {
            String text = words() + "，" + words() + "，" + words() + "。";
            if (scheme == Scheme.NONE) {
                block(text);
                plain(text);
            } else {
                number++;
                inSection++;
                letters = 0;
                int printed = scheme == Scheme.THROUGH ? number : inSection;
                block(form.formatted(printed) + text);
                parent = scheme == Scheme.THROUGH ? "" + number : mark + printed;
                expected.add(new Expected("p" + number, "" + printed, parent + of, section, text));
            }
            int more = random.nextInt(8);
            if (more == 0) {
                table();
            } else if (more < 3) {
                list();
            }
        }

        private void list() {
            String written = ITEM_MARKS[random.nextInt(ITEM_MARKS.length)];
            for (int items = 1 + random.nextInt(3); items > 0; items--) {
                String text = words() + "；";
                block(written + text);
                lettered(written.strip(), text);
            }
        }

        private void table() {
            String[] cells = {words(), words(), words(), words()};
            block("| %s | %s |\n|---|---|\n| %s | %s |".formatted((Object[]) cells));
            lettered("", "%s\t%s\n%s\t%s\n".formatted((Object[]) cells));
        }
    }

    @Test
    void everythingArrivesAsItWasWritten(TestReporter reporter) throws IOException {
        reporter.publishEntry("seeds", "0 to " + (CASES - 1));
        Sandbox sandbox = new Sandbox(root);
        for (int seed = 0; seed < CASES; seed++) {
            Writer writer = new Writer(new Random(seed));
            String of = "seed " + seed + ", " + writer.scheme + ":\n" + writer.markdown;
            Files.deleteIfExists(sandbox.content().resolve("declarations/2030-qiao/anchors.tsv"));
            Files.deleteIfExists(sandbox.content().resolve("published.txt"));
            sandbox.writeText(writer.markdown.toString());
            Sandbox.Outcome outcome = sandbox.run();
            assertThat(outcome.code()).as("%s%s", of, outcome.err()).isZero();
            assertThat(outcome.err()).as(of).isEmpty();
            JsonNode data = JsonMapper.shared().readTree(sandbox.site().resolve("declarations/2030-qiao/index.json"));
            Document page = Jsoup.parse(sandbox.site().resolve("declarations/2030-qiao/index.html"));
            assertThat(inData(data, page)).as(of).isEqualTo(writer.expected);
            assertThat(page.select(".passage :is(p, table)[id]").stream().map(each -> each.id() + each.wholeText()))
                    .as(of)
                    .isEqualTo(writer.expected.stream()
                            .map(each -> each.id() + each.text())
                            .toList());
            assertThat(data.get("sections")
                            .valueStream()
                            .map(each -> each.get("id").asString() + " "
                                    + each.get("label").asString()))
                    .as(of)
                    .isEqualTo(writer.headings);
            assertThat(page.select("section > .section-head > :is(h2, h3)").eachText())
                    .as(of)
                    .isEqualTo(writer.headings.stream()
                            .map(each -> each.substring(each.indexOf(' ') + 1))
                            .toList());
        }
    }

    /** Returns the section that the place of a paragraph names: {@code “人文”第1段} → {@code of “人文”}, with a space before it. */
    private static String section(String place) {
        int end = place.lastIndexOf("”第") + 1;
        return end == 0 ? "" : " of " + place.substring(0, end);
    }

    /** Returns the paragraphs of the data, with the numbers by which the page names them. */
    private static List<Expected> inData(JsonNode data, Document page) {
        return data.get("paragraphs")
                .valueStream()
                .map(each -> {
                    String id = each.get("id").asString();
                    Element link = page.getElementById(id).closest(".passage").selectFirst(".permalink");
                    return new Expected(
                            id,
                            each.path("label").asString(""),
                            (link.hasAttr("data-number") ? link.attr("data-number") : id.substring(1))
                                    + section(link.attr("data-place")),
                            each.path("section").asString(""),
                            each.get("text").asString());
                })
                .toList();
    }

    /** A text copy cannot have tables, so those blocks are left out. */
    @Test
    void aTextCopyGivesTheSameBlocks() throws IOException {
        for (int seed = 0; seed < CASES; seed++) {
            Writer writer = new Writer(new Random(seed));
            List<String> blocks = blocks(writer.markdown.toString()).stream()
                    .filter(block -> !block.startsWith("|"))
                    .toList();
            Random random = new Random(seed);
            StringBuilder copy = new StringBuilder(TITLE + "\n\n");
            for (int i = 0; i < blocks.size(); i++) {
                boolean numbered = writer.scheme != Scheme.NONE && i + 1 < blocks.size();
                copy.append(inText(blocks.get(i), numbered, random)).append("\n\n");
            }
            assertThat(imported("copy.txt", copy.toString()))
                    .as("seed %d, %s:%n%s", seed, writer.scheme, copy)
                    .isEqualTo(blocks);
        }
    }

    @Test
    void aPageGivesTheSameBlocks() throws IOException {
        for (int seed = 0; seed < CASES; seed++) {
            Writer writer = new Writer(new Random(seed));
            Random random = new Random(seed);
            List<String> blocks = blocks(writer.markdown.toString());
            String copy = "<!DOCTYPE html><html><body><h1>" + TITLE + "</h1><div>\n"
                    + blocks.stream().map(block -> inPage(block, random)).collect(joining("\n"))
                    + "\n</div></body></html>\n";
            assertThat(imported("copy.html", copy))
                    .as("seed %d, %s:%n%s", seed, writer.scheme, copy)
                    .isEqualTo(blocks);
        }
    }

    /**
     * Returns a block as plain texts print it.
     *
     * @param beforeNumber whether a numbered paragraph may follow, so that a heading is recognised by that
     */
    private static String inText(String block, boolean beforeNumber, Random random) {
        if (!block.startsWith("## ") || block.contains("、")) {
            return block.startsWith("## ") ? block.substring(3) : block;
        }
        String heading = block.substring(3);
        return switch (random.nextInt(beforeNumber ? 4 : 3)) {
            case 0 -> "【" + heading + "】";
            case 1 -> "**" + heading + "**";
            case 2 -> block;
            default -> heading;
        };
    }

    private static String inPage(String block, Random random) {
        Matcher number = Pattern.compile("(\\d+)\\. (.*)").matcher(block);
        if (number.matches() && random.nextBoolean()) {
            return "<ol start=\"" + number.group(1) + "\"><li>" + number.group(2) + "</li></ol>";
        }
        if (block.startsWith("|")) {
            return "<table>"
                    + block.lines()
                            .filter(row -> !row.startsWith("|---"))
                            .map(PrintedFormsLawTest::row)
                            .collect(joining())
                    + "</table>";
        }
        if (block.startsWith("### ")) {
            return "<h3>" + block.substring(4) + "</h3>";
        }
        if (block.startsWith("## ")) {
            return "<h2>" + block.substring(3) + "</h2>";
        }
        return "<p>" + block + "</p>";
    }

    private static String row(String cells) {
        return "<tr><td>" + cells.substring(2, cells.length() - 2).replace(" | ", "</td><td>") + "</td></tr>";
    }

    /** Returns the blocks of the declaration that an import writes; nothing in it may be left to an editor. */
    private List<String> imported(String name, String copy) throws IOException {
        Path content = Files.createTempDirectory(root, "content");
        Path file = Files.writeString(content.resolve(name), copy);
        Sandbox.Outcome outcome = Sandbox.run(
                root,
                "import",
                file.toString(),
                "--slug",
                "2030-qiao",
                "--title",
                TITLE,
                "--name",
                "桥宣言",
                "--date",
                "2030-01-02",
                "--place",
                "桥",
                "--content",
                content.toString());
        assertThat(outcome.code()).as(outcome.err() + copy).isZero();
        assertThat(outcome.err()).as(copy).doesNotContain("[unexplained]", "[segmented]", "[truncated]");
        return blocks(Files.readString(content.resolve("declarations/2030-qiao/declaration.md"))
                .split("(?m)^---$", 3)[2]);
    }

    /** Returns the blocks of a text, without comments, and without spaces after numbers and marks. */
    private static List<String> blocks(String markdown) {
        return Stream.of(markdown.strip().split("\n\n"))
                .filter(block -> !block.startsWith("<!--"))
                .map(block -> block.replaceFirst("^([（\\d\\p{L}）．①•—]{1,4}) +", "$1"))
                .toList();
    }
}
