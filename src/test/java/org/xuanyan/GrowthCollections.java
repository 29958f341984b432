package org.xuanyan;

import static java.util.stream.Collectors.joining;
import static org.xuanyan.GrowthShape.declare;
import static org.xuanyan.GrowthShape.latin;
import static org.xuanyan.GrowthShape.many;
import static org.xuanyan.GrowthShape.plain;
import static org.xuanyan.GrowthShape.word;

import java.nio.file.Files;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Collections and pages with very much of one thing. */
final class GrowthCollections {

    private GrowthCollections() {}

    static List<GrowthShape> collections() {
        return List.of(
                new GrowthShape("declarations", 100, List.of(), (sandbox, n) -> {
                    for (int i = 0; i < n; i++) {
                        declare(
                                sandbox,
                                1900 + i % 100 + "-yun" + latin(i),
                                "",
                                "各方愿意推动" + word(i) + "。恪守《" + word(i % 9) + "公约》。");
                    }
                }),
                new GrowthShape("two declarations with the same paragraphs", 600, List.of(), (sandbox, n) -> {
                    declare(sandbox, "2031-yun", "", plain(n));
                    declare(sandbox, "2032-yun", "", plain(n));
                }),
                new GrowthShape("two declarations with changed paragraphs", 600, List.of(), (sandbox, n) -> {
                    declare(sandbox, "2031-yun", "", plain(n));
                    declare(sandbox, "2032-yun", "", plain(n).replace("愿意推动", "将继续推动"));
                }),
                new GrowthShape("two declarations with equal paragraphs", 1_000, List.of(), (sandbox, n) -> {
                    declare(sandbox, "2031-yun", "", many(n, i -> "各方愿意推动各国之间的贸易合作。\n\n"));
                    declare(sandbox, "2032-yun", "", many(n, i -> "各方愿意推动各国之间的贸易合作。\n\n"));
                }),
                new GrowthShape("two declarations of similar paragraphs", 1_000, List.of(), (sandbox, n) -> {
                    declare(sandbox, "2031-yun", "", many(n, i -> "各方愿意推动各国之间的贸易合作和" + word(i) + "。\n\n"));
                    declare(sandbox, "2032-yun", "", many(n, i -> "各方愿意推动各国之间的贸易合作和" + word(i + n) + "。\n\n"));
                }),
                new GrowthShape("two declarations of one long paragraph", 2_000, List.of(), (sandbox, n) -> {
                    declare(sandbox, "2031-yun", "", plain(n).replace("\n", ""));
                    declare(sandbox, "2032-yun", "", plain(n).replace("\n", "").replace("推动", "促进"));
                }),
                new GrowthShape("instruments in the authority file", 2_000, List.of(), (sandbox, n) -> {
                    sandbox.write("treaties.yml", "treaties:\n" + many(n, GrowthCollections::treaty));
                    declare(sandbox, "2031-yun", "", many(200, i -> "恪守《" + word(i) + "公约》。\n\n"));
                }),
                new GrowthShape("instruments of the authority file that are cited", 500, List.of(), (sandbox, n) -> {
                    sandbox.write("treaties.yml", "treaties:\n" + many(n, GrowthCollections::treaty));
                    declare(sandbox, "2031-yun", "", many(n, i -> "恪守《" + word(i) + "公约》。\n\n"));
                }),
                new GrowthShape("names of one instrument", 1_500, List.of(), (sandbox, n) -> {
                    sandbox.write(
                            "treaties.yml",
                            "treaties:\n  - {id: forests, title: 森林公约, kind: convention, aliases: ["
                                    + IntStream.range(0, n)
                                            .mapToObj(i -> word(i) + "公约")
                                            .collect(joining(", ")) + "]}\n");
                    declare(sandbox, "2031-yun", "", many(n, i -> "恪守《" + word(i) + "公约》。\n\n"));
                }),
                new GrowthShape(
                        "added events",
                        500,
                        List.of(),
                        (sandbox, n) -> sandbox.write(
                                "timeline.yml",
                                "add:\n"
                                        + many(
                                                n,
                                                i -> "  - {id: e" + latin(i) + ", title: " + word(i)
                                                        + "论坛, from: 2020-0" + (1 + i % 9)
                                                        + "-05, kind: meeting, source: 公知}\n"))),
                new GrowthShape("lines of the register", 5_000, List.of(), (sandbox, n) -> {
                    sandbox.run();
                    sandbox.register(Files.readString(sandbox.content().resolve("published.txt"))
                            + many(n, i -> "/treaties/t" + latin(i) + "/ = " + word(i) + "公约\n"));
                }),
                new GrowthShape("withdrawn addresses", 500, List.of(), (sandbox, n) -> {
                    sandbox.run();
                    sandbox.register(Files.readString(sandbox.content().resolve("published.txt"))
                            + many(n, i -> "/treaties/t" + latin(i) + "/ = " + word(i) + "公约\n"));
                    sandbox.write(
                            "addresses.yml",
                            "withdrawn:\n"
                                    + many(n, i -> "  - {address: /treaties/t" + latin(i) + "/, reason: 撤下。}\n"));
                }),
                new GrowthShape("moved addresses", 500, List.of(), (sandbox, n) -> {
                    sandbox.run();
                    sandbox.register(Files.readString(sandbox.content().resolve("published.txt"))
                            + many(
                                    n,
                                    i -> "/treaties/t" + latin(i) + "/ = " + word(i) + "公约\n/treaties/t" + latin(i)
                                            + "/feed.xml\n"));
                    sandbox.write(
                            "addresses.yml",
                            "moved:\n" + many(n, i -> "  - {from: /treaties/t" + latin(i) + "/, to: /treaties/}\n"));
                }),
                new GrowthShape(
                        "unknown keys",
                        3_000,
                        List.of(),
                        (sandbox, n) -> sandbox.write("site.yml", "title: 试验集\n" + many(n, i -> "key" + i + ": 值\n"))));
    }

    private static String treaty(int i) {
        return "  - {id: t" + latin(i) + ", title: " + word(i) + "公约, kind: convention}\n";
    }

    private static GrowthShape page(String name, int count, IntFunction<String> text) {
        return new GrowthShape(
                name + " in a page",
                count,
                List.of(),
                (sandbox, n) -> sandbox.write("pages/about.md", "---\ntitle: 关于\n---\n\n" + text.apply(n) + "\n"));
    }

    static List<GrowthShape> pages() {
        return List.of(
                page("paragraphs", 2_000, n -> many(n, i -> "这个文集收录历次宣言" + word(i) + "。\n\n")),
                page("headings", 2_000, n -> many(n, i -> "## " + word(i) + "\n\n文集。\n\n")),
                page("list items", 3_000, n -> many(n, i -> "- 文集" + word(i) + "\n")),
                page("nested list items", 3_000, n -> many(n, i -> "  ".repeat(i % 12) + "- 文\n")),
                page("lists in one line", 1_000, n -> "- ".repeat(n) + "文\n"),
                page("links", 2_000, n -> many(n, i -> "[文集" + i + "](/treaties/) ")),
                page("dead links", 2_000, n -> many(n, i -> "[文集" + i + "](/nowhere-" + latin(i) + "/) ")),
                page("open links", 20_000, n -> "[文".repeat(n)),
                page("stars", 20_000, n -> "*文 ".repeat(n) + "**文 ".repeat(n)),
                page("notes", 1_000, n -> many(n, i -> "文集[^" + i + "]\n\n[^" + i + "]: 见" + word(i) + "。\n\n")),
                page(
                        "rows of a table",
                        3_000,
                        n -> "|甲|乙|\n|---|---|\n" + many(n, i -> "|" + word(i) + "|" + i + "|\n")),
                page(
                        "definitions of links",
                        2_000,
                        n -> many(n, i -> "[" + word(i) + "]: /treaties/\n") + many(n, i -> "[" + word(i) + "] ")),
                new GrowthShape("pages", 100, List.of(), (sandbox, n) -> {
                    for (int i = 0; i < n; i++) {
                        sandbox.write("pages/page" + latin(i) + ".md", "---\ntitle: 关于" + i + "\n---\n\n文集。\n");
                    }
                }));
    }
}
