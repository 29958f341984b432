package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.Signatory;

/**
 * Who signed: an office and a name, on one line ({@code 甲国总统　张某某}, {@code 张某某（甲国总统）}), on two or three, or in
 * columns.
 */
final class SignatoryForm {

    private static final int LONGEST = 60;

    private static final String BLANKS = "[\\s\\u3000\\u00A0]";

    private static final Pattern BLANK_IN_HAN =
            Pattern.compile("(?<=[\\p{IsHan}·])[\\s\\u3000\\u00A0]+(?=[\\p{IsHan}·])|(?<=\\s)\\s+");

    private static final Pattern NAME_ALONE = Pattern.compile("[\\p{IsHan}·•\\s\\u3000\\u00A0]{2,20}");

    /** A blank between two columns is wider than one between the characters of a name. */
    private static final Pattern WIDE_BLANK =
            Pattern.compile("\\t+| {3,}|[\\s\\u3000\\u00A0]*\\u3000{2,}" + BLANKS + "*");

    private static final Pattern BLANK = Pattern.compile(BLANKS + "+");

    /** Characters that stand alone, with blanks between them. */
    private static final Pattern SPREAD = Pattern.compile("(?:\\p{IsHan}" + BLANKS + "+)+\\p{IsHan}");

    private final Pattern apart;
    private final Pattern glued;
    private final Pattern nameFirst;
    private final Pattern officeAlone;
    private final Pattern ofState;
    private final Pattern notState;
    private final Pattern bareOffice;
    private final Pattern country;
    private final Pattern countryAndName;
    private final Pattern action;
    private final Pattern office;
    private final Pattern several;
    private final Pattern signed;
    private final Pattern notesAlone;
    private final Pattern unknown;
    private final Pattern officeInName;

    SignatoryForm(CleaningWords words) {
        String offices = words.regex(CleaningGroup.OFFICES);
        String name = "(?<name>[\\p{IsHan}·•A-Za-z.\\-\\s\\u3000\\u00A0]{2,30})";
        apart = Pattern.compile(
                "(?<office>[\\p{IsHan}·“”（）()\\s\\u3000\\u00A0]{1,40}?" + offices + ")(?:" + BLANKS + "|[:：])+" + name);
        glued = Pattern.compile("(?<office>[\\p{IsHan}·]{2,30}" + offices + ")(?<name>[\\p{IsHan}·•]{2,15})");
        nameFirst = Pattern.compile("(?<name>[\\p{IsHan}·•]{2,15}|\\p{IsHan}" + BLANKS + "\\p{IsHan})(?:" + BLANKS
                + "*[（(](?<inbrackets>[\\p{IsHan}·“”]{2,30}" + offices + ")[)）]|(?:" + BLANKS
                + "|[,，])+(?<office>[\\p{IsHan}·“”]{2,30}" + offices + "))");
        officeAlone = Pattern.compile(
                "(?:[\\p{IsHan}·“”]{2,30}" + offices + "|" + words.regex(CleaningGroup.ACTING_FOR) + ")");
        ofState = Pattern.compile(words.regex(CleaningGroup.COUNTRY_ALONE) + "(?:" + offices + ")");
        notState = words.pattern(CleaningGroup.NOT_A_TOWN);
        bareOffice = Pattern.compile(offices);
        country = Pattern.compile("[\\p{IsHan}·]{2,14}");
        countryAndName = Pattern.compile("[（(](?<country>" + words.regex(CleaningGroup.COUNTRY_ALONE) + ")" + BLANKS
                + "*[:：]" + BLANKS + "*(?<name>[\\p{IsHan}·•]{2,15}|\\p{IsHan}" + BLANKS + "\\p{IsHan})[)）]");
        action = words.pattern(CleaningGroup.ACTIONS);
        office = words.pattern(CleaningGroup.OFFICES);
        several = Pattern.compile("[、；;]" + BLANKS + "*|" + BLANKS + "+(?=[\\p{IsHan}·]{2,30}" + offices + ")");
        String note = "[（(]" + BLANKS + "*" + words.regex(CleaningGroup.SIGNED) + BLANKS + "*[)）]";
        signed = Pattern.compile(BLANKS + "*" + note + "$");
        notesAlone = Pattern.compile("(?:" + BLANKS + "*" + note + ")+" + BLANKS + "*");
        unknown = Pattern.compile("(?<office>" + words.regex(CleaningGroup.COUNTRY_ALONE) + "\\p{IsHan}{1,6}?)" + BLANKS
                + "+(?<name>[\\p{IsHan}·•]{2,15}|\\p{IsHan}" + BLANKS + "\\p{IsHan})");
        officeInName = Pattern.compile("(?<![·•])" + offices + "(?![·•])");
    }

    /** Whether a line has an office and a name. */
    boolean matches(String line) {
        return signatory(line).isPresent();
    }

    /** Whether an office stands on one line and the name on the next. */
    boolean isPair(String office, String name) {
        return isOffice(office) && isName(name);
    }

    /** Whether a line is the office of somebody, with the country: {@code 甲国总统}. */
    boolean isOffice(String line) {
        return officeAlone.matcher(line).matches() && !action.matcher(line).find();
    }

    /** Whether an office names its state: {@code 甲国总统}, not {@code 成员国代表}. */
    boolean isOfState(String office) {
        Matcher state = ofState.matcher(office);
        return state.matches() && !notState.matcher(withoutOffice(office)).find();
    }

    private String withoutOffice(String words) {
        Matcher end = Pattern.compile(bareOffice.pattern() + "$").matcher(words);
        return end.find() ? words.substring(0, end.start()) : words;
    }

    /** Whether a cell has an office, with or without its country. */
    boolean isOfficeInCell(String cell) {
        return office.matcher(cell).find();
    }

    /** Whether each line in a cell can be an office, a country or a name; blank cells are possible, too. */
    boolean isOfSignature(String cell) {
        return Pattern.compile(String.valueOf(TableText.BREAK))
                .splitAsStream(cell)
                .map(line -> line.substring(0, withoutNote(line)).strip())
                .allMatch(line -> line.isEmpty()
                        || isOffice(line)
                        || isName(line)
                        || bareOffice.matcher(line).matches()
                        || matches(line)
                        || signed.matcher(line).matches());
    }

    /** Whether a line can be a name, and is not an office. */
    boolean isName(String line) {
        return NAME_ALONE.matcher(line).matches()
                && !officeAlone.matcher(line).matches()
                && !bareOffice.matcher(line).matches();
    }

    /** Whether a line can be a name, and does not have an office beside it or between blanks. */
    boolean isNameAlone(String line) {
        return isName(line)
                && signatory(line).isEmpty()
                && others(line).isEmpty()
                && BLANK.splitAsStream(line)
                        .noneMatch(cell ->
                                isOffice(cell) || bareOffice.matcher(cell).matches());
    }

    /** Whether a country, an office without one, and a name stand on three lines. */
    boolean isTriple(String country, String office, String name) {
        return this.country.matcher(country).matches()
                && bareOffice.matcher(office).matches()
                && !this.office.matcher(country).find()
                && isName(name);
    }

    /** Returns the length of a line without a note such as {@code （签字）} at its end. */
    int withoutNote(String line) {
        Matcher note = signed.matcher(line);
        return note.find() && note.start() > 0 ? note.start() : line.length();
    }

    /** Whether a line has only such notes, which stand above or below the names, or below columns of them. */
    boolean isNote(String line) {
        return notesAlone.matcher(line).matches();
    }

    /** Returns a signatory whose office is not known: the name of a state or city, some characters, a blank, and a name. */
    Optional<Signatory> ofUnknownOffice(String line) {
        Matcher matcher = unknown.matcher(line);
        return matcher.matches() && !action.matcher(line).find()
                ? Optional.of(signatory(matcher.group("office"), matcher.group("name")))
                : Optional.empty();
    }

    /** Whether a line that stands by itself looks like a signature, whether or not it was taken for one. */
    boolean isLike(String line) {
        String words = line.substring(0, withoutNote(line));
        return isNote(line) || matches(words) || ofUnknownOffice(words).isPresent();
    }

    /** Returns the office and the name that stand on one line, in this order. */
    Optional<Signatory> signatory(String line) {
        for (Pattern pattern : List.of(apart, glued)) {
            Matcher matcher = pattern.matcher(line);
            if (line.length() <= LONGEST
                    && matcher.matches()
                    && !officeInName.matcher(matcher.group("name")).find()
                    && !action.matcher(matcher.group("office")).find()) {
                return Optional.of(signatory(matcher.group("office"), matcher.group("name")));
            }
        }
        return SPREAD.matcher(line).matches() ? signatory(plain(line)) : Optional.empty();
    }

    /** Returns the signatories of a line that does not have one office before one name; empty if it has none. */
    List<Signatory> others(String line) {
        Matcher turned = nameFirst.matcher(line);
        if (line.length() <= LONGEST
                && turned.matches()
                && !officeInName.matcher(turned.group("name")).find()) {
            String office = turned.group("office") == null ? turned.group("inbrackets") : turned.group("office");
            return action.matcher(office).find() ? List.of() : List.of(signatory(office, turned.group("name")));
        }
        List<Signatory> all = new ArrayList<>();
        for (String part : several.split(line)) {
            Optional<Signatory> each = signatory(part.strip());
            if (each.isEmpty()) {
                return List.of();
            }
            all.add(each.get());
        }
        return all.size() > 1 ? all : List.of();
    }

    /** Returns the country, as the office, and the name of a line in brackets: {@code （甲国：张某）}. */
    Optional<Signatory> ofCountry(String line) {
        Matcher matcher = countryAndName.matcher(line);
        return matcher.matches() && !officeInName.matcher(matcher.group("name")).find()
                ? Optional.of(signatory(matcher.group("country"), matcher.group("name")))
                : Optional.empty();
    }

    /** Returns the cells of a line in columns; a single one if it has none. */
    List<String> cells(String line) {
        String[] wide = WIDE_BLANK.split(line);
        return Stream.of(wide.length > 1 ? wide : BLANK.split(line))
                .map(cell -> SPREAD.matcher(cell).matches() ? plain(cell) : cell)
                .toList();
    }

    /** Returns a signatory without the blanks that typesetting puts into names. */
    Signatory signatory(String office, String name) {
        return new Signatory(plain(office), plain(name));
    }

    private static String plain(String words) {
        return BLANK_IN_HAN.matcher(words.strip()).replaceAll("");
    }
}
