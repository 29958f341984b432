package org.xuanyan;

import static org.xuanyan.GrowthShape.day;
import static org.xuanyan.GrowthShape.declare;
import static org.xuanyan.GrowthShape.latin;
import static org.xuanyan.GrowthShape.many;
import static org.xuanyan.GrowthShape.plain;
import static org.xuanyan.GrowthShape.word;

import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;

/** Single declarations with very much of one thing. */
final class GrowthTexts {

    private GrowthTexts() {}

    private static GrowthShape text(String name, int count, IntFunction<String> text) {
        return new GrowthShape(name, count, List.of(), (sandbox, n) -> declare(sandbox, "2031-yun", "", text.apply(n)));
    }

    /** One paragraph in which one thing is repeated. */
    private static GrowthShape paragraph(String name, int count, IntFunction<String> piece) {
        return text(name + " in one paragraph", count, n -> "各方" + many(n, piece) + "完成。");
    }

    static List<GrowthShape> paragraphs() {
        return List.of(
                paragraph("dates", 5_000, GrowthShape::day),
                paragraph("dates with what happened", 3_000, i -> "于" + day(i) + "举行" + word(i) + "会议，"),
                paragraph("dates in one sentence", 4_000, i -> day(i) + "签署、"),
                paragraph("ranges of dates", 3_000, i -> "2031年至203" + i % 10 + "年纲要，"),
                paragraph("dates in titles", 2_000, i -> "《" + day(i) + word(i) + "公约》"),
                paragraph("titles", 3_500, i -> "《" + word(i) + "公约》、"),
                paragraph("titles without marks between them", 3_500, i -> "《" + word(i) + "公约》"),
                paragraph("titles with verbs", 2_500, i -> "恪守《" + word(i) + "公约》，"),
                paragraph("titles in sentences", 2_500, i -> "恪守《" + word(i) + "公约》。"),
                paragraph("titles in titles", 2_000, i -> "《〈" + word(i) + "公约〉落实计划》，"),
                paragraph("a title again and again", 5_000, i -> "《联合国宪章》，"),
                paragraph("open titles", 15_000, i -> "《约"),
                paragraph("open brackets", 15_000, i -> "（约"),
                paragraph("open quotations", 15_000, i -> "“约"),
                paragraph("closing titles", 15_000, i -> "约》"),
                paragraph("titles in quotations", 2_000, i -> "“《" + word(i) + "公约》”，"),
                paragraph("short names", 1_500, i -> "《" + word(i) + "公约》（以下称《" + word(i) + "》），"),
                paragraph("references to what was named", 10_000, i -> "该条约，"),
                paragraph("resolutions", 2_500, i -> "安理会第" + (1 + i) + "号决议，"),
                paragraph("numbers", 15_000, i -> i + "，"),
                paragraph("clauses without names", 3_000, i -> "愿意推动" + word(i) + "合作，"),
                paragraph("words without marks", 6_000, GrowthShape::word),
                paragraph("one character", 33_000, i -> "约"),
                paragraph("states", 3_000, i -> i % 2 == 0 ? "哈萨克斯坦共和国、" : "吉尔吉斯共和国、"),
                paragraph("proposals", 1_500, i -> "欢迎哈萨克斯坦提出的" + word(i) + "倡议。"),
                paragraph("Latin words", 20_000, i -> "word "),
                text("lines in one paragraph", 3_000, n -> many(n, i -> "各方愿意推动" + word(i) + "\n") + "合作。"),
                text(
                        "notes in one paragraph",
                        2_000,
                        n -> "各方" + many(n, i -> "愿意[^" + i + "]") + "。\n"
                                + many(n, i -> "\n[^" + i + "]: 见" + word(i) + "。\n")));
    }

    static List<GrowthShape> declarations() {
        return List.of(
                text("paragraphs", 1_000, n -> many(n, i -> "各方愿意推动" + word(i) + "合作，支持" + word(i + 7) + "倡议。\n\n")),
                text("short paragraphs", 4_000, n -> many(n, i -> word(i) + "。\n\n")),
                text("equal paragraphs", 2_000, n -> many(n, i -> "各方愿意推动合作。\n\n")),
                text(
                        "paragraphs with a note",
                        1_000,
                        n -> many(n, i -> "各方愿意[^" + i + "]推动" + word(i) + "。\n\n[^" + i + "]: 见" + word(i) + "。\n\n")),
                text("paragraphs with an event", 1_000, n -> many(n, i -> day(i) + "在云岭举行" + word(i) + "论坛。\n\n")),
                text("equal events", 1_000, n -> many(n, i -> "2031年3月5日在云岭举行青年论坛。\n\n")),
                text("events of one day", 1_000, n -> many(n, i -> "2031年3月5日在云岭举行" + word(i) + "论坛。\n\n")),
                text("paragraphs with a title", 1_500, n -> many(n, i -> "恪守《" + word(i) + "公约》。\n\n")),
                text("paragraphs with one title", 1_500, n -> many(n, i -> "恪守《联合国宪章》" + word(i) + "。\n\n")),
                text("sections", 1_500, n -> many(n, i -> "## " + word(i) + "\n\n各方" + word(i) + "。\n\n")),
                text(
                        "sections with numbers",
                        1_500,
                        n -> many(n, i -> "## 第" + (i + 1) + "章\n\n各方" + word(i) + "。\n\n")),
                text("separators", 2_000, n -> many(n, i -> "各方" + word(i) + "。\n\n---\n\n")),
                text("numbered paragraphs", 2_000, n -> many(n, i -> i + 1 + ". 各方" + word(i) + "。\n\n")),
                text("items", 2_000, n -> "各方：\n\n" + many(n, i -> "（" + (i + 1) + "）推动" + word(i) + "；\n\n")),
                text("list items in Markdown", 2_000, n -> many(n, i -> "- 推动" + word(i) + "\n")),
                text("nested quotations in Markdown", 1_000, n -> ">".repeat(n) + " 各方。"),
                text("stars", 20_000, n -> "各方" + "*约".repeat(n) + "。"),
                text("open links", 20_000, n -> "各方" + "[约".repeat(n) + "。"),
                text("back quotes", 4_000, n -> "各方" + many(n, i -> "`".repeat(1 + i % 50) + "约") + "。"),
                text("raw elements", 5_000, n -> "各方" + many(n, i -> "<b>" + word(i)) + "。"),
                text(
                        "rows of a table",
                        1_000,
                        n -> "|甲|乙|\n|---|---|\n" + many(n, i -> "|" + word(i) + "|" + i + "|\n")),
                new GrowthShape(
                        "signatures",
                        1_500,
                        List.of(),
                        (sandbox, n) -> declare(
                                sandbox,
                                "2031-yun",
                                "signatories:\n" + many(n, i -> "  - {office: 云岭总统, name: " + word(i) + "}\n"),
                                "各方愿意。")),
                new GrowthShape(
                        "labels",
                        1_000,
                        List.of(),
                        (sandbox, n) -> declare(
                                sandbox,
                                "2031-yun",
                                "labels:\n" + many(n, i -> "  p" + (i + 1) + ": 论" + word(i) + "\n"),
                                many(n, i -> "各方愿意推动" + word(i) + "。\n\n"))),
                new GrowthShape(
                        "variants", 800, List.of(), (sandbox, n) -> sources(sandbox, n, i -> i % 2 == 0 ? "和" : "")),
                new GrowthShape("unexplained differences", 800, List.of(), (sandbox, n) -> unexplained(sandbox, n)),
                ledger("rows of a ledger", 1_500, GrowthShape::plain, n -> "各方新增。\n\n" + plain(n)),
                ledger("sections of a ledger", 1_000, n -> titled(n), n -> "各方新增。\n\n" + titled(n)),
                ledger("renamed sections", 1_000, n -> titled(n), n -> titled(n).replace("## 论", "## 新论")),
                ledger(
                        "sections with other titles",
                        1_000,
                        n -> titled(n),
                        n -> many(n, i -> "## " + latin(i) + "\n\n各方愿意推动" + word(i) + "。\n\n")),
                ledger(
                        "renamed sections without text",
                        1_000,
                        n -> many(n, i -> "## 论" + word(i) + "\n\n"),
                        n -> many(n, i -> "## 新论" + word(i) + "\n\n")),
                ledger("lost sections", 1_000, n -> titled(n), n -> titled(n).replaceAll("## .*\n\n", "")),
                ledger("lost paragraphs", 1_000, GrowthShape::plain, n -> "各方愿意推动" + word(0) + "合作。"),
                ledger("inserted paragraphs", 1_000, GrowthShape::plain, n -> plain(n).replace("。\n", "。\n\n各方新增。\n")),
                ledger(
                        "moved paragraphs",
                        1_000,
                        GrowthShape::plain,
                        n -> plain(n).replaceAll("(?s)(各.*?。\n\n)(各.*?。\n\n)", "$2$1")),
                ledger("changed paragraphs", 1_000, GrowthShape::plain, n -> plain(n).replace("愿意推动", "愿意继续推动")));
    }

    /** A published text that was changed. */
    private static GrowthShape ledger(String name, int count, IntFunction<String> before, IntFunction<String> after) {
        return new GrowthShape(name, count, List.of(), (sandbox, n) -> {
            declare(sandbox, "2031-yun", "", before.apply(n));
            sandbox.run();
            declare(sandbox, "2031-yun", "", after.apply(n));
        });
    }

    private static String titled(int count) {
        return many(count, i -> "## 论" + word(i) + "\n\n各方愿意推动" + word(i) + "。\n\n");
    }

    private static void sources(Sandbox sandbox, int count, IntFunction<String> other) throws IOException {
        String text = many(count, i -> "各方愿意推动" + word(i) + "和合作，支持" + word(i + 7) + "倡议。\n\n");
        String copy = many(count, i -> "各方愿意推动" + word(i) + other.apply(i) + "合作，支持" + word(i + 7) + "倡议。\n\n");
        StringBuilder account = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (other.apply(i).isEmpty()) {
                account.append("      - {kind: variant, at: ")
                        .append(2 * i + 1)
                        .append(":")
                        .append(7 + word(i).length())
                        .append(", inserted: 和, reason: 网页文本无此字，据PDF文本}\n");
            }
        }
        sandbox.write("declarations/2031-yun/sources/pdf.txt", text);
        sandbox.write("declarations/2031-yun/sources/web.txt", copy);
        String head = "sources:\n" + source("pdf", text, "") + source("web", copy, "    account:\n" + account);
        declare(sandbox, "2031-yun", head, text);
    }

    private static String source(String id, String text, String account) {
        return "  - id: " + id + "\n    file: sources/" + id
                + ".txt\n    kind: pdf-text\n    completeness: complete\n    sha256: " + Sandbox.sha256(text) + "\n"
                + account;
    }

    private static void unexplained(Sandbox sandbox, int count) throws IOException {
        String text = plain(count);
        String copy = many(count, i -> "各方愿意推动" + word(i) + "等合作，支持" + word(i + 9) + "倡议。\n\n");
        sandbox.write("declarations/2031-yun/sources/pdf.txt", copy);
        declare(sandbox, "2031-yun", "sources:\n" + source("pdf", copy, ""), text);
    }
}
