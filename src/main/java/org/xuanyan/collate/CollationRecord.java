package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Language;
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
    private final TextLikeness likeness;
    private final Source source;
    private final Transcript transcript;
    private final FrontMatterLines frontMatter;
    private final EmendedCopy copy;
    private final CharacterPairs pairs;
    private final List<Difference> differences;

    /** Open emendations for sentences and cells of the text → the offset in the transcript where they belong. */
    private final Map<Emendation, Integer> lost = new LinkedHashMap<>();

    /** Those of {@link #lost} that are cells of tables. */
    private final Set<Emendation> cells = new LinkedHashSet<>();

    private final Collation.CopyStyle style;
    private final OmittedWords omitted;

    /** Compares a source with the reading text of its declaration. */
    CollationRecord(Declaration declaration, Source source, Transcript transcript) {
        Language language = Languages.of(declaration.metadata().language());
        this.words = language.copies();
        this.likeness = new TextLikeness(language);
        this.source = source;
        this.transcript = transcript;
        this.frontMatter = new FrontMatterLines(source, declaration.metadata());
        this.copy = EmendedCopy.of(source.copy().text().text(), frontMatter.edits());
        this.pairs = CharacterPairs.of(copy.text(), transcript);
        List<Difference> found =
                pairs.all().isEmpty() ? List.of() : Comparison.of(copy.text(), transcript.text(), pairs);
        this.style = Collation.CopyStyle.of(copy.text(), found, covered());
        this.omitted =
                new OmittedWords(source, transcript, likeness, words, copy, pairs, frontMatter, style.hardWrapped());
        this.differences = new SuspectWhitespace(copy, transcript, style).examine(found, pairs);
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

    /**
     * Returns a proposal, without a reason, for each difference that an editor must still explain, in the copy's order.
     */
    List<Emendation> open() {
        List<Difference> unexplained = differences.stream()
                .filter(each -> each.kind().isEmpty() && !copy.isEdited(each.start(), each.end()))
                .toList();
        List<Emendation> open = new ArrayList<>();
        passages(withoutCells(unexplained, open), open);
        return open;
    }

    /** Proposes to restore the cells of each row that the text lost, and returns the other differences. */
    private List<Difference> withoutCells(List<Difference> unexplained, List<Emendation> open) {
        List<Difference> others = new ArrayList<>();
        if (unexplained.isEmpty()) {
            return others;
        }
        CopyRows rows = CopyRows.of(source.copy().text().text());
        for (int i = 0, next; i < unexplained.size(); i = next) {
            next = i + 1;
            Optional<CopyRows.CopyRow> row = row(rows, unexplained.get(i));
            while (row.isPresent()
                    && next < unexplained.size()
                    && row(rows, unexplained.get(next)).equals(row)
                    && follows(unexplained.get(next - 1), unexplained.get(next))) {
                next++;
            }
            List<Difference> group = unexplained.subList(i, next);
            if (row.isPresent()) {
                lost(group, open, isRepeated(group, row.get()));
            } else {
                others.addAll(group);
            }
        }
        cells.addAll(lost.keySet());
        return others;
    }

    /** Returns the row of a table to which words that the text lost belong. */
    private Optional<CopyRows.CopyRow> row(CopyRows rows, Difference difference) {
        int start = copy.rawStart(difference.start());
        int end = copy.rawEnd(difference.end());
        String passage = copy.text().substring(difference.start(), difference.end());
        boolean cell = passage.codePoints().anyMatch(Character::isLetterOrDigit)
                && difference.inserted().isBlank()
                && !words.noteMark().matcher(passage).matches()
                && !likeness.isByOthers(passage);
        return cell && !omitted.isBeforeTitle(end) ? rows.at(start, end) : Optional.empty();
    }

    /** Whether a whole row stands elsewhere in the text, like the head of a table that goes on on the next page. */
    private boolean isRepeated(List<Difference> group, CopyRows.CopyRow row) {
        int start = copy.rawStart(group.get(0).start());
        int end = copy.rawEnd(group.get(group.size() - 1).end());
        String words = Token.shown(source.copy().text().text(), row.start(), row.end());
        return Projection.of(Token.shown(source.copy().text().text(), start, end), transcript.text())
                        .words()
                        .equals(Projection.of(words, transcript.text()).words())
                && transcript.contains(words)
                && omitted.isRepeatedInCopy(words);
    }

    private void passages(List<Difference> unexplained, List<Emendation> open) {
        List<List<Difference>> runs = new ArrayList<>();
        for (int i = 0, next; i < unexplained.size(); i = next) {
            next = i + 1;
            while (next < unexplained.size() && continues(unexplained.get(next - 1), unexplained.get(next))) {
                next++;
            }
            next = Math.max(i + 1, withoutRemarks(unexplained, i, next));
            runs.add(unexplained.subList(i, next));
        }
        for (int i = 0, next; i < runs.size(); i = next) {
            next = i + 1;
            while (next < runs.size() && isNextPage(runs.get(next - 1), runs.get(next))) {
                next++;
            }
            passage(runs.subList(i, next), open);
        }
    }

    /** Whether only a page number, which the account may explain, divides two runs of lines. */
    private boolean isNextPage(List<Difference> run, List<Difference> next) {
        Difference before = run.get(run.size() - 1);
        Difference after = next.get(0);
        return before.inserted().isEmpty()
                && after.inserted().isEmpty()
                && before.at() == after.at()
                && Token.shown(source.copy().text().text(), copy.rawEnd(before.end()), copy.rawStart(after.start()))
                        .lines()
                        .allMatch(line -> line.isEmpty()
                                || words.pageNumber().matcher(line).matches());
    }

    /** Whether a difference is the next line of words that all stand at one place of the text. */
    private boolean continues(Difference before, Difference each) {
        return before.inserted().isEmpty()
                && each.inserted().isEmpty()
                && before.at() == each.at()
                && follows(before, each)
                && !isByOthers(before)
                && !isByOthers(each);
    }

    /** Whether the raw copy has no words between two differences: no title and nothing that the account explains. */
    private boolean follows(Difference before, Difference each) {
        int end = copy.rawEnd(before.end());
        int start = copy.rawStart(each.start());
        return Token.of(source.copy().text().text(), end, start).stream().noneMatch(Token::isWord);
    }

    private boolean isByOthers(Difference difference) {
        String line = copy.text().substring(difference.start(), difference.end());
        return words.noteMark().matcher(line).matches()
                || words.pageNumber().matcher(line).matches()
                || likeness.isByOthers(line);
    }

    /** Returns the end of some lines without those, after a whole sentence, that are not sentences. */
    private int withoutRemarks(List<Difference> lines, int from, int to) {
        int end = to;
        while (end - 1 > from
                && !Sentences.endBefore(copy.text(), lines.get(end - 1).end())
                && endsLine(lines.get(end - 1))
                && Sentences.endBefore(copy.text(), lines.get(end - 2).end())) {
            end--;
        }
        return end;
    }

    private boolean endsLine(Difference difference) {
        return difference.end() == copy.text().length()
                || Sentences.lineEnds(copy.text(), difference.end(), difference.end() + 1) > 0;
    }

    /** Proposes one emendation for the sentences of each page, or one for each line. */
    private void passage(List<List<Difference>> pages, List<Emendation> open) {
        StringBuilder passage = new StringBuilder();
        pages.stream()
                .flatMap(List::stream)
                .filter(each -> !isByOthers(each))
                .forEach(each -> passage.append(copy.text(), each.start(), each.end()));
        for (List<Difference> page : pages) {
            Difference first = page.get(0);
            int start = copy.rawStart(first.start());
            int end = copy.rawEnd(page.get(page.size() - 1).end());
            boolean sentences = first.inserted().isEmpty() && isLost(start, end, passage.toString());
            if (sentences && !isByOthers(first)) {
                sentences(page, open);
            } else {
                page.forEach(each -> proposals(each, open));
            }
        }
    }

    private void sentences(List<Difference> lines, List<Emendation> open) {
        String passage = copy.text()
                .substring(lines.get(0).start(), lines.get(lines.size() - 1).end());
        if (transcript.contains(passage) && !omitted.isRepeatedInCopy(passage)) {
            lines.forEach(each -> proposals(each, open));
        } else {
            lost(lines, open, transcript.contains(passage));
        }
    }

    /**
     * Proposes one emendation for words that the text lost.
     *
     * @param repeated whether the text has the same words elsewhere
     */
    private void lost(List<Difference> lines, List<Emendation> open, boolean repeated) {
        Difference first = lines.get(0);
        int start = copy.rawStart(first.start());
        int end = copy.rawEnd(lines.get(lines.size() - 1).end());
        Emendation proposal = new Emendation(
                repeated ? InterventionKind.DUPLICATE : InterventionKind.VARIANT,
                start,
                end,
                "",
                Optional.empty(),
                source.copy().text().span(start, end));
        open.add(proposal);
        if (!repeated) {
            lost.put(proposal, first.at());
        }
    }

    private void proposals(Difference difference, List<Emendation> open) {
        String inserted = difference.inserted();
        for (EmendedCopy.Part piece : copy.pieces(difference.start(), difference.end())) {
            open.add(proposal(piece.raw(), piece.raw() + piece.end() - piece.start(), inserted, difference.at()));
            inserted = "";
        }
    }

    /**
     * Returns the offset in the transcript of sentences that the text seems to have lost; empty if an open emendation is of
     * another kind.
     */
    Optional<Integer> lost(Emendation open) {
        return Optional.ofNullable(lost.get(open));
    }

    /** Returns the cells of a row that the text lost, with {@code |} between them; empty for an emendation of sentences. */
    Optional<String> lostCells(Emendation open) {
        return Optional.of(open)
                .filter(cells::contains)
                .map(each -> CopyRows.cells(source.copy().text().text(), each.start(), each.end()));
    }

    private boolean isLost(int start, int end, String words) {
        return !omitted.isBeforeTitle(end) && (likeness.isLike(words) || omitted.haveItem(start, end));
    }

    /** Whether a stretch of the raw copy is before the first or after the last character of the text. */
    boolean isOutside(int start, int end) {
        return end <= rawStart() || start >= rawEnd();
    }

    private Emendation proposal(int start, int end, String inserted, int at) {
        SourceText raw = source.copy().text();
        InterventionKind kind =
                new LikelyKind(words, raw, transcript, likeness, omitted).kind(start, end, inserted, at);
        boolean space = kind == InterventionKind.VARIANT
                && inserted.isBlank()
                && raw.text().substring(start, end).isBlank();
        if (!space) {
            // A space between joined paragraphs explains itself, and a value of the front matter cannot be one.
            boolean joins = kind == InterventionKind.SEGMENTATION && !inserted.contains(Emendation.BREAK);
            return new Emendation(kind, start, end, joins ? "" : inserted, Optional.empty(), raw.span(start, end));
        }
        // A value of the front matter cannot be a space, so it includes the characters beside it that have no other
        // edit.
        int from = isEdited(start - 1) ? start : start - 1;
        int to = isEdited(end) ? end : end + 1;
        String words = raw.text().substring(from, start) + inserted + raw.text().substring(end, to);
        return new Emendation(kind, from, to, words, Optional.empty(), raw.span(from, to));
    }

    /** Whether an edit covers a character of the raw copy. */
    private boolean isEdited(int offset) {
        return source.account().stream().anyMatch(each -> each.start() <= offset && offset < each.end());
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
