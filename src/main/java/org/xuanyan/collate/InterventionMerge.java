package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.SourceText;

/** Merges the edits of a copy and the differences of the emended copy into one list, in the order of the copy. */
final class InterventionMerge {

    private final SourceText raw;
    private final Transcript transcript;
    private final EmendedCopy copy;
    private final List<CharacterPairs.Pair> pairs;
    private final List<Emendation> unconfirmed;
    private final List<PlacedIntervention> entries = new ArrayList<>();

    InterventionMerge(
            Source source,
            Transcript transcript,
            EmendedCopy copy,
            CharacterPairs pairs,
            List<Emendation> unconfirmed) {
        this.unconfirmed = unconfirmed;
        this.raw = source.copy().text();
        this.transcript = transcript;
        this.copy = copy;
        this.pairs = pairs.all();
    }

    List<PlacedIntervention> of(List<Difference> changes) {
        int next = 0;
        for (EmendedCopy.Part part : copy.parts()) {
            if (part.edit().isPresent()) {
                add(part, part.edit().get());
                continue;
            }
            while (next < changes.size() && changes.get(next).start() <= part.end()) {
                Difference change = changes.get(next);
                if (change.start() == part.end() && change.end() > part.end()) {
                    break;
                }
                add(part, change);
                if (change.end() > part.end()) {
                    break;
                }
                next++;
            }
        }
        return entries;
    }

    /**
     * Adds the piece of a difference that lies in one part of the copy; only the first piece has the inserted words.
     */
    private void add(EmendedCopy.Part part, Difference change) {
        int start = Math.max(change.start(), part.start());
        int end = Math.min(change.end(), part.end());
        boolean first = start == change.start();
        int at = part.raw() + start - part.start();
        String inserted = first ? change.inserted() : "";
        int textEnd = change.at() + inserted.length();
        boolean outside = change.inserted().isEmpty()
                && (change.start() < pairs.get(0).copyStart()
                        || change.start() >= pairs.get(pairs.size() - 1).copyEnd());
        Optional<AnchorId> block = outside ? Optional.empty() : blockAt(change.at());
        entries.add(new PlacedIntervention(
                new Intervention(
                        change.kind().orElseThrow(),
                        at,
                        raw.span(at, at + end - start),
                        raw.text().substring(at, at + end - start),
                        inserted,
                        block,
                        Optional.empty(),
                        false),
                change.at(),
                textEnd));
    }

    private void add(EmendedCopy.Part part, Emendation edit) {
        int from = firstPair(part.start());
        int to = firstPair(part.end());
        int start = from == to
                ? from == 0 ? pairs.get(0).textStart() : pairs.get(from - 1).textEnd()
                : pairs.get(from).textStart();
        int end = from == to ? start : pairs.get(to - 1).textEnd();
        boolean divides =
                !edit.inserted().isEmpty() && transcript.text().startsWith(edit.inserted(), end) && from == to;
        end += divides ? edit.inserted().length() : 0;
        boolean outside = from == to && (from == 0 || from == pairs.size()) && !edit.isBreakingOff();
        Optional<AnchorId> block = outside ? Optional.empty() : blockAt(start);
        String removed = raw.text().substring(edit.start(), edit.end());
        entries.add(new PlacedIntervention(
                new Intervention(
                        edit.kind(),
                        edit.start(),
                        raw.span(edit.start(), edit.end()),
                        removed,
                        edit.inserted(),
                        edit.kind() == InterventionKind.DUPLICATE
                                ? transcript.blockWith(removed).or(() -> block)
                                : block,
                        edit.reason(),
                        unconfirmed.contains(edit)),
                start,
                end));
    }

    /** Returns the index of the first pair at or after an offset of the emended copy. */
    private int firstPair(int offset) {
        return BinarySearch.firstIndex(pairs.size(), i -> pairs.get(i).copyStart() >= offset);
    }

    private Optional<AnchorId> blockAt(int offset) {
        return transcript.blocks().get(transcript.blockAt(offset)).id();
    }
}
