package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The lines of one page of a copy that shows where its pages end: by a form feed or a page number.
 *
 * @param lines of the copy
 * @param first index of the first line
 * @param foot index after the last line above the page number and what recurs beside it
 */
record PageFoot(List<Line> lines, int first, int foot, FootNoteForm form) {

    /** The most lines of notes. */
    private static final int MOST = 20;

    /** The most lines below the notes that print nothing of the page. */
    private static final int BELOW = 2;

    private static final Pattern DIGITS = Pattern.compile("\\d+|[\\s\\u3000]+");

    private static final Pattern BARE = Pattern.compile("\\d{1,4}");

    /** Divides a copy into pages; one without page ends is a single page. */
    static List<PageFoot> of(List<Line> lines, FootNoteForm form, CleaningRecord record) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i <= lines.size(); i++) {
            boolean last = i == lines.size();
            boolean fed = !last && isFed(lines.get(i - 1), lines.get(i), record);
            boolean numbered = form.isPageNumber(lines.get(i - 1));
            if (last || fed || numbered) {
                ends.add(i);
            }
        }
        Map<String, Integer> below = new TreeMap<>();
        ends.forEach(end -> {
            for (int i = Math.max(0, end - BELOW); i < end; i++) {
                below.merge(key(lines.get(i)), 1, Integer::sum);
            }
        });
        List<PageFoot> pages = new ArrayList<>();
        int first = 0;
        for (int end : ends) {
            boolean fed = end == lines.size() || isFed(lines.get(end - 1), lines.get(end), record);
            int foot = end;
            while (foot > first && isBelow(lines, foot, end, fed, below, form)) {
                foot--;
            }
            pages.add(new PageFoot(lines, first, foot, form));
            first = end;
        }
        return ends.size() > 1 ? pages : List.of();
    }

    private static boolean isFed(Line above, Line line, CleaningRecord record) {
        return record.raw().substring(above.end(), line.start()).indexOf('\f') >= 0;
    }

    /** Whether the line above one prints a page number, or what other pages print there, too. */
    private static boolean isBelow(
            List<Line> lines, int foot, int end, boolean fed, Map<String, Integer> below, FootNoteForm form) {
        Line line = lines.get(foot - 1);
        boolean recurs = foot > end - BELOW && below.getOrDefault(key(line), 0) > 1 && !Sentence.ends(line.text());
        return form.isPageNumber(line)
                || fed && foot == end && BARE.matcher(line.text()).matches()
                || recurs && form.numberAlone(line).isEmpty();
    }

    private static String key(Line line) {
        return DIGITS.matcher(line.text()).replaceAll("");
    }

    /**
     * Returns the notes at the foot of the page; the uppermost line with which they can begin. Numbered paragraphs that
     * count on above them, or on the next page, are none.
     */
    Optional<FootNotes> notes(Optional<PageFoot> next) {
        Optional<FootNotes> found = Optional.empty();
        for (int i = foot - 1; i > first && foot - i <= MOST; i--) {
            Optional<FootNotes> notes = FootNotes.of(lines, i, foot, form).filter(this::isMarked);
            found = notes.isPresent() ? notes : found;
        }
        return found.filter(notes -> !countsOn(notes, next));
    }

    private boolean isMarked(FootNotes notes) {
        return notes.numbers().stream()
                .anyMatch(number -> marks(notes, number).stream().anyMatch(FootMark::sure));
    }

    /** Returns the marks of a note on the page: the only sure one, or all that are possible. */
    List<FootMark> marks(FootNotes notes, int number) {
        boolean plain = !form.isShown(lines.get(notes.lineOf(number)));
        return FootMark.best(form.marks(lines, first, notes.first(), number, plain));
    }

    private boolean countsOn(FootNotes notes, Optional<PageFoot> next) {
        int below = notes.numbers().get(notes.numbers().size() - 1) + 1;
        boolean after = next.filter(page -> page.first() < page.foot())
                .flatMap(page -> form.numberBefore(lines.get(page.first())))
                .filter(number -> number == below)
                .isPresent();
        int above = notes.numbers().get(0) - 1;
        return after
                || lines.subList(first, notes.first()).stream()
                        .anyMatch(line -> form.numberBefore(line)
                                .filter(number -> number == above)
                                .isPresent());
    }
}
