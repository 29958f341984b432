package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;

/**
 * A reporter's lead and the beginning of the text on one line: {@code 某某社云岭7月5日电 …宣言全文如下：我们，…}. They become two
 * lines, unless the text begins above.
 */
final class DivideLead implements CleaningRule {

    private final Forms forms;
    private final Pattern opening;
    private final Pattern firstSentence;
    private final Pattern subject;

    DivideLead(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.OPENING_WORDS);
        firstSentence = forms.words().pattern(CleaningGroup.FIRST_SENTENCE);
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> divided = new ArrayList<>(lines);
        for (int i = 0; i < Math.min(LeadForm.REACH, lines.size()); i++) {
            Line line = lines.get(i);
            int end = line.isOfTable() ? 0 : forms.lead().endIn(line.text());
            Line text = line.slice(end, line.text().length());
            if (end > 0 && beginsText(text.text())) {
                divided.set(i, line.slice(0, end));
                divided.add(i + 1, text);
                return divided;
            }
            if (opening.matcher(line.text()).find()) {
                return lines;
            }
        }
        return lines;
    }

    private boolean beginsText(String words) {
        return !forms.boilerplate().matches(words)
                && (forms.title().matches(words)
                        || subject.matcher(words).lookingAt()
                        || opening.matcher(words).find()
                        || firstSentence.matcher(words).find());
    }
}
