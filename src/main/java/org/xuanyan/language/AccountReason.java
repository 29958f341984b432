package org.xuanyan.language;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Why an import changed something: the words that it writes into the account, {@code cleaning/reasons.txt}. */
public enum AccountReason {
    /** The frame around the text of a web page. */
    PAGE_FRAME,
    /** What a web page does not show. */
    HIDDEN_TEXT,
    /** Words of a web site beside the text. */
    SITE_WORDS,
    /** Words of a web site below the text. */
    BELOW_TEXT,
    /** Words of a web site above the title. */
    ABOVE_TITLE,
    /** Words beside the title in its line. */
    BESIDE_TITLE,
    /** Words between the title and the text. */
    BETWEEN_TITLE_AND_TEXT,
    /** The title once more. */
    REPEATED_TITLE,
    /** What a site says of the whole text. */
    TRUNCATION_NOTICE,
    /** Remains of tags. */
    CODE_REMAINS,
    /** Source and time of a web page. */
    PAGE_METADATA,
    /** The dateline of an agency. */
    DATELINE,
    /** A reporter's lead. */
    LEAD,
    /** Day and place, once more. */
    DAY_AND_PLACE,
    /** The number of a page. */
    PAGE_NUMBER,
    /** The head of a page. */
    RUNNING_HEAD,
    /** An ornament. */
    ORNAMENT,
    /** The mark of a note. */
    NOTE_MARK,
    /** A note. */
    NOTE,
    /** The pronunciation of a character. */
    PRONUNCIATION,
    /** The same words in another language. */
    OTHER_LANGUAGE,
    /** A paragraph that is the same as another, whose number is {0}. */
    SAME_PARAGRAPH,
    /** A section mark in one line with its text. */
    MARK_IN_LINE,
    /** What no rule of cleaning explains. */
    UNCLASSIFIED;

    /** Returns the name that the file has for it, e.g. {@code page-number}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> keys() {
        return Stream.of(values()).map(AccountReason::key).toList();
    }
}
