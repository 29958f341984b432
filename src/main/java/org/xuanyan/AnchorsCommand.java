package org.xuanyan;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.pipeline.AnchorRecords;
import org.xuanyan.problem.Problems;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code anchors}: records what became of published paragraphs, as a person decided. */
@Command(name = "anchors", sortOptions = false)
final class AnchorsCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Option(names = "--accept", required = true, paramLabel = "SLUG", converter = Arguments.DeclarationSlug.class)
    private Slug slug;

    @Parameters(
            arity = "1..*",
            paramLabel = "DECISION",
            converter = Arguments.Decision.class,
            descriptionKey = "decision")
    private List<AnchorDecision> decisions;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, converter = Arguments.Reason.class)
    private String reason;

    @Override
    public Integer call() throws IOException {
        List<AnchorDecision> reasoned = decisions.stream()
                .map(each -> new AnchorDecision(each.id(), each.status(), each.lines(), reason))
                .toList();
        Problems problems = new Problems();
        Optional<List<Ledger.Row>> recorded = AnchorRecords.accept(session.settings(), slug, reasoned, problems);
        int code = session.report(problems, session.messages().say("kept.unrecorded"));
        recorded.ifPresent(rows ->
                rows.forEach(row -> session.out().println(session.messages().say("recorded.row", row.line()))));
        return code;
    }
}
