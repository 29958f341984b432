package org.xuanyan;

import static org.xuanyan.GrowthShape.many;
import static org.xuanyan.GrowthShape.word;

import java.util.List;
import java.util.function.IntFunction;

/** Copies with very much of one thing. */
final class GrowthImports {

    private GrowthImports() {}

    private static GrowthShape imported(String name, int count, String file, IntFunction<String> text) {
        return new GrowthShape(
                "import of " + name,
                count,
                List.of(
                        "import",
                        "--slug",
                        "2032-shan",
                        "--title",
                        "山宣言全称",
                        "--name",
                        "山宣言",
                        "--date",
                        "2032-07-05",
                        "--place",
                        "山城",
                        file),
                (sandbox, n) -> sandbox.write(file, text.apply(n)));
    }

    private static String html(String body) {
        return "<!doctype html><html lang=zh><title>山宣言全称</title><body><h1>山宣言全称</h1><div>" + body + "</div>";
    }

    static List<GrowthShape> imports() {
        IntFunction<String> sentence = i -> "各方愿意推动" + word(i) + "合作，支持" + word(i + 7) + "倡议。";
        return List.of(
                imported(
                        "paragraphs of a web page",
                        1_000,
                        "copy.html",
                        n -> html(many(n, i -> "<p>" + sentence.apply(i)))),
                imported(
                        "lines of a web page", 1_000, "copy.html", n -> html(many(n, i -> sentence.apply(i) + "<br>"))),
                imported("one line of a web page", 1_000, "copy.html", n -> html("<p>" + many(n, sentence))),
                imported("elements in elements", 3_000, "copy.html", n -> html("<div>".repeat(n) + "各方愿意。")),
                imported(
                        "links of a web page",
                        2_000,
                        "copy.html",
                        n -> html(many(n, i -> "<a href=#>" + word(i) + "</a> ") + "<p>各方愿意推动合作。")),
                imported(
                        "rows of a web page",
                        1_000,
                        "copy.html",
                        n -> html("<table>" + many(n, i -> "<tr><td>" + word(i) + "<td>" + i + "</table>"))),
                imported(
                        "list items of a web page",
                        1_000,
                        "copy.html",
                        n -> html("<ul>" + many(n, i -> "<li>" + sentence.apply(i)) + "</ul>")),
                imported(
                        "pieces of a web page",
                        3_000,
                        "copy.html",
                        n -> html("<p>" + many(n, i -> "<span>" + word(i) + "</span>"))),
                imported("paragraphs", 1_000, "copy.txt", n -> many(n, i -> sentence.apply(i) + "\n\n")),
                imported("lines", 1_000, "copy.txt", n -> many(n, i -> sentence.apply(i) + "\n")),
                imported("equal lines", 2_000, "copy.txt", n -> many(n, i -> "各方愿意推动合作。\n")),
                imported(
                        "wrapped lines",
                        1_500,
                        "copy.txt",
                        n -> many(n, sentence).replaceAll("(.{30})", "$1\n")),
                imported("spaced characters", 15_000, "copy.txt", n -> "各方" + " 约".repeat(n) + "。"),
                imported("empty lines", 50_000, "copy.txt", n -> "各方愿意。\n" + "\n".repeat(n) + "各方推动。\n"),
                imported(
                        "printed pages",
                        60,
                        "copy.txt",
                        n -> many(
                                n,
                                page -> "山宣言\n"
                                        + many(
                                                30,
                                                i -> sentence.apply(page * 30 + i)
                                                                .substring(0, 18) + "\n") + "- " + (page + 1)
                                        + " -\n")),
                imported(
                        "lines in columns",
                        700,
                        "copy.txt",
                        n -> many(
                                n,
                                i -> sentence.apply(i).substring(0, 18) + "        "
                                        + sentence.apply(i + n).substring(0, 18) + "\n")),
                imported("one line", 1_000, "copy.txt", n -> many(n, sentence) + "\n"),
                imported("titles", 3_500, "copy.txt", n -> "各方恪守" + many(n, i -> "《" + word(i) + "公约》、") + "。\n"),
                imported(
                        "sections",
                        1_000,
                        "copy.txt",
                        n -> many(n, i -> "第" + (i + 1) + "章\n\n" + sentence.apply(i) + "\n\n")),
                imported(
                        "numbered lines",
                        1_000,
                        "copy.txt",
                        n -> many(n, i -> i + 1 + ". " + sentence.apply(i) + "\n")),
                // A mark has three digits at most: what stands in brackets from 1000 on is another thing, and costs
                // more.
                imported(
                        "notes",
                        480,
                        "copy.txt",
                        n -> many(n, i -> sentence.apply(i) + "[" + (i + 1) + "]\n\n")
                                + many(n, i -> "[" + (i + 1) + "] 见" + word(i) + "。\n")),
                imported(
                        "signatures",
                        1_000,
                        "copy.txt",
                        n -> "各方愿意推动合作。\n\n" + many(n, i -> "云岭共和国总统　" + word(i) + "\n")),
                imported("open brackets", 20_000, "copy.txt", n -> "各方" + "（约".repeat(n) + "。\n"),
                imported("open elements", 20_000, "copy.txt", n -> "各方" + "<约".repeat(n) + "。\n"),
                imported("character references", 15_000, "copy.txt", n -> "各方" + "&#32422;".repeat(n) + "。\n"),
                imported("escapes", 15_000, "copy.txt", n -> "\"" + "\\u5404\\u65b9".repeat(n) + "\"\n"),
                imported("Latin words", 15_000, "copy.txt", n -> "The States " + many(n, i -> "word ") + ".\n"),
                imported(
                        "English lines",
                        2_000,
                        "copy.txt",
                        n -> many(n, i -> "The Member States support the cooperation of many states,\n")));
    }
}
