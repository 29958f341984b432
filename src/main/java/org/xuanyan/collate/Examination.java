package org.xuanyan.collate;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Source;
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
                problems.error(answer.at(), "this copy lacks nothing there", "remove the line");
            } else if (answer.kind() == InterventionKind.LACUNA && source.completeness() == Completeness.COMPLETE) {
                problems.error(
                        answer.at(),
                        "the source \"" + source.id() + "\" is called complete, and lacks a part of the text",
                        "write completeness: truncated, or damaged, in its entry");
            }
            answer(answer, source, transcript);
        }
        boolean whole = declaration.metadata().completeness() == Completeness.COMPLETE && begins && ends;
        if (source.completeness() == Completeness.TRUNCATED && whole) {
            problems.warning(
                    SourceSpan.startOf(source.copy().text().file()),
                    "this copy is called truncated, and has the text from beginning to end",
                    "correct its completeness in the front matter");
        }
    }

    private void answer(Emendation answer, Source source, Transcript transcript) {
        String removed = source.copy().text().text().substring(answer.start(), answer.end());
        if (answer.kind() == InterventionKind.DUPLICATE && !transcript.says(removed)) {
            problems.error(
                    answer.at(),
                    "these words stand nowhere else in the text: \"" + removed.strip() + "\"",
                    "put them back into the text, or say what they are; a duplicate stays there once");
        }
        String draft =
                Languages.of(declaration.metadata().language()).editorial().draft();
        if (answer.reason().filter(reason -> reason.startsWith(draft)).isPresent()) {
            problems.warning(
                    answer.at(),
                    "nobody has confirmed this reason: \"" + answer.reason().get() + "\"",
                    "look at the place, and write the reason in your own words");
        }
    }

    /** Words that no source has would be words that we added. */
    void unsupported(Transcript transcript, List<Collation> collations, List<CollationRecord> books) {
        SourceSpan at = SourceSpan.startOf(declaration.metadata().file());
        List<String> blocks = transcript.blocks().stream()
                .filter(block ->
                        collations.stream().noneMatch(each -> each.start() < block.end() && block.start() < each.end()))
                .map(Transcript.Block::id)
                .distinct()
                .toList();
        if (!blocks.isEmpty()) {
            String to = blocks.size() == 1 ? "" : " to " + blocks.get(blocks.size() - 1);
            problems.warning(
                    at,
                    "no source has " + blocks.get(0) + to,
                    "add the copy from which these words come; readers are told that they have no source");
        }
        Stream<String> lines = books.get(0).missingLines().stream()
                .filter(line ->
                        books.stream().allMatch(each -> each.missingLines().contains(line)));
        lines.forEach(line -> problems.warning(
                at,
                "no source has a line that says \"" + line + "\"",
                "correct the title, the signatory or the line of signing in the front matter, or add the copy that has"
                        + " it"));
    }
}
