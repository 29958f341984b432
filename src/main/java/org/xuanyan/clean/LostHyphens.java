package org.xuanyan.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.SpellingWords;
import org.xuanyan.problem.Code;

/**
 * Words that may have had a hyphen at the end of a line: some programs leave the hyphen out and write the next line behind it,
 * {@code non-} above {@code navigational uses} as {@code nonnavigational uses}. Such a line is longer than the others, and the
 * word stands in it where a full line ends. It is reported if the copy writes it with a hyphen elsewhere, or if it consists of
 * two words, or of one behind a beginning that often has a hyphen, and stands nowhere else as it is.
 */
final class LostHyphens {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

    private static final Pattern CAPITAL_INSIDE = Pattern.compile("\\p{Lu}?\\p{Ll}+\\p{Lu}\\p{Ll}+");

    /** The fewest letters of each of two words that are known. */
    private static final int SHORTEST = 3;

    /** How far from its measure, as shares of it, a printed line inside another may end: the widths of letters differ. */
    private static final double NARROWER = 0.3;

    private static final double WIDER = 0.2;

    private final SpellingWords spelling;
    private final LineMeasure measure;
    private final Set<String> words = new TreeSet<>();
    private final Set<String> compounds = new TreeSet<>();

    private LostHyphens(List<Line> lines, SpellingWords spelling) {
        this.spelling = spelling;
        measure = LineMeasure.of(lines);
        for (Line line : lines) {
            WORD.matcher(line.text()).results().forEach(found -> {
                String word = found.group().toLowerCase(Locale.ROOT);
                if (word.indexOf('-') > 0) {
                    compounds.add(word);
                } else if (!isAtSeam(line, found)) {
                    words.add(word);
                }
            });
        }
    }

    /** Reports the words of a print that may have lost a hyphen at the end of a line. */
    static void report(List<Line> lines, Forms forms, CleaningRecord record) {
        if (record.isWebPage() || lines.isEmpty() || !forms.writing().spaced()) {
            return;
        }
        LostHyphens hyphens = new LostHyphens(lines, forms.words().spelling());
        for (Line line : lines) {
            boolean sure = hyphens.measure.isJoined(line);
            WORD.matcher(line.text())
                    .results()
                    .filter(word -> hyphens.isAtSeam(line, word))
                    .forEach(word -> hyphens.divided(word.group(), sure)
                            .ifPresent(divided -> record.report(
                                    Code.LOST_HYPHEN, line.slice(word.start(), word.end()), word.group(), divided)));
        }
    }

    /** Whether a word stands where one printed line of several in a line may end. */
    private boolean isAtSeam(Line line, MatchResult word) {
        if (!measure.joins()) {
            return false;
        }
        double room = line.layout().width() - Sentence.width(line.text());
        double start = room + Sentence.width(line.text().substring(0, word.start()));
        double end = start + Sentence.width(word.group());
        int seam = (int) Math.max(1, Math.floor(end / measure.width() + NARROWER));
        return end >= (seam - NARROWER) * measure.width() && start <= (seam + WIDER) * measure.width();
    }

    /**
     * Returns a word with the hyphen that it may have had; empty if nothing tells that it is not written right as it is.
     *
     * @param sure whether one of the words beside it certainly had a hyphen, or its hyphen divided a word
     */
    private Optional<String> divided(String word, boolean sure) {
        String small = word.toLowerCase(Locale.ROOT);
        if (words.contains(small) || compounds.contains(small)) {
            return Optional.empty();
        }
        return IntStream.range(2, word.length() - 1)
                .filter(i -> compounds.contains(small.substring(0, i) + "-" + small.substring(i))
                        || Character.isUpperCase(word.charAt(i))
                                && CAPITAL_INSIDE.matcher(word).matches()
                        || !isKnown(small) && mayBeTwo(small.substring(0, i), small.substring(i), sure))
                .mapToObj(i -> word.substring(0, i) + "-" + word.substring(i))
                .findFirst();
    }

    private boolean mayBeTwo(String left, String right, boolean sure) {
        boolean often = spelling.beforeHyphen().matcher(left).matches();
        boolean perhaps = sure && spelling.perhapsBeforeHyphen().matcher(left).matches();
        boolean two = sure && left.length() >= SHORTEST && right.length() >= SHORTEST;
        return (often || perhaps) && right.length() > SHORTEST && beginsLikeWord(right)
                || two && isKnown(left) && isKnown(right);
    }

    /** Whether another word begins with the same two letters. */
    private boolean beginsLikeWord(String right) {
        String two = right.substring(0, 2);
        return Stream.concat(words.stream(), spelling.common().stream()).anyMatch(word -> word.startsWith(two));
    }

    private boolean isKnown(String word) {
        return words.contains(word) || spelling.common().contains(word);
    }
}
