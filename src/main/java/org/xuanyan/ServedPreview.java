package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.xuanyan.locale.ConsoleMessages;
import org.xuanyan.pipeline.Preview;
import org.xuanyan.pipeline.PreviewedSite;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.serve.ServedSite;

/** The site that {@code serve} shows until the next change; it prints what is found. */
final class ServedPreview implements ServedSite {

    private final Session session;
    private final ConsoleMessages messages;
    private final Problems problems = new Problems();
    private final Set<Diagnostic> printed = new LinkedHashSet<>();
    private Optional<PreviewedSite> site = Optional.empty();

    /** What went wrong although the content is not to blame, as printed. */
    private volatile Optional<String> failure = Optional.empty();

    private ServedPreview(Session session) {
        this.session = session;
        this.messages = session.messages();
    }

    /**
     * Makes the site; an exception and a lack of memory are reported, so that the server goes on.
     *
     * @param changed see {@link Preview#make}
     */
    static ServedPreview make(Session session, Preview preview, Set<Path> changed) {
        ServedPreview served = new ServedPreview(session);
        try {
            served.site = preview.make(changed, served.problems);
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            served.fail(e);
        }
        return served;
    }

    @Override
    public List<String> findings() {
        if (failure.isPresent()) {
            return List.of(failure.get());
        }
        return problems.hasErrors() ? messages.findings(problems.sorted()) : List.of();
    }

    @Override
    public Optional<byte[]> file(String path) {
        return orFailure(() -> site.flatMap(each -> each.file(path)), Optional.empty());
    }

    @Override
    public boolean isFolder(String path) {
        return orFailure(() -> site.isPresent() && site.get().isFolder(path), false);
    }

    @Override
    public void check(BooleanSupplier abandoned) {
        OptionalInt files = orFailure(
                () -> site.isPresent() ? site.get().check(abandoned) : OptionalInt.empty(), OptionalInt.empty());
        if (files.isPresent() && !abandoned.getAsBoolean()) {
            reportChecked(files.getAsInt());
        }
    }

    private <T> T orFailure(Supplier<T> work, T otherwise) {
        try {
            return work.get();
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            fail(e);
            return otherwise;
        }
    }

    private void fail(Throwable e) {
        String message = new Failure(messages).describe(e);
        session.err().println(message);
        failure = Optional.of(message);
    }

    @Override
    public void report() {
        if (failure.isEmpty()) {
            printFindings();
            session.out().println(messages.say(problems.hasErrors() ? "serve.not-shown" : "serve.shown"));
        }
    }

    private void reportChecked(int files) {
        if (printFindings() && problems.hasErrors()) {
            session.out().println(messages.say("serve.not-shown"));
        }
        session.out().println(messages.say("serve.checked", files));
    }

    /** Prints the findings that are new, and the number of all; returns whether there were any. */
    private boolean printFindings() {
        List<Diagnostic> fresh = problems.sorted().stream().filter(printed::add).toList();
        messages.findings(fresh).forEach(session.err()::println);
        if (!fresh.isEmpty()) {
            session.sumUp(problems.count(Severity.ERROR), problems.count(Severity.WARNING), "");
        }
        return !fresh.isEmpty();
    }
}
