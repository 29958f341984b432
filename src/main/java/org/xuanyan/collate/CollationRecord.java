package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Account;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;
import org.xuanyan.text.SourceText;

/** The comparison of one source with the reading text: its interventions, and the differences still unexplained. */
final class CollationRecord {

    private final CopyWords words;
    private final Source source;
    private final Transcript transcript;
    private final FrontMatterLines frontMatter;
    private final EmendedCopy copy;
    private final CharacterPairs pairs;
    private final List<Difference> differences;
    private final Collation.CopyStyle style;

    /** Compares a source with the reading text of its declaration. */
    CollationRecord(Declaration declaration, Source source, Transcript transcript) {
        this.words = Languages.of(declaration.metadata().language()).copies();
        this.source = source;
        this.transcript = transcript;
        this.frontMatter = new FrontMatterLines(source, declaration.metadata());
        this.copy = EmendedCopy.of(source.copy().text().text(), frontMatter.edits());
        this.pairs = CharacterPairs.of(copy.text(), transcript);
        List<Difference> found =
                pairs.all().isEmpty() ? List.of() : Comparison.of(copy.text(), transcript.text(), pairs);
        this.style = Collation.CopyStyle.of(copy.text(), found, covered());
        this.differences = new SuspectWhitespace(copy, transcript, style).examine(found, pairs);
    }

    /** Whether the source and the text have anything in common. */
    boolean isRelated() {
        return !pairs.all().isEmpty();
    }

    /** Returns the start of the part of the transcript that the source has. */
    int start() {
        return pairs.textStart();
    }

    /** Returns the end of the part of the transcript that the source has, exclusive. */
    int end() {
        return pairs.textEnd();
    }

    /** Returns the offset of the first character of the text in the raw copy. */
    int rawStart() {
        return copy.rawStart(pairs.first().copyStart());
    }

    /** Returns the end of the last character of the text in the raw copy, exclusive. */
    int rawEnd() {
        return copy.rawEnd(pairs.last().copyEnd());
    }

    /** Returns the lines of the front matter that the copy does not have. */
    List<String> missingLines() {
        return frontMatter.missing();
    }

    private String covered() {
        return transcript.text().substring(start(), end());
    }

    /**
     * Returns a proposal, without a reason, for each difference that an editor must still explain, in the copy's order.
     */
    List<Emendation> open() {
        List<Emendation> open = new ArrayList<>();
        for (Difference each : differences) {
            if (each.kind().isEmpty() && !copy.isEdited(each.start(), each.end())) {
                String inserted = each.inserted();
                for (EmendedCopy.Part piece : copy.pieces(each.start(), each.end())) {
                    open.add(proposal(piece.raw(), piece.raw() + piece.end() - piece.start(), inserted));
                    inserted = "";
                }
            }
        }
        return open;
    }

    private Emendation proposal(int start, int end, String inserted) {
        SourceText raw = source.copy().text();
        InterventionKind kind = new LikelyKind(words, raw, transcript).kind(start, end, inserted);
        boolean space = kind == InterventionKind.VARIANT
                && inserted.isBlank()
                && raw.text().substring(start, end).isBlank();
        if (!space) {
            return new Emendation(kind, start, end, inserted, Optional.empty(), raw.span(start, end));
        }
        // A value of the front matter cannot be a space, so it includes the characters on both sides.
        String words = raw.text().charAt(start - 1) + inserted + raw.text().charAt(end);
        return new Emendation(kind, start - 1, end + 1, words, Optional.empty(), raw.span(start - 1, end + 1));
    }

    /** Returns the edits whose inserted words differ from the text at their place. */
    List<Emendation> unfit() {
        List<Emendation> unfit = new ArrayList<>();
        int next = 0;
        for (EmendedCopy.Part part : copy.parts()) {
            while (next < differences.size() && differences.get(next).end() <= part.start()) {
                next++;
            }
            boolean touched = part.end() > part.start()
                    && next < differences.size()
                    && differences.get(next).start() < part.end();
            if (touched) {
                part.edit().ifPresent(unfit::add);
            }
        }
        return unfit;
    }

    /** Whether an emendation stands before the part of the raw copy that has the text. */
    boolean isAtStart(Emendation emendation) {
        return emendation.end() <= rawStart();
    }

    /** Whether an emendation stands after the part of the raw copy that has the text. */
    boolean isAtEnd(Emendation emendation) {
        return emendation.start() >= rawEnd();
    }

    /** Returns the account; call it only if nothing is {@link #open} or {@link #unfit}. */
    Collation collation() {
        List<PlacedIntervention> entries = new InterventionMerge(source, transcript, copy, pairs).of(differences);
        Account account = new Account(
                source,
                entries.stream().map(PlacedIntervention::intervention).toList(),
                stretches(),
                coverage(entries));
        String reading = account.replay();
        if (!reading.equals(covered())
                || !account.undo(reading).equals(source.copy().text().text())) {
            throw new IllegalStateException(
                    "the account of " + source.copy().text().file() + " does not lead from the copy to the text");
        }
        return new Collation(account, entries, start(), end(), style);
    }

    private List<Account.CopyStretch> stretches() {
        List<Account.CopyStretch> stretches = new ArrayList<>();
        List<CharacterPairs.Pair> all = pairs.all();
        for (int i = 0, next; i < all.size(); i = next) {
            next = i + 1;
            while (next < all.size() && all.get(next).block() == all.get(i).block()) {
                next++;
            }
            Transcript.TranscriptBlock block =
                    transcript.blocks().get(all.get(i).block());
            int end = copy.rawEnd(all.get(next - 1).copyEnd());
            Optional<AnchorId> last = stretches.isEmpty()
                    ? Optional.empty()
                    : Optional.of(stretches.get(stretches.size() - 1).block());
            boolean separator = block.id().equals(last);
            if (block.id().isPresent() && !separator) {
                stretches.add(new Account.CopyStretch(
                        block.id().get(), copy.rawStart(all.get(i).copyStart()), end));
            }
        }
        return stretches;
    }

    /**
     * Returns the percentage of the characters in title, text and signatures that the copy has. White space does not
     * count, and insertions by editors are not the copy's.
     */
    private double coverage(List<PlacedIntervention> entries) {
        long supplied = entries.stream()
                .map(PlacedIntervention::intervention)
                .filter(each -> each.kind().explanation() == InterventionKind.Explanation.REASON)
                .mapToLong(each -> Math.max(0, words(each.inserted()) - words(each.removed())))
                .sum();
        return 100.0 * (words(covered()) - supplied + frontMatter.found()) / (pairs.words() + frontMatter.wanted());
    }

    private static long words(String text) {
        return Projection.of(text).size();
    }
}
