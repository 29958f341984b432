package org.xuanyan.clean;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Legibility;

/**
 * Characters that were lost before the copy reached us: {@code U+FFFD}, {@code (cid:123)}, {@code 锟斤拷}, {@code ?!焙嫌},
 * {@code 鎴愬憳}, {@code ä¸­å›½}, NUL.
 */
final class ReportLostBytes implements CleaningRule {

    private static final Pattern CONTROL =
            Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\x7F-\\x84\\x86-\\x9F]+|[\\uFDD0-\\uFDEF\\uFFFE\\uFFFF]+");

    private static final Pattern BIDI = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private final LostCharacters characters;

    ReportLostBytes(Forms forms) {
        characters = forms.lost();
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        for (Line line : lines) {
            refuse(line, CONTROL, Code.CONTROL_CHARACTER, record);
            refuse(line, BIDI, Code.BIDI_CONTROL, record);
            refuse(line, SURROGATE, Code.LONE_SURROGATE, record);
            BitSet lost = characters.in(line.text());
            for (int start = lost.nextSetBit(0), end; start >= 0; start = lost.nextSetBit(end)) {
                end = lost.nextClearBit(start);
                record.report(Code.LOST_BYTES, line.slice(start, end), Quotation.around(line.text(), start, end));
            }
        }
        return lines;
    }

    private static void refuse(Line line, Pattern pattern, Code code, CleaningRecord record) {
        Matcher matcher = pattern.matcher(line.text());
        while (matcher.find()) {
            record.report(
                    code,
                    new Line(
                            matcher.group(),
                            Arrays.copyOfRange(line.offsets(), matcher.start(), matcher.end()),
                            line.layout(),
                            line.role()),
                    Legibility.nameOf(matcher.group().codePointAt(0)),
                    Quotation.around(line.text(), matcher.start(), matcher.end()));
        }
    }
}
