package org.xuanyan.render;

import java.util.EnumMap;
import java.util.Map;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;

/** What pages say of instruments. */
final class TreatyWords {

    private static final Map<TreatyKind, String> KINDS = new EnumMap<>(Map.ofEntries(
            Map.entry(TreatyKind.CHARTER, "宪章、章程"),
            Map.entry(TreatyKind.TREATY, "条约"),
            Map.entry(TreatyKind.CONVENTION, "公约"),
            Map.entry(TreatyKind.AGREEMENT, "协定、协议"),
            Map.entry(TreatyKind.PROTOCOL, "议定书"),
            Map.entry(TreatyKind.RESOLUTION, "决议"),
            Map.entry(TreatyKind.DECLARATION, "宣言"),
            Map.entry(TreatyKind.STATEMENT, "声明"),
            Map.entry(TreatyKind.STRATEGY, "战略"),
            Map.entry(TreatyKind.PROGRAMME, "纲要"),
            Map.entry(TreatyKind.PLAN, "计划"),
            Map.entry(TreatyKind.INITIATIVE, "倡议"),
            Map.entry(TreatyKind.CONCEPT, "构想"),
            Map.entry(TreatyKind.MEMORANDUM, "备忘录"),
            Map.entry(TreatyKind.ROADMAP, "路线图"),
            Map.entry(TreatyKind.DRAFT, "拟议的文书"),
            Map.entry(TreatyKind.OTHER, "其他文件")));

    private TreatyWords() {}

    /** Returns a kind in words. */
    static String kind(TreatyKind kind) {
        return KINDS.get(kind);
    }

    /** Returns what a reader is told of an instrument beside its name: title, and date or kind. */
    static String tip(Treaty treaty) {
        String about = treaty.date().map(Dates::chinese).orElseGet(() -> kind(treaty.kind()));
        return treaty.title() + " · " + (treaty.registered() ? about : "未登记的文件");
    }
}
