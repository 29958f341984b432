package org.xuanyan.clean;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.text.Typography;

/** Spaces beside Han characters and their punctuation: {@code 2030 年}; one space stays between Western words. */
final class CloseUpSpaces implements EachLine {

    /** {@code 第一章} is divided from its title by a space. */
    private static final Pattern UNIT = Pattern.compile("第[^\\s\\u3000]{1,8}(?=[\\s\\u3000])");

    @Override
    public Line mend(Line line, CleaningRecord ledger) {
        if (line.role() == Line.Role.SEPARATOR) {
            return line;
        }
        Matcher unit = UNIT.matcher(line.text());
        boolean chapter = line.role() == Line.Role.MARK && unit.lookingAt();
        return closed(line, chapter ? unit.end() : -1);
    }

    /** Returns a line without spaces that Chinese does not write. */
    static Line closed(Line line) {
        return closed(line, -1);
    }

    /** Also keeps a space at one place. */
    private static Line closed(Line line, int kept) {
        StringBuilder text = new StringBuilder(line.text());
        BitSet gone = new BitSet();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && Typography.isBlank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                boolean word = start == kept || staysBetween(text.charAt(start - 1), text.charAt(end));
                gone.set(word ? start + 1 : start, end);
                text.setCharAt(start, ' ');
            }
            start = end + 1;
        }
        return line.reading(text.toString()).without(gone);
    }

    private static boolean staysBetween(char before, char after) {
        boolean range = Character.isDigit(before) && Typography.isDash(after)
                || Typography.isDash(before) && Character.isDigit(after);
        boolean digits = Character.isDigit(before) && Sentence.isWide(after)
                || Sentence.isWide(before) && Character.isDigit(after);
        boolean latin = isLetter(before) && Character.isIdeographic(after)
                || Character.isIdeographic(before) && isLetter(after);
        return latin || !range && !digits && !Sentence.isWide(before) && !Sentence.isWide(after);
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }
}
