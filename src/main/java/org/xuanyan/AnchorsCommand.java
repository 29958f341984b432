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

/** The command {@code anchors}: a person says what became of published paragraphs. */
@Command(
        name = "anchors",
        description = "Records what a person says became of published paragraphs.",
        sortOptions = false)
final class AnchorsCommand implements Callable<Integer> {

    @ParentCommand
    private Main main;

    @Option(
            names = "--accept",
            required = true,
            paramLabel = "SLUG",
            converter = Arguments.DeclarationSlug.class,
            description = "the declaration, e.g. 2018-qingdao")
    private Slug slug;

    @Parameters(
            arity = "1..*",
            paramLabel = "DECISION",
            converter = Arguments.Decision.class,
            description = "p40=withdrawn, p40=revised:LINE, p40=moved:LINE, p40=merged:LINE, p40=split:LINE,LINE; the"
                    + " lines are those of declaration.md in which the paragraphs begin")
    private List<AnchorDecision> decisions;

    @Option(
            names = "--reason",
            required = true,
            converter = Arguments.Words.class,
            description = "why, as readers will see it")
    private String reason;

    @Override
    public Integer call() throws IOException {
        List<AnchorDecision> reasoned = decisions.stream()
                .map(each -> new AnchorDecision(each.id(), each.status(), each.lines(), reason))
                .toList();
        Problems problems = new Problems();
        Optional<List<Ledger.Row>> recorded = AnchorRecords.accept(main.settings(), slug, reasoned, problems);
        int code = main.report(problems, "nothing was recorded");
        recorded.ifPresent(rows -> rows.forEach(row -> main.out().println("recorded: " + row.line())));
        return code;
    }
}
