package org.xuanyan.language;

/**
 * The words by which the parts of a raw copy are recognised. Each constant is a group of a file in the folder
 * {@code cleaning} of a language.
 */
public enum CleaningGroup {
    // titles.txt
    /** The names of documents with which a title ends. */
    TITLE_NAMES("titles", "names"),
    /** Words with which a title does not begin. */
    NOT_FIRST_IN_TITLE("titles", "not first"),
    /** Words that announce the text; a name of a document soon after them does not end a title. */
    BEFORE_TEXT("titles", "before the text"),
    /** What stands before a title. */
    TITLE_PREFIXES("titles", "prefixes"),
    /** What stands after a title, mostly in brackets. */
    TITLE_SUFFIXES("titles", "suffixes"),
    /** Words that say what a title is about. */
    ABOUT("titles", "about"),
    /** Words that only a whole title has. */
    WHOLE_TITLE("titles", "whole"),
    /** The last words of the upper half of a title. */
    UPPER_HALF("titles", "upper half"),
    /** Words of the first lines of a text. */
    OPENING_WORDS("titles", "opening words"),
    /** How a second document opens. */
    SECOND_DOCUMENT("titles", "second document"),
    /** The heading of an annex. */
    ANNEX("titles", "annex"),
    /** The last words of the title of an annexed document. */
    ANNEXED("titles", "annexed"),

    // headings.txt
    /** What stands before a numeral with a unit. */
    UNIT_PREFIX("headings", "unit prefix"),
    /** The units of numerals, each with its level. */
    UNITS("headings", "units"),
    /** Numerals below one hundred. */
    SHORT_NUMERAL("headings", "short numeral"),
    /** A heading in a block of its own. */
    SECTION_LINE("headings", "section line"),
    /** Headings without a number. */
    UNNUMBERED("headings", "unnumbered"),
    /** The number of a page. */
    PAGE("headings", "page"),
    /** The number of all pages. */
    PAGES("headings", "pages"),
    /** What stands before the number of a note. */
    NOTE_WORD("headings", "note word"),
    /** The beginning of a note below a text. */
    NOTE_LINE("headings", "note line"),
    /** What follows a number in brackets that is not a note mark. */
    AFTER_NUMBER("headings", "after number"),

    // signatures.txt
    /** Offices of those who sign. */
    OFFICES("signatures", "offices"),
    /** What somebody does in a line that is not a signature. */
    ACTIONS("signatures", "actions"),

    // days-and-places.txt
    /** A day as signatures have it. */
    DAY_OF_SIGNING("days-and-places", "day of signing"),
    /** What stands before the place of signing. */
    AT("days-and-places", "at"),
    /** Verbs after day and place. */
    SIGNING("days-and-places", "signing"),
    /** One or two days, with named groups. */
    DAY_IN_DIGITS("days-and-places", "day in digits"),
    /** A day in numerals, with named groups. */
    DAY_IN_NUMERALS("days-and-places", "day in numerals"),
    /** The end of a day. */
    DAY_END("days-and-places", "day end"),
    /** The beginning of a day. */
    DAY_BEGINNING("days-and-places", "day beginning"),
    /** What stands before the place of a meeting. */
    IN("days-and-places", "in"),
    /** Verbs after the place of a meeting. */
    MEETING("days-and-places", "meeting"),
    /** A title with its place, a named group. */
    PLACE_IN_TITLE("days-and-places", "place in title"),
    /** What no town has in its name. */
    NOT_A_TOWN("days-and-places", "not a town"),
    /** A country before a town. */
    COUNTRY("days-and-places", "country"),
    /** The end of the name of a town. */
    TOWN_END("days-and-places", "town end"),

    // boilerplate.txt
    /** Lines about rights. */
    NOTICES("boilerplate", "notices"),
    /** Words with which a site speaks of itself. */
    SITE_NOTICES("boilerplate", "site notices"),
    /** Lines that begin what stands below a text. */
    TAIL("boilerplate", "tail"),
    /** Lines that do not belong to any text. */
    SURE_BOILERPLATE("boilerplate", "sure"),
    /** Lines that belong to a site or to a text. */
    PERHAPS_BOILERPLATE("boilerplate", "perhaps"),
    /** Lines that say that a page shows only the beginning. */
    TRUNCATION_NOTICES("boilerplate", "truncation notices"),
    /** Words that say that a copy is abridged. */
    ABRIDGEMENTS("boilerplate", "abridgements"),
    /** Names of languages, to choose from. */
    LANGUAGES("boilerplate", "languages"),

    // press.txt
    /** Labels of source, date and author. */
    LABELS("press", "labels"),
    /** The last character of the name of a medium. */
    MEDIA("press", "media"),
    /** A day as web pages write it. */
    PAGE_DAY("press", "page day"),
    /** Labels after a day. */
    AFTER_DAY("press", "after the day"),
    /** A dateline. */
    DATELINE("press", "dateline"),
    /** Lines that announce the text. */
    LEADS("press", "leads"),
    /** Words of the first sentence of a text. */
    FIRST_SENTENCE("press", "first sentence"),

    // damage.txt
    /** Text that was read in the wrong encoding. */
    WRONG_ENCODING("damage", "wrong encoding"),
    /** Words of advertisements. */
    SPAM("damage", "spam"),
    /** Characters that a text in the usual script does not have. */
    OTHER_SCRIPT("damage", "other script");

    private final String file;
    private final String group;

    CleaningGroup(String file, String group) {
        this.file = file;
        this.group = group;
    }

    /** Returns the file without its folder and its ending, e.g. {@code titles}. */
    String file() {
        return file;
    }

    /** Returns the name that stands in square brackets in the file, e.g. {@code not first}. */
    String group() {
        return group;
    }
}
