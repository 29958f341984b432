package org.xuanyan.clean;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.xuanyan.problem.Code;

/**
 * Characters that declarations do not use: look-alikes, e.g. {@code 郃} for {@code 合}, and words scrambled to prevent
 * copying. The common characters are the 3755 of the first level of GB 2312.
 */
final class ReportStrangers implements CleaningRule {

    private static final Charset GB = Charset.forName("GB18030");

    private static final BitSet COMMON = rows(0xB0, 0xD7);
    private static final BitSet RARE = rows(0xD8, 0xF7);

    /** The most rare characters in a thousand that occur by chance. */
    private static final int MOST_IN_A_THOUSAND = 6;

    private static final int FEWEST = 6;
    private static final int THOUSAND = 1000;

    private final Forms forms;

    ReportStrangers(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (forms.script().isThroughout(lines)) {
            return lines;
        }
        List<Line> rare = new ArrayList<>();
        int han = 0;
        for (Line line : lines) {
            String text = line.text();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isIdeographic(text.charAt(i))) {
                    han++;
                    int level = level(text.charAt(i));
                    if (level > 1) {
                        rare.add(line.slice(i, i + 1));
                    }
                    if (level > 2 && !forms.script().isOther(text.charAt(i))) {
                        report(line, i, record);
                    }
                }
            }
        }
        if (rare.size() >= FEWEST && rare.size() * THOUSAND > han * MOST_IN_A_THOUSAND) {
            record.report(Code.SCRAMBLE, rare.get(0), rare.size(), han);
        }
        return lines;
    }

    private static void report(Line line, int i, CleaningRecord record) {
        record.report(Code.LOOK_ALIKE, line.slice(i, i + 1), Quotation.around(line.text(), i, i + 1));
    }

    /** Returns 1 for common characters, 2 for rare ones, 3 for those outside GB 2312. */
    private static int level(char c) {
        return COMMON.get(c) ? 1 : RARE.get(c) ? 2 : 3;
    }

    /** Returns the characters of some rows of GB 2312. */
    private static BitSet rows(int first, int last) {
        BitSet characters = new BitSet();
        for (int row = first; row <= last; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                characters.set(new String(new byte[] {(byte) row, (byte) cell}, GB).charAt(0));
            }
        }
        return characters;
    }
}
