package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Account;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Compares every source with the reading text of its declaration, and the sources with each other. */
public final class Collator {

    /** A copy of another text differs in thousands of places; this many reports are enough to see it. */
    private static final int MOST_REPORTED = 20;

    private static final Memory.Step<Declaration, Declaration> COMPARISON = new Memory.Step<>();

    private final Declaration declaration;
    private final Transcript transcript;
    private final Problems problems;

    /** The places of sentences that an earlier source has, and the text lost. */
    private final Set<Integer> lost = new TreeSet<>();

    private Collator(Declaration declaration, Problems problems) {
        this.declaration = declaration;
        this.transcript = Transcript.of(declaration);
        this.problems = problems;
    }

    /**
     * Returns the collection with the provenance of its texts; {@code problems} receives unexplained differences.
     *
     * @param memory has the comparisons of the last run
     */
    public static Corpus collate(Corpus corpus, Memory memory, Problems problems) {
        return corpus.with(memory.all(
                COMPARISON,
                List.of(),
                corpus.declarations(),
                (declaration, own) -> declaration.with(collate(declaration, own)),
                problems));
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
     * Returns an emendation for every unexplained difference of a source, with its probable kind and without a reason.
     */
    public static List<Emendation> proposals(Declaration declaration, Source source) {
        Collator collator = new Collator(declaration, new Problems());
        return collator.proposals(new CollationRecord(declaration, source, collator.transcript), source);
    }

    private Provenance collate() {
        List<CollationRecord> records = declaration.metadata().sources().stream()
                .map(source -> new CollationRecord(declaration, source, transcript))
                .toList();
        List<OmittedWords> related = records.stream()
                .filter(CollationRecord::isRelated)
                .map(CollationRecord::omittedWords)
                .toList();
        OmissionCheck omissions = new OmissionCheck(declaration, related, problems);
        List<Collation> collations = new ArrayList<>();
        for (CollationRecord record : records) {
            collation(record, omissions).ifPresent(collations::add);
        }
        boolean whole = collations.size() == declaration.metadata().sources().size();
        if (whole) {
            new AccountCheck(declaration, problems).unsupported(transcript, collations, records);
        }
        List<Account> accounts = collations.stream().map(Collation::account).toList();
        Language language = Languages.of(declaration.metadata().language());
        return new Provenance(accounts, whole ? VariantFinder.of(language, transcript, collations) : List.of());
    }

    private Optional<Collation> collation(CollationRecord record, OmissionCheck omissions) {
        Source source = record.source();
        SourceText raw = source.copy().text();
        if (!record.isRelated()) {
            problems.report(Code.UNRELATED_COPY, SourceSpan.startOf(raw.file()));
            return Optional.empty();
        }
        List<Emendation> open = proposals(record, source);
        UndoneEntries undone = new UndoneEntries(record, transcript);
        open.stream()
                .flatMap(each -> undone.of(each).stream())
                .distinct()
                .forEach(each -> problems.report(
                        Code.EXPLAINS_NOTHING,
                        each.at(),
                        undone.words(each).strip().replaceAll("\\s*\\R\\s*", ""),
                        source.id()));
        open.stream()
                .filter(each -> undone.of(each).isEmpty())
                .limit(MOST_REPORTED)
                .forEach(each -> record.open()
                        .lost(each)
                        .ifPresentOrElse(at -> reportLost(each, at, record), () -> report(each, source, record)));
        open.forEach(each -> record.open().lost(each).ifPresent(lost::add));
        if (open.size() > MOST_REPORTED) {
            problems.report(Code.MORE_DIFFERENCES, SourceSpan.startOf(raw.file()), open.size() - MOST_REPORTED);
        }
        for (Emendation edit : record.unfit()) {
            problems.report(
                    Code.TEXT_READS_OTHERWISE,
                    edit.at(),
                    edit.inserted().strip(),
                    raw.span(edit.start(), edit.start()));
        }
        record.cellBorders().stream().limit(MOST_REPORTED).forEach(each -> report(each, source));
        new AccountCheck(declaration, problems).source(source, record, transcript);
        source.account().forEach(omissions::edition);
        List<Emendation> unconfirmed = omissions.check(record.omittedWords());
        return open.isEmpty() && record.unfit().isEmpty()
                ? Optional.of(record.collation(unconfirmed))
                : Optional.empty();
    }

    /** Reports, at its place in the table, a cell that ends only in the text or only in a source. */
    private void report(CellBorders.BorderFault fault, Source source) {
        Transcript.TranscriptBlock table = transcript.blocks().get(fault.block());
        int offset = table.offset(fault.at());
        SourceText raw = source.copy().text();
        SourceSpan there = raw.span(fault.start(), fault.end());
        SourceSpan at = declaration.paragraphs().stream()
                .filter(each -> table.id().equals(Optional.of(each.id())))
                .findFirst()
                .orElseThrow()
                .place(offset, offset + 1);
        Emendation removal =
                new Emendation(InterventionKind.SEGMENTATION, fault.start(), fault.end(), "", Optional.empty(), there);
        if (fault.certain()) {
            problems.report(
                    Code.CELL_BORDER,
                    at,
                    fault.form(),
                    fault.before(),
                    fault.after(),
                    there,
                    source.id(),
                    removal.line(raw));
        } else {
            problems.report(Code.DOUBTFUL_CELL_BORDER, at, fault.form(), fault.before(), fault.after(), there);
        }
    }

    private List<Emendation> proposals(CollationRecord record, Source source) {
        if (!record.isRelated()) {
            return List.of();
        }
        List<Emendation> proposals = new ArrayList<>(record.open().proposals());
        boolean marksStart = source.account().stream().anyMatch(each -> each.isBreakingOff() && record.isAtStart(each));
        boolean marksEnd = source.account().stream().anyMatch(each -> each.isBreakingOff() && record.isAtEnd(each));
        if (transcript.hasWords(0, record.start()) && !marksStart) {
            proposals.add(breakingOff(source, record.rawStart()));
        }
        if (transcript.hasWords(record.end(), transcript.text().length()) && !marksEnd) {
            proposals.add(breakingOff(source, record.rawEnd()));
        }
        proposals.sort(Comparator.comparingInt(Emendation::start).thenComparingInt(Emendation::end));
        return proposals;
    }

    private static Emendation breakingOff(Source source, int place) {
        SourceSpan at = source.copy().text().span(place, place);
        return new Emendation(InterventionKind.LACUNA, place, place, "", Optional.empty(), at);
    }

    /** Reports words that the text lost; those that several sources have are reported for the first of them. */
    private void reportLost(Emendation open, int at, CollationRecord record) {
        if (!lost.contains(at)) {
            new LostWords(declaration, transcript, problems).report(open, at, record);
        }
    }

    private void report(Emendation open, Source source, CollationRecord record) {
        SourceText raw = source.copy().text();
        boolean truncated = open.isBreakingOff() && source.completeness() == Completeness.COMPLETE;
        String removed = raw.text().substring(open.start(), open.end()).strip().replaceAll("\\s*\\R\\s*", "");
        String inserted = open.inserted().strip();
        boolean guessed = open.kind() == InterventionKind.WEB_DEBRIS
                && !OwnWords.areLink(removed)
                && !record.omittedWords().areByOthers(open.start(), open.end());
        problems.report(
                Code.UNACCOUNTED_DIFFERENCE,
                open.at(),
                form(open, removed, inserted),
                removed,
                inserted,
                source.id(),
                truncated ? Completeness.TRUNCATED.key() : "",
                open.line(raw),
                guessed ? "guessed" : "");
    }

    /** Returns the word for the form of a difference; see {@code unaccounted-difference} in {@code messages/en.yml}. */
    private static String form(Emendation open, String removed, String inserted) {
        if (OwnWords.areLink(removed) && inserted.isEmpty()) {
            return "link";
        }
        if (!removed.isEmpty()) {
            return inserted.isEmpty() ? "removed" : "replaced";
        }
        if (!inserted.isEmpty()) {
            return "inserted";
        }
        return switch (open.kind()) {
            case LACUNA -> "lacuna";
            case SEGMENTATION -> open.inserted().isEmpty() ? "copy-divides" : "text-divides";
            default -> open.inserted().isEmpty() ? "copy-spaces" : "text-spaces";
        };
    }
}
