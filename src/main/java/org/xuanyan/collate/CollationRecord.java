package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Account;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;

/** The comparison of one source with the reading text: its interventions, and the differences still unexplained. */
final class CollationRecord {

    private final Source source;
    private final Transcript transcript;
    private final FrontMatterLines frontMatter;
    private final EmendedCopy copy;
    private final CharacterPairs pairs;
    private final List<Difference> differences;
    private final OpenDifferences open;
    private final Collation.CopyStyle style;
    private final OmittedWords omitted;

    /** Compares a source with the reading text of its declaration. */
    CollationRecord(Declaration declaration, Source source, Transcript transcript) {
        Language language = Languages.of(declaration.metadata().language());
        this.source = source;
        this.transcript = transcript;
        this.frontMatter = new FrontMatterLines(source, declaration.metadata());
        this.copy = EmendedCopy.of(source.copy().text().text(), frontMatter.edits());
        this.pairs = CharacterPairs.of(copy.text(), transcript);
        List<Difference> found =
                pairs.all().isEmpty() ? List.of() : Comparison.of(copy.text(), transcript.text(), pairs);
        this.style = Collation.CopyStyle.of(copy.text(), found, covered());
        ComparedCopy compared = new ComparedCopy(source, transcript, copy, pairs, frontMatter, style.hardWrapped());
        this.omitted = new OmittedWords(compared, language, declaration.metadata());
        this.differences = new SuspectWhitespace(copy, transcript, style).examine(found, pairs);
        this.open = new OpenDifferences(language, omitted, differences);
    }

    Source source() {
        return source;
    }

    /** Returns what judges the words that only the source has; call it only if the source {@link #isRelated}. */
    OmittedWords omittedWords() {
        return omitted;
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

    /** Returns the differences that an editor must still explain. */
    OpenDifferences open() {
        return open;
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

    /** Returns the places where the copy and the tables of the text do not end cells or rows alike. */
    List<CellBorders.BorderFault> cellBorders() {
        return new CellBorders(copy, transcript, pairs).faults();
    }

    /** Whether an emendation stands before the part of the raw copy that has the text. */
    boolean isAtStart(Emendation emendation) {
        return emendation.end() <= rawStart();
    }

    /** Whether an emendation stands after the part of the raw copy that has the text. */
    boolean isAtEnd(Emendation emendation) {
        return emendation.start() >= rawEnd();
    }

    /**
     * Returns the account; call it only if nothing is {@link #open} or {@link #unfit}.
     *
     * @param unconfirmed the emendations that only their reason explains
     */
    Collation collation(List<Emendation> unconfirmed) {
        List<PlacedIntervention> entries =
                new InterventionMerge(source, transcript, copy, pairs, unconfirmed).of(differences);
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
