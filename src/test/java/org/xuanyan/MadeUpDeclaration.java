package org.xuanyan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A declaration of an invented organisation, adopted on 2031-07-05; the same for the same seed.
 *
 * @param place of adoption
 * @param blocks headings and paragraphs, as a copy prints them
 * @param headings those of the blocks that are headings
 * @param signatures the lines of those who signed, then day and place; may be empty
 */
record MadeUpDeclaration(
        String title, String place, List<String> blocks, Set<String> headings, List<String> signatures) {

    static final String DAY = "2031-07-05";

    /** How a text is divided and signed. */
    enum Form {
        /** A preamble, paragraphs, signatures. */
        UNNUMBERED,
        /** Paragraphs numbered through, below headings without numbers. */
        NUMBERED,
        /** Sections 一、 with a title; their paragraphs are numbered anew and have items. */
        SECTIONS,
        /** Traditional characters, sections 一 without a title, signatures. */
        TRADITIONAL
    }

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
    private static final List<String> SIGNATURES =
            List.of("青川共和国总统　阿利·卡西莫夫", "南屏王国首相　李文远", "白湖联邦总理　梅拉·托卡", "2031年7月5日于云岭");

    private static final List<String> SENTENCES = List.of(
            "各方重申恪守《联合国宪章》的宗旨和原则，主张通过对话和协商解决分歧。",
            "成员国支持共同建设跨河大桥，便利两岸人民往来，并为此设立联合工程办公室。",
            "成员国主张加强山区防火合作，定期交换观测数据，到2035年将受灾面积减少三分之一。",
            "元首们高度评价2030年9月12日至14日在青川举行的第三届桥梁博览会，认为这有助于扩大贸易。",
            "各方欢迎《〈云岭战略〉2031年至2035年落实行动计划》获得通过。",
            "成员国愿扩大学校之间的交流，互派教师与学生，鼓励青年人学习彼此的语言。",
            "成员国强调，信息通信技术(ICT)应当用于和平目的，反对任何国家借此干涉别国内政。",
            "各方注意到，本地区粮食产量增长3.5%，但山区居民的收入仍低于平均水平。",
            "成员国支持“同心——2031”联合救灾演习，愿为演习提供便利。",
            "各方呼吁国际社会重视冰川融化问题，加强水文监测、预报和信息共享。",
            "成员国欢迎白湖联邦担任2032年至2033年轮值主席国，并愿提供协助。",
            "元首们责成常设秘书处在2032年5月1日前制定跨境运输便利化的具体办法。",
            "成员国认为，保护森林、草原与江河湖泊是各国的共同责任，应当防止污染转移。",
            "各方支持联合国大会第71/2030号决议，主张在区域范围内建立预警中心。",
            "成员国将继续开展边境地区卫生合作，及时通报疫情，共同研制疫苗。",
            "各方一致认为，贫困仍是本地区面临的严峻挑战，应当优先发展基础教育。",
            "成员国愿意推动海关数据互认，将通关时间缩短至24小时以内。",
            "各方谴责一切形式的恐怖主义，主张切断其资金来源，同时反对双重标准。",
            "成员国高度重视文化遗产的保护，支持联合申报丝绸古道为世界遗产。",
            "元首们感谢南屏王国为筹备和举办此次会议所做的工作。",
            "成员国主张按照“互利共赢”的原则扩大本币结算，降低交易成本。",
            "各方愿深化农业科技合作，建立良种交换机制和示范园区。",
            "成员国支持妇女更广泛地参与经济社会生活，欢迎定期举办妇女论坛。",
            "各方将共同打击跨国有组织犯罪、非法贩运毒品和网络诈骗。");

    private static final List<String> TRADITIONAL = List.of(
            "各方重申恪守《聯合國憲章》的宗旨和原則，主張通過對話和協商解決分歧。",
            "成員國支持共同建設跨河大橋，便利兩岸人民往來，並為此設立聯合工程辦公室。",
            "成員國主張加強山區防火合作，定期交換觀測數據，到2035年將受災面積減少三分之一。",
            "各方歡迎《〈雲嶺戰略〉2031年至2035年落實行動計劃》獲得通過。",
            "成員國願擴大學校之間的交流，互派教師與學生，鼓勵青年人學習彼此的語言。",
            "各方注意到，本地區糧食產量增長3.5%，但山區居民的收入仍低於平均水平。",
            "成員國支持“同心——2031”聯合救災演習，願為演習提供便利。",
            "各方呼籲國際社會重視冰川融化問題，加強水文監測、預報和信息共享。",
            "成員國認為，保護森林、草原與江河湖泊是各國的共同責任，應當防止污染轉移。",
            "成員國將繼續開展邊境地區衛生合作，及時通報疫情，共同研製疫苗。",
            "各方一致認為，貧困仍是本地區面臨的嚴峻挑戰，應當優先發展基礎教育。",
            "各方譴責一切形式的恐怖主義，主張切斷其資金來源，同時反對雙重標準。",
            "元首們感謝南屏王國為籌備和舉辦此次會議所做的工作。",
            "各方願深化農業科技合作，建立良種交換機制和示範園區。",
            "成員國支持婦女更廣泛地參與經濟社會生活，歡迎定期舉辦婦女論壇。");

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
        return new MadeUpDeclaration("桥岭组织成员国元首理事会云岭宣言", "云岭", blocks, Set.of(), signatures);
    }

    /** Makes the declaration of a seed in one form, long enough for pages. */
    static MadeUpDeclaration of(Form form, int seed) {
        return new Writer(form, new Random(seed)).declaration();
    }

    /** Returns title, blocks and signatures, a line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(blocks);
        lines.addAll(signatures);
        return lines;
    }

    /** Returns the blocks as an import writes them. */
    List<String> written() {
        return blocks.stream()
                .map(block -> headings.contains(block) ? "## " + block : block)
                .toList();
    }

    /** Writes declarations; no two paragraphs of one have a sentence in common. */
    private static final class Writer {

        private static final int PARAGRAPHS = 9;

        private final Form form;
        private final Random random;
        private final List<String> blocks = new ArrayList<>();
        private final Set<String> headings = new LinkedHashSet<>();
        private final Deque<String> sentences = new ArrayDeque<>();
        private int paragraphs;

        Writer(Form form, Random random) {
            this.form = form;
            this.random = random;
            List<String> all = new ArrayList<>(form == Form.TRADITIONAL ? TRADITIONAL : SENTENCES);
            Collections.shuffle(all, random);
            sentences.addAll(all);
        }

        MadeUpDeclaration declaration() {
            return switch (form) {
                case UNNUMBERED -> unnumbered();
                case NUMBERED -> numbered();
                case SECTIONS -> sections();
                case TRADITIONAL -> traditional();
            };
        }

        private String sentences(int count) {
            StringBuilder words = new StringBuilder();
            for (int n = count; n > 0; n--) {
                words.append(sentences.pop());
            }
            return words.toString();
        }

        /** Returns one of {@code PARAGRAPHS} paragraphs; enough sentences are left for the others. */
        private String some() {
            int others = PARAGRAPHS - ++paragraphs;
            return sentences(1 + random.nextInt(Math.min(3, sentences.size() - others)));
        }

        private void heading(String words) {
            headings.add(words);
            blocks.add(words);
        }

        private MadeUpDeclaration unnumbered() {
            blocks.add("桥岭组织成员国领导人于2031年7月5日在云岭举行元首理事会会议，并发表宣言如下：");
            for (int i = 0; i < PARAGRAPHS; i++) {
                blocks.add(some());
            }
            return declaration("桥岭组织成员国元首理事会云岭宣言", "云岭", SIGNATURES);
        }

        private MadeUpDeclaration numbered() {
            blocks.add("我们，桥岭国家领导人，于2031年7月5日在云岭举行第五次会晤，现声明如下：");
            int number = 0;
            for (String heading : List.of("政治互信与地区安全", "经济合作", "人文交流")) {
                heading(heading);
                for (int i = 0; i < 3; i++) {
                    blocks.add(++number + ". " + some());
                }
            }
            return declaration("桥岭国家领导人第五次会晤云岭声明", "云岭", List.of());
        }

        private MadeUpDeclaration sections() {
            blocks.add("桥岭合作论坛成员国于2031年7月5日在云岭举行峰会，通过本宣言。");
            String[] titles = {"政治互信", "经贸与互联互通", "人文与生态"};
            for (int section = 0; section < titles.length; section++) {
                heading("一二三".charAt(section) + "、" + titles[section]);
                for (int i = 1; i <= 3; i++) {
                    blocks.add(i + ". " + (section == 1 && i == 2 ? "各方商定优先开展下列工作：" : some()));
                    if (section == 1 && i == 2) {
                        blocks.addAll(List.of("（一）建立口岸联络机制；", "（二）编制运输线路图；", "（三）举办桥岭商品博览会。"));
                    }
                }
            }
            return declaration("桥岭合作论坛峰会云岭宣言", "云岭", List.of());
        }

        private MadeUpDeclaration traditional() {
            blocks.add("橋嶺組織成員國領導人於2031年7月5日在雲嶺舉行元首理事會會議，並發表宣言如下：");
            for (String mark : List.of("一", "二", "三")) {
                heading(mark);
                for (int i = 0; i < 3; i++) {
                    blocks.add(some());
                }
            }
            return declaration(
                    "橋嶺組織成員國元首理事會雲嶺宣言", "雲嶺", List.of("青川共和國總統　阿利·卡西莫夫", "南屏王國首相　李文遠", "白湖聯邦總理　梅拉·托卡", "2031年7月5日於雲嶺"));
        }

        private MadeUpDeclaration declaration(String title, String place, List<String> signatures) {
            return new MadeUpDeclaration(title, place, blocks, headings, signatures);
        }
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
