package org.xuanyan.clean;

import java.util.BitSet;
import java.util.List;
import org.xuanyan.problem.Code;

/**
 * Characters that were lost before the copy reached us: {@code U+FFFD}, {@code (cid:123)}, {@code 锟斤拷}, {@code ?!焙嫌},
 * {@code 鎴愬憳}, {@code ä¸­å›½}, {@code 冰川退?，}. Applied to lines and then to paragraphs, it finds also what the end of a line divides.
 */
final class ReportLostBytes implements CleaningRule {

    private final LostCharacters characters;

    ReportLostBytes(Forms forms) {
        characters = forms.lost();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            BitSet lost = characters.in(line.text());
            for (int start = lost.nextSetBit(0), end; start >= 0; start = lost.nextSetBit(end)) {
                end = lost.nextClearBit(start);
                Line words = line.slice(start, end);
                if (!record.isReported(Code.LOST_BYTES, words)) {
                    record.report(Code.LOST_BYTES, words, Quotation.around(line.text(), start, end));
                }
            }
        }
        return lines;
    }
}
