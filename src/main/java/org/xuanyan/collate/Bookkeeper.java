package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Account;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;

/** Compares one source with the text and finds what nobody has answered for yet. */
final class Bookkeeper {

    /** A sentence ends with one of these, or with a closing sign behind it. */
    private static final String SENTENCE_ENDS = "。！？；：”’）》…";

    private final Source source;
    private final Transcript transcript;
    private final FrontMatterLines frontMatter;
    private final Emended copy;
    private final Pairs pairs;
    private final List<Change> changes;
    private final Ledger.Style style;

    /** Compares a source with the text of its declaration. */
    Bookkeeper(Declaration declaration, Source source, Transcript transcript) {
        this.source = source;
        this.transcript = transcript;
        this.frontMatter = new FrontMatterLines(source, declaration.metadata());
        this.copy = Emended.of(source.copy().text().text(), frontMatter.edits());
        this.pairs = Pairs.of(copy.text(), transcript);
        List<Change> found = pairs.all().isEmpty() ? List.of() : Comparison.of(copy.text(), transcript.text(), pairs);
        this.style = Ledger.Style.of(found, pairs.all().isEmpty() ? "" : covered());
        this.changes = found.stream().map(this::examined).toList();
    }

    /** Whether the source and the text have anything in common. */
    boolean isRelated() {
        return !pairs.all().isEmpty();
    }

    /** Where the part of the transcript that the source has begins. */
    int start() {
        return pairs.all().get(0).textStart();
    }

    /** Where the part of the transcript that the source has ends. */
    int end() {
        return pairs.all().get(pairs.all().size() - 1).textEnd();
    }

    /** Where the first character of the text stands in the raw copy. */
    int rawStart() {
        return copy.raw(pairs.all().get(0).copyStart());
    }

    /** Where the last character of the text stands in the raw copy, exclusive. */
    int rawEnd() {
        return rawEnd(pairs.all().get(pairs.all().size() - 1));
    }

    private int rawEnd(Pairs.Pair pair) {
        return copy.raw(pair.copyStart()) + pair.copyEnd() - pair.copyStart();
    }

    private String covered() {
        return transcript.text().substring(start(), end());
    }

    /** Returns what an editor has still to answer for, in the order of the copy. */
    List<Change> open() {
        return changes.stream().filter(change -> change.kind().isEmpty()).toList();
    }

    /** Returns the edits whose words the text does not have where they put them. */
    List<Edit> unfit() {
        List<Edit> unfit = new ArrayList<>();
        int next = 0;
        for (Emended.Part part : copy.parts()) {
            while (next < changes.size() && changes.get(next).end() <= part.start()) {
                next++;
            }
            boolean touched = part.end() > part.start()
                    && next < changes.size()
                    && changes.get(next).start() < part.end();
            if (touched) {
                part.edit().ifPresent(unfit::add);
            }
        }
        return unfit;
    }

    /** Whether an editor says that the copy begins later, or ends earlier, than the text; in that order. */
    boolean saysItBreaksOff(boolean atStart) {
        int first = pairs.all().get(0).copyStart();
        int last = pairs.all().get(pairs.all().size() - 1).copyEnd();
        return copy.parts().stream()
                .filter(part -> part.edit().filter(Edit::isBreakingOff).isPresent())
                .anyMatch(part -> atStart ? part.start() <= first : part.start() >= last);
    }

    /** Returns the place in the raw copy of an offset in the emended one. */
    int raw(int offset) {
        return copy.raw(offset);
    }

    /** Where lines end with paragraphs, a line end after a whole sentence was one: an editor has to answer for it. */
    private Change examined(Change change) {
        boolean wrap = change.kind().filter(InterventionKind.LINE_WRAP::equals).isPresent();
        boolean sentence =
                change.at() > 0 && SENTENCE_ENDS.indexOf(transcript.text().charAt(change.at() - 1)) >= 0;
        return wrap && sentence && !style.hardWrapped()
                ? new Change(Optional.empty(), change.start(), change.end(), change.inserted(), change.at())
                : change;
    }

    /** Writes the account; only when nothing is open. */
    Ledger ledger() {
        List<Entry> entries = new Entries(source, transcript, copy, pairs).of(changes);
        Account account =
                new Account(source, entries.stream().map(Entry::intervention).toList(), stretches(), coverage(entries));
        String reading = account.replay();
        if (!reading.equals(covered())
                || !account.undo(reading).equals(source.copy().text().text())) {
            throw new IllegalStateException(
                    "the account of " + source.copy().text().file() + " does not lead from the copy to the text");
        }
        return new Ledger(account, entries, start(), end(), style);
    }

    private List<Account.Stretch> stretches() {
        List<Account.Stretch> stretches = new ArrayList<>();
        List<Pairs.Pair> all = pairs.all();
        for (int i = 0, next; i < all.size(); i = next) {
            next = i + 1;
            while (next < all.size() && all.get(next).block() == all.get(i).block()) {
                next++;
            }
            Transcript.Block block = transcript.blocks().get(all.get(i).block());
            int end = rawEnd(all.get(next - 1));
            boolean separator = !stretches.isEmpty()
                    && stretches.get(stretches.size() - 1).block().equals(block.id());
            if (!block.id().isEmpty() && !separator) {
                stretches.add(
                        new Account.Stretch(block.id(), copy.raw(all.get(i).copyStart()), end));
            }
        }
        return stretches;
    }

    /**
     * Counts the characters that carry words, in title, text and signatures; what was supplied from elsewhere is not of
     * this source.
     */
    private double coverage(List<Entry> entries) {
        long supplied = entries.stream()
                .filter(entry -> entry.intervention().kind() == InterventionKind.LACUNA
                        || entry.intervention().kind() == InterventionKind.SUPPLIED)
                .mapToLong(entry ->
                        Projection.of(entry.intervention().inserted(), false).size())
                .sum();
        return 100.0
                * (Projection.of(covered(), false).size() - supplied + frontMatter.found())
                / (pairs.words() + frontMatter.wanted());
    }
}
