package org.xuanyan;

import static org.xuanyan.DamageKind.page;
import static org.xuanyan.DamageKind.undone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Web pages and their markup. */
final class PageDamage {

    private PageDamage() {}

    static List<DamageKind> kinds() {
        List<DamageKind> kinds = new ArrayList<>(markup());
        kinds.addAll(strange());
        return kinds;
    }

    private static List<DamageKind> markup() {
        return List.of(
                page("plain page", (text, random) -> Printed.page(text, Printed::paragraph)),
                page(
                        "heading and bold copy of the title",
                        (text, random) -> Printed.page(
                                text,
                                Printed::paragraph,
                                "<p align=\"center\"><strong>" + text.title() + "</strong></p>\n",
                                "")),
                page(
                        "headings of a page",
                        (text, random) -> Printed.page(
                                text,
                                line -> text.headings().contains(line)
                                        ? "<h2>" + line + "</h2>"
                                        : "<p>" + line + "</p>")),
                page(
                        "centred bold headings",
                        (text, random) -> Printed.page(
                                text,
                                line -> text.headings().contains(line)
                                        ? "<p style=\"text-align: center;\"><strong>" + line + "</strong></p>"
                                        : "<p>　　" + line + "</p>")),
                page(
                        "numbers by a list",
                        (text, random) -> Printed.page(
                                text,
                                line -> line.matches("\\d+\\. .*")
                                        ? "<ol start=\"" + line.substring(0, line.indexOf('.')) + "\"><li>"
                                                + line.substring(line.indexOf(' ') + 1) + "</li></ol>"
                                        : "<p>" + line + "</p>")),
                page("lines by line breaks", (text, random) -> Printed.page(text, line -> "　　" + line + "<br>")),
                page("two line breaks", (text, random) -> Printed.page(text, line -> line + "<br/><br/>")),
                page(
                        "blocks of an old site",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<P align=left><FONT face=宋体 size=3>&nbsp;&nbsp;&nbsp; " + line
                                        + "</FONT></P>")),
                page(
                        "blocks of an office program",
                        (text, random) -> Printed.page(
                                text,
                                line ->
                                        "<p class=\"MsoNormal\" style=\"text-indent:24.0pt\"><span style=\"font-family:宋体\">"
                                                + line.replaceFirst("，", "<span lang=\"EN-US\"></span>，")
                                                + "<o:p></o:p></span></p>")),
                page(
                        "blocks of a chat program",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<section><section><p><span leaf=\"\">" + line
                                        + "</span></p></section></section>")),
                page("paragraphs that are not closed", (text, random) -> Printed.page(text, line -> "<p>" + line)),
                page(
                        "paragraphs wrapped in the source",
                        (text, random) -> Printed.page(
                                text, line -> "<p>\n" + String.join("\n", Printed.lines(line, 30)) + "\n</p>")),
                page(
                        "a page of table cells",
                        (text, random) -> Printed.page(text, line -> "<table><tr><td>" + line + "</td></tr></table>")),
                page(
                        "links in the text",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<p>"
                                        + (text.signatures().contains(line)
                                                ? line
                                                : line.replace("国际", "<a href=\"/item/1\">国际</a>"))
                                        + "</p>")),
                page(
                        "words split by tags",
                        (text, random) ->
                                Printed.page(text, line -> "<p>" + line.replaceFirst("，(.)", "，<b>$1</b>") + "</p>")));
    }

    private static List<DamageKind> strange() {
        return List.of(
                page(
                        "character references",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<p>&nbsp;&#12288;"
                                        + line.replace("“", "&ldquo;")
                                                .replace("”", "&rdquo;")
                                                .replace("·", "&middot;")
                                                .replace("——", "&mdash;&mdash;")
                                        + "</p>")),
                page(
                        "character references escaped twice",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<p>&amp;nbsp;"
                                        + line.replace("“", "&amp;ldquo;")
                                                .replace("”", "&amp;rdquo;")
                                                .replace("·", "&amp;middot;")
                                        + "</p>")),
                DamageKind.text(
                        "character references in a plain text",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> "&nbsp;&nbsp;"
                                        + line.replace("“", "&ldquo;").replace("”", "&rdquo;"))
                                .toList())),
                DamageKind.text(
                        "tags in a plain text",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> text.blocks().contains(line) ? "<P style=\"x\">" + line + "</P>" : line)
                                .toList())),
                DamageKind.text("a broken tag at the end", (text, random) -> DamageKind.tailed(text, "</div")),
                DamageKind.text(
                        "script in a plain text",
                        (text, random) -> DamageKind.tailed(
                                text,
                                "var _hmt = _hmt || [];",
                                "(function() { var hm = document.createElement(\"script\"); })();")),
                page(
                        "scripts",
                        (text, random) -> Printed.page(
                                text,
                                Printed::paragraph,
                                "<script>var _hmt = _hmt || []; document.write('<p>广告</p>');</script>\n",
                                "<script type=\"text/javascript\">loadShare({title: '" + text.title()
                                        + "'});</script>\n")),
                page(
                        "style and comments",
                        (text, random) -> Printed.page(
                                text,
                                line -> "<!--[if gte mso 9]><xml></xml><![endif]--><p>" + line + "</p>",
                                "<style>p { color: red }</style>",
                                "")),
                page(
                        "buttons and a time above the text",
                        (text, random) -> Printed.page(
                                text,
                                Printed::paragraph,
                                "<div class=\"info\"><span>2031-07-06 09:21</span> <span>来源：某网</span> <a href=\"#\">分享</a></div>\n",
                                "")),
                page(
                        "recommendations in the text",
                        (text, random) -> Printed.page(text, Printed::paragraph)
                                .replaceFirst(
                                        Pattern.quote(
                                                "</p>\n<p>" + text.blocks().get(4)),
                                        "</p>\n<div class=\"related\"><span>相关阅读</span><a href=\"/1\">某地新桥通车</a></div>\n<p>"
                                                + text.blocks().get(4))),
                page(
                        "an advertisement in the text",
                        (text, random) -> Printed.page(text, Printed::paragraph)
                                .replaceFirst(
                                        Pattern.quote(
                                                "</p>\n<p>" + text.blocks().get(4)),
                                        "</p>\n<p class=\"ad\">广告</p>\n<p>"
                                                + text.blocks().get(4))),
                page(
                        "a picture with its caption",
                        (text, random) -> Printed.page(
                                text,
                                Printed::paragraph,
                                "<p style=\"text-align:center\"><img src=\"1.jpg\"></p><p style=\"text-align:center\">7月5日，与会领导人合影。</p>\n",
                                "")),
                page(
                        "an editor below the text",
                        (text, random) ->
                                Printed.page(text, Printed::paragraph, "", "<p class=\"editor\">（责任编辑：某甲）</p>\n")),
                page(
                        "letters and links in the foot",
                        (text, random) -> Printed.page(text, Printed::paragraph)
                                .replace(
                                        "</div></div>\n</body>",
                                        "</div></div><div class=\"foot\"><a href=\"/\">关于我们</a> <a href=\"/\">联系我们</a> 版权所有 某网"
                                                + " ICP备12345678号</div>\n</body>")),
                page("pages in frames", (text, random) -> {
                    List<String> frames = new ArrayList<>(PageFrames.all().values());
                    frames.removeIf(frame -> frame.contains("linked"));
                    return new PageFrames(random.nextInt(100)).page(frames.get(random.nextInt(frames.size())), text);
                }),
                undone(
                        "saved with its parts",
                        (text, random) -> CorpusCopy.of(
                                "copy.mhtml",
                                "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--b\"\r\n\r\n"
                                        + "----b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                        + Base64.getMimeEncoder()
                                                .encodeToString(Printed.page(text, Printed::paragraph)
                                                        .getBytes(StandardCharsets.UTF_8))
                                        + "\r\n----b--\r\n",
                                text)));
    }
}
