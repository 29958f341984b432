package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Source;
import org.xuanyan.text.SourceSpan;

/** Finds the lines of a copy that stand in the front matter: the title, who signed, where and when. */
final class FrontMatterLines {

    private final Emended copy;
    private final Projection words;
    private final SourceSpan at;
    private final List<Edit> edits = new ArrayList<>();
    private int wantedWords;
    private int foundWords;

    /** Looks for the title, the signatories and the line of signing in what the answers of a source leave. */
    FrontMatterLines(Source source, Metadata metadata) {
        List<Edit> answers = source.account().stream().map(Edit::of).toList();
        this.copy = Emended.of(source.copy().text().text(), answers);
        this.words = Projection.of(copy.text(), true);
        this.at = SourceSpan.startOf(metadata.file());
        edits.addAll(answers);
        moveFirst(metadata.title());
        for (Signatory signatory : metadata.signatories()) {
            moveLast(signatory.office() + signatory.name());
        }
        metadata.signed().ifPresent(this::moveLast);
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    }

    /** Returns everything that is carried out on the copy before it is compared, in its order. */
    List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** Returns how many characters that carry words the front matter has of the text. */
    int wanted() {
        return wantedWords;
    }

    /** Returns how many of them the copy has. */
    int found() {
        return foundWords;
    }

    private void moveFirst(String text) {
        Projection wanted = Projection.of(text, false);
        wantedWords += wanted.size();
        find(wanted, 0).ifPresent(place -> move(place, wanted.size()));
    }

    private void moveLast(String text) {
        Projection wanted = Projection.of(text, false);
        wantedWords += wanted.size();
        Optional<Integer> last = Optional.empty();
        for (Optional<Integer> next = find(wanted, 0); next.isPresent(); next = find(wanted, next.get() + 1)) {
            last = next;
        }
        last.ifPresent(place -> move(place, wanted.size()));
    }

    /** Returns the first place, from one on, at which whole lines say this. */
    private Optional<Integer> find(Projection wanted, int from) {
        int place = wanted.size() == 0 ? -1 : words.indexOf(wanted, from);
        while (place >= 0 && !(words.startsLine(place) && words.startsLine(place + wanted.size()))) {
            place = words.indexOf(wanted, place + 1);
        }
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    private void move(int place, int length) {
        int start = copy.raw(words.starts()[place]);
        int lastStart = words.starts()[place + length - 1];
        int end = copy.raw(lastStart) + words.ends()[place + length - 1] - lastStart;
        if (edits.stream().noneMatch(edit -> edit.start() < end && start < edit.end())) {
            foundWords += length;
            edits.add(new Edit(InterventionKind.MOVED_TO_METADATA, start, end, "", Optional.empty(), at));
        }
    }
}
