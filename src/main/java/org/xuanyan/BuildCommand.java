package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.xuanyan.load.InputDigest;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.write.Destination;
import org.xuanyan.write.LastBuild;
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

    @Option(names = "--no-sync")
    private boolean unforced;

    @Override
    public Integer call() throws IOException {
        if (frozen && drafts) {
            session.err().println(session.messages().failure("", Code.FROZEN_DRAFTS));
            return ExitCode.WRONG_USAGE;
        }
        Recording unfrozen = drafts ? Recording.PREVIEW : Recording.RECORD;
        return run(session, frozen ? Recording.FROZEN : unfrozen, !unforced);
    }

    /**
     * Builds the site and prints what was done. If neither the inputs nor the program nor the site changed since the last
     * build, only what that build said is printed again.
     *
     * @param forced see {@link Destination#forced}
     * @return the exit code
     */
    static int run(Session session, Recording recording, boolean forced) throws IOException {
        if (session.foldersOverlap()) {
            return ExitCode.WRONG_USAGE;
        }
        LastBuild last = LastBuild.of(session.output());
        Optional<InputDigest> inputs = InputDigest.of(session.settings());
        Optional<LastBuild.ConsoleOutput> said =
                inputs.flatMap(each -> key(each, session, recording)).flatMap(last::of);
        if (said.isPresent()) {
            session.err().print(said.get().err());
            session.err().flush();
            session.out().print(said.get().out());
            session.out().flush();
            return ExitCode.DONE;
        }
        RecordedSession recorded = new RecordedSession(session);
        Problems problems = new Problems();
        Destination to = new Destination(session.output(), forced);
        Optional<Build.BuildResult> built = Build.build(session.settings(), to, recording, problems);
        int code = recorded.report(problems, session.keptSite());
        if (built.isPresent()) {
            print(recorded, built.get(), recording);
            remember(last, inputs, recorded, built.get(), recording);
        }
        return code;
    }

    /** Returns what a build depends on, and the language of what it says; empty if the program is not known exactly. */
    private static Optional<String> key(InputDigest inputs, Session session, Recording recording) {
        return ProgramIdentity.find()
                .map(program -> String.join(
                        " ",
                        program,
                        inputs.sources(),
                        inputs.records(),
                        recording.name(),
                        session.messages().language().toString(),
                        session.output().toString(),
                        session.settings().toString()));
    }

    /** Remembers the build for inputs with the records that it wrote, unless the other inputs changed in the meantime. */
    private static void remember(
            LastBuild last,
            Optional<InputDigest> before,
            RecordedSession session,
            Build.BuildResult result,
            Recording recording) {
        Optional<String> key = InputDigest.of(session.settings())
                .filter(after -> before.map(InputDigest::sources).equals(Optional.of(after.sources())))
                .filter(after -> !result.recorded().isEmpty() || before.equals(Optional.of(after)))
                .flatMap(after -> key(after, session, recording));
        try {
            if (key.isPresent()) {
                last.put(key.get(), session.printed(), result.sums());
            }
        } catch (IOException e) {
            // The new site is in place, so the build succeeded; without a record, the next one is done again.
        }
    }

    private static void print(RecordedSession session, Build.BuildResult result, Recording recording) {
        say(session, "counts.built", result.declarations(), result.paragraphs(), result.files(), session.output());
        Path declarations = session.settings().content().resolve("declarations");
        result.recorded().forEach((slug, rows) -> {
            Path ledger = declarations.resolve(slug.toString()).resolve(Ledger.FILE);
            say(session.unrecorded(), "recorded.ids", rows, ledger);
        });
        session.printUnjudged(result.unjudged());
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
