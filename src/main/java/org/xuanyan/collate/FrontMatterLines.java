package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Source;
import org.xuanyan.text.SourceSpan;

/** Finds the lines of a copy that are in the front matter: title, signatories, place and date of signing. */
final class FrontMatterLines {

    private final EmendedCopy copy;
    private final Projection words;
    private final String written;
    private final SourceSpan at;
    private final List<Emendation> edits = new ArrayList<>();
    private Optional<Integer> title = Optional.empty();
    private int wantedWords;
    private int foundWords;
    private final List<String> missing = new ArrayList<>();
    private final MovedWords moved;

    /**
     * Where a line of the front matter stands.
     *
     * @param start in the projection of the copy, 0-based
     * @param end exclusive
     */
    private record FoundWords(int start, int end) {}

    /** Looks for the title, the signatories and the line of signing in the emended copy of a source. */
    FrontMatterLines(Source source, Metadata metadata) {
        List<Emendation> account = source.account();
        this.copy = EmendedCopy.of(source.copy().text().text(), account);
        this.moved = MovedWords.of(source);
        this.words = Projection.ofCopy(copy.text(), metadata.title());
        this.written = words.words();
        this.at = SourceSpan.startOf(metadata.file());
        edits.addAll(account);
        moveFirst(metadata.title());
        for (Signatory signatory : metadata.signatories()) {
            moveLast(signatory.office() + signatory.name());
        }
        metadata.signed().ifPresent(this::moveLast);
        edits.sort(Comparator.comparingInt(Emendation::start).thenComparingInt(Emendation::end));
    }

    /** Returns all edits to apply before the copy is compared, in the copy's order. */
    List<Emendation> edits() {
        return List.copyOf(edits);
    }

    /** Returns the start of the title in the raw copy, if the copy has one. */
    Optional<Integer> titleStart() {
        return title;
    }

    /** Returns the number of characters that carry words in these lines of the front matter. */
    int wanted() {
        return wantedWords;
    }

    /** Returns how many of these characters the copy has. */
    int found() {
        return foundWords;
    }

    /** Returns the lines of the front matter that the copy does not have. */
    List<String> missing() {
        return List.copyOf(missing);
    }

    private void moveFirst(String text) {
        Projection wanted = Projection.of(text);
        wantedWords += wanted.size();
        find(wanted)
                .or(() -> findDivided(wanted))
                .ifPresentOrElse(found -> title = Optional.of(move(found, wanted.size())), () -> take(text, wanted));
    }

    private void moveLast(String text) {
        Projection wanted = Projection.of(text);
        wantedWords += wanted.size();
        findLast(wanted).ifPresentOrElse(found -> move(found, wanted.size()), () -> take(text, wanted));
    }

    /** Takes words that the account moves to the front matter in another order or from the middle of a line. */
    private void take(String text, Projection wanted) {
        if (moved.take(wanted.words())) {
            foundWords += wanted.size();
        } else {
            missing.add(text);
        }
    }

    /** Returns the first place at which whole lines have these words. */
    private Optional<FoundWords> find(Projection wanted) {
        int offset = wanted.size() == 0 ? -1 : written.indexOf(wanted.words());
        while (offset >= 0) {
            int place = place(offset);
            if (isWholeLines(place, wanted)) {
                return Optional.of(new FoundWords(place, place + wanted.size()));
            }
            offset = written.indexOf(wanted.words(), offset + 1);
        }
        return Optional.empty();
    }

    /** Returns the last such place; signatures are at the end. */
    private Optional<FoundWords> findLast(Projection wanted) {
        int offset = wanted.size() == 0 ? -1 : written.lastIndexOf(wanted.words());
        while (offset >= 0) {
            int place = place(offset);
            if (isWholeLines(place, wanted)) {
                return Optional.of(new FoundWords(place, place + wanted.size()));
            }
            offset = written.lastIndexOf(wanted.words(), offset - 1);
        }
        return Optional.empty();
    }

    /** Returns the place in the projection of an offset in its characters; nearly always they are equal. */
    private int place(int offset) {
        return written.length() == words.size() ? offset : written.codePointCount(0, offset);
    }

    private boolean isWholeLines(int place, Projection wanted) {
        return words.startsLine(place) && words.startsLine(place + wanted.size());
    }

    /** Returns the first place at which whole lines have these words, with a hyphen where a line ends inside a word. */
    private Optional<FoundWords> findDivided(Projection wanted) {
        for (int place = 0; wanted.size() > 0 && place < words.size(); place++) {
            int end = endOfDivided(wanted, place);
            if (end > 0 && words.startsLine(place) && words.startsLine(end)) {
                return Optional.of(new FoundWords(place, end));
            }
        }
        return Optional.empty();
    }

    /** Returns where some words end that begin at a place of the copy; 0 if others stand there. */
    private int endOfDivided(Projection wanted, int place) {
        int end = place;
        for (int code : wanted.codes()) {
            if (end < words.size() && words.codes()[end] != code && isHyphenOfDividedWord(end)) {
                end++;
            }
            if (end == words.size() || words.codes()[end] != code) {
                return 0;
            }
            end++;
        }
        return end;
    }

    private boolean isHyphenOfDividedWord(int place) {
        return words.codes()[place] == '-'
                && place > 0
                && place + 1 < words.size()
                && Character.isLetter(words.codes()[place - 1])
                && Character.isLetter(words.codes()[place + 1])
                && words.startsLine(place + 1);
    }

    /** Moves some characters, except what the account takes out between them, and returns their start in the raw copy. */
    private int move(FoundWords found, int length) {
        int start = copy.rawStart(words.starts()[found.start()]);
        int end = copy.rawEnd(words.ends()[found.end() - 1]);
        List<Emendation> inside = edits.stream()
                .filter(edit -> edit.start() < end && start < edit.end())
                .sorted(Comparator.comparingInt(Emendation::start))
                .toList();
        boolean whole = inside.stream()
                .allMatch(edit -> start <= edit.start()
                        && edit.end() <= end
                        && edit.inserted().isEmpty());
        if (whole) {
            foundWords += length;
            int from = start;
            for (Emendation edit : inside) {
                moveWords(from, edit.start());
                from = edit.end();
            }
            moveWords(from, end);
        }
        return start;
    }

    private void moveWords(int start, int end) {
        if (start < end) {
            edits.add(new Emendation(InterventionKind.MOVED_TO_METADATA, start, end, "", Optional.empty(), at));
        }
    }
}
