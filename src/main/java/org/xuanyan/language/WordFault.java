package org.xuanyan.language;

import java.util.Locale;

/** What may be wrong with a word file. The message and the advice of each are in {@code messages/}. */
enum WordFault {
    // A character or line of any file
    UNREADABLE_CHARACTER,
    INVISIBLE_CHARACTER,
    OUTER_BLANKS,

    // A group
    NAME_OF_GROUP,
    UNKNOWN_GROUP,
    GROUP_TWICE,
    OUTSIDE_GROUP,
    MISSING_GROUP,
    EMPTY_GROUP,
    EMPTY_FILE,
    MISSING_FILE,

    // The words of an entry
    NO_WORDS,
    WORDS_TWICE,
    NOT_WORDS,
    NOT_ONE_CHARACTER,
    NOT_A_PAIR,
    NOT_LETTERS,
    MISSING_PART,

    // A regular expression
    OPEN_EXPRESSION,
    BROKEN_EXPRESSION,
    UNKNOWN_REFERENCE,

    // The meanings of an entry
    NO_MEANING,
    MEANING_LIST,
    MEANING_NOT_ALLOWED,
    UNKNOWN_MEANING,
    REPEATED_MEANING,
    MISSING_MEANING,
    SECOND_MEANING,
    NOT_ONE_KIND,
    TWO_ENTRIES,
    MISSING_ENTRY;

    /** Returns the end of the key of its message, e.g. {@code unknown-group}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
