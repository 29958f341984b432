package org.xuanyan;

import static org.xuanyan.DamageKind.headed;
import static org.xuanyan.DamageKind.reported;
import static org.xuanyan.DamageKind.text;

import java.util.List;

/** What stands before a text: titles, leads, lines about a page. */
final class HeadDamage {

    private HeadDamage() {}

    static List<DamageKind> kinds() {
        return List.of(
                text("title twice", (text, random) -> headed(text, text.title(), "", text.title())),
                text(
                        "title three times",
                        (text, random) -> headed(text, text.title(), text.title() + "（全文）", "", text.title())),
                text("title with （全文）", (text, random) -> headed(text, text.title() + "（全文）")),
                text(
                        "title in two centred lines",
                        (text, random) -> headed(
                                text,
                                "          "
                                        + text.title().substring(0, text.title().length() - 4),
                                "                 "
                                        + text.title().substring(text.title().length() - 4))),
                text(
                        "title letter by letter",
                        (text, random) ->
                                headed(text, String.join(" ", text.title().split("")))),
                text(
                        "title with the name of a site",
                        (text, random) -> headed(text, text.title() + "_某网", "", text.title())),
                text("title in book brackets", (text, random) -> headed(text, "《" + text.title() + "》")),
                text(
                        "day in brackets below the title",
                        (text, random) -> headed(text, text.title(), "（2031年7月5日，" + text.place() + "）")),
                text("day of adoption below the title", (text, random) -> headed(text, text.title(), "（2031年7月5日通过）")),
                text("day below the title", (text, random) -> headed(text, text.title(), "2031年7月5日")),
                text(
                        "lead of an agency",
                        (text, random) -> headed(
                                text,
                                "桥岭国家发表" + text.title().substring(text.title().length() - 4),
                                "",
                                "新华社" + text.place() + "7月5日电 7月5日，与会领导人在" + text.place() + "签署并发表《" + text.title()
                                        + "》。全文如下：",
                                "",
                                text.title())),
                text(
                        "lead in the same paragraph as the title",
                        (text, random) -> headed(
                                text,
                                text.title() + "（全文）",
                                "",
                                "本报讯 7月5日，《" + text.title() + "》在" + text.place() + "发表，宣言全文如下：")),
                text(
                        "lines about the page",
                        (text, random) -> headed(text, text.title(), "2031-07-06 09:21", "来源：某网", "作者：某甲", "字号：大 中 小")),
                text(
                        "lines about the page in one",
                        (text, random) -> headed(text, text.title(), "2031年07月06日 09:21:33　来源：某网　【字体：大 中 小】【打印】【关闭】")),
                text(
                        "metadata in brackets",
                        (text, random) ->
                                headed(text, "【发布日期】2031-07-06", "【发文机关】某部", "【标题】" + text.title(), "", text.title())),
                text("breadcrumbs", (text, random) -> headed(text, "首页 > 新闻 > 时政", "当前位置：首页 > 要闻", "", text.title())),
                text(
                        "account of a chat program",
                        (text, random) -> headed(text, text.title(), "原创 某部 某部发布", "2031-07-06 21:15 某地", "点击蓝字关注我们")),
                text(
                        "buttons for sharing",
                        (text, random) -> headed(text, text.title(), "分享到：微信 微博 QQ空间", "打印 收藏 关闭", "A- A+")),
                text("byline of a reporter", (text, random) -> headed(text, text.title(), "本报记者 某甲 某乙")),
                text(
                        "day of publication before the title",
                        (text, random) -> headed(text, "发布时间：2031-08-19 10:00", text.title(), "浏览次数：1024")),
                text(
                        "dateline before the opening",
                        (text, random) -> headed(text, text.title(), "", "新华社" + text.place() + "7月5日电")),
                text(
                        "dateline in brackets with the editor",
                        (text, random) -> headed(text, text.title(), "（新华社" + text.place() + "2031年7月5日电）")),
                text("number of a gazette", (text, random) -> headed(text, "某国政府公报　2031年第19号", "", text.title())),
                text("language buttons", (text, random) -> headed(text, "中文 | English | Русский", "", text.title())),
                text(
                        "caption of a picture",
                        (text, random) ->
                                headed(text, text.title(), "", "7月5日，与会领导人在" + text.place() + "合影。某社记者 某甲 摄")),
                reported("lead that replaces the opening", (text, random) -> {
                    List<String> lines = text.lines();
                    String lead = ("新华社" + text.place() + "7月5日电 桥岭国家领导人5日发表《" + text.title() + "》，全文如下：");
                    return CorpusCopy.of(
                                    "copy.txt",
                                    text.title() + "\n\n" + lead + "\n\n" + CorpusCopy.marked(lines.get(2)) + "\n\n"
                                            + Printed.spaced(lines.subList(3, lines.size())),
                                    text)
                            .giving(text.written().subList(1, text.written().size()));
                }));
    }
}
