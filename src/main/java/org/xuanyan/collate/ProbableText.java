package org.xuanyan.collate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.text.Lazy;

/** Judges whether words that only a copy has belong to the text, by what they are and by where they stand. */
final class ProbableText {

    /** In characters. */
    private static final int LONGEST_SITE_NAME = 16;

    /** What a browser prints on each page beside the title: the address, the number of the page, the day and time. */
    private static final Pattern PRINTED = Pattern.compile(
            "(?:https?|file)://\\S+|(?m)^\\d{1,4}(?:[/.-]\\d{1,4}){1,2}(?:, \\d{1,2}:\\d{2}(?: [AP]M)?)?$");

    private final ComparedCopy compared;
    private final TextLikeness likeness;
    private final CopyWords words;
    private final OwnWords own;
    private final CopyCells cells;
    private final Repetitions repetitions;
    private final HeadingShape headings;
    private final DayAndPlace dayAndPlace;
    private final WordsOfFrontMatter frontMatter;
    private final Supplier<Set<Character.UnicodeScript>> script;

    ProbableText(ComparedCopy compared, Language language, Metadata metadata) {
        this.compared = compared;
        this.likeness = new TextLikeness(language);
        this.words = language.copies();
        this.own = new OwnWords(likeness, compared.hardWrapped());
        this.cells = new CopyCells(compared, own, words);
        this.repetitions = new Repetitions(compared, likeness, cells);
        this.headings = new HeadingShape(language);
        this.dayAndPlace = new DayAndPlace(language, metadata);
        this.frontMatter = new WordsOfFrontMatter(metadata);
        this.script = new Lazy<>(() -> script(compared.transcript().text()));
    }

    OwnWords own() {
        return own;
    }

    CopyCells cells() {
        return cells;
    }

    Repetitions repetitions() {
        return repetitions;
    }

    /** Judges a stretch of the raw copy. */
    TextJudgement judge(int start, int end) {
        String shown = compared.shown(start, end);
        ComparedCopy.Position position = compared.position(start, end);
        boolean free = position == ComparedCopy.Position.OUTSIDE || position == ComparedCopy.Position.ON_OWN_LINE;
        String passage = free ? withoutFrontMatter(own.of(shown)) : own.of(shown);
        if (position == ComparedCopy.Position.BEFORE_TITLE
                || passage.codePoints().noneMatch(Character::isLetterOrDigit)
                || words.noteMark().matcher(passage.strip()).matches()
                || isDayAndPlace(start, end)) {
            return TextJudgement.OTHER;
        }
        if (cells.areIn(start, end)) {
            return TextJudgement.CELLS;
        }
        boolean inLanguage = isInLanguageOfText(passage);
        if (position == ComparedCopy.Position.INSIDE) {
            return inLanguage ? TextJudgement.INSIDE_SENTENCE : TextJudgement.DOUBTFUL;
        }
        if (inLanguage && (likeness.isText(passage) || hasItem(passage, end))) {
            return TextJudgement.SENTENCES;
        }
        return switch (position) {
            case AT_EDGE ->
                inLanguage && !OwnWords.areLink(shown.strip()) ? TextJudgement.DOUBTFUL : TextJudgement.OTHER;
            case ON_OWN_LINE -> inLanguage ? lines(passage, start) : TextJudgement.OTHER;
            default -> passage.lines().anyMatch(headings::isOfPart) ? TextJudgement.HEADING : TextJudgement.OTHER;
        };
    }

    /**
     * Returns a passage without what a browser prints on each page, and without the lines whose words are in the front matter.
     * The title of a page is the title of the text and the name of the site.
     */
    private String withoutFrontMatter(String passage) {
        if (!isInLanguageOfText(frontMatter.without(passage))) {
            return "";
        }
        StringBuilder others = new StringBuilder();
        passage.lines()
                .map(line -> PRINTED.matcher(line).replaceAll(" "))
                .filter(line -> !line.isBlank())
                .filter(line ->
                        frontMatter.without(line).equals(Projection.of(line).words())
                                || letters(frontMatter.without(line)) > LONGEST_SITE_NAME)
                .forEach(line -> others.append(line).append('\n'));
        return others.toString();
    }

    /** Counts the letters of the script of the text; a browser also prints the time. */
    private long letters(String words) {
        return words.codePoints()
                .filter(c -> Character.isLetter(c) && script.get().contains(Character.UnicodeScript.of(c)))
                .count();
    }

    /** Judges lines that stand alone between words of the text. */
    private TextJudgement lines(String passage, int start) {
        List<String> lines = passage.lines()
                .filter(line ->
                        !words.pageNumber().matcher(line).matches() && !likeness.isByOthers(likeness.withoutMark(line)))
                .toList();
        if (lines.stream().anyMatch(line -> isHeading(line, start) && !repetitions.isRunningHead(line))) {
            return TextJudgement.HEADING;
        }
        boolean doubtful = lines.stream()
                .anyMatch(line -> isHeading(line, start)
                        || !repetitions.isRunningHead(line)
                                && compared.transcript().blockWith(line).isEmpty());
        return doubtful ? TextJudgement.DOUBTFUL : TextJudgement.OTHER;
    }

    private boolean isHeading(String line, int start) {
        return headings.isAny(line) || headings.isMarked(compared.raw(), start, line);
    }

    /** Whether a stretch above the text has only the day and the place of the front matter. */
    boolean isDayAndPlace(int start, int end) {
        return compared.place(end) == 0
                && compared.position(start, end) == ComparedCopy.Position.OUTSIDE
                && dayAndPlace.areIn(compared.shown(start, end));
    }

    private boolean hasItem(String passage, int end) {
        return passage.lines().anyMatch(line -> likeness.isItem(line) || isMarkedLikeTextBeside(line, end));
    }

    /** Whether a line has a mark of the same form as a paragraph of the text directly before or after its place. */
    private boolean isMarkedLikeTextBeside(String line, int end) {
        Optional<String> form = likeness.mark(line).map(PrintedMark::form);
        Transcript transcript = compared.transcript();
        return form.isPresent()
                && transcript.beside(compared.place(end)).stream()
                        .filter(Transcript.TranscriptBlock::isMarked)
                        .map(block -> transcript.text().substring(block.start(), block.end()))
                        .anyMatch(block ->
                                likeness.mark(block).map(PrintedMark::form).equals(form));
    }

    /** Whether a passage has letters of the script in which the text is written. */
    boolean isInLanguageOfText(String passage) {
        return passage.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script.get()::contains);
    }

    /** Returns the script of most letters of a text; an empty set if it has none. */
    private static Set<Character.UnicodeScript> script(String text) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Set.of(most.getKey()))
                .orElse(Set.of());
    }
}
