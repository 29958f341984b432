package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;

/** Characters of the other script of a language, which a text in this one does not have. */
final class ScriptForm {

    private static final double THROUGHOUT = 0.05;

    private static final String TRADITIONAL = "國會們發際員區東開關議實產業經濟術來時動對為與於這無應當將後過還進種點麵電條務華貿協調約組織總統領"
            + "導個億萬採雙邊兩說話語認識讀寫書長門問間題體現變類難電車軍農禮歷歐極構樂標機權殺決況準減漢濫災燈燒營獨獲環畫異盡監礎禦積穩競節紀級納純紛細終結給絕"
            + "維網綠緊線練縣繼續罰聯聲職舉舊處號虛補裝規視親覺觀觸計訂訊設許訴評證試該詳誤請論諾謀謂講謝護變豐貢財責貨貧費資賓質賴購轉輕輸辦農運達違適遷選遺郵鄰釋銀錯鋼錄鎮鐵"
            + "開闊陣陽陰陸險隊階隨雖離雲頂項順須預頭頻顧顯風飛養馬驗驚鬥魚鳥齊齡龍";

    private static final BitSet IS_TRADITIONAL = TRADITIONAL.chars().collect(BitSet::new, BitSet::set, BitSet::or);

    /** Whether a character belongs to the other script only. */
    boolean isTraditional(int c) {
        return IS_TRADITIONAL.get(c);
    }

    /** Whether there is such a character in a line. */
    boolean isIn(String line) {
        return line.chars().anyMatch(this::isTraditional);
    }

    /** Whether a whole text is in the other script. */
    boolean isThroughout(List<Line> lines) {
        long han = 0;
        long traditional = 0;
        for (Line line : lines) {
            han += line.text().codePoints().filter(Character::isIdeographic).count();
            traditional += line.text().chars().filter(this::isTraditional).count();
        }
        return traditional > THROUGHOUT * han;
    }
}
