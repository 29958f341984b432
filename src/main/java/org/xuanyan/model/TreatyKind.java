package org.xuanyan.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kind of an instrument, according to its name. */
public enum TreatyKind {
    /** 宪章, 章程. */
    CHARTER,
    /** 条约. */
    TREATY,
    /** 公约. */
    CONVENTION,
    /** 协定, 协议. */
    AGREEMENT,
    /** 议定书. */
    PROTOCOL,
    /** 决议. */
    RESOLUTION,
    /** 宣言. */
    DECLARATION,
    /** 声明. */
    STATEMENT,
    /** 战略. */
    STRATEGY,
    /** 纲要. */
    PROGRAMME,
    /** 计划, 规划, 议程. */
    PLAN,
    /** 倡议. */
    INITIATIVE,
    /** 构想. */
    CONCEPT,
    /** 备忘录. */
    MEMORANDUM,
    /** 路线图. */
    ROADMAP,
    /** A legal instrument that is proposed or negotiated, under any name. */
    DRAFT,
    /** Any other name. */
    OTHER;

    /** Returns the word used in {@code treaties.yml} and JSON, e.g. {@code convention}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the value with this {@link #key}. */
    public static Optional<TreatyKind> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Returns all keys, in the order above. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(TreatyKind::key).toList();
    }
}
