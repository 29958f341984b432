package org.xuanyan.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.xuanyan.check.SiteCheck;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.Register;
import org.xuanyan.model.Slug;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Diagnostic;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.problem.Severity;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.PublishedAddresses;
import org.xuanyan.write.Destination;
import org.xuanyan.write.FileSum;
import org.xuanyan.write.Leftovers;
import org.xuanyan.write.Staging;

/** The whole pipeline: {@link #run} calls the stages in their order. */
public final class Build {

    private Build() {}

    /**
     * The result of a build.
     *
     * @param declarations the number of declarations
     * @param paragraphs the number of paragraphs in all declarations
     * @param files the number of files of the site
     * @param recorded slug → the number of rows added to its ledger
     * @param unjudged the links between related paragraphs that an editor has to judge
     * @param drafts the drafts; only {@link Recording#PREVIEW} shows them
     * @param sums path of each file → its sum; empty if the site was not written
     */
    public record BuildResult(
            int declarations,
            int paragraphs,
            int files,
            Map<Slug, Integer> recorded,
            List<Kinship> unjudged,
            List<Slug> drafts,
            SortedMap<String, FileSum> sums) {}

    /**
     * What was built.
     *
     * @param addresses of the site, as the register has them
     * @param register as it was read
     */
    private record Built(
            Corpus corpus,
            List<Kinship> unjudged,
            Map<String, String> addresses,
            Register register,
            List<Slug> drafts,
            int files) {

        BuildResult result(Map<Slug, Integer> recorded, SortedMap<String, FileSum> sums) {
            List<Declaration> declarations = corpus.declarations();
            int paragraphs = declarations.stream()
                    .mapToInt(Declaration::countOfParagraphs)
                    .sum();
            return new BuildResult(declarations.size(), paragraphs, files, recorded, unjudged, drafts, sums);
        }
    }

    /**
     * Builds the site, or leaves the old one as it is if there is any error.
     *
     * @param to the folder to write
     * @param recording how drafts and ids that are not in the ledgers are treated
     * @param problems receives every finding; if there is an error among them, nothing was written
     * @throws IOException if the disk fails
     */
    public static Optional<BuildResult> build(Settings settings, Destination to, Recording recording, Problems problems)
            throws IOException {
        try (Staging staging = Staging.open(to)) {
            Leftovers.clear(settings.content());
            Optional<Built> built = run(settings, recording, problems, file -> {
                if (!problems.hasErrors()) {
                    staging.write(file);
                }
            });
            if (problems.hasErrors() || built.isEmpty()) {
                return Optional.empty();
            }
            // Before the swap, so that what is published is recorded even if the program ends between the two.
            Map<Slug, Integer> recorded = recording == Recording.RECORD
                    ? AnchorRecords.record(
                            settings,
                            built.get().corpus(),
                            built.get().addresses(),
                            built.get().register())
                    : Map.of();
            staging.swap();
            return Optional.of(built.get().result(recorded, staging.sums()));
        }
    }

    /**
     * Runs all stages without writing anything. If there are drafts, all stages run twice, with and without them; what is
     * wrong only without them, such as a link to a draft, is reported, too.
     */
    public static Optional<BuildResult> check(Settings settings, Problems problems) throws IOException {
        Problems published = new Problems();
        Optional<Built> built = run(settings, Recording.FROZEN, published, file -> {});
        if (built.filter(each -> !each.drafts().isEmpty()).isPresent()) {
            built = run(settings, Recording.PREVIEW, problems, file -> {});
            // Warnings can differ only in how often something occurs; both would be about the same mistake.
            published.sorted().stream()
                    .filter(each -> each.severity() == Severity.ERROR)
                    .map(Build::withoutSite)
                    .forEach(problems::add);
        } else {
            problems.addAll(published);
        }
        return built.map(each -> each.result(Map.of(), new TreeMap<>()));
    }

    /** Returns a finding; that there is nothing to publish yet is not a mistake of the content. */
    private static Diagnostic withoutSite(Diagnostic finding) {
        return finding.code() == Code.NO_DECLARATION
                ? new Diagnostic(Code.ONLY_DRAFTS, finding.at(), finding.arguments())
                : finding;
    }

    /** Runs all stages without writing anything, and returns the collection. */
    public static Optional<Corpus> corpus(Settings settings, Recording recording, Problems problems)
            throws IOException {
        return run(settings, recording, problems, file -> {}).map(Built::corpus);
    }

    private static Optional<Built> run(
            Settings settings, Recording recording, Problems problems, Consumer<OutputFile> destination)
            throws IOException {
        CompletableFuture<SiteRenderer> renderer = CompletableFuture.supplyAsync(SiteRenderer::new);
        Optional<Stages> stages = Stages.run(settings, recording, Memory.none(), problems);
        if (stages.isEmpty()) {
            return Optional.empty();
        }
        Register register = stages.get().register();
        Corpus corpus = stages.get().corpus();
        Output[] outputs = renderer.join().formats(stages.get(), problems).stream()
                .flatMap(Format::outputs)
                .toArray(Output[]::new);
        PublishedAddresses present = AddressRecords.check(stages.get(), List.of(outputs), problems);
        if (recording == Recording.FROZEN && stages.get().sound()) {
            AnchorRecords.refuseUnrecorded(corpus, present.recorded(), register, problems);
        }
        SiteCheck check = new SiteCheck(corpus.site(), List.of(outputs), problems);
        // In their order: pages come before most of the links to their parts, which the check then need not remember.
        AtomicInteger next = new AtomicInteger();
        IntStream.range(0, outputs.length).parallel().forEach(each -> {
            int i = next.getAndIncrement();
            OutputFile file = outputs[i].render();
            outputs[i] = null; // with it goes what it keeps, such as a view that only some files share
            check.read(file);
            destination.accept(file);
        });
        check.finish(stages.get().links(), stages.get().unreadable());
        return Optional.of(new Built(
                corpus,
                stages.get().unjudged(),
                present.recorded(),
                register,
                stages.get().drafts(),
                outputs.length));
    }
}
