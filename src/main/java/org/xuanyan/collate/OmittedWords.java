package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.CopyWords;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.model.Source;
import org.xuanyan.text.BinarySearch;

/** Judges words of a copy that the text does not have: whether they look like the text, and whether another copy has them. */
final class OmittedWords {

    /** In characters; a line that is shorter than the longest one by more does not go on in the next line. */
    private static final int RAGGED = 4;

    private final Source source;
    private final String raw;
    private final Transcript transcript;
    private final TextLikeness likeness;
    private final CopyWords words;
    private final EmendedCopy copy;
    private final CharacterPairs pairs;
    private final FrontMatterLines frontMatter;
    private final boolean hardWrapped;
    private Optional<CopyRows> rows = Optional.empty();
    private Optional<String> rawWords = Optional.empty();

    OmittedWords(
            Source source,
            Transcript transcript,
            TextLikeness likeness,
            CopyWords words,
            EmendedCopy copy,
            CharacterPairs pairs,
            FrontMatterLines frontMatter,
            boolean hardWrapped) {
        this.source = source;
        this.raw = source.copy().text().text();
        this.transcript = transcript;
        this.likeness = likeness;
        this.words = words;
        this.copy = copy;
        this.pairs = pairs;
        this.frontMatter = frontMatter;
        this.hardWrapped = hardWrapped;
    }

    Source source() {
        return source;
    }

    Transcript transcript() {
        return transcript;
    }

    /** Whether a stretch of the raw copy has sentences, or cells of tables, that look like the text. */
    boolean areText(int start, int end) {
        return areSentences(start, end) || haveCells(start, end);
    }

    private boolean areSentences(int start, int end) {
        String passage = withoutOthers(Token.shown(raw, start, end));
        return (likeness.isText(passage) || haveItem(passage, end))
                && !isBeforeTitle(end)
                && isInLanguageOfText(passage)
                && !transcript.contains(passage);
    }

    /** Whether a stretch of the raw copy has an item of a list, which may be shorter than a sentence. */
    boolean haveItem(int start, int end) {
        return haveItem(withoutOthers(Token.shown(raw, start, end)), end);
    }

    private boolean haveItem(String passage, int end) {
        return passage.lines().anyMatch(line -> likeness.isItem(line) || isMarkedLikeTextBeside(line, end));
    }

    /** Whether a line has a mark of the same form as a paragraph of the text directly before or after its place. */
    private boolean isMarkedLikeTextBeside(String line, int end) {
        Optional<String> form = likeness.mark(line).map(PrintedMark::form);
        return form.isPresent()
                && transcript.beside(place(end)).stream()
                        .filter(Transcript.TranscriptBlock::isMarked)
                        .map(block -> transcript.text().substring(block.start(), block.end()))
                        .anyMatch(block ->
                                likeness.mark(block).map(PrintedMark::form).equals(form));
    }

    /** Whether all lines of a stretch show by themselves that somebody else added them. */
    boolean areByOthers(int start, int end) {
        return withoutOthers(Token.shown(raw, start, end)).isEmpty();
    }

    /**
     * Whether words repeat others: whole sentences or lines that the text has, or the words directly beside them. What the
     * text does not have at all is reported as such.
     */
    boolean mayRepeat(int start, int end) {
        String passage = Token.shown(raw, start, end);
        Projection repeated = Projection.of(passage);
        if (!transcript.contains(passage)) {
            return true;
        }
        if (rowsIn(start, end).stream().anyMatch(row -> !isWholeRow(row, start, end))) {
            return false;
        }
        int around = 2 * (end - start);
        String before = raw.substring(Math.max(0, start - around), start);
        String after = raw.substring(end, Math.min(raw.length(), end + around));
        return likeness.isText(passage)
                || startsLine(start) && endsLine(end)
                || Projection.ofCopy(before, passage).words().endsWith(repeated.words())
                || Projection.ofCopy(after, passage).words().startsWith(repeated.words());
    }

    /** Whether the copy itself has, somewhere else, the place where the text has the words of a passage. */
    boolean isRepeatedInCopy(String passage) {
        Projection text = transcript.projection();
        String all = text.words();
        String wanted = Projection.ofCopy(passage, transcript.text()).words();
        for (int found = all.indexOf(wanted); found >= 0; found = all.indexOf(wanted, found + 1)) {
            int first = all.codePointCount(0, found);
            int size = wanted.codePointCount(0, wanted.length());
            if (size == 0 || isInCopy(text.starts()[first], text.ends()[first + size - 1], size)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the copy, without what edits insert, has at least half of the characters of a stretch of the text. */
    private boolean isInCopy(int start, int end, int size) {
        List<CharacterPairs.Pair> all = pairs.all();
        int own = 0;
        for (int i = BinarySearch.firstIndex(all.size(), each -> all.get(each).textStart() >= start);
                i < all.size() && all.get(i).textStart() < end;
                i++) {
            own += copy.isEdited(all.get(i).copyStart(), all.get(i).copyEnd()) ? 0 : 1;
        }
        return 2 * own >= size;
    }

    /**
     * Returns the offset in the transcript at which a stretch of the raw copy would stand.
     *
     * @param end of the stretch, exclusive
     */
    int place(int end) {
        List<CharacterPairs.Pair> all = pairs.all();
        int next = BinarySearch.firstIndex(
                all.size(), i -> copy.rawStart(all.get(i).copyStart()) >= end);
        return next == 0 ? 0 : all.get(next - 1).textEnd();
    }

    /**
     * Whether this copy has the text on both sides of a place, and there nothing like the words that another copy has.
     *
     * @param place offset in the transcript
     */
    boolean lack(OmittedWords other, int start, int end, int place) {
        List<CharacterPairs.Pair> all = pairs.all();
        int next = BinarySearch.firstIndex(all.size(), i -> all.get(i).textStart() >= place);
        boolean first = next == 0;
        boolean last = next == all.size();
        int textBefore = first ? 0 : all.get(next - 1).textEnd();
        int textAfter = last ? transcript.text().length() : all.get(next).textStart();
        if (transcript.hasWords(textBefore, textAfter)
                || (first || last) && source.completeness() != Completeness.COMPLETE) {
            return false;
        }
        int from = first
                ? frontMatter.titleStart().orElse(0)
                : copy.rawEnd(all.get(next - 1).copyEnd());
        int to = last ? raw.length() : copy.rawStart(all.get(next).copyStart());
        if (other.haveCells(start, end)) {
            return Token.of(raw, from, to).stream().noneMatch(Token::isWord);
        }
        String passage = withoutOthers(Token.shown(other.raw, start, end));
        return !likeness.isText(withoutOthers(Token.shown(raw, from, to)))
                && !rawWords()
                        .contains(Projection.of(passage, transcript.text()).words());
    }

    /** Returns the characters of the raw copy that carry words. */
    private String rawWords() {
        if (rawWords.isEmpty()) {
            rawWords = Optional.of(Projection.ofCopy(raw, transcript.text()).words());
        }
        return rawWords.get();
    }

    /** Whether a stretch stands before the title of the document; a title after words of the text is none. */
    boolean isBeforeTitle(int end) {
        return frontMatter
                .titleStart()
                .filter(title ->
                        end <= title && title <= copy.rawStart(pairs.first().copyStart()))
                .isPresent();
    }

    /** Returns a passage without the lines that show by themselves that somebody else added them. */
    private String withoutOthers(String passage) {
        List<String> lines = passage.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        StringBuilder own = new StringBuilder();
        for (int i = 0, next; i < lines.size(); i = next) {
            StringBuilder line = new StringBuilder(lines.get(i));
            for (next = i + 1; next < lines.size() && goesOn(lines.get(next - 1), longest); next++) {
                line.append(lines.get(next));
            }
            own.append(likeness.isByOthers(line.toString()) ? "" : line.append('\n'));
        }
        return own.toString();
    }

    private boolean goesOn(String line, int longest) {
        return hardWrapped && !Sentences.endBefore(line, line.length()) && line.length() + RAGGED >= longest;
    }

    /** Whether a passage has letters of the script in which the text is written. */
    private boolean isInLanguageOfText(String passage) {
        Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
        transcript
                .text()
                .codePoints()
                .filter(Character::isLetter)
                .forEach(c -> scripts.merge(Character.UnicodeScript.of(c), 1, Integer::sum));
        return scripts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> passage.codePoints()
                        .anyMatch(c -> Character.isLetter(c) && Character.UnicodeScript.of(c) == most.getKey()))
                .isPresent();
    }

    private boolean haveCells(int start, int end) {
        return !isBeforeTitle(end)
                && rowsIn(start, end).stream().anyMatch(row -> {
                    String cells = Token.shown(raw, Math.max(start, row.start()), Math.min(end, row.end()));
                    boolean repeated = isWholeRow(row, start, end) && transcript.contains(cells);
                    return !repeated && isCell(cells);
                });
    }

    private boolean isCell(String cells) {
        return cells.codePoints().anyMatch(Character::isLetterOrDigit)
                && !words.noteMark().matcher(cells).matches()
                && !withoutOthers(cells).isEmpty();
    }

    /** Whether a stretch has all words of a row. */
    private boolean isWholeRow(CopyRows.CopyRow row, int start, int end) {
        return Token.of(raw, row.start(), Math.max(start, row.start())).stream().noneMatch(Token::isWord)
                && Token.of(raw, Math.min(end, row.end()), row.end()).stream().noneMatch(Token::isWord);
    }

    /** Returns the rows of tables that share words with a stretch. */
    private List<CopyRows.CopyRow> rowsIn(int start, int end) {
        if (rows.isEmpty()) {
            rows = Optional.of(CopyRows.of(raw));
        }
        List<CopyRows.CopyRow> found = new ArrayList<>();
        for (CopyRows.CopyRow row : rows.get().all()) {
            if (row.start() < end && start < row.end()) {
                found.add(row);
            }
        }
        return found;
    }

    private boolean startsLine(int start) {
        return lineEndBeside(raw.substring(0, start), true);
    }

    private boolean endsLine(int end) {
        return lineEndBeside(raw.substring(end), false);
    }

    private static boolean lineEndBeside(String beside, boolean before) {
        String near = before ? beside.stripTrailing() : beside.stripLeading();
        int blanks = beside.length() - near.length();
        String skipped = before ? beside.substring(near.length()) : beside.substring(0, blanks);
        return near.isEmpty()
                || skipped.indexOf('\n') >= 0
                || skipped.indexOf('\r') >= 0
                || skipped.indexOf('\f') >= 0
                || (before ? near.endsWith(">") : near.startsWith("<"));
    }
}
