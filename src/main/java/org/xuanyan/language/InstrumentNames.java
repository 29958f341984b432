package org.xuanyan.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which one instrument is called differently. Names are matched in the form of
 * {@link org.xuanyan.text.NameNormaliser}, texts in simplified characters.
 *
 * @param mayLack words that may come and go anywhere in a name
 * @param organisation one that may come and go at the beginning of a name
 * @param conjunction what may stand for {@code conjunctionForm} in a name
 * @param conjunctionForm the form of all conjunctions
 * @param year at the beginning of a name; the first group is the number
 * @param period in a name; the first two groups are the numbers of the years
 * @param nouns the last words of names, the longer first
 * @param pointer what points back to an instrument; the group {@code noun} is the last word of its name
 * @param itsProtocol a protocol to a treaty named before; the group {@code protocol} is the word for it
 * @param protocolOf directly after a pointer: its protocol; the group {@code protocol} is the word for it
 * @param shortName what announces a short name in brackets
 * @param beforeShortName what may stand between a name and the brackets with its short name
 * @param numberInBrackets what stands between a title and its number in brackets
 * @param numberBeside what stands between a title and its number
 * @param about ends before a title that is not the name of the resolution
 * @param symbols body → the first part of the symbols of its documents, e.g. {@code s}
 * @param unbracketed a noun without brackets behind a verb of signing; the group {@code name} is the noun with the words
 *     before it
 * @param noSingle words of a name that does not mean a single instrument
 * @param ofParties directly after parties, or behind a verb of signing after them: the word for their instrument, the
 *     group {@code noun}
 * @param parties the end of the parties in a title, with all that follows
 * @param betweenParties a conjunction between parties
 * @param date a day; the groups are year, month and day
 */
public record InstrumentNames(
        Pattern mayLack,
        Pattern organisation,
        Pattern conjunction,
        String conjunctionForm,
        Pattern year,
        Pattern period,
        List<String> nouns,
        Pattern pointer,
        Pattern itsProtocol,
        Pattern protocolOf,
        Pattern shortName,
        Pattern beforeShortName,
        Pattern numberInBrackets,
        Pattern numberBeside,
        Pattern about,
        Map<String, String> symbols,
        Pattern unbracketed,
        Pattern noSingle,
        Pattern ofParties,
        Pattern parties,
        Pattern betweenParties,
        Pattern date) {

    private static final String FILE = "instrument-names.txt";
    private static final String MAY_LACK = "may lack";
    private static final String ORGANISATIONS = "organisations that may lack";
    private static final String CONJUNCTIONS = "conjunctions";
    private static final String YEAR = "year before a name";
    private static final String PERIOD = "period of a name";
    private static final String NOUNS = "nouns";
    private static final String POINTING = "pointing words";
    private static final String OTHER_THINGS = "other things named after nouns";
    private static final String ITS = "its";
    private static final String OF = "of";
    private static final String PROTOCOL = "protocol";
    private static final String SHORT = "announces a short name";
    private static final String BEFORE_SHORT = "between a name and its short name";
    private static final String IN_BRACKETS = "before a number in brackets";
    private static final String BESIDE = "before a number beside";
    private static final String ABOUT = "about";
    private static final String SYMBOLS = "symbols";
    private static final String SIGNING = "verbs of signing";

    private static final String BETWEEN_PARTIES = "between parties";
    private static final String AFTER_PARTIES = "after parties";
    private static final String BEFORE_NOUN = "before the noun of parties";
    private static final String NO_SINGLE = "words of no single instrument";
    private static final String DATE = "date of signing";

    private static final WordGroups GROUPS = WordGroups.of()
            .andWithMeanings(SYMBOLS)
            .andOptional(
                    MAY_LACK,
                    ORGANISATIONS,
                    CONJUNCTIONS,
                    YEAR,
                    PERIOD,
                    NOUNS,
                    POINTING,
                    OTHER_THINGS,
                    ITS,
                    OF,
                    PROTOCOL,
                    SHORT,
                    BEFORE_SHORT,
                    IN_BRACKETS,
                    BESIDE,
                    ABOUT,
                    SIGNING,
                    BETWEEN_PARTIES,
                    AFTER_PARTIES,
                    BEFORE_NOUN,
                    NO_SINGLE,
                    DATE);

    /** Copies the collections, so that the record is immutable. */
    public InstrumentNames {
        nouns = List.copyOf(nouns);
        symbols = Collections.unmodifiableMap(new LinkedHashMap<>(symbols));
    }

    static InstrumentNames read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, GROUPS);
        String protocol = "(?<protocol>" + file.regex(PROTOCOL) + ")(?!" + file.regex(OTHER_THINGS) + ")";
        String noun = "(?<noun>" + file.regex(NOUNS) + ")(?!" + file.regex(OTHER_THINGS) + ")";
        return new InstrumentNames(
                file.pattern(MAY_LACK),
                file.pattern("^", ORGANISATIONS, ""),
                file.pattern(CONJUNCTIONS),
                file.words(CONJUNCTIONS).stream().findFirst().orElse(""),
                file.pattern("^", YEAR, ""),
                file.pattern(PERIOD),
                file.words(NOUNS),
                file.pattern("", POINTING, noun),
                file.pattern("", ITS, protocol),
                file.pattern("", OF, protocol),
                file.pattern(SHORT),
                file.pattern("^", BEFORE_SHORT, "$"),
                file.pattern("^", IN_BRACKETS, "$"),
                file.pattern("^", BESIDE, "$"),
                file.pattern("", ABOUT, "$"),
                file.meanings(SYMBOLS, Optional::of, List.of()),
                file.pattern("", SIGNING, "(?<name>\\p{IsHan}{0,12}?" + noun + ")"),
                file.pattern(NO_SINGLE),
                file.pattern(
                        "(?:" + file.regex(SIGNING) + "|^", AFTER_PARTIES, ")" + file.regex(BEFORE_NOUN) + "?" + noun),
                Pattern.compile(
                        file.regex(AFTER_PARTIES) + "?" + file.regex(BEFORE_NOUN) + "?" + file.regex(NOUNS) + "$"),
                file.pattern(BETWEEN_PARTIES),
                file.pattern(DATE));
    }
}
