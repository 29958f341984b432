package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/** The headings below a text under which a site lists its sources, or notes stand: {@code 参考资料}, {@code 注释}. */
final class SourcesForm {

    private static final String COLON = "\\s*[:：]?";

    private final Pattern ofSite;
    private final Pattern notes;

    SourcesForm(CleaningWords words) {
        ofSite = Pattern.compile(words.regex(CleaningGroup.SECTIONS_OF_SITES) + COLON);
        notes = Pattern.compile(words.regex(CleaningGroup.NOTE_HEADINGS) + COLON);
    }

    /** Whether a line is such a heading and nothing else. */
    boolean isHeading(String line) {
        return isOfSite(line) || notes.matcher(line).matches();
    }

    /** Whether a line is the heading of a section that only a site adds to a text. */
    boolean isOfSite(String line) {
        return ofSite.matcher(line).matches();
    }
}
