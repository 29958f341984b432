package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.xuanyan.intake.DeclarationHead;
import org.xuanyan.intake.DeclarationText;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.write.StagedDeclaration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code new}: writes the folder of a declaration without text. */
@Command(name = "new", sortOptions = false)
final class NewCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Parameters(paramLabel = "SLUG", converter = Arguments.DeclarationSlug.class)
    private Slug slug;

    @Option(names = "--title", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
    private String title;

    @Option(names = "--name", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
    private String name;

    @Option(names = "--date", paramLabel = "DATE", required = true, converter = Arguments.Day.class)
    private LocalDate date;

    @Option(names = "--place", paramLabel = "TEXT", required = true, converter = Arguments.Words.class)
    private String place;

    @Override
    public Integer call() throws IOException {
        if (!date.toString().startsWith(slug.year())) {
            session.err().println(session.messages().failure("", Code.OTHER_YEAR, slug, date));
            return ExitCode.WRONG_USAGE;
        }
        Path file;
        try (StagedDeclaration staged =
                StagedDeclaration.open(session.settings().content(), slug)) {
            staged.write(DeclarationText.empty(new DeclarationHead(title, name, date, place)));
            staged.publish();
            file = staged.file();
        }
        session.out().println(session.messages().say("new.done", file));
        return ExitCode.DONE;
    }
}
