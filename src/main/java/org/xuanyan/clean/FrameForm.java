package org.xuanyan.clean;

import java.util.regex.Pattern;
import org.xuanyan.language.FrameWords;

/** A line that belongs to the frame of a web site, in a language without word lists. */
final class FrameForm {

    private static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[|｜·•/>›»→]\\s*|\\.(?:\\s+|$)|\\s{2,}");

    private static final Pattern RIGHTS = Pattern.compile("(?iu:©|copyright\\b|\\(c\\) ?\\d{4}).*");

    private final FrameWords words;

    FrameForm(FrameWords words) {
        this.words = words;
    }

    /** Whether a line, or each part of it, is about the site: {@code © 2031 Ministry. Privacy policy}, {@code Home > News}. */
    boolean matches(String line) {
        boolean whole = words.parts().matcher(line.strip()).matches();
        boolean parts = line.codePoints().anyMatch(Character::isLetter)
                && BETWEEN.splitAsStream(line.strip())
                        .filter(part -> !part.isEmpty())
                        .allMatch(part -> words.parts().matcher(part).matches());
        return line.length() <= LONGEST && (whole || parts);
    }

    /** Whether a line begins with the sign of the rights in a site; sentences about them may follow. */
    boolean isAboutRights(String line) {
        return RIGHTS.matcher(line).matches();
    }

    /** Whether a line is the sentence that announces the text. */
    boolean announces(String line) {
        return words.leads().matcher(line.strip()).matches();
    }

    /** Whether a line says only that the text goes on on another page, or comes from there. */
    boolean isJump(String line) {
        return words.jumps().matcher(line.strip()).matches();
    }

    /** Whether a list of other pages stands below a line. */
    boolean beginsList(String line) {
        return words.lists().matcher(line).matches();
    }
}
