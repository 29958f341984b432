package org.xuanyan.collate;

import java.util.regex.Pattern;
import org.xuanyan.language.Language;

/** Tells whether a line of a copy has the form of a heading: a number before short words, brackets or markup around them. */
final class HeadingShape {

    /** Words of a heading: without the end of a sentence, and not in the middle of one. */
    private static final String WORDS = "[^。；！？!?;…【】*_#\\n]{0,39}[^。；！？!?;…【】*_#\\n，、,：:]";

    private static final Pattern PLAIN = Pattern.compile(WORDS);

    private static final Pattern WRAPPED = Pattern.compile(
            "【\\s*" + WORDS + "\\s*】|(\\*\\*|__)\\s*" + WORDS + "\\s*\\1|#{1,6}\\s+" + WORDS + "(?:\\s+#+)?");

    /** The end of a copy before words that it shows as a heading. */
    private static final Pattern OPENED = Pattern.compile("(?is).*<(?:h[1-6]|b|strong)\\b[^<>]*>\\s*");

    /** In characters; the tag before a heading is not longer. */
    private static final int LONGEST_TAG = 200;

    private final Language language;

    HeadingShape(Language language) {
        this.language = language;
    }

    /** Whether a line opens an annex, or numbers a section in words: {@code 附件一}, {@code 二、政治安全}. */
    boolean isOfPart(String line) {
        return PLAIN.matcher(line).matches()
                && (language.paragraphMarks().annex(line).isPresent()
                        || isNumbered(line) && !Character.isDigit(numeral(line).codePointAt(0)));
    }

    /** Whether a line that stands alone inside the text has the form of a heading. */
    boolean isAny(String line) {
        return isOfPart(line)
                || WRAPPED.matcher(line).matches()
                || PLAIN.matcher(line).matches() && isNumbered(line);
    }

    /** Whether a raw copy shows a stretch, which is one line, as a heading: by its tags or by its emphasis. */
    boolean isMarked(String raw, int start, String line) {
        return PLAIN.matcher(line).matches()
                && OPENED.matcher(raw.substring(Math.max(0, start - LONGEST_TAG), start))
                        .matches();
    }

    private boolean isNumbered(String line) {
        return language.sectionMarks().numeral(line).isPresent()
                && language.sectionMarks().hasTitle(line);
    }

    private String numeral(String line) {
        return language.sectionMarks().numeral(line).orElseThrow();
    }
}
