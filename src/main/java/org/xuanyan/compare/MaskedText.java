package org.xuanyan.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.xuanyan.language.Language;
import org.xuanyan.language.StateNames;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.SimplifiedForms;

/**
 * The wording of a paragraph, as the sets of its bigrams: of the whole and of each sentence. A cited instrument counts as one
 * token, whatever it is called; numbers, a list of states, and a formula such as “互信、互利、平等、协商、…” have a token each, the
 * same for all of their kind, because otherwise they would outweigh the words. Traditional and simplified characters are the
 * same; punctuation does not count.
 *
 * @param bigrams ascending, without repetitions; two tokens each
 * @param sentences the bigrams of each sentence that has any
 */
record MaskedText(long[] bigrams, List<long[]> sentences) {

    private static final int NUMBER = 0x110000;
    private static final int STATES = 0x110001;
    private static final int FORMULA = 0x110002;

    /** Tokens of words and of instruments, which are numbered by a hash: the same on every machine. */
    private static final int WORD = 0x40000000;

    private static final int INSTRUMENT = 0x20000000;
    private static final int HASH = 0x1FFFFFFF;

    /** A quotation with so many enumeration commas is a formula. */
    private static final int LISTED = 4;

    private static final char OPENING = '“';
    private static final char CLOSING = '”';
    private static final char ENUMERATION = '、';
    private static final String SEMICOLONS = "；;";

    static MaskedText of(Paragraph paragraph, Language language) {
        Reader reader = new Reader(paragraph, language);
        reader.read();
        return new MaskedText(
                bigrams(reader.tokens, 0, reader.count),
                reader.bounds().stream()
                        .map(bound -> bigrams(reader.tokens, bound[0], bound[1]))
                        .filter(each -> each.length > 0)
                        .toList());
    }

    private static long[] bigrams(int[] tokens, int from, int to) {
        long[] all = new long[2 * Math.max(0, to - from)];
        int count = 0;
        for (int i = from; i < to; i++) {
            if (tokens[i] >= INSTRUMENT && tokens[i] < WORD) {
                all[count++] = (long) tokens[i] << Integer.SIZE;
            }
            if (i + 1 < to) {
                all[count++] = (long) tokens[i] << Integer.SIZE | tokens[i + 1];
            }
        }
        return distinct(all, count);
    }

    /** Returns the first numbers of an array, which it sorts, ascending and without repetitions. */
    static long[] distinct(long[] all, int count) {
        Arrays.sort(all, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || all[i] != all[kept - 1]) {
                all[kept++] = all[i];
            }
        }
        return Arrays.copyOf(all, kept);
    }

    /** Reads the tokens of one paragraph. */
    private static final class Reader {

        private final String text;
        private final List<Citation> citations;
        private final StateNames states;
        private final Punctuation.Marks ends;
        private final int[] tokens;
        private final List<Integer> sentenceEnds = new ArrayList<>();
        private int count;

        private Reader(Paragraph paragraph, Language language) {
            this.text = SimplifiedForms.of(paragraph.text());
            this.citations = paragraph.citations();
            this.states = language.states();
            this.ends = language.punctuation().sentenceEnds().and(SEMICOLONS);
            this.tokens = new int[text.length()];
        }

        private void read() {
            int next = 0;
            int i = 0;
            while (i < text.length()) {
                while (next < citations.size() && citations.get(next).start() < i) {
                    next++;
                }
                if (next < citations.size() && citations.get(next).start() == i) {
                    Citation cited = citations.get(next);
                    add(INSTRUMENT | cited.treaty().text().hashCode() & HASH);
                    i = cited.end();
                } else {
                    i = word(i);
                }
            }
        }

        /** Reads the token at an offset, if there is one, and returns where the next one may begin. */
        private int word(int start) {
            char c = text.charAt(start);
            if (Character.isIdeographic(c)) {
                int end = states.endOf(text, start);
                if (end > start) {
                    return state(end);
                }
                add(c);
                return start + 1;
            }
            if (c == OPENING && isFormula(start)) {
                add(FORMULA);
                return text.indexOf(CLOSING, start);
            }
            if (!Character.isLetterOrDigit(c)) {
                if (ends.isAt(text, start)) {
                    sentenceEnds.add(count);
                }
                return start + 1;
            }
            int end = start;
            while (end < text.length() && Character.isDigit(text.charAt(end)) == Character.isDigit(c) && isWord(end)) {
                end++;
            }
            add(
                    Character.isDigit(c)
                            ? NUMBER
                            : WORD | text.substring(start, end).hashCode() & HASH);
            return end;
        }

        private boolean isWord(int offset) {
            char c = text.charAt(offset);
            return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
        }

        private int state(int end) {
            if (count == 0 || tokens[count - 1] != STATES) {
                add(STATES);
            }
            return end;
        }

        private boolean isFormula(int start) {
            int commas = 0;
            for (int i = start + 1; i < text.length() && text.charAt(i) != OPENING; i++) {
                if (text.charAt(i) == CLOSING) {
                    return commas >= LISTED;
                }
                commas += text.charAt(i) == ENUMERATION ? 1 : 0;
            }
            return false;
        }

        private void add(int token) {
            tokens[count++] = token;
        }

        /** Returns the first token of each sentence and the one after its last. */
        private List<int[]> bounds() {
            List<int[]> bounds = new ArrayList<>();
            int start = 0;
            for (int end : sentenceEnds) {
                bounds.add(new int[] {start, end});
                start = end;
            }
            bounds.add(new int[] {start, count});
            return bounds;
        }
    }
}
