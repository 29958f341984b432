package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;
import org.xuanyan.text.SourceText;

/**
 * The differences of a source that its account does not explain yet, and a proposal for each: to restore the sentences,
 * items and cells that the text lost, or an entry of the account with its probable kind.
 */
final class OpenDifferences {

    private final Source source;
    private final EmendedCopy copy;
    private final Transcript transcript;
    private final OmittedWords omitted;
    private final CopyWords words;
    private final TextLikeness likeness;
    private final LikelyKind likelyKind;
    private final List<Emendation> proposals = new ArrayList<>();

    /** Proposals for what the text lost → the offset in the transcript where it belongs. */
    private final Map<Emendation, Integer> lost = new LinkedHashMap<>();

    /** Those of {@link #lost} that are cells of tables. */
    private final Set<Emendation> cells = new LinkedHashSet<>();

    /**
     * Examines the differences of a source.
     *
     * @param omitted judges the words that only the source has
     * @param differences in the order of the copy; those that have a kind or an entry of the account are explained
     */
    OpenDifferences(Language language, OmittedWords omitted, List<Difference> differences) {
        this.source = omitted.source();
        this.copy = omitted.compared().copy();
        this.transcript = omitted.compared().transcript();
        this.omitted = omitted;
        this.words = language.copies();
        this.likeness = new TextLikeness(language);
        this.likelyKind = new LikelyKind(language, omitted);
        passages(withoutCells(differences.stream()
                .filter(each -> each.kind().isEmpty() && !copy.isEdited(each.start(), each.end()))
                .flatMap(this::withoutLink)
                .toList()));
    }

    /** Returns a proposal without a reason for each difference, in the order of the copy. */
    List<Emendation> proposals() {
        return List.copyOf(proposals);
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

    /** Divides a link at the end of a line from the words before it, and words inside a sentence from their link. */
    private Stream<Difference> withoutLink(Difference each) {
        String passage = copy.text().substring(each.start(), each.end());
        int start = OwnWords.linkStart(passage);
        if (!each.inserted().isEmpty() || start == passage.length()) {
            return Stream.of(each);
        }
        if (judge(List.of(each)) == TextJudgement.INSIDE_SENTENCE) {
            return OwnWords.link(passage)
                    .map(link -> parts(each, link.start(1), link.end(1)))
                    .orElse(Stream.of(each));
        }
        return start == 0 ? Stream.of(each) : parts(each, start);
    }

    /** Divides words that only the copy has; {@code at} are offsets from their start. */
    private static Stream<Difference> parts(Difference whole, int... at) {
        List<Difference> parts = new ArrayList<>();
        int start = whole.start();
        for (int offset : at) {
            parts.add(new Difference(whole.kind(), start, whole.start() + offset, "", whole.at()));
            start = whole.start() + offset;
        }
        parts.add(new Difference(whole.kind(), start, whole.end(), "", whole.at()));
        return parts.stream();
    }

    /** Proposes to restore the cells of each row that the text lost, and returns the other differences. */
    private List<Difference> withoutCells(List<Difference> unexplained) {
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
                lost(group, isRepeated(group, row.get()));
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
        return cell && !omitted.compared().isBeforeTitle(end) ? rows.at(start, end) : Optional.empty();
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
                && omitted.repetitions().isInCopy(words);
    }

    private void passages(List<Difference> unexplained) {
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
            passage(runs.subList(i, next));
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
                || likeness.isByOthers(line)
                || OwnWords.areLink(line)
                || OwnWords.areLinkOpening(line)
                || omitted.areDayAndPlace(copy.rawStart(difference.start()), copy.rawEnd(difference.end()));
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

    /** Proposes one emendation for the lost words of each page, or one for each line. */
    private void passage(List<List<Difference>> pages) {
        boolean sentences = pages.size() > 1 && pages.stream().anyMatch(page -> judge(page) == TextJudgement.SENTENCES);
        for (List<Difference> page : pages) {
            Difference first = page.get(0);
            boolean text = sentences || judge(page) != TextJudgement.OTHER;
            boolean blank = page.stream().allMatch(each -> isBlank(each.start(), each.end()));
            if (text && !blank && first.inserted().isEmpty() && !isByOthers(first)) {
                words(page);
            } else {
                page.forEach(this::propose);
            }
        }
    }

    private TextJudgement judge(List<Difference> lines) {
        return omitted.judge(
                copy.rawStart(lines.get(0).start()),
                copy.rawEnd(lines.get(lines.size() - 1).end()));
    }

    /** Proposes to restore words, or explains them as repeated or moved words. */
    private void words(List<Difference> lines) {
        String passage = copy.text()
                .substring(lines.get(0).start(), lines.get(lines.size() - 1).end());
        boolean known = judge(lines) == TextJudgement.SENTENCES && transcript.contains(passage);
        if (known && !omitted.repetitions().isInCopy(passage)) {
            lines.forEach(this::propose);
        } else {
            lost(lines, known);
        }
    }

    /**
     * Proposes an emendation for words that the text lost; where the account takes out something between them, one for each
     * side.
     *
     * @param repeated whether the text has the same words elsewhere
     */
    private void lost(List<Difference> lines, boolean repeated) {
        int at = lines.get(0).at();
        for (EmendedCopy.Part piece :
                copy.pieces(lines.get(0).start(), lines.get(lines.size() - 1).end())) {
            int start = piece.raw();
            int end = start + piece.end() - piece.start();
            if (isBlank(piece.start(), piece.end())) {
                proposals.add(proposal(start, end, "", at));
                continue;
            }
            Emendation proposal = new Emendation(
                    repeated ? InterventionKind.DUPLICATE : InterventionKind.VARIANT,
                    start,
                    end,
                    "",
                    Optional.empty(),
                    source.copy().text().span(start, end));
            proposals.add(proposal);
            if (!repeated) {
                lost.put(proposal, at);
            }
        }
    }

    private boolean isBlank(int start, int end) {
        return copy.text().substring(start, end).isBlank();
    }

    private void propose(Difference difference) {
        String inserted = difference.inserted();
        for (EmendedCopy.Part piece : copy.pieces(difference.start(), difference.end())) {
            proposals.add(proposal(piece.raw(), piece.raw() + piece.end() - piece.start(), inserted, difference.at()));
            inserted = "";
        }
    }

    private Emendation proposal(int start, int end, String inserted, int at) {
        SourceText raw = source.copy().text();
        InterventionKind kind = likelyKind.kind(start, end, inserted, at);
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
}
