package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.xuanyan.model.Account;
import org.xuanyan.model.Answer;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Provenance;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.text.Typography;

/** Compares every source with the reading text of its declaration, and the sources with each other. */
public final class Collator {

    /** A text that was exchanged as a whole differs in thousands of places; some are enough to see it. */
    private static final int MOST_REPORTED = 20;

    /** So many characters are no longer another reading but a passage that is missing. */
    private static final int MANY = 20;

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·•\\s]*(?:第\\s*)?\\d{1,4}(?:\\s*页)?(?:\\s*[/共]\\s*\\d{1,4}\\s*页?)?[-—–·•\\s]*");

    /** Reasons that the program wrote begin so, until somebody has looked. */
    public static final String DRAFT = "待核";

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
        return new Corpus(corpus.site(), compared, corpus.pages(), corpus.assets());
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
    public static List<Answer> proposals(Declaration declaration, Source source) {
        Collator collator = new Collator(declaration, new Problems());
        return collator.proposals(new Bookkeeper(declaration, source, collator.transcript), source);
    }

    private Provenance collate() {
        List<Ledger> ledgers = new ArrayList<>();
        for (Source source : declaration.metadata().sources()) {
            ledger(source).ifPresent(ledgers::add);
        }
        boolean whole = ledgers.size() == declaration.metadata().sources().size();
        if (whole) {
            reportUnsupported(ledgers);
        }
        List<Account> accounts = ledgers.stream().map(Ledger::account).toList();
        return new Provenance(accounts, whole ? Variants.of(transcript, ledgers) : List.of());
    }

    /** Words that no source has would be words that we added. */
    private void reportUnsupported(List<Ledger> ledgers) {
        List<String> unsupported = transcript.blocks().stream()
                .filter(block -> ledgers.stream()
                        .noneMatch(ledger -> ledger.start() < block.end() && block.start() < ledger.end()))
                .map(Transcript.Block::id)
                .distinct()
                .toList();
        if (!unsupported.isEmpty()) {
            String to = unsupported.size() == 1 ? "" : " to " + unsupported.get(unsupported.size() - 1);
            problems.warning(
                    SourceSpan.startOf(declaration.metadata().file()),
                    "no source has " + unsupported.get(0) + to,
                    "add the copy from which these words come; readers are told that they have no source");
        }
    }

    private Optional<Ledger> ledger(Source source) {
        SourceText raw = source.copy().text();
        Bookkeeper books = new Bookkeeper(declaration, source, transcript);
        if (!books.isRelated()) {
            problems.error(
                    SourceSpan.startOf(raw.file()),
                    "this copy and the text have nothing in common",
                    "list the copy of this declaration, in its encoding, or write the text below the front matter");
            return Optional.empty();
        }
        List<Answer> open = proposals(books, source);
        open.stream().limit(MOST_REPORTED).forEach(answer -> report(answer, source));
        if (open.size() > MOST_REPORTED) {
            problems.error(
                    SourceSpan.startOf(raw.file()),
                    "this copy and the text differ in " + (open.size() - MOST_REPORTED) + " more places",
                    "mend those that are listed first");
        }
        for (Edit edit : books.unfit()) {
            problems.error(
                    edit.at(),
                    "the text does not read \"" + edit.inserted() + "\" where this puts it",
                    "write what the text has in the place of " + raw.span(edit.start(), edit.start()));
        }
        examine(source, books);
        return open.isEmpty() && books.unfit().isEmpty() ? Optional.of(books.ledger()) : Optional.empty();
    }

    private List<Answer> proposals(Bookkeeper books, Source source) {
        List<Answer> proposals = new ArrayList<>();
        if (!books.isRelated()) {
            return proposals;
        }
        if (hasWords(0, books.start()) && !books.saysItBreaksOff(true)) {
            proposals.add(breakingOff(source, books.rawStart()));
        }
        for (Change change : books.open()) {
            int start = books.raw(change.start());
            int end = change.end() == change.start() ? start : books.raw(change.end() - 1) + 1;
            proposals.add(new Answer(
                    guess(change, source, start, end),
                    start,
                    end,
                    change.inserted(),
                    Optional.empty(),
                    source.copy().text().span(start, end)));
        }
        if (hasWords(books.end(), transcript.text().length()) && !books.saysItBreaksOff(false)) {
            proposals.add(breakingOff(source, books.rawEnd()));
        }
        proposals.sort(Comparator.comparingInt(Answer::start).thenComparingInt(Answer::end));
        return proposals;
    }

    private boolean hasWords(int start, int end) {
        return transcript.text().substring(start, end).codePoints().anyMatch(Projection::isWord);
    }

    private static Answer breakingOff(Source source, int place) {
        SourceSpan at = source.copy().text().span(place, place);
        return new Answer(InterventionKind.LACUNA, place, place, "", Optional.empty(), at);
    }

    private InterventionKind guess(Change change, Source source, int start, int end) {
        String removed = source.copy().text().text().substring(start, end);
        if (removed.isBlank() && change.inserted().isBlank()) {
            return InterventionKind.SEGMENTATION;
        }
        if (!change.inserted().isBlank()) {
            boolean many = removed.isBlank() && change.inserted().length() >= MANY;
            return many ? InterventionKind.LACUNA : InterventionKind.VARIANT;
        }
        SourceText raw = source.copy().text();
        if (PAGE_NUMBER.matcher(removed).matches()) {
            return InterventionKind.PAGE_FURNITURE;
        }
        if (!isWholeLine(raw.text(), start, end)) {
            return InterventionKind.VARIANT;
        }
        return transcript.blockSaying(removed).isPresent() ? InterventionKind.DUPLICATE : InterventionKind.WEB_DEBRIS;
    }

    /** Whether nothing but white space stands beside a stretch in its lines, or in its element of a web page. */
    private static boolean isWholeLine(String raw, int start, int end) {
        int before = start;
        while (before > 0 && isBlankInLine(raw.charAt(before - 1))) {
            before--;
        }
        int after = end;
        while (after < raw.length() && isBlankInLine(raw.charAt(after))) {
            after++;
        }
        return (before == 0 || ">\n\r\f".indexOf(raw.charAt(before - 1)) >= 0)
                && (after == raw.length() || "<\n\r\f".indexOf(raw.charAt(after)) >= 0);
    }

    private static boolean isBlankInLine(char character) {
        return Typography.isBlank(character) && character != '\n' && character != '\r' && character != '\f';
    }

    private void report(Answer open, Source source) {
        SourceText raw = source.copy().text();
        problems.error(
                open.at(),
                message(
                        open,
                        raw.text().substring(open.start(), open.end()).strip(),
                        open.inserted().strip()),
                "correct the text; or, if this is how they differ, add to the account of \"" + source.id()
                        + "\" in its front matter: " + open.line(raw));
    }

    private static String message(Answer open, String removed, String inserted) {
        if (!removed.isEmpty() && !inserted.isEmpty()) {
            return "this copy reads \"" + removed + "\", the text \"" + inserted + "\"";
        }
        if (!removed.isEmpty()) {
            return "the text lacks \"" + removed + "\"";
        }
        if (!inserted.isEmpty()) {
            return "this copy lacks \"" + inserted + "\"";
        }
        if (open.kind() == InterventionKind.LACUNA) {
            return "this copy begins or ends here, and the text has more";
        }
        return open.inserted().isEmpty()
                ? "this copy ends a paragraph here, the text does not"
                : "the text begins a paragraph here, this copy does not";
    }

    /** Finds what an editor says of a copy that is not so, or not yet sure. */
    private void examine(Source source, Bookkeeper books) {
        boolean begins = !hasWords(0, books.start());
        boolean ends = !hasWords(books.end(), transcript.text().length());
        for (Answer answer : source.account()) {
            if (Edit.of(answer).isBreakingOff() && begins && ends) {
                problems.error(answer.at(), "this copy lacks nothing there", "remove the line");
            } else if (Edit.of(answer).isBreakingOff() && source.completeness() == Completeness.COMPLETE) {
                problems.error(
                        answer.at(),
                        "the source \"" + source.id() + "\" is called complete, and lacks a part of the text",
                        "write completeness: truncated in its entry");
            }
            if (answer.reason().filter(reason -> reason.startsWith(DRAFT)).isPresent()) {
                problems.warning(
                        answer.at(),
                        "nobody has confirmed this reason: \"" + answer.reason().get() + "\"",
                        "look at the place, and write the reason in your own words");
            }
        }
        boolean whole = declaration.metadata().completeness() == Completeness.COMPLETE && begins && ends;
        if (source.completeness() == Completeness.TRUNCATED && whole) {
            problems.warning(
                    SourceSpan.startOf(source.copy().text().file()),
                    "this copy is called truncated, and has the text from beginning to end",
                    "correct its completeness in the front matter");
        }
    }
}
