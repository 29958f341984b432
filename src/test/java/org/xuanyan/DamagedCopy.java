package org.xuanyan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A declaration of an invented organisation, with typical damage; the same for the same seed. */
final class DamagedCopy {

    private static final String[] WHO = {"成员国", "各方", "甲国", "元首们", "桥岭组织成员国"};
    private static final String[] HOW = {"支持", "主张", "重申", "高度评价", "欢迎", "愿意推动"};
    private static final String[] WHAT = {
        "共同建设跨河大桥",
        "加强山区防火合作",
        "扩大学校之间的交流",
        "《云岭战略》的落实",
        "2031年至2035年的纲要",
        "信息通信技术(ICT)的应用",
        "第71(2030)号决议",
        "保护森林、草原与江河湖泊",
        "“云岭精神”的传播"
    };

    private final Random random;
    private final boolean page;

    DamagedCopy(int seed) {
        this.random = new Random(seed);
        this.page = seed % 4 == 3;
    }

    /** Returns the copy. */
    String text() {
        List<String> blocks = new ArrayList<>();
        blocks.add("桥岭组织成员国元首理事会云岭宣言");
        blocks.add("桥岭组织成员国领导人于2031年7月5日在乙国云岭举行会议，并发表宣言如下：");
        int sections = random.nextInt(4);
        for (int section = 0; section <= sections; section++) {
            if (section > 0) {
                blocks.add("一二三四".substring(section - 1, section));
            }
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                blocks.add(paragraph());
            }
        }
        if (random.nextInt(5) == 0) {
            blocks.add(blocks.get(2));
        }
        String names = random.nextInt(3) == 0 ? "甲国总统 张三\n乙国总理 李四\n2031 年 7 月 5 日于云岭\n" : "";
        return page ? page(blocks) : head() + lines(blocks) + names + (names.isEmpty() ? foot() : "");
    }

    private String paragraph() {
        StringBuilder words = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            words.append(one(WHO)).append(one(HOW)).append(one(WHAT));
            words.append(random.nextBoolean() ? "，" + one(HOW) + one(WHAT) : "").append("。");
        }
        return random.nextInt(3) == 0 ? damaged(words.toString()) : words.toString();
    }

    private String damaged(String words) {
        return switch (random.nextInt(7)) {
            case 0 -> words.replace("，", ",").replace("。", "。[1]");
            case 1 -> words.replace("2031年", "2031 年").replace("支持", "支 持");
            case 2 -> words.replace("国", "国\u200B").replace("合作", "合(hé)作");
            case 3 -> words.replace("“", "&ldquo;").replace("”", "&rdquo;");
            case 4 -> words.replace("，", "，，").replace("。", ",。");
            case 5 -> words.replace("大", "\u2F24").replace("、", "、 ");
            default -> "<P style=\"x\">" + words + "</P>";
        };
    }

    private String head() {
        return random.nextInt(3) == 0 ? "首页 > 资讯 > 正文\n字号：大 中 小\n来源：某网 2031-07-06 09:21\n" : "\uFEFF";
    }

    private String foot() {
        return random.nextInt(3) == 0 ? "点击量：12\n（责任编辑：某某）\n上一篇：别国的消息\n" : "";
    }

    /** Returns blocks on one line each or wrapped, with or without empty lines and page numbers. */
    private String lines(List<String> blocks) {
        int width = random.nextBoolean() ? 0 : 20 + random.nextInt(10);
        String end = random.nextBoolean() ? "\n" : random.nextBoolean() ? "\r\n" : "\n\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < blocks.size(); i++) {
            String block = blocks.get(i);
            for (int from = 0, to; from < block.length(); from = to) {
                boolean wraps = width > 0
                        && i > 1
                        && block.indexOf('<') < 0
                        && block.indexOf('&') < 0
                        && block.indexOf('(') < 0;
                to = wraps ? Math.min(block.length(), from + width) : block.length();
                text.append(block, from, to).append(end);
                if (to < block.length() && random.nextInt(20) == 0) {
                    text.append("— ").append(i).append(" —").append(end);
                }
            }
        }
        return text.toString();
    }

    private String page(List<String> blocks) {
        String end = random.nextBoolean() ? "\r\n" : "\n";
        StringBuilder text = new StringBuilder("<!DOCTYPE html><html><head><title>某网</title></head><body>\n"
                + "<div class=\"nav\"><a href=\"/\">首页</a></div>\n<h1>" + blocks.get(0) + "</h1>\n<div id=\"text\">\n");
        for (String block : blocks.subList(1, blocks.size())) {
            int middle = random.nextInt(3) == 0 ? block.indexOf('，') + 1 : 0;
            text.append(random.nextBoolean() ? "<p>　　" : "<!-- 段 --><P align=left>&nbsp;&nbsp;")
                    .append(block, 0, middle)
                    .append(middle > 0 ? end : "")
                    .append(block.substring(middle))
                    .append("</p>" + end);
        }
        return text + "</div><footer>版权所有</footer></body></html>" + end;
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
