package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * The same words in another language, in lines or columns of their own: {@code 和平 | Peace |}; but not a line that was
 * read in the wrong encoding. Names and offices below the last sentence are reported, unless signatures stand in Chinese,
 * too.
 */
final class DropTranslation implements CleaningRule {

    private static final int FEWEST_LETTERS = 8;

    private static final Pattern CELL = Pattern.compile("[^|｜\\t]+");
    private static final Pattern BAR = Pattern.compile("[|｜\\t]");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://|www\\.");

    /** A line of names and offices: words without digits, and no sentence. */
    private static final Pattern NAMES = Pattern.compile("\\p{Lu}[\\p{L}\\p{M} .,:;()'’-]+[^.!?:]");

    private static final Pattern CAPITALISED = Pattern.compile("(?<![\\p{L}'’-])\\p{Lu}");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’-])\\p{L}");

    /** The fewest lines of a block of signatures: a name and an office. */
    private static final int FEWEST_SIGNATURES = 2;

    private final Forms forms;
    private final Pattern languages;

    DropTranslation(Forms forms) {
        this.forms = forms;
        languages = Pattern.compile("(?:" + forms.words().regex(CleaningGroup.LANGUAGES) + "|[|｜\\s/])+");
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        int signatures = signatures(lines);
        long foreign = lines.stream()
                .filter(line -> isForeign(line.text()) && !isOfSite(line.text()))
                .count();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean last =
                    kept.isEmpty() || standsFree(kept.get(kept.size() - 1).text());
            if (line.isOfTable()) {
                kept.add(line);
            } else if (last && isForeign(line.text())
                    || languages.matcher(line.text()).matches()) {
                record.drop(InterventionKind.TRANSLATION, line, AccountReason.OTHER_LANGUAGE);
                if ((foreign == 1 || i == signatures) && !isOfSite(line.text())) {
                    report(line, Fate.DROPPED, record);
                }
            } else if (last && isShort(line.text()) && !isOfSite(line.text())) {
                report(line, Fate.KEPT, record);
                kept.add(line);
            } else if (BAR.matcher(line.text()).find()) {
                kept.add(column(line, record));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    /** Returns the first of the lines that may be signatures in another language alone; -1 if there are none. */
    private int signatures(List<Line> lines) {
        int below = lines.size();
        while (below > 0 && !isSentence(lines.get(below - 1).text())) {
            below--;
        }
        List<Integer> names = IntStream.range(below, lines.size())
                .filter(i ->
                        isForeign(lines.get(i).text()) && areNames(lines.get(i).text()))
                .boxed()
                .toList();
        boolean chinese = lines.subList(below, lines.size()).stream().anyMatch(line -> isSigned(line.text()));
        return chinese || names.size() < FEWEST_SIGNATURES ? -1 : names.get(0);
    }

    /** Whether a line names languages, or is one that no text has. */
    private boolean isOfSite(String line) {
        return languages.matcher(line).matches() || forms.boilerplate().isSure(line);
    }

    private static boolean isSentence(String line) {
        return Sentence.hasHan(line) && Sentence.ends(line);
    }

    private boolean isSigned(String line) {
        return forms.signatory().matches(line)
                || forms.signatory().isOffice(line)
                || forms.signatory().ofCountry(line).isPresent()
                || !forms.signatory().others(line).isEmpty();
    }

    /** Whether most words of a line begin with a capital letter, as those of names and offices do. */
    private static boolean areNames(String line) {
        long capitals = CAPITALISED.matcher(line).results().count();
        return NAMES.matcher(line).matches()
                && 2 * capitals > WORD.matcher(line).results().count();
    }

    /** Whether a line ends a sentence, or is a title, a heading or a signature. */
    private boolean standsFree(String line) {
        return Sentence.ends(line)
                || forms.title().matches(line)
                || forms.heading().isTitle(line)
                || isSigned(line);
    }

    private static void report(Line line, Fate fate, CleaningRecord record) {
        record.report(Code.FOREIGN_LINE, line, Quotation.of(line.text()), fate);
    }

    /** Whether a line has some letters and no Han character, but is too short for a sentence. */
    private boolean isShort(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        return !Sentence.hasHan(text)
                && letters > 1
                && letters < FEWEST_LETTERS
                && !forms.lost().areIn(text);
    }

    /** Returns the Chinese cell of a row that has just one, and a cell in another language; otherwise the row. */
    private Line column(Line row, CleaningRecord record) {
        List<Line> chinese = new ArrayList<>();
        List<Line> foreign = new ArrayList<>();
        Matcher cell = CELL.matcher(row.text());
        while (cell.find()) {
            if (!cell.group().isBlank()) {
                (Sentence.hasHan(cell.group()) ? chinese : foreign).add(row.slice(cell.start(), cell.end()));
            }
        }
        if (chinese.size() != 1 || foreign.isEmpty() || foreign.stream().noneMatch(each -> isForeign(each.text()))) {
            return row;
        }
        Line words = chinese.get(0);
        int from = words.start() - row.start();
        int end = words.offsets()[words.offsets().length - 1] - row.start() + 1;
        if (end - from != words.text().length() || from < 0 || end > row.text().length()) {
            return row;
        }
        record.drop(InterventionKind.TRANSLATION, row.slice(0, from), AccountReason.OTHER_LANGUAGE);
        record.drop(InterventionKind.TRANSLATION, row.slice(end, row.text().length()), AccountReason.OTHER_LANGUAGE);
        return words;
    }

    private boolean isForeign(String text) {
        return !Sentence.hasHan(text)
                && text.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && !ADDRESS.matcher(text).find()
                && !forms.lost().areIn(text);
    }
}
