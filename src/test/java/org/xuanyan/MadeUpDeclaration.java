package org.xuanyan;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A declaration of an invented organisation, adopted on 2031-07-05; the same for the same seed.
 *
 * @param blocks section marks and paragraphs
 * @param signatures the lines of those who signed, then day and place; may be empty
 */
record MadeUpDeclaration(String title, List<String> blocks, List<String> signatures) {

    static final String DAY = "2031-07-05";

    private static final String[] WHO = {"成员国", "各方", "元首们", "桥岭组织成员国", "与会各国"};
    private static final String[] HOW = {"支持", "主张", "重申", "高度评价", "欢迎", "愿意推动", "呼吁国际社会重视"};
    private static final String[] WHAT = {
        "共同建设跨河大桥",
        "加强山区防火合作",
        "扩大学校之间的交流",
        "《云岭战略》的落实",
        "2031年至2035年的纲要",
        "保护森林、草原与江河湖泊",
        "“云岭精神”的传播",
        "信息通信技术在乡村的应用",
        "定期交换观测数据的机制"
    };
    private static final String[] HEADINGS = {"政治互信", "经济合作", "人文交流", "生态保护", "机制建设"};

    /** Makes the declaration of a seed. */
    static MadeUpDeclaration of(int seed) {
        Random random = new Random(seed);
        List<String> blocks = new ArrayList<>();
        blocks.add("桥岭组织成员国领导人于2031年7月5日在乙国云岭举行元首理事会会议，并发表宣言如下：");
        int sections = random.nextInt(4);
        boolean titled = random.nextBoolean();
        for (int section = 0; section <= sections; section++) {
            if (section > 0) {
                String number = "一二三四".substring(section - 1, section);
                blocks.add(titled ? number + "、" + HEADINGS[random.nextInt(HEADINGS.length)] : number);
            }
            for (int n = 2 + random.nextInt(4); n > 0; n--) {
                blocks.add(paragraph(random, blocks.size()));
            }
        }
        List<String> signatures = random.nextInt(3) > 0 ? List.of() : List.of("甲国总统　张某", "乙国总理　李某", "2031年7月5日于云岭");
        return new MadeUpDeclaration("桥岭组织成员国元首理事会云岭宣言", blocks, signatures);
    }

    /** Returns a paragraph; the number of its place makes it different from the others. */
    private static String paragraph(Random random, int place) {
        StringBuilder words = new StringBuilder();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            words.append(one(random, WHO)).append(one(random, HOW)).append(one(random, WHAT));
            words.append(random.nextBoolean() ? "，" + one(random, HOW) + one(random, WHAT) : "")
                    .append("。");
        }
        return words + "为此设立第" + (place + 10) + "工作组。";
    }

    private static String one(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }
}
