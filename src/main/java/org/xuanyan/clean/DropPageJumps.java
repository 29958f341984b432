package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;
import org.xuanyan.text.Typography;

/**
 * Where a newspaper continues a text on another page: {@code （下转第2版）}, {@code （上接第1版）}. If nothing follows,
 * the copy stops there.
 */
final class DropPageJumps implements CleaningRule {

    /** The number of characters that a message quotes on each side of a seam. */
    private static final int QUOTED = 10;

    private final Forms forms;
    private final Pattern whole;
    private final Pattern inside;
    private final Pattern subject;

    DropPageJumps(Forms forms) {
        this.forms = forms;
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
        String jump = forms.words().regex(CleaningGroup.PAGE_JUMPS);
        whole = Pattern.compile("[（(【\\[]?" + jump + "[）)】\\]]?");
        inside = Pattern.compile("[（(【\\[]\\s*" + jump + "\\s*[）)】\\]]");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int last = lines.size() - 1;
        while (last >= 0
                && !Sentence.endsIn(inside.matcher(lines.get(last).text()).replaceAll(""))) {
            last--;
        }
        List<Line> kept = new ArrayList<>();
        boolean jumped = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i < last && whole.matcher(line.text()).matches()) {
                drop(line, record);
                jumped = true;
                continue;
            }
            List<Line> parts = withoutJumps(line, i >= last, record);
            Line before = kept.isEmpty() ? line : kept.get(kept.size() - 1);
            if (jumped && !kept.isEmpty() && !parts.get(0).isEmpty() && breaksOff(before, parts.get(0))) {
                kept.set(kept.size() - 1, joined(before, parts.get(0), record));
                kept.addAll(parts.subList(1, parts.size()));
            } else {
                kept.addAll(parts);
            }
            jumped = endsWithJump(line, parts);
        }
        return kept;
    }

    /**
     * Whether a line broke off at a jump, although it looks like a title with a number: its words begin as a sentence does,
     * and the next line begins no paragraph.
     */
    private boolean breaksOff(Line line, Line next) {
        boolean mark = forms.marks().find(next.text()).isPresent()
                || forms.heading().read(next.text()).isPresent();
        return forms.heading().isTitle(line.text())
                && !mark
                && forms.heading()
                        .read(line.text())
                        .filter(heading -> subject.matcher(line.text())
                                .region(
                                        blanks(line.text(), heading.rest()),
                                        line.text().length())
                                .lookingAt())
                        .isPresent();
    }

    /** Whether a jump was left out at the end of a line. */
    private static boolean endsWithJump(Line line, List<Line> parts) {
        return parts.get(parts.size() - 1).isEmpty()
                || parts.get(parts.size() - 1).end() < line.end();
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && Typography.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Line joined(Line line, Line next, CleaningRecord record) {
        int end = line.text().length();
        record.report(
                Code.SEGMENTED,
                line.slice(end - 1, end),
                line.text().substring(Math.max(0, end - QUOTED)),
                next.text().substring(0, Math.min(QUOTED, next.text().length())));
        return Line.join(List.of(line, next));
    }

    /** Returns a line without jumps; if it is the last one, a jump at its end becomes a line of its own. */
    private List<Line> withoutJumps(Line line, boolean last, CleaningRecord record) {
        BitSet gone = new BitSet();
        Matcher jump = inside.matcher(line.text());
        while (jump.find()) {
            if (last && jump.start() > 0 && jump.end() == line.text().length()) {
                Line before = line.slice(0, jump.start());
                return List.of(before.without(gone), line.slice(jump.start(), jump.end()));
            }
            if (!last || jump.end() < line.text().length()) {
                drop(line.slice(jump.start(), jump.end()), record);
                gone.set(jump.start(), jump.end());
            }
        }
        return List.of(line.without(gone));
    }

    private static void drop(Line line, CleaningRecord record) {
        record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.PAGE_JUMP);
    }
}
