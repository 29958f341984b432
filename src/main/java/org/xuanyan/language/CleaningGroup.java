package org.xuanyan.language;

/**
 * The words by which the parts of a raw copy are recognised. Each constant is a group of a file in the folder
 * {@code cleaning} of a language.
 */
public enum CleaningGroup {
    // titles.txt
    /** Names of documents, with which titles end. */
    TITLE_NAMES("titles", "names"),
    /** Names of documents with which titles end, but headings and annexes, too. */
    PERHAPS_TITLE_NAMES("titles", "perhaps names"),
    /** Words with which no title begins. */
    NOT_FIRST_IN_TITLE("titles", "not first"),
    /** Words that announce the text; a name of a document soon after them does not end a title. */
    BEFORE_TEXT("titles", "before the text"),
    /** Words before a title. */
    TITLE_PREFIXES("titles", "prefixes"),
    /** Words after a title, mostly in brackets. */
    TITLE_SUFFIXES("titles", "suffixes"),
    /** Names of sites after a title. */
    SITES("titles", "sites"),
    /** Words that say what a title is about. */
    ABOUT("titles", "about"),
    /** Words that only a complete title has. */
    WHOLE_TITLE("titles", "whole"),
    /** Last words of the upper line of a title that is printed in two lines. */
    UPPER_HALF("titles", "upper half"),
    /** Words of the first lines of a text. */
    OPENING_WORDS("titles", "opening words"),
    /** The opening of a second document. */
    SECOND_DOCUMENT("titles", "second document"),
    /** The end of a paragraph that announces the text. */
    ANNOUNCED("titles", "announced"),
    /** The last words of the title of an annexed document. */
    ANNEXED("titles", "annexed"),

    // headings.txt
    /** Characters before a numeral with a unit. */
    UNIT_PREFIX("headings", "unit prefix"),
    /** The units of numerals, each with its level. */
    UNITS("headings", "units"),
    /** Numerals below one hundred. */
    SHORT_NUMERAL("headings", "short numeral"),
    /** A heading in a block of its own. */
    SECTION_LINE("headings", "section line"),
    /** Headings without a number. */
    UNNUMBERED("headings", "unnumbered"),
    /** Headings without a number that are followed by a title. */
    TITLED("headings", "titled"),
    /** The word for an annex, with its number. */
    ANNEX_WORD("headings", "annex word"),
    /** Words after a number and a blank that show that the number counts something. */
    COUNTED("headings", "counted"),
    /** Words at the end of a line whose sentence goes on. */
    OPEN_END("headings", "open end"),
    /** Words with which a line continues the one before. */
    CONTINUATION("headings", "continuation"),
    /** Words at the beginning of a line that ends with the title of a document, whose sentence goes on. */
    OPEN_BEGINNING("headings", "open beginning"),
    /** Subjects with which sentences begin. */
    SUBJECTS("headings", "subjects"),
    /** Words with which the clauses of a preamble begin. */
    CLAUSES("headings", "clauses"),
    /** The heading of a table of contents. */
    CONTENTS("headings", "contents"),
    /** Links of a wiki after a heading. */
    EDIT_LINKS("headings", "edit links"),
    /** The words of such a link without brackets. */
    EDIT_WORDS("headings", "edit words"),
    /** The headings of sections about sources and other articles, which a site adds to a text. */
    SECTIONS_OF_SITES("headings", "sections of sites"),
    /** A page number. */
    PAGE("headings", "page"),
    /** The number of pages. */
    PAGES("headings", "pages"),
    /** The word before the number of a note. */
    NOTE_WORD("headings", "note word"),
    /** The beginning of a note below a text. */
    NOTE_LINE("headings", "note line"),
    /** The whole of a heading above notes. */
    NOTE_HEADINGS("headings", "note headings"),
    /** Words after a number in brackets that is not a note mark. */
    AFTER_NUMBER("headings", "after number"),

    // signatures.txt
    /** Offices of those who sign. */
    OFFICES("signatures", "offices"),
    /** Words in brackets after the name of one who signed. */
    SIGNED("signatures", "signed"),
    /** Verbs that show that a line is not a signature. */
    ACTIONS("signatures", "actions"),
    /** Words in the place of an office: {@code 代表甲国政府}. */
    ACTING_FOR("signatures", "acting for"),
    /** A country in a signature without an office. */
    COUNTRY_ALONE("signatures", "country alone"),

    // days-and-places.txt
    /** A day as it is written below signatures. */
    DAY_OF_SIGNING("days-and-places", "day of signing"),
    /** The word before the place of signing. */
    AT("days-and-places", "at"),
    /** Verbs after day and place. */
    SIGNING("days-and-places", "signing"),
    /** A day without its numbers, with an empty group where each of them is missing. */
    DAY_WITHOUT_NUMBERS("days-and-places", "day without numbers"),
    /** One or two days, with named groups. */
    DAY_IN_DIGITS("days-and-places", "day in digits"),
    /** A day in numerals, with named groups. */
    DAY_IN_NUMERALS("days-and-places", "day in numerals"),
    /** A day or two days without a year, with named groups. */
    DAY_WITHOUT_YEAR("days-and-places", "day without year"),
    /** The end of a day. */
    DAY_END("days-and-places", "day end"),
    /** The beginning of a day. */
    DAY_BEGINNING("days-and-places", "day beginning"),
    /** The word before the place of a meeting. */
    IN("days-and-places", "in"),
    /** Verbs after the place of a meeting. */
    MEETING("days-and-places", "meeting"),
    /** Verbs of a sentence that tells of a meeting or a visit. */
    OCCASION("days-and-places", "occasion"),
    /** Words of a sentence that tells of a visit. */
    VISITS("days-and-places", "visits"),
    /** Verbs directly before the place of a meeting. */
    GATHERING("days-and-places", "gathering"),
    /** Ends of phrases before the verb of a meeting that are not places. */
    NOT_A_PLACE_OF_MEETING("days-and-places", "not a place of meeting"),
    /** Venues after the name of a town. */
    VENUE("days-and-places", "venue"),
    /** A day, or a part of one, with the word before a place, between words for another event and that place. */
    CITED_DAY("days-and-places", "cited day"),
    /** A number of a day that may have letters for digits. */
    NUMBER_OF_DAY("days-and-places", "number of a day"),
    /** A number in which letters stand for digits. */
    LETTERS_IN_NUMBER("days-and-places", "letters in a number"),
    /** A year, with a named group. */
    YEAR_ALONE("days-and-places", "year alone"),
    /** The end of words before a day that says when the sentence happens. */
    BEFORE_DAY("days-and-places", "before a day"),
    /** Words between the names of states in a title. */
    BETWEEN_NAMES("titles", "between names"),
    /** Words after the day of a cited document. */
    CITED("days-and-places", "cited"),
    /** Words before the day of another event. */
    CITING("days-and-places", "citing"),
    /** Words for bodies and meetings, before a place in a title. */
    BODIES("days-and-places", "bodies"),
    /** Words for documents, after a place in a title. */
    DOCUMENTS("days-and-places", "documents"),
    /** A title with its place as a named group. */
    PLACE_IN_TITLE("days-and-places", "place in title"),
    /** Words that the name of a town does not contain. */
    NOT_A_TOWN("days-and-places", "not a town"),
    /** A country before a town. */
    COUNTRY("days-and-places", "country"),
    /** The end of the name of a town. */
    TOWN_END("days-and-places", "town end"),

    // boilerplate.txt
    /** Lines about copyright. */
    NOTICES("boilerplate", "notices"),
    /** Words that a site uses about itself. */
    SITE_NOTICES("boilerplate", "site notices"),
    /** Words that a site uses of itself, and a text may use, too. */
    PERHAPS_SITE_NOTICES("boilerplate", "perhaps site notices"),
    /** Words with which those who forward or publish a text speak to its readers. */
    WORDS_TO_READERS("boilerplate", "words to readers"),
    /** Words that may be meant for readers, and that a text may use, too. */
    PERHAPS_TO_READERS("boilerplate", "perhaps words to readers"),
    /** Words one of which nearly every paragraph of a declaration has, however short it is. */
    VOICE_OF_DECLARATIONS("boilerplate", "voice of declarations"),
    /** The first lines of what stands below a text. */
    TAIL("boilerplate", "tail"),
    /** Headlines with a day, as in lists of other pages. */
    DATED_HEADLINES("boilerplate", "dated headlines"),
    /** The buttons of a page in one line. */
    ROWS_OF_BUTTONS("boilerplate", "rows of buttons"),
    /** Lines that never belong to a text. */
    SURE_BOILERPLATE("boilerplate", "sure"),
    /** Lines that may belong to a site or to a text. */
    PERHAPS_BOILERPLATE("boilerplate", "perhaps"),
    /** Where a newspaper continues a text on another page. */
    PAGE_JUMPS("boilerplate", "page jumps"),
    /** Lines that say that a page shows only the beginning. */
    TRUNCATION_NOTICES("boilerplate", "truncation notices"),
    /** Words that say that a copy is abridged. */
    ABRIDGEMENTS("boilerplate", "abridgements"),
    /** Names of languages in a language menu. */
    LANGUAGES("boilerplate", "languages"),

    // press.txt
    /** Labels of source, date and author. */
    LABELS("press", "labels"),
    /** Labels in the table of a page about itself: {@code 成文日期}. */
    PAGE_FACTS("press", "facts of a page"),
    /** Labels in such a table about a meeting. */
    MEETING_FACTS("press", "facts of a meeting"),
    /** The last character of the name of a medium. */
    MEDIA("press", "media"),
    /** A day as web pages write it. */
    PAGE_DAY("press", "page day"),
    /** Words for the halves of a day before an hour. */
    HALF_OF_DAY("press", "half of the day"),
    /** A day of a page, with a zero before the month or the day. */
    PADDED_DAY("press", "padded day"),
    /** The page of a newspaper after a day. */
    NEWSPAPER_PAGE("press", "newspaper page"),
    /** The reference of a newspaper. */
    NEWSPAPER("press", "newspaper"),
    /** A byline. */
    BYLINE("press", "byline"),
    /** Labels after a day. */
    AFTER_DAY("press", "after the day"),
    /** The beginning of a sentence in which a reporter tells something. */
    REPORTERS_SENTENCES("press", "reporters sentences"),
    /** A dateline. */
    DATELINE("press", "dateline"),
    /** Lines that announce the text. */
    LEADS("press", "leads"),
    /** The end of a lead, which the text may follow on the same line. */
    LEAD_ENDS("press", "lead ends"),
    /** Notes of an editor, which announce nothing. */
    EDITORS_NOTES("press", "notes of editors"),
    /** Words of the first sentence of a text. */
    FIRST_SENTENCE("press", "first sentence"),
    /** Other words of the first paragraph of a text. */
    BEGINNINGS("press", "beginnings"),

    // damage.txt
    /** Text that was decoded with the wrong encoding. */
    WRONG_ENCODING("damage", "wrong encoding"),
    /** Characters that programs mistake for each other. */
    LOOK_ALIKES("damage", "look-alikes"),
    /** Characters in whose place another that looks like them stands in a frequent word. */
    MISTAKEN("damage", "mistaken"),
    /** Words that make a sentence a question. */
    QUESTION_WORDS("damage", "question words"),
    /** Where the numbers of a date are missing. */
    DATES_WITHOUT_NUMBERS("damage", "dates without numbers"),
    /** Numbers of dates without the dash between them. */
    NUMBERS_RUN_TOGETHER("damage", "numbers run together"),
    /** Words of advertisements. */
    SPAM("damage", "spam"),
    /** Characters that do not occur in the usual script. */
    OTHER_SCRIPT("damage", "other script"),
    /** Units and measure words behind a number. */
    COUNTERS("damage", "counters"),
    /** Characters that are frequent in the names of places. */
    CHARACTERS_OF_PLACES("damage", "characters of places"),
    /** Words for the kind of a state, with which its name ends. */
    KINDS_OF_STATES("damage", "kinds of states"),
    /** The last characters of the names of places. */
    ENDS_OF_PLACES("damage", "ends of places"),

    // neighbours.txt
    /** The most frequent characters. */
    COMMON_CHARACTERS("neighbours", "common characters"),
    /** Each a character and the characters that follow it in words. */
    NEIGHBOURS("neighbours", "neighbours");

    private final String file;
    private final String group;

    CleaningGroup(String file, String group) {
        this.file = file;
        this.group = group;
    }

    /** Returns the name of the file without folder and extension, e.g. {@code titles}. */
    String file() {
        return file;
    }

    /** Returns the name of the group as it stands in square brackets in the file, e.g. {@code not first}. */
    String group() {
        return group;
    }
}
