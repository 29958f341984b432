package org.xuanyan.collate;

import java.util.List;
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

/** Finds what an editor says of a copy that is not so, or not yet sure, and what no copy says. */
final class Examination {

    private final Declaration declaration;
    private final Problems problems;

    Examination(Declaration declaration, Problems problems) {
        this.declaration = declaration;
        this.problems = problems;
    }

    /** Examines the account of one source. */
    void source(Source source, CollationRecord books, Transcript transcript) {
        boolean begins = !transcript.hasWords(0, books.start());
        boolean ends = !transcript.hasWords(books.end(), transcript.text().length());
        for (Emendation answer : source.account()) {
            boolean atStart = !begins && books.isAtStart(answer);
            boolean atEnd = !ends && books.isAtEnd(answer);
            if (answer.isBreakingOff() && !atStart && !atEnd) {
                problems.report(Code.NO_LACUNA, answer.at());
            } else if (answer.kind() == InterventionKind.LACUNA && source.completeness() == Completeness.COMPLETE) {
                problems.report(Code.COPY_NOT_COMPLETE, answer.at(), source.id());
            }
            answer(answer, source, transcript);
        }
        boolean whole = declaration.metadata().completeness() == Completeness.COMPLETE && begins && ends;
        if (source.completeness() == Completeness.TRUNCATED && whole) {
            problems.report(
                    Code.COPY_NOT_TRUNCATED,
                    SourceSpan.startOf(source.copy().text().file()));
        }
    }

    private void answer(Emendation answer, Source source, Transcript transcript) {
        String removed = source.copy().text().text().substring(answer.start(), answer.end());
        if (answer.kind() == InterventionKind.DUPLICATE && !transcript.says(removed)) {
            problems.report(Code.NOT_A_DUPLICATE, answer.at(), removed.strip());
        }
        if (answer.reason()
                .filter(reason -> reason.startsWith(Emendation.DRAFT))
                .isPresent()) {
            problems.report(
                    Code.UNCONFIRMED_REASON, answer.at(), answer.reason().get());
        }
    }

    /** Words that no source has would be words that we added. */
    void unsupported(Transcript transcript, List<Collation> collations, List<CollationRecord> books) {
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
        Stream<String> lines = books.get(0).missingLines().stream()
                .filter(line ->
                        books.stream().allMatch(each -> each.missingLines().contains(line)));
        lines.forEach(line -> problems.report(Code.UNSUPPORTED_LINE, at, line));
    }
}
