package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Characters that declarations do not use: look-alikes, e.g. {@code 郃} for {@code 合}, other writing systems, and words
 * scrambled to prevent copying. Which characters are common depends on the script of the text. A character that makes
 * no word with its neighbours is a stranger, e.g. in {@code 成员国拘达支持}, unless the title or the copy repeats it; words
 * with traditional characters are not known. So is a character that a program mistook for another, as the words of the copy
 * show: {@code 成贝国} beside {@code 成员国}; or as words of all texts show: {@code 己有} for {@code 已有}.
 */
final class ReportStrangers implements CleaningRule {

    /** The most rare characters in a thousand that occur by chance. */
    private static final int MOST_IN_A_THOUSAND = 6;

    private static final int FEWEST = 6;

    /** A pair of characters that occurs as often is a name. */
    private static final int NAME = 3;

    private static final Set<Character.UnicodeScript> LETTERS = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.LATIN,
            Character.UnicodeScript.GREEK,
            Character.UnicodeScript.CYRILLIC,
            Character.UnicodeScript.COMMON);

    private static final BitSet UNUSED = unused();

    /** One simplified character in so many may be a mistake in a traditional text. */
    private static final int MOST_SIMPLIFIED = 20;

    /** Cyrillic letters that look like Latin ones. */
    private static final String LIKE_LATIN =
            "\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
                    + "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455";

    /** A word with letters of both scripts. */
    private static final Pattern MIXED_WORD = Pattern.compile(
            "(?=[\\p{IsLatin}\\p{IsCyrillic}]*\\p{IsLatin})(?=[\\p{IsLatin}\\p{IsCyrillic}]*\\p{IsCyrillic})"
                    + "[\\p{IsLatin}\\p{IsCyrillic}]+");

    private static final int THOUSAND = 1000;

    private static final int LONGEST_NAME = 8;

    private static final String OPENING = "“‘「『《〈";

    private static final String CLOSING = "”’」』》〉";

    /** The zero of years such as that of a day of signing, which is not an ordinary character of a text. */
    private static final char ZERO = 0x3007;

    private final Forms forms;
    private final Pattern numeral;
    private final Pattern mistaken;

    ReportStrangers(Forms forms) {
        this.forms = forms;
        numeral = Pattern.compile(forms.numerals().regex());
        mistaken = forms.words().pattern(CleaningGroup.MISTAKEN);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        boolean traditional = forms.script().isThroughout(lines);
        CharacterFrequency frequency = traditional ? CharacterFrequency.TRADITIONAL : CharacterFrequency.SIMPLIFIED;
        if (traditional && mixesScripts(lines)) {
            return lines;
        }
        List<Line> rare = new ArrayList<>();
        int han = 0;
        Map<String, Integer> words = pairs(lines, record);
        MistakenCharacters misread = new MistakenCharacters(lines, forms);
        StrangerNames names = StrangerNames.of(lines, forms, record);
        for (Line line : lines) {
            String text = line.text();
            boolean signature = forms.signatory().isLike(text);
            BitSet lost = forms.lost().in(text);
            BitSet unused = new BitSet();
            BitSet strangers = new BitSet();
            for (int i = 0; i < text.length(); i++) {
                if (Character.isIdeographic(text.charAt(i))) {
                    han += lost.get(i) ? 0 : 1;
                    char c = text.charAt(i);
                    if (!frequency.isCommon(c) && !lost.get(i)) {
                        rare.add(line.slice(i, i + 1));
                    }
                    if (frequency.isUnused(c) && !forms.script().isOther(c) && !lost.get(i) && !isDigit(text, i)) {
                        report(Code.LOOK_ALIKE, line, i, i + 1, record);
                    }
                    strangers.set(
                            i,
                            !signature
                                    && !frequency.isUnused(c)
                                    && !lost.get(i)
                                    && isStranger(text, i, words)
                                    && !names.covers(text, i)
                                    && !(traditional && isUnknown(text, i)));
                } else {
                    unused.set(i, !lost.get(i) && isUnused(text, i));
                }
            }
            BitSet others = misread.in(text);
            others.andNot(lost);
            strangers.or(others);
            mistaken(text).filter(i -> !lost.get(i)).forEach(strangers::set);
            mixedLetters(text).filter(i -> !lost.get(i)).forEach(unused::set);
            reportRuns(Code.LOOK_ALIKE, line, unused, record);
            reportRuns(Code.STRANGERS, line, strangers, record);
        }
        if (rare.size() >= FEWEST && rare.size() * THOUSAND > han * MOST_IN_A_THOUSAND) {
            record.report(Code.SCRAMBLE, rare.get(0), rare.size(), han);
        }
        return lines;
    }

    /** Returns the places of characters in whose place others that look like them make a frequent word. */
    private IntStream mistaken(String text) {
        return mistaken.matcher(text).results().flatMapToInt(each -> IntStream.range(each.start(), each.end()));
    }

    /** Returns the places of Cyrillic letters that look like Latin ones, in words that have Latin letters, too. */
    private static IntStream mixedLetters(String text) {
        return MIXED_WORD
                .matcher(text)
                .results()
                .flatMapToInt(word -> IntStream.range(word.start(), word.end()))
                .filter(i -> LIKE_LATIN.indexOf(text.charAt(i)) >= 0);
    }

    /** Whether so many characters of a traditional text are simplified that none of them is a stranger. */
    private static boolean mixesScripts(List<Line> lines) {
        long simplified = 0;
        long han = 0;
        for (Line line : lines) {
            han += Sentence.han(line.text());
            simplified += line.text()
                    .chars()
                    .filter(Character::isIdeographic)
                    .filter(c -> CharacterFrequency.TRADITIONAL.isUnused((char) c))
                    .count();
        }
        return simplified * MOST_SIMPLIFIED > han;
    }

    /** Returns how often each pair of characters occurs; those of the title count as names. */
    private static Map<String, Integer> pairs(List<Line> lines, CleaningRecord record) {
        Map<String, Integer> pairs = new TreeMap<>();
        for (Line line : lines) {
            count(line.text(), 1, pairs);
        }
        count(record.titleText(), NAME, pairs);
        return pairs;
    }

    private static void count(String text, int times, Map<String, Integer> pairs) {
        for (int i = 1; i < text.length(); i++) {
            pairs.merge(text.substring(i - 1, i + 1), times, Integer::sum);
        }
    }

    /** Whether a character is the zero of a number whose digits are written one by one, as in a year. */
    private boolean isDigit(String text, int i) {
        return text.charAt(i) == ZERO && (isNumeral(text, i - 1) || isNumeral(text, i + 1));
    }

    private boolean isNumeral(String text, int i) {
        return i >= 0
                && i < text.length()
                && (text.charAt(i) == ZERO
                        || numeral.matcher(text.substring(i, i + 1)).matches());
    }

    private boolean isStranger(String text, int i, Map<String, Integer> words) {
        return forms.neighbours().isStranger(text, i)
                && !isInName(text, i)
                && !(i > 0 && words.get(text.substring(i - 1, i + 1)) >= NAME)
                && !(i + 1 < text.length() && words.get(text.substring(i, i + 2)) >= NAME);
    }

    /** Whether a character is part of a short name in quotation marks, whose words need not be known: {@code “海盾”}. */
    private static boolean isInName(String text, int i) {
        int start = i;
        while (start > 0 && i - start < LONGEST_NAME && Character.isIdeographic(text.charAt(start - 1))) {
            start--;
        }
        int end = i + 1;
        while (end < text.length() && end - start < LONGEST_NAME && Character.isIdeographic(text.charAt(end))) {
            end++;
        }
        return start > 0
                && end < text.length()
                && OPENING.indexOf(text.charAt(start - 1)) >= 0
                && CLOSING.indexOf(text.charAt(end)) >= 0;
    }

    /** Whether a character is only common in traditional texts, as {@code 於} is, or has such neighbours. */
    private static boolean isUnknown(String text, int i) {
        return !CharacterFrequency.SIMPLIFIED.isCommon(text.charAt(i))
                        && CharacterFrequency.TRADITIONAL.isCommon(text.charAt(i))
                || isTraditional(text, i - 1)
                || isTraditional(text, i + 1);
    }

    /** Whether there is an ideograph that simplified texts do not use, so that its words are not known. */
    private static boolean isTraditional(String text, int i) {
        return i >= 0
                && i < text.length()
                && Character.isIdeographic(text.charAt(i))
                && CharacterFrequency.SIMPLIFIED.isUnused(text.charAt(i));
    }

    /** Whether a character is a letter, a sign or an ideograph that Chinese texts of today do not have. */
    private static boolean isUnused(String text, int i) {
        char c = text.charAt(i);
        if (Character.isSurrogate(c)) {
            return Character.isIdeographic(
                    Character.isLowSurrogate(c) ? text.codePointBefore(i + 1) : text.codePointAt(i));
        }
        return Character.isLetter(c) && !LETTERS.contains(Character.UnicodeScript.of(c)) || UNUSED.get(c);
    }

    private static void reportRuns(Code code, Line line, BitSet places, CleaningRecord record) {
        for (int start = places.nextSetBit(0), end; start >= 0; start = places.nextSetBit(end)) {
            end = places.nextClearBit(start);
            report(code, line, start, end, record);
        }
    }

    private static void report(Code code, Line line, int start, int end, CleaningRecord record) {
        record.report(code, line.slice(start, end), Quotation.around(line.text(), start, end));
    }

    /** Returns radicals, strokes, Japanese punctuation, and small and half-width forms. */
    private static BitSet unused() {
        BitSet unused = new BitSet();
        unused.set(0x2E80, 0x2FE0);
        unused.set(0x30FB, 0x30FD);
        unused.set(0x31C0, 0x31F0);
        unused.set(0xFE10, 0xFE20);
        unused.set(0xFE30, 0xFE70);
        unused.set(0xFF61, 0xFFE0);
        return unused;
    }
}
