package org.xuanyan.clean;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.language.AccountReason;
import org.xuanyan.text.Typography;

/** The places of a copy where a line is certain to begin, or to go on with, a paragraph. */
final class CertainLines {

    private final String raw;
    private final Map<Integer, AccountReason> lines = new TreeMap<>();

    /**
     * Creates an empty map.
     *
     * @param raw the copy
     */
    CertainLines(String raw) {
        this.raw = raw;
    }

    /** Records that a line is certain to begin, or to go on with, a paragraph. */
    void add(Line line, AccountReason reason) {
        lines.put(line.start(), reason);
    }

    /** Whether a line is one of a list without marks. */
    boolean isOfList(Line line) {
        return lines.get(line.start()) == AccountReason.LINE_OF_LIST;
    }

    /** Returns the offsets of certain lines, and those at which a section mark begins or ends inside a line. */
    Map<Integer, AccountReason> divisions(List<CleanBlock> blocks) {
        Map<Integer, AccountReason> divisions = new TreeMap<>(lines);
        for (int i = 1; i < blocks.size(); i++) {
            boolean heading = isHeading(blocks.get(i)) || isHeading(blocks.get(i - 1));
            if (heading && isInsideLine(blocks.get(i).offset())) {
                divisions.put(blocks.get(i).offset(), AccountReason.MARK_IN_LINE);
            }
        }
        return divisions;
    }

    private static boolean isHeading(CleanBlock block) {
        return block.type() == BlockType.MARK || block.type() == BlockType.HEADING;
    }

    private boolean isInsideLine(int offset) {
        int i = offset - 1;
        while (i >= 0 && Typography.isBlank(raw.charAt(i)) && PlainLines.ENDS.indexOf(raw.charAt(i)) < 0) {
            i--;
        }
        return i >= 0 && raw.charAt(i) != '>' && PlainLines.ENDS.indexOf(raw.charAt(i)) < 0;
    }
}
