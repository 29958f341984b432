package org.xuanyan.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Clauses;

/**
 * The verb that governs a citation: the nearest one before it in its clause, of a closed list. What modifies the title
 * (2007年8月16日在比什凯克签署的《…》) does not govern it, and nothing does where a preposition stands directly before it
 * (在《…》基础上), where the title itself modifies something else (《…》各缔约方, 《…》规定的作用) or where the verb is denied
 * (尚未批准《…》).
 */
final class GoverningVerb {

    /** Closed: what a declaration does with an instrument, or says that it should be done with it. */
    static final List<String> ALL = List.of(
            "恪守", "遵守", "遵循", "遵照", "坚持", "维护", "巩固", "加强", "根据", "依据", "按照", "依照", "符合", "违反", "落实", "执行", "履行", "实施",
            "贯彻", "重申", "忆及", "签署", "签订", "缔结", "通过", "批准", "发表", "加入", "参与", "生效", "制定", "制订", "起草", "商签", "提出", "修订",
            "完善", "更新", "推动", "推进", "促进", "呼吁", "支持", "欢迎", "注意到", "肯定", "高度评价", "赞赏", "赞同", "反对", "谴责", "废除", "退出");

    /** Those by which an instrument comes into being. */
    private static final List<String> MAKING =
            List.of("通过", "批准", "签署", "签订", "缔结", "发表", "制定", "制订", "起草", "商签", "提出", "修订");

    private static final List<String> STANCES =
            ALL.stream().filter(each -> !MAKING.contains(each)).toList();

    /** Those of them by which a declaration itself makes one. */
    private static final List<String> ADOPTING = List.of("通过", "批准", "签署", "发表");

    /** What modifies a title directly before it: when, where and by what act. */
    private static final Pattern MODIFIER =
            Pattern.compile("(?:\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?)?(?:在\\p{IsHan}{1,8}?)?(?:共同|首次|正式)?"
                    + "(?:通过|批准|签署|发表|签订|缔结|制定|达成|举行|提出)的$");

    private static final Pattern PREPOSITION = Pattern.compile("(?:在|作为|对|对于|关于|就|由)$");

    /** Behind a title that only says whose or which something else is. */
    private static final Pattern MODIFIED = Pattern.compile("各?缔约|所?规定的");

    private static final Pattern DENIAL = Pattern.compile("(?:未|未能|尚未|没有|拒绝|不|不再|停止)$");

    private static final String WE =
            "(?:各?成员国(?:元首|领导人)?|各方|双方|元首们|(?:各国|国家)?(?:元首|领导人)|元首理事会|我们|" + "(?:本次|此次|这次)?(?:会议|峰会)(?:期间)?)";

    /**
     * All that may stand before the verb in its clause when the declaration itself acts: those who speak in it, words
     * that lead over, and adverbs.
     */
    private static final Pattern OURSELVES = Pattern.compile("(?:鉴此|为此|因此|据此|同时|此外)?" + WE
            + "?(?:(?:肯定|欢迎|高度评价|满意地?指出)(?:本次|此次|这次)(?:会议|峰会))?"
            + "(?:为此|鉴此|还|已|决定|一致|共同|分别|正式|(?:审议|通过|签署|批准)?并)*");

    /** What may follow what was adopted; 通过《…》所规定的机制 is a means. */
    private static final String AFTER_ADOPTED = "，。；：！？,;:!?、和及与并以等（(”《“[\uFFFC";

    /** Before titles that are listed behind a colon: 签署了以下文件：. */
    private static final Pattern LISTED = Pattern.compile("(?<done>了?)(?:以下|下列|如下|一系列|有关|相关|重要)*(?:文件|文书|协议|决议)?$");

    /**
     * What was found.
     *
     * @param stance where the verb only tells of making an instrument: how the declaration speaks of that, e.g. 呼吁
     * @param adopted whether the declaration itself adopts the instrument
     */
    record Government(Optional<String> verb, Optional<String> stance, boolean adopted) {}

    /** No verb of the list. */
    static final Government NONE = new Government(Optional.empty(), Optional.empty(), false);

    private GoverningVerb() {}

    /**
     * Looks for the verb before a citation.
     *
     * @param text of the paragraph, in which what citations, brackets and quotation marks enclose is masked
     * @param start of the citation
     * @param end exclusive
     */
    static Government of(String text, int start, int end) {
        if (MODIFIED.matcher(text).region(end, text.length()).lookingAt()) {
            return NONE;
        }
        String before = clauseBefore(text, start);
        boolean listed = before.isEmpty() && start > 0 && "：:".indexOf(text.charAt(start - 1)) >= 0;
        if (listed) {
            return listed(clauseBefore(text, start - 1));
        }
        Matcher modifier = MODIFIER.matcher(before);
        String governing = modifier.find() ? before.substring(0, modifier.start()) : before;
        boolean object = end == text.length() || AFTER_ADOPTED.indexOf(text.charAt(end)) >= 0;
        return PREPOSITION.matcher(governing).find() ? NONE : nearest(governing, object);
    }

    private static Government listed(String clause) {
        Matcher words = LISTED.matcher(clause);
        String governing = words.find() ? clause.substring(0, words.start()) + words.group("done") : clause;
        return ALL.stream().anyMatch(verb -> governing.endsWith(verb) || governing.endsWith(verb + "了"))
                ? nearest(governing, true)
                : NONE;
    }

    private static String clauseBefore(String text, int start) {
        return text.substring(Clauses.start(text, start), start);
    }

    private static Government nearest(String words, boolean object) {
        Optional<Place> verb = last(words, ALL);
        if (verb.isEmpty()
                || DENIAL.matcher(words.substring(0, verb.get().at())).find()) {
            return NONE;
        }
        String found = verb.get().verb();
        boolean adopted = object && adopts(words, verb.get());
        Optional<String> stance = MAKING.contains(found) && !adopted
                ? last(words.substring(0, verb.get().at()), STANCES).map(Place::verb)
                : Optional.empty();
        return new Government(Optional.of(found), stance, adopted);
    }

    private record Place(String verb, int at) {}

    private static Optional<Place> last(String words, List<String> verbs) {
        for (int end = words.length(); end > 0; end--) {
            for (String verb : verbs) {
                int at = end - verb.length();
                if (at >= 0 && words.startsWith(verb, at) && !words.startsWith("的", end)) {
                    return Optional.of(new Place(verb, at));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean adopts(String words, Place verb) {
        String behind = words.substring(verb.at() + verb.verb().length());
        boolean done = behind.equals("了");
        boolean plain = behind.isEmpty() && verb.at() > 0;
        return ADOPTING.contains(verb.verb())
                && (done || plain)
                && OURSELVES.matcher(words.substring(0, verb.at())).matches();
    }
}
