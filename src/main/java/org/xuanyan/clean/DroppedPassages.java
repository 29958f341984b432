package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** The passages of a copy that are not part of its text. */
final class DroppedPassages {

    /** Reasons for dropping what each page has. */
    private static final List<AccountReason> PRINTED_ON_PAGES =
            List.of(AccountReason.RUNNING_HEAD, AccountReason.PAGE_NUMBER, AccountReason.PRINTED_BY_BROWSER);

    private final String raw;
    private final CleaningWords words;
    private final List<DroppedPassage> drops = new ArrayList<>();

    /**
     * Creates an empty list.
     *
     * @param raw the copy
     * @param words contains the reasons for dropping something
     */
    DroppedPassages(String raw, CleaningWords words) {
        this.raw = raw;
        this.words = words;
    }

    /**
     * Records that a line is not part of the text, for a reason with an argument.
     *
     * @param argument replaces {0} in the reason
     */
    void add(InterventionKind kind, Line line, AccountReason reason, Object argument) {
        if (!line.isEmpty()) {
            int last = line.offsets()[line.offsets().length - 1];
            add(kind, line.start(), endOf(raw, last), words.reason(reason, argument));
        }
    }

    /**
     * Records that a passage is not part of the text; blanks at its ends do not count.
     *
     * @param from 0-based offset in UTF-16 code units
     * @param to exclusive
     */
    void add(InterventionKind kind, int from, int to, String reason) {
        int start = from;
        int end = to;
        while (start < end && Typography.isBlank(raw.charAt(start))) {
            start++;
        }
        while (end > start && Typography.isBlank(raw.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            addWithBlanks(kind, start, end, reason);
        }
    }

    /** Records that a passage is not part of the text, with the blanks that divide it from the text beside it. */
    void addWithBlanks(InterventionKind kind, int start, int end, String reason) {
        drops.add(new DroppedPassage(kind, start, end, reason));
    }

    /** Returns the exclusive end of the character, or of the whole character reference, at an offset of the copy. */
    static int endOf(String raw, int offset) {
        return Markup.referenceAt(raw, offset)
                .map(Markup.CharacterReference::end)
                .orElseGet(() -> raw.offsetByCodePoints(offset, 1));
    }

    /** Whether something that each page has above or below its text was dropped between two places of the copy. */
    boolean havePageFurniture(int from, int to) {
        return drops.stream()
                .anyMatch(drop -> drop.start() > from
                        && drop.end() <= to
                        && PRINTED_ON_PAGES.stream()
                                .anyMatch(reason -> drop.reason().equals(words.reason(reason, ""))));
    }

    /** Whether a newspaper goes to another page between two places of the copy. */
    boolean havePageJump(int from, int to) {
        String jump = words.reason(AccountReason.PAGE_JUMP, "");
        return drops.stream()
                .anyMatch(drop ->
                        drop.start() > from && drop.end() <= to && drop.reason().equals(jump));
    }

    /** Whether words of a site were dropped between two places of the copy. */
    boolean haveWordsOfPage(int from, int to) {
        String metadata = words.reason(AccountReason.PAGE_METADATA, "");
        String site = words.reason(AccountReason.SITE_WORDS, "");
        return drops.stream()
                .filter(drop -> drop.start() >= from && drop.end() <= to)
                .anyMatch(
                        drop -> drop.reason().equals(metadata) || drop.reason().equals(site));
    }

    /** Returns the note marks that were dropped, as the copy has them. */
    List<Line> noteMarks() {
        String reason = words.reason(AccountReason.NOTE_MARK, "");
        return drops.stream()
                .filter(drop ->
                        drop.kind() == InterventionKind.NOTE && drop.reason().equals(reason))
                .map(drop -> new Line(
                        raw.substring(drop.start(), drop.end()),
                        IntStream.range(drop.start(), drop.end()).toArray(),
                        new Line.Layout(0, false, 0),
                        Line.Role.TEXT))
                .toList();
    }

    /** Whether notes were dropped. */
    boolean haveNotes() {
        String reason = words.reason(AccountReason.NOTE, "");
        return drops.stream()
                .anyMatch(drop ->
                        drop.kind() == InterventionKind.NOTE && drop.reason().equals(reason));
    }

    /** Returns the passages in the order of the copy, without overlaps. */
    List<DroppedPassage> tidy() {
        List<DroppedPassage> sorted = new ArrayList<>(drops);
        sorted.sort(Comparator.comparingInt(DroppedPassage::start)
                .thenComparing(DroppedPassage::end, Comparator.reverseOrder()));
        List<DroppedPassage> tidy = new ArrayList<>();
        for (DroppedPassage drop : sorted) {
            DroppedPassage last = tidy.isEmpty() ? null : tidy.get(tidy.size() - 1);
            if (last == null || drop.start() >= last.end() && !follows(last, drop)) {
                tidy.add(drop);
            } else if (drop.end() > last.end() && drop.start() >= last.end()) {
                tidy.set(tidy.size() - 1, new DroppedPassage(last.kind(), last.start(), drop.end(), last.reason()));
            } else if (drop.end() > last.end()) {
                tidy.add(new DroppedPassage(drop.kind(), last.end(), drop.end(), drop.reason()));
            }
        }
        return tidy;
    }

    /** Whether two passages of one kind have only blanks between them; each repetition is a passage of its own. */
    private boolean follows(DroppedPassage last, DroppedPassage next) {
        if (last.kind() == InterventionKind.DUPLICATE
                || last.kind() != next.kind()
                || !last.reason().equals(next.reason())) {
            return false;
        }
        for (int i = last.end(); i < next.start(); i++) {
            if (!Typography.isBlank(raw.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
