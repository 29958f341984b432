package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins a name that a narrow print breaks, as {@code 玛丽亚·桑托} and {@code 斯}, to the line of its office, or to the line below
 * the office where the name begins.
 */
final class WholeNames {

    /** The end of a name: from the dot inside it on, or one character, which is no name. */
    private static final Pattern REST = Pattern.compile("[·・•]\\p{IsHan}{1,6}|\\p{IsHan}");

    /** The end of a name that begins before its dot: of another name in the same block the print breaks one, too. */
    private static final Pattern REST_WITH_DOT = Pattern.compile("\\p{IsHan}{1,3}[·・•]\\p{IsHan}{1,6}");

    /** A name that breaks behind its dot, of which hardly more than one character stands there. */
    private static final Pattern BEGUN = Pattern.compile("[·・•]\\p{IsHan}{1,2}$");

    /** The first characters of a name, up to the dot inside it. */
    private static final Pattern OPEN = Pattern.compile("[·・•]$");

    private static final Pattern NAME = Pattern.compile("\\p{IsHan}{1,6}(?:[·・•]\\p{IsHan}{1,6})*");

    private static final Pattern BLANK = Pattern.compile("[\\s\\u3000]");

    private final Forms forms;

    WholeNames(Forms forms) {
        this.forms = forms;
    }

    /** Returns the lines, in which those below the last sentence that are the end of a name belong to the line above. */
    List<Line> joined(List<Line> lines) {
        int last = lines.size();
        while (last > 0 && !Sentence.endsIn(lines.get(last - 1).text())) {
            last--;
        }
        List<Line> first = joined(lines, last, REST);
        return first.size() < lines.size() ? joined(first, last, Pattern.compile(REST + "|" + REST_WITH_DOT)) : first;
    }

    private List<Line> joined(List<Line> lines, int last, Pattern rest) {
        List<Line> whole = new ArrayList<>(lines.subList(0, last));
        for (Line line : lines.subList(last, lines.size())) {
            int above = whole.size() - 1;
            boolean below = above > last
                    && forms.signatory().isOffice(whole.get(above - 1).text())
                    && forms.signatory().isNameAlone(whole.get(above).text());
            if (above >= last && isRest(whole.get(above), below, line, rest)) {
                whole.set(above, Line.join(List.of(whole.get(above), line)));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private boolean isRest(Line above, boolean belowOffice, Line line, Pattern rest) {
        boolean open = OPEN.matcher(above.text()).find();
        boolean near = open
                || line.layout().gap() <= above.layout().gap()
                || BEGUN.matcher(above.text()).find();
        boolean name = belowOffice
                || BLANK.matcher(above.text()).find() && forms.signatory().matches(above.text());
        return above.role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && name
                && near
                && (open ? NAME : rest).matcher(line.text()).matches()
                && !forms.signatory().isOffice(line.text());
    }
}
