package org.xuanyan.clean;

import static java.util.stream.Collectors.toCollection;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;

/**
 * Characters that stand for others which were lost: {@code U+FFFD}, {@code (cid:123)}, a question mark that ends no
 * question, and text that was read in the wrong encoding or with the wrong font.
 */
final class LostCharacters {

    /** A question mark where no question can end: before another mark, or inside a sentence. */
    private static final Pattern QUESTION_MARK =
            Pattern.compile("(?<=[\\p{IsHan}》”）])[?？](?=[，、；：。]|\\p{IsHan})|(?<=[、，；：（“])[?？](?=\\p{IsHan})");

    private static final String STOPS = "。！？!?；";

    private static final Charset GBK = Charset.forName("GBK");

    /** Signs of a program that does not know a character. */
    private static final String REPLACED = "\uFFFD+|(?:\\(cid:\\d+\\))+|\\?!(?=\\p{IsHan}|\\?)\\??|\\?/[a-z]+>"
            + "|(?<=[\\p{IsHan}，、；：。“（])(?:[□▯◻〓]+|\\?{2,})(?=[\\p{IsHan}\\p{IsPunctuation}])";

    /** Cyrillic letters with other signs between them, and Japanese half-width forms in a row. */
    private static final String OTHER_ENCODING =
            "(?:[\\u0400-\\u04FF]{1,8}[‚„†‡€‰‹‘’•™›¤¦§©¬±µ¶°]{1,8}){2,}[\\u0400-\\u04FF]{0,8}|[\\uFF61-\\uFF9F]{3,}";

    private static final Pattern REPLACED_OR_OTHER = Pattern.compile(REPLACED + "|" + OTHER_ENCODING);

    /** The beginning of a replaced character that has no unusual sign. */
    private static final String NUMBERED = "(cid:";

    /** What bytes look like in a Western encoding. */
    private static final Pattern WESTERN = Pattern.compile("[\\u0080-\\u00FF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{4,}");

    /**
     * One Latin letter, Greek or Cyrillic letter, or punctuation mark whose two or three bytes in UTF-8 were read in a Western
     * encoding: {@code Ã©}, {@code Ð¼}, {@code â€™}. The last bytes look like no letters.
     */
    private static final Pattern ONE_WESTERN = Pattern.compile(
            "[ÂÃÄÅÎÏÐÑ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â[\\u0080-\\u009F€][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\\uFFFD]");

    private static final Pattern NO_HAN = Pattern.compile("[^\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFF60]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{IsPunctuation}]+");

    /** Scripts of which two may stand in one word, as in names of products. */
    private static final Set<UnicodeScript> MIXED = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.KATAKANA,
            UnicodeScript.HIRAGANA,
            UnicodeScript.HANGUL);

    /** Characters before this one are Latin letters, or belong to no script. */
    private static final char FIRST_PHONETIC = '\u0250';

    private static final Pattern PHONETIC = Pattern.compile("[\\u0250-\\u02FF]");

    private static final char FIRST_WESTERN_LETTER = '\u00C0';

    /** Six bytes, which are three characters, do not have the form of UTF-8 by chance. */
    private static final int FEWEST_BYTES = 6;

    private static final int FEWEST = 2;

    /** Fewer characters are the damage of a few lines. */
    private static final int FEWEST_MISREAD = 100;

    /** The least share of the characters of a copy that was read in the wrong encoding as a whole. */
    private static final double MOST = 0.8;

    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n]+");

    private final Pattern wrongWords;
    private final Pattern questionWords;

    LostCharacters(CleaningWords words) {
        wrongWords = words.pattern(CleaningGroup.WRONG_ENCODING);
        questionWords = words.pattern(CleaningGroup.QUESTION_WORDS);
    }

    /** Whether there are such characters in a line. */
    boolean areIn(String line) {
        return !in(line).isEmpty();
    }

    /** Whether most characters of a copy that are not ASCII are such, so that the whole of it was read in the wrong encoding. */
    boolean areMost(String copy) {
        int all = 0;
        int lost = 0;
        for (String line : LINE_ENDS.split(copy)) {
            int foreign = (int) line.chars().filter(LostCharacters::isForeign).count();
            all += foreign;
            lost += foreign == 0
                    ? 0
                    : (int) in(line).stream()
                            .filter(i -> isForeign(line.charAt(i)))
                            .count();
        }
        return lost >= FEWEST_MISREAD && lost >= MOST * all;
    }

    /** Whether a character can be one that was read in the wrong encoding: not ASCII, and not the sign of an unknown one. */
    private static boolean isForeign(int c) {
        return c > '~' && c != '\uFFFD';
    }

    /** Returns the places of all such characters, 0-based, in UTF-16 code units. */
    BitSet in(String line) {
        BitSet lost = new BitSet();
        mark(wrongWords.matcher(line), lost);
        readAsGbk(line, lost);
        if (!isOrdinary(line)) {
            markSigns(line, lost);
            markQuestionMarks(line, lost);
        }
        return lost;
    }

    /** Marks question marks in the place of a character; a sentence in which one of the words of questions stands may end with one. */
    private void markQuestionMarks(String line, BitSet lost) {
        Matcher found = QUESTION_MARK.matcher(line);
        while (found.find()) {
            int start = found.start();
            while (start > 0 && STOPS.indexOf(line.charAt(start - 1)) < 0) {
                start--;
            }
            if (!questionWords.matcher(line.substring(start, found.start())).find()) {
                lost.set(found.start());
            }
        }
    }

    /** Whether a line has no character that is a sign of damage by itself: most lines, which need no search for such signs. */
    private static boolean isOrdinary(String line) {
        return line.chars().allMatch(LostCharacters::isOrdinary) && !line.contains(NUMBERED);
    }

    private static boolean isOrdinary(int c) {
        return c < FIRST_WESTERN_LETTER && c != '?'
                || c >= '\u2000' && c <= '\u206F'
                || c >= '\u3000' && c <= '\u303F' && c != '\u3013'
                || Character.isIdeographic(c)
                || c >= '\uFF00' && c <= '\uFF60' && c != '？';
    }

    /** Marks replaced characters, those of other encodings, and words that mix scripts. */
    private static void markSigns(String line, BitSet lost) {
        mark(REPLACED_OR_OTHER.matcher(line), lost);
        Matcher western = WESTERN.matcher(line);
        while (western.find()) {
            long letters = western.group()
                    .chars()
                    .filter(c -> c >= FIRST_WESTERN_LETTER && c <= 0xFF)
                    .count();
            if (letters >= FEWEST && letters * 4 >= western.group().length()) {
                lost.set(western.start(), western.end());
            }
        }
        mark(ONE_WESTERN.matcher(line), lost);
        Matcher foreign = NO_HAN.matcher(line);
        while (foreign.find()) {
            if (isMixed(foreign.group())) {
                lost.set(foreign.start(), foreign.end());
            }
        }
    }

    private static void mark(Matcher matcher, BitSet lost) {
        while (matcher.find()) {
            lost.set(matcher.start(), matcher.end());
        }
    }

    /** Whether one of some words mixes scripts as no language does, or has phonetic letters. */
    private static boolean isMixed(String words) {
        if (words.chars().allMatch(c -> c < FIRST_PHONETIC)) {
            return false;
        }
        return BLANKS.splitAsStream(words).anyMatch(word -> {
            Set<UnicodeScript> scripts = word.codePoints()
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .filter(script -> script != UnicodeScript.COMMON)
                    .collect(toCollection(() -> EnumSet.noneOf(UnicodeScript.class)));
            return scripts.size() > FEWEST
                    || scripts.size() == FEWEST && !MIXED.containsAll(scripts)
                    || PHONETIC.matcher(word).results().count() >= FEWEST;
        });
    }

    /** Marks characters whose bytes in GBK are UTF-8. */
    private static void readAsGbk(String line, BitSet lost) {
        int start = 0;
        while (start < line.length()) {
            int end = start;
            while (end < line.length() && line.charAt(end) > '~') {
                end++;
            }
            if (end - start >= FEWEST_BYTES / 2) {
                readAsGbk(line, start, end, lost);
            }
            start = end + 1;
        }
    }

    private static void readAsGbk(String line, int start, int end, BitSet lost) {
        byte[] bytes = pairs(line.substring(start, end));
        for (int first = 0; first < bytes.length; ) {
            int next = utf8End(bytes, first);
            if (next - first >= FEWEST_BYTES) {
                lost.set(start + first / 2, start + (next + 1) / 2);
                first = next + next % 2;
            } else {
                first += 2;
            }
        }
    }

    /** Returns two bytes for each UTF-16 code unit; two zeros, if GBK has no pair for it. */
    private static byte[] pairs(String words) {
        byte[] all = words.getBytes(GBK);
        if (all.length == 2 * words.length()) {
            return all;
        }
        byte[] bytes = new byte[2 * words.length()];
        for (int i = 0; i < words.length(); i++) {
            byte[] pair = words.substring(i, i + 1).getBytes(GBK);
            if (pair.length == 2) {
                System.arraycopy(pair, 0, bytes, 2 * i, 2);
            }
        }
        return bytes;
    }

    /** Returns where characters of three bytes in UTF-8 end; the end of the bytes may cut off the last one. */
    private static int utf8End(byte[] bytes, int start) {
        int i = start;
        while (i < bytes.length && (bytes[i] & 0xFF) >= 0xE2 && (bytes[i] & 0xFF) <= 0xEF) {
            int next = i + 1;
            while (next < bytes.length && next < i + 3 && (bytes[next] & 0xC0) == 0x80) {
                next++;
            }
            if (next < i + 3 && next < bytes.length) {
                return i;
            }
            i = next;
        }
        return i;
    }
}
