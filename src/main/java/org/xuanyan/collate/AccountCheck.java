package org.xuanyan.collate;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;

/** Checks accounts: reports claims about a copy that are wrong or unconfirmed, and text that is in no copy. */
final class AccountCheck {

    /** What is printed between two pages stands inside a paragraph, but is not part of its words. */
    private static final Pattern FURNITURE = Pattern.compile("(?s)<span class=\"pagination\">.*?</span>");

    private final Declaration declaration;
    private final Problems problems;

    AccountCheck(Declaration declaration, Problems problems) {
        this.declaration = declaration;
        this.problems = problems;
    }

    /** Checks the account of one source. */
    void source(Source source, CollationRecord record, Transcript transcript) {
        boolean begins = !transcript.hasWords(0, record.start());
        boolean ends = !transcript.hasWords(record.end(), transcript.text().length());
        for (Emendation each : source.account()) {
            boolean atStart = !begins && record.isAtStart(each);
            boolean atEnd = !ends && record.isAtEnd(each);
            if (each.isBreakingOff() && !atStart && !atEnd) {
                problems.report(Code.NO_LACUNA, each.at());
            } else if (each.kind() == InterventionKind.LACUNA && source.completeness() == Completeness.COMPLETE) {
                problems.report(Code.COPY_NOT_COMPLETE, each.at(), source.id());
            }
            emendation(each, source, record, transcript);
        }
        boolean whole = declaration.metadata().completeness() == Completeness.COMPLETE && begins && ends;
        if (source.completeness() == Completeness.TRUNCATED && whole) {
            problems.report(
                    Code.COPY_NOT_TRUNCATED,
                    SourceSpan.startOf(source.copy().text().file()));
        }
    }

    private void emendation(Emendation emendation, Source source, CollationRecord record, Transcript transcript) {
        String removed = FURNITURE
                .matcher(source.copy().text().text().substring(emendation.start(), emendation.end()))
                .replaceAll("");
        boolean kept = transcript.contains(removed);
        if (emendation.kind() == InterventionKind.DUPLICATE
                && !(kept && record.omittedWords().repetitions().isInCopy(removed))) {
            problems.report(Code.NOT_A_DUPLICATE, emendation.at(), removed.strip(), kept ? "copy" : "text");
        }
        if (OmissionCheck.isDraft(emendation, declaration.metadata())) {
            problems.report(
                    Code.UNCONFIRMED_REASON,
                    emendation.at(),
                    emendation.reason().get());
        }
    }

    /** Reports paragraphs and lines that no source has: they would be our own additions. */
    void unsupported(Transcript transcript, List<Collation> collations, List<CollationRecord> records) {
        SourceSpan at = SourceSpan.startOf(declaration.metadata().file());
        List<AnchorId> blocks = transcript.blocks().stream()
                .filter(block ->
                        collations.stream().noneMatch(each -> each.start() < block.end() && block.start() < each.end()))
                .flatMap(block -> block.id().stream())
                .distinct()
                .toList();
        if (!blocks.isEmpty()) {
            String to = blocks.size() == 1 ? "" : blocks.get(blocks.size() - 1).toString();
            problems.report(Code.UNSUPPORTED_PARAGRAPHS, at, blocks.get(0), to);
        }
        Stream<String> lines = records.get(0).missingLines().stream()
                .filter(line ->
                        records.stream().allMatch(each -> each.missingLines().contains(line)));
        lines.forEach(line -> problems.report(Code.UNSUPPORTED_LINE, at, line));
    }
}
