package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** A reporter's words that announce the text: {@code …签署并发表了《…》。宣言全文如下：}; or an editor's note above it. */
final class LeadForm {

    /** The number of lines in which a lead is looked for. */
    static final int REACH = 12;

    private static final int LONGEST = 400;

    /** A shorter line is a title or a heading. */
    private static final int SHORTEST = 20;

    private final HeadingForm heading;
    private final Pattern note;
    private final Pattern lead;
    private final Pattern end;

    LeadForm(CleaningWords words, HeadingForm heading) {
        this.heading = heading;
        note = words.pattern(CleaningGroup.EDITORS_NOTES);
        lead = words.pattern(CleaningGroup.LEADS);
        end = words.pattern(CleaningGroup.LEAD_ENDS);
    }

    /** Whether a line announces the text, or is an editor's note. */
    boolean matches(String line) {
        return line.length() <= LONGEST && lead.matcher(line).matches() || isNote(line);
    }

    /** Whether a line is an editor's note, wherever it stands. */
    boolean isNote(String line) {
        return line.length() <= LONGEST && note.matcher(line).matches();
    }

    /** Returns where a lead ends before other words of its line, 0-based and exclusive; 0 if a line has none. */
    int endIn(String line) {
        Matcher found = end.matcher(line);
        return found.find() && found.end() < line.length() && matches(line.substring(0, found.end())) ? found.end() : 0;
    }

    /**
     * Returns the number of lines up to the end of the lead; 0 without a lead. None stands below the heading of a section, and
     * no note of an editor below a sentence.
     */
    int length(List<Line> lines) {
        boolean sentence = false;
        for (int i = 0; i < Math.min(REACH, lines.size()); i++) {
            String text = lines.get(i).text();
            if (heading.opensSection(text) && heading.isTitle(text)) {
                return 0;
            }
            if (matches(text) && !(sentence && isNote(text))) {
                return i + 1;
            }
            sentence |= text.length() >= SHORTEST && Sentence.endsIn(text);
        }
        return 0;
    }
}
