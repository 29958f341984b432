package org.xuanyan.render;

import java.util.EnumMap;
import java.util.Map;
import org.xuanyan.model.EventKind;

/** What pages say of events. */
final class EventWords {

    private static final Map<EventKind, String> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(EventKind.SUMMIT, "峰会"),
            Map.entry(EventKind.SIGNATURE, "签署、通过"),
            Map.entry(EventKind.MEETING, "会议、论坛"),
            Map.entry(EventKind.EXERCISE, "演习"),
            Map.entry(EventKind.ATTACK, "袭击"),
            Map.entry(EventKind.WAR, "战争、冲突"),
            Map.entry(EventKind.SPORT, "体育"),
            Map.entry(EventKind.CULTURE, "文化"),
            Map.entry(EventKind.OBSERVANCE, "国际年、十年、周年"),
            Map.entry(EventKind.PLAN, "期限、规划"),
            Map.entry(EventKind.OTHER, "其他")));

    private EventWords() {}

    /** Returns a kind in words. */
    static String kind(EventKind kind) {
        return KINDS.get(kind);
    }
}
