package org.xuanyan.collate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.xuanyan.text.BinarySearch;

/** Tells whether words of a raw copy repeat others. */
final class Repetitions {

    private final ComparedCopy compared;
    private final TextLikeness likeness;
    private final CopyCells cells;

    /** The words of each line of the raw copy → how many lines have them. */
    private Optional<Map<String, Integer>> lines = Optional.empty();

    Repetitions(ComparedCopy compared, TextLikeness likeness, CopyCells cells) {
        this.compared = compared;
        this.likeness = likeness;
        this.cells = cells;
    }

    /**
     * Whether words repeat others: whole sentences or lines that the text has, or the words directly beside them. What the
     * text does not have at all is reported as such.
     */
    boolean mayRepeat(int start, int end) {
        String raw = compared.raw();
        String passage = compared.shown(start, end);
        Projection repeated = Projection.of(passage);
        if (!compared.transcript().contains(passage)) {
            return true;
        }
        if (cells.divideRow(start, end)) {
            return false;
        }
        int around = 2 * (end - start);
        String before = raw.substring(Math.max(0, start - around), start);
        String after = raw.substring(end, Math.min(raw.length(), end + around));
        return likeness.isText(passage)
                || lineEndBeside(raw.substring(0, start), true) && lineEndBeside(raw.substring(end), false)
                || Projection.ofCopy(before, passage).words().endsWith(repeated.words())
                || Projection.ofCopy(after, passage).words().startsWith(repeated.words());
    }

    /** Whether the copy itself has, somewhere else, the place where the text has the words of a passage. */
    boolean isInCopy(String passage) {
        Transcript transcript = compared.transcript();
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
        List<CharacterPairs.Pair> all = compared.pairs().all();
        int own = 0;
        for (int i = BinarySearch.firstIndex(all.size(), each -> all.get(each).textStart() >= start);
                i < all.size() && all.get(i).textStart() < end;
                i++) {
            boolean edited =
                    compared.copy().isEdited(all.get(i).copyStart(), all.get(i).copyEnd());
            own += edited ? 0 : 1;
        }
        return 2 * own >= size;
    }

    /** Whether several lines of the raw copy have the same words, like a running head. */
    boolean isRunningHead(String line) {
        if (lines.isEmpty()) {
            Map<String, Integer> counts = new TreeMap<>();
            compared.shown(0, compared.raw().length())
                    .lines()
                    .forEach(each -> counts.merge(words(each), 1, Integer::sum));
            lines = Optional.of(counts);
        }
        return lines.get().getOrDefault(words(line), 0) > 1;
    }

    private static String words(String line) {
        return Projection.of(line).words();
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
