package org.xuanyan.link;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The verb that governs a citation: the nearest one before it in its clause, of a closed list. What modifies the title
 * (2007年8月16日在比什凯克签署的《…》) does not govern it, and neither does anything where a preposition stands directly
 * before it (在《…》基础上).
 */
final class GoverningVerb {

    /** Closed: what a declaration does with an instrument, or says that it should be done with it. */
    static final List<String> ALL = List.of(
            "恪守", "遵守", "遵循", "遵照", "坚持", "维护", "巩固", "加强", "根据", "依据", "按照", "依照", "符合", "违反", "落实", "执行", "履行", "实施",
            "贯彻", "重申", "忆及", "签署", "签订", "缔结", "通过", "批准", "发表", "加入", "生效", "制定", "制订", "起草", "商签", "提出", "修订", "完善",
            "更新", "推动", "推进", "促进", "呼吁", "支持", "欢迎", "注意到", "肯定", "高度评价", "赞赏", "赞同", "反对", "谴责", "废除", "退出");

    /** Those by which an instrument comes into being. */
    private static final List<String> ADOPTING = List.of("通过", "批准", "签署", "发表");

    private static final String ADOPTING_VERBS = String.join("|", ADOPTING);

    /** What modifies a title directly before it: when, where and by what act. */
    private static final Pattern MODIFIER =
            Pattern.compile("(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?(?:在\\p{IsHan}{1,8}?)?" + "(?:共同|首次|正式)?(?:"
                    + ADOPTING_VERBS + "|签订|缔结|制定|达成|举行|提出)的$");

    private static final Pattern PREPOSITION = Pattern.compile("(?:在|作为|对|对于|关于|就|由)$");

    private static final String WE = "(?:各?成员国|各方|双方|元首们|各国元首|国家元首|领导人|我们|(?:本次|此次|这次)?(?:会议|峰会))";

    /**
     * All that may stand before the verb in its clause when the declaration itself acts: those who speak in it, words
     * that lead over, and adverbs.
     */
    private static final Pattern OURSELVES = Pattern.compile("(?:鉴此|为此|因此|据此|同时|此外)?" + WE
            + "?(?:(?:肯定|欢迎|高度评价|满意地?指出)(?:本次|此次|这次)(?:会议|峰会))?(?:为此|鉴此|并|还|已|决定|一致|共同|分别|正式)*");

    /** Where a clause ends; the pause mark 、 stands inside lists. */
    private static final String CLAUSE_ENDS = "，。；：！？,;:!?";

    /** No clause is longer; keeps a text without punctuation from being searched again for each citation. */
    private static final int FARTHEST = 200;

    /**
     * What was found.
     *
     * @param adopted whether the declaration itself adopts the instrument
     */
    record Government(Optional<String> verb, boolean adopted) {}

    /** No verb of the list. */
    static final Government NONE = new Government(Optional.empty(), false);

    private GoverningVerb() {}

    /**
     * Looks for the verb before a citation.
     *
     * @param text of the paragraph, in which what earlier citations, brackets and quotation marks enclose is masked
     * @param start of the citation
     */
    static Government before(String text, int start) {
        int clause = start;
        while (clause > 0 && start - clause < FARTHEST && CLAUSE_ENDS.indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        String before = text.substring(clause, start);
        Matcher modifier = MODIFIER.matcher(before);
        String governing = modifier.find() ? before.substring(0, modifier.start()) : before;
        return PREPOSITION.matcher(governing).find() ? NONE : nearest(governing);
    }

    private static Government nearest(String words) {
        for (int end = words.length(); end > 0; end--) {
            for (String verb : ALL) {
                int at = end - verb.length();
                boolean here = at >= 0 && words.startsWith(verb, at) && !words.startsWith("的", end);
                if (here) {
                    return new Government(Optional.of(verb), adopts(words, verb, at));
                }
            }
        }
        return NONE;
    }

    private static boolean adopts(String words, String verb, int at) {
        String behind = words.substring(at + verb.length());
        boolean done = behind.equals("了");
        boolean plain = behind.isEmpty() && at > 0;
        return ADOPTING.contains(verb)
                && (done || plain)
                && OURSELVES.matcher(words.substring(0, at)).matches();
    }
}
