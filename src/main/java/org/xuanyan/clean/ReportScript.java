package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;

/** Traditional characters, single or throughout; nothing is converted. */
final class ReportScript implements Rule {

    private static final String TRADITIONAL = "國會們發際員區東開關議實產業經濟術來時動對為與於這無應當將後過還進種點麵電條務華貿協調約組織總統領"
            + "導個億萬採雙邊兩說話語認識讀寫書長門問間題體現變類難電車軍農禮歷歐極構樂標機權殺決況準減漢濫災燈燒營獨獲環畫異盡監礎禦積穩競節紀級納純紛細終結給絕"
            + "維網綠緊線練縣繼續罰聯聲職舉舊處號虛補裝規視親覺觀觸計訂訊設許訴評證試該詳誤請論諾謀謂講謝護變豐貢財責貨貧費資賓質賴購轉輕輸辦農運達違適遷選遺郵鄰釋銀錯鋼錄鎮鐵"
            + "開闊陣陽陰陸險隊階隨雖離雲頂項順須預頭頻顧顯風飛養馬驗驚鬥魚鳥齊齡龍";

    private static final BitSet IS_TRADITIONAL = TRADITIONAL.chars().collect(BitSet::new, BitSet::set, BitSet::or);

    private static final double THROUGHOUT = 0.05;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        if (isThroughout(lines)) {
            Line first = lines.stream()
                    .filter(line -> line.text().chars().anyMatch(ReportScript::isTraditional))
                    .findFirst()
                    .orElseThrow();
            ledger.warn(
                    "traditional",
                    first,
                    "the copy is in traditional characters: " + Sentence.quote(first.text()),
                    "it is kept as it is; a copy in another script is a source of its own, not a spelling");
        } else {
            lines.forEach(line -> report(line, ledger));
        }
        return lines;
    }

    /** Whether a whole text is in traditional characters. */
    static boolean isThroughout(List<Line> lines) {
        long han = 0;
        long traditional = 0;
        for (Line line : lines) {
            han += line.text().codePoints().filter(Character::isIdeographic).count();
            traditional +=
                    line.text().chars().filter(ReportScript::isTraditional).count();
        }
        return traditional > THROUGHOUT * han;
    }

    private static void report(Line line, CleaningRecord ledger) {
        for (int i = 0; i < line.text().length(); i++) {
            if (isTraditional(line.text().charAt(i))) {
                ledger.warn(
                        "mixed-script",
                        line.slice(i, i + 1),
                        "a traditional character among simplified ones: "
                                + ReportLostBytes.around(line.text(), i, i + 1),
                        "it is kept as it is; correct it only from another source, and say so");
            }
        }
    }

    static boolean isTraditional(int c) {
        return IS_TRADITIONAL.get(c);
    }
}
