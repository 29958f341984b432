package org.xuanyan.render;

import java.util.Map;
import java.util.Optional;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Variant;
import org.xuanyan.text.Legibility;
import org.xuanyan.text.Typography;

/** How the pages speak of sources. */
final class SourceWords {

    private static final Map<String, String> SOURCE_KINDS =
            Map.of("pdf-text", "PDF文本", "web-page", "网页文本", "text", "纯文本", "scan", "扫描文本", "print", "印本");

    private SourceWords() {}

    /** Returns the name of a kind of source; one that we do not know is only a source. */
    static String kind(Optional<String> kind) {
        return SOURCE_KINDS.getOrDefault(kind.orElse(""), "原始文本");
    }

    static String completeness(Completeness completeness) {
        return switch (completeness) {
            case COMPLETE -> "完整";
            case TRUNCATED -> "不完整";
            case DAMAGED -> "有残损";
        };
    }

    static String kind(Variant.Kind kind) {
        return switch (kind) {
            case SUBSTANTIVE -> "字句不同";
            case TYPOGRAPHIC -> "字形或标点不同";
            case SEGMENTATION -> "分段不同";
            case LACUNA -> "缺文";
        };
    }

    static String kind(InterventionKind kind) {
        return switch (kind) {
            case LINE_WRAP -> "段内断行（接排）";
            case SPACING -> "空白";
            case PUNCTUATION_WIDTH -> "全角、半角";
            case DASH -> "连接号、破折号";
            case INVISIBLE -> "不可见字符";
            case COMPATIBILITY -> "兼容字形";
            case MARKUP -> "网页标记";
            case DOUBLED_PUNCTUATION -> "重复的标点";
            case PINYIN -> "注音";
            case MOVED_TO_METADATA -> "移作题署或说明";
            case PAGE_FURNITURE -> "页码、页眉";
            case WEB_DEBRIS -> "网页附加的文字";
            case NOTE -> "注释";
            case TRANSLATION -> "译文";
            case SEGMENTATION -> "分段";
            case DUPLICATE -> "重复";
            case SUPPLIED -> "补字";
            case VARIANT -> "用字不同";
            case LACUNA -> "缺文";
        };
    }

    /** Returns how a block is called, e.g. {@code 第17段} for {@code p17} and {@code “三”} for a section mark. */
    static String block(String id, String label) {
        return id.startsWith("p") ? "第" + id.substring(1) + "段" : "“" + label + "”";
    }

    /** Makes white space and invisible characters visible: {@code ⏎}, {@code ␣}, {@code U+200B}. */
    static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().forEach(code -> {
            if (code == '\n') {
                visible.append('⏎');
            } else if (code == '\r') {
                visible.append("CR");
            } else if (code == '\f') {
                visible.append("FF");
            } else if (code == '\t') {
                visible.append('⇥');
            } else if (code == ' ') {
                visible.append('␣');
            } else if (Typography.isBlank(code) || Legibility.isInvisible(code)) {
                visible.append(
                        Legibility.nameOf(code), 0, Legibility.nameOf(code).indexOf(' '));
            } else {
                visible.appendCodePoint(code);
            }
        });
        return visible.toString();
    }
}
