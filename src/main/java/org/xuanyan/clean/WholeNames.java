package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins a name that a narrow print breaks, as {@code 玛丽亚·桑托} and {@code 斯}, to the line of its office. */
final class WholeNames {

    /** The end of a name: from the dot inside it on, or one character, which is no name. */
    private static final Pattern REST = Pattern.compile("[·・•]\\p{IsHan}{1,6}|\\p{IsHan}");

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
        List<Line> whole = new ArrayList<>(lines.subList(0, last));
        for (Line line : lines.subList(last, lines.size())) {
            int above = whole.size() - 1;
            if (above >= last && isRest(whole.get(above), line)) {
                whole.set(above, Line.join(List.of(whole.get(above), line)));
            } else {
                whole.add(line);
            }
        }
        return whole;
    }

    private boolean isRest(Line above, Line line) {
        return above.role() == Line.Role.TEXT
                && line.role() == Line.Role.TEXT
                && line.layout().gap() <= above.layout().gap()
                && REST.matcher(line.text()).matches()
                && BLANK.matcher(above.text()).find()
                && forms.signatory().matches(above.text());
    }
}
