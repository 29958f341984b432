package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The command {@code build}: builds the site, or leaves it as it is if there is any error. */
@Command(name = "build", sortOptions = false)
final class BuildCommand implements Callable<Integer> {

    @ParentCommand
    private Session session;

    @Option(names = "--frozen")
    private boolean frozen;

    @Option(names = "--drafts")
    private boolean drafts;

    @Override
    public Integer call() throws IOException {
        if (frozen && drafts) {
            session.err().println(session.messages().failure("", Code.FROZEN_DRAFTS));
            return ExitCode.WRONG_USAGE;
        }
        Recording unfrozen = drafts ? Recording.PREVIEW : Recording.RECORD;
        return run(session, frozen ? Recording.FROZEN : unfrozen);
    }

    /**
     * Builds the site and prints what was done.
     *
     * @return the exit code
     */
    static int run(Session session, Recording recording) throws IOException {
        if (session.foldersOverlap()) {
            return ExitCode.WRONG_USAGE;
        }
        Problems problems = new Problems();
        Optional<Build.BuildResult> built = Build.build(session.settings(), session.output(), recording, problems);
        int code = session.report(problems, session.keptSite());
        built.ifPresent(result -> print(session, result, recording));
        return code;
    }

    private static void print(Session session, Build.BuildResult result, Recording recording) {
        say(session, "counts.built", result.declarations(), result.paragraphs(), result.files(), session.output());
        Path declarations = session.settings().content().resolve("declarations");
        result.recorded().forEach((slug, rows) -> {
            Path ledger = declarations.resolve(slug.toString()).resolve(Ledger.FILE);
            say(session, "recorded.ids", rows, ledger);
        });
        if (!result.drafts().isEmpty()) {
            say(session, recording == Recording.PREVIEW ? "drafts.shown" : "drafts.left-out", joined(result.drafts()));
        }
        say(session, "look", session.output().resolve(Routes.HOME.file()));
    }

    private static void say(Session session, String key, Object... arguments) {
        session.out().println(session.messages().say(key, arguments));
    }

    private static String joined(List<Slug> slugs) {
        return slugs.stream().map(Slug::toString).collect(Collectors.joining(", "));
    }
}
