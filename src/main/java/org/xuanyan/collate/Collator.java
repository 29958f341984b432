package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Account;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Compares every source with the reading text of its declaration, and the sources with each other. */
public final class Collator {

    /** A text that was exchanged as a whole differs in thousands of places; some are enough to see it. */
    private static final int MOST_REPORTED = 20;

    private final Declaration declaration;
    private final Transcript transcript;
    private final Problems problems;

    private Collator(Declaration declaration, Problems problems) {
        this.declaration = declaration;
        this.transcript = Transcript.of(declaration);
        this.problems = problems;
    }

    /** Returns the collection with the provenance of every declaration; what no kind explains is reported. */
    public static Corpus collate(Corpus corpus, Problems problems) {
        List<Declaration> compared = corpus.declarations().parallelStream()
                .map(declaration -> declaration.with(collate(declaration, problems)))
                .toList();
        return corpus.with(compared);
    }

    /** Compares the sources of one declaration. */
    public static Provenance collate(Declaration declaration, Problems problems) {
        if (declaration.metadata().sources().isEmpty()
                || declaration.paragraphs().isEmpty()) {
            return Provenance.NONE;
        }
        return new Collator(declaration, problems).collate();
    }

    /**
     * Returns an answer for every difference of a source that has none yet, with the kind that it probably is and no
     * reason.
     */
    public static List<Emendation> proposals(Declaration declaration, Source source) {
        Collator collator = new Collator(declaration, new Problems());
        return collator.proposals(new CollationRecord(declaration, source, collator.transcript), source);
    }

    private Provenance collate() {
        List<Collation> collations = new ArrayList<>();
        List<CollationRecord> books = new ArrayList<>();
        for (Source source : declaration.metadata().sources()) {
            CollationRecord compared = new CollationRecord(declaration, source, transcript);
            books.add(compared);
            collation(source, compared).ifPresent(collations::add);
        }
        boolean whole = collations.size() == declaration.metadata().sources().size();
        if (whole) {
            new Examination(declaration, problems).unsupported(transcript, collations, books);
        }
        List<Account> accounts = collations.stream().map(Collation::account).toList();
        CopyWords words = Languages.of(declaration.metadata().language()).copies();
        return new Provenance(accounts, whole ? VariantFinder.of(words, transcript, collations) : List.of());
    }

    private Optional<Collation> collation(Source source, CollationRecord books) {
        SourceText raw = source.copy().text();
        if (!books.isRelated()) {
            problems.error(
                    SourceSpan.startOf(raw.file()),
                    "this copy and the text have nothing in common",
                    "list the copy of this declaration, in its encoding, or write the text below the front matter");
            return Optional.empty();
        }
        List<Emendation> open = proposals(books, source);
        open.stream().limit(MOST_REPORTED).forEach(answer -> report(answer, source));
        if (open.size() > MOST_REPORTED) {
            problems.error(
                    SourceSpan.startOf(raw.file()),
                    "this copy and the text differ in " + (open.size() - MOST_REPORTED) + " more places",
                    "mend those that are listed first");
        }
        for (Emendation edit : books.unfit()) {
            problems.error(
                    edit.at(),
                    "the text does not read \"" + edit.inserted().strip() + "\" where this puts it",
                    "write what the text has in the place of " + raw.span(edit.start(), edit.start()));
        }
        new Examination(declaration, problems).source(source, books, transcript);
        return open.isEmpty() && books.unfit().isEmpty() ? Optional.of(books.collation()) : Optional.empty();
    }

    private List<Emendation> proposals(CollationRecord books, Source source) {
        if (!books.isRelated()) {
            return List.of();
        }
        List<Emendation> proposals = new ArrayList<>(books.open());
        boolean marksStart = source.account().stream().anyMatch(each -> each.isBreakingOff() && books.isAtStart(each));
        boolean marksEnd = source.account().stream().anyMatch(each -> each.isBreakingOff() && books.isAtEnd(each));
        if (transcript.hasWords(0, books.start()) && !marksStart) {
            proposals.add(breakingOff(source, books.rawStart()));
        }
        if (transcript.hasWords(books.end(), transcript.text().length()) && !marksEnd) {
            proposals.add(breakingOff(source, books.rawEnd()));
        }
        proposals.sort(Comparator.comparingInt(Emendation::start).thenComparingInt(Emendation::end));
        return proposals;
    }

    private static Emendation breakingOff(Source source, int place) {
        SourceSpan at = source.copy().text().span(place, place);
        return new Emendation(InterventionKind.LACUNA, place, place, "", Optional.empty(), at);
    }

    private void report(Emendation open, Source source) {
        SourceText raw = source.copy().text();
        String truncated = open.isBreakingOff() && source.completeness() == Completeness.COMPLETE
                ? ", and write completeness: truncated in its entry"
                : "";
        problems.error(
                open.at(),
                message(
                        open,
                        raw.text().substring(open.start(), open.end()).strip(),
                        open.inserted().strip()),
                "correct the text; or, if this is how they differ, add to the account of \"" + source.id()
                        + "\" in its front matter" + truncated + ": " + open.line(raw));
    }

    private static String message(Emendation open, String removed, String inserted) {
        if (!removed.isEmpty() && !inserted.isEmpty()) {
            return "this copy reads \"" + removed + "\", the text \"" + inserted + "\"";
        }
        if (!removed.isEmpty()) {
            return "the text lacks \"" + removed + "\"";
        }
        if (!inserted.isEmpty()) {
            return "this copy lacks \"" + inserted + "\"";
        }
        return switch (open.kind()) {
            case LACUNA -> "this copy begins or ends here, and the text has more";
            case SEGMENTATION ->
                open.inserted().isEmpty()
                        ? "this copy ends a paragraph here, the text does not"
                        : "the text begins a paragraph here, this copy does not";
            default ->
                open.inserted().isEmpty()
                        ? "this copy has a space here, the text has none"
                        : "the text has a space here, this copy has none";
        };
    }
}
