package org.xuanyan;

import static org.xuanyan.DamageKind.tailed;
import static org.xuanyan.DamageKind.text;

import java.util.List;

/** What stands after a text: signatures in many layouts, editors, links, notices. */
final class TailDamage {

    private TailDamage() {}

    static List<DamageKind> kinds() {
        return List.of(
                text("editor's line", (text, random) -> tailed(text, "（责任编辑：某甲）")),
                text("editor with a pen name", (text, random) -> tailed(text, "[责任编辑: 某甲 PX027]")),
                text("editors without brackets", (text, random) -> tailed(text, "责编：某甲、某乙")),
                text("reference to a newspaper", (text, random) -> tailed(text, "《某日报》（2031年07月06日 03版）")),
                text("end in brackets", (text, random) -> tailed(text, "（完）")),
                text("agency in brackets", (text, random) -> tailed(text, "（新华社" + text.place() + "7月5日电）")),
                text("three stars", (text, random) -> tailed(text, "", "* * *", "", "来源：某网")),
                text(
                        "a line in English",
                        (text, random) -> tailed(text, "", "Yunling Declaration of the Heads of State, 5 July 2031")),
                text("next and previous page", (text, random) -> tailed(text, "上一篇：某国领导人出席会议", "下一篇：某地举行图书展")),
                text("related news", (text, random) -> tailed(text, "相关新闻", "某国领导人出席会议", "某地举行图书展 2031-07-04")),
                text("rights and licences", (text, random) -> tailed(text, "版权所有 某网 未经授权不得转载", "某ICP备12345678号-1")),
                text("keywords", (text, random) -> tailed(text, "关键词：峰会 宣言 合作")),
                text("source below the text", (text, random) -> tailed(text, "来源：某国外交部网站", "浏览次数：1024")),
                text("buttons below the text", (text, random) -> tailed(text, "【打印】 【关闭】", "分享到：", "返回顶部")),
                text("disclaimer", (text, random) -> tailed(text, "免责声明：本文仅代表作者个人观点，与本网无关。")),
                text("comments of readers", (text, random) -> tailed(text, "网友评论", "沙发。", "写得很好，支持！")),
                text(
                        "address of the page",
                        (text, random) -> tailed(text, "原文链接：https://example.org/2031/0706/a1.html")),
                text(
                        "licence of a wiki",
                        (text, random) -> tailed(
                                text,
                                "本作品在甲国属于公有领域。",
                                "取自“https://example.org/w/index.php?title=x&oldid=1”",
                                "分类：2031年")),
                text(
                        "place and day in two lines",
                        (text, random) -> text.signatures().isEmpty()
                                ? tailed(text, "2031年7月5日", "于" + text.place())
                                : Printed.spaced(text.lines()
                                                .subList(0, text.lines().size() - 1)) + "\n" + text.place()
                                        + "\n2031年7月5日\n"),
                text(
                        "day in numerals",
                        (text, random) -> text.signatures().isEmpty() ? tailed(text, "二〇三一年七月五日") : tailed(text)),
                text("signatures in one line each", (text, random) -> signed(text, " ")),
                text("signatures with wide gaps", (text, random) -> signed(text, "                ")),
                text("signatures with tabs", (text, random) -> signed(text, "\t")),
                text("names above offices", (text, random) -> {
                    StringBuilder copy = new StringBuilder(Printed.spaced(body(text)));
                    for (String each : text.signatures()) {
                        copy.append(String.join("\n", each.split("\u3000"))).append("\n");
                    }
                    return copy.toString();
                }),
                text(
                        "signatures below an empty line each",
                        (text, random) -> Printed.spaced(body(text)) + "\n\n" + String.join("\n\n", text.signatures())
                                + "\n\n\n"),
                text(
                        "signatures pushed to the right",
                        (text, random) -> Printed.spaced(body(text)) + "\n"
                                + String.join(
                                        "\n",
                                        text.signatures().stream()
                                                .map(each -> " ".repeat(40) + each)
                                                .toList())
                                + "\n"));
    }

    private static List<String> body(MadeUpDeclaration text) {
        return text.lines().subList(0, text.lines().size() - text.signatures().size());
    }

    private static String signed(MadeUpDeclaration text, String gap) {
        return Printed.spaced(body(text)) + "\n"
                + String.join("\n", text.signatures()).replace("\u3000", gap) + "\n";
    }
}
