package org.xuanyan.timeline;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.model.EventKind;

/** Tells the kind of an event by its words. The first rule that fits counts. */
final class EventClassifier {

    private record Rule(EventKind kind, Pattern words) {}

    /** For names with a date in them: 《2018-2023年禁毒战略》. */
    private static final List<Rule> NAMES = List.of(
            rule(EventKind.CULTURE, "之都"), rule(EventKind.OBSERVANCE, "十年|周年|年[》”]?$"), rule(EventKind.PLAN, ""));

    /** For events. An addition in round brackets at the end is not looked at. */
    private static final List<Rule> EVENTS = List.of(
            rule(EventKind.PLAN, "^\\d{4}年(?:底|末)?前"),
            rule(
                    EventKind.SUMMIT,
                    "元首理事会(?:会议|.{0,4}下一次会议)|" + "(?:领导人|首脑|元首).{0,4}(?:下一?次|第[一二三四五六七八九十\\d]+次)(?:会议|会晤|峰会)"),
            rule(EventKind.ATTACK, "恐怖袭击|袭击事件|爆炸"),
            rule(EventKind.WAR, "侵略|战争爆发|武装冲突|军事打击"),
            rule(EventKind.EXERCISE, "演习|联合边防行动"),
            rule(EventKind.SPORT, "马拉松|运动会|比赛|足球赛|锦标赛|赛事|奥运会"),
            rule(EventKind.CULTURE, "之都|艺术节|电影节|文化年|旅游年|展览"),
            rule(EventKind.MEETING, "(?:会议|会晤|会谈|峰会|论坛|大会|对话会|活动|博览会|磋商|谈判|研讨会|伙伴周)$"),
            rule(EventKind.SIGNATURE, "签署|签订|缔结|达成|通过|批准|》$|(?:决议|协议|决定|议定书|行动计划)$"),
            rule(EventKind.OBSERVANCE, "十年|周年|年[》”]|宣布为"),
            rule(EventKind.MEETING, "会议|会晤|会谈|峰会|论坛|大会|对话|活动|博览会"),
            rule(EventKind.PLAN, "年前|战略|纲要|规划"),
            rule(EventKind.OTHER, ""));

    private EventClassifier() {}

    private static Rule rule(EventKind kind, String words) {
        return new Rule(kind, Pattern.compile(words));
    }

    static EventKind of(String words, EventPhrase.Form form) {
        List<Rule> rules = form == EventPhrase.Form.NAME ? NAMES : EVENTS;
        String event = EventPhrase.withoutAddition(words);
        return rules.stream()
                .filter(each -> each.words().matcher(event).find())
                .findFirst()
                .orElseThrow()
                .kind();
    }
}
