package org.xuanyan.language;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Why an import changed something. The words that it writes into the account are in {@code cleaning/reasons.txt}. */
public enum AccountReason {
    /** The frame around the text of a web page. */
    PAGE_FRAME,
    /** Text that a web page does not show. */
    HIDDEN_TEXT,
    /** Words that a web page strikes out. */
    STRUCK_OUT,
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
    /** The title, repeated. */
    REPEATED_TITLE,
    /** A notice that the page shows only a part of the text. */
    TRUNCATION_NOTICE,
    /** Remains of tags. */
    CODE_REMAINS,
    /** The source and time that a web page prints. */
    PAGE_METADATA,
    /** The dateline of an agency. */
    DATELINE,
    /** A reporter's lead. */
    LEAD,
    /** Words with which those who forward or edit a copy speak to its readers. */
    WORDS_TO_READERS,
    /** The day and place of signing, once more. */
    DAY_AND_PLACE,
    /** Signatures in another order than the front matter has, or a note beside one. */
    SIGNATURES,
    /** A page number. */
    PAGE_NUMBER,
    /** The number of a line. */
    LINE_NUMBER,
    /** The time that a live report prints before a line. */
    TIME,
    /** The number or time of a subtitle. */
    SUBTITLE,
    /** A running head. */
    RUNNING_HEAD,
    /** What a browser prints above and below the text of each page. */
    PRINTED_BY_BROWSER,
    /** Where a newspaper continues a text on another page. */
    PAGE_JUMP,
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
    /** A copy of another paragraph, whose number is {0}. */
    SAME_PARAGRAPH,
    /** A section mark on the same line as its text. */
    MARK_IN_LINE,
    /** The end of a line inside a paragraph, although a sentence ends there. */
    LINE_IN_PARAGRAPH,
    /** A line of a list without marks, which is a paragraph. */
    LINE_OF_LIST,
    /** A clause of a preamble, which is a paragraph. */
    CLAUSE,
    /** The layout shows that a paragraph ends or goes on, and another finding asks an editor to look. */
    BY_LAYOUT,
    /** A paragraph ends in a line in which the next word would have had room. */
    SHORT_LINE,
    /** The brackets around a heading. */
    HEADING_BRACKETS,
    /** The characters that make a heading of a line, e.g. {@code **}. */
    HEADING_MARKUP,
    /** The characters of Markdown, e.g. {@code |}. */
    MARKDOWN,
    /** Markup of a wiki. */
    WIKITEXT,
    /** A number that a web page shows without writing it. */
    LIST_NUMBER,
    /** A bullet that a list shows without writing it. */
    LIST_BULLET,
    /** A table of contents. */
    CONTENTS,
    /** A change that no cleaning rule explains. */
    UNCLASSIFIED;

    /** Why words around a text are left out. */
    static final Set<AccountReason> AROUND_TEXT =
            EnumSet.of(ABOVE_TITLE, BESIDE_TITLE, BETWEEN_TITLE_AND_TEXT, REPEATED_TITLE, DAY_AND_PLACE, SIGNATURES);

    /** Returns its name in the file, e.g. {@code page-number}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> keys() {
        return Stream.of(values()).map(AccountReason::key).toList();
    }
}
