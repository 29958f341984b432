package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.check.SiteCheck;
import org.xuanyan.collate.Collator;
import org.xuanyan.link.Linker;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.AnchorDecision;
import org.xuanyan.model.Anchorage;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Link;
import org.xuanyan.model.Messages;
import org.xuanyan.model.Page;
import org.xuanyan.model.Reading;
import org.xuanyan.model.Register;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Problems;
import org.xuanyan.render.Output;
import org.xuanyan.render.Renderer;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;
import org.xuanyan.timeline.Timeline;
import org.xuanyan.write.LedgerFile;
import org.xuanyan.write.Staging;

/** The whole pipeline on one screen: load, parse, link, timeline, collate, render, check, write. */
final class Build {

    /** So many ids are named in one finding. */
    private static final int MOST_NAMED = 12;

    private Build() {}

    /**
     * What a build made.
     *
     * @param declarations how many
     * @param paragraphs of all declarations together
     * @param files of the site
     * @param recorded slug → how many rows its ledger has more
     */
    record Result(int declarations, int paragraphs, int files, Map<String, Integer> recorded) {}

    /**
     * Builds the site, or leaves the old one as it is if there is any error.
     *
     * @param site the folder to write
     * @param recording what is done with ids that are not in the ledgers
     * @param problems receives every finding; nothing was written if it has errors afterwards
     * @throws IOException if the disk fails
     */
    static Optional<Result> build(Settings settings, Path site, Recording recording, Problems problems)
            throws IOException {
        try (Staging staging = Staging.open(site)) {
            Optional<Built> built = run(settings, recording, problems, file -> {
                if (!problems.hasErrors()) {
                    staging.write(file);
                }
            });
            if (problems.hasErrors() || built.isEmpty()) {
                return Optional.empty();
            }
            // Before the swap: what is published is recorded, whatever happens between the two.
            Map<String, Integer> recorded = recording == Recording.RECORD ? record(settings, built.get()) : Map.of();
            staging.swap();
            return Optional.of(result(built.get(), recorded));
        }
    }

    /**
     * Does everything but write.
     *
     * @param recording {@link Recording#FROZEN} or {@link Recording#PREVIEW}
     */
    static Optional<Result> check(Settings settings, Recording recording, Problems problems) throws IOException {
        return run(settings, recording, problems, file -> {}).map(built -> result(built, Map.of()));
    }

    /**
     * Records what a person says of ids of one declaration that would disappear.
     *
     * @return the rows that its ledger has more; empty, with the reasons reported, if nothing was recorded
     */
    static Optional<List<Ledger.Row>> accept(
            Settings settings, String slug, List<AnchorDecision> decisions, Problems problems) throws IOException {
        Optional<Declaration> declaration = Loader.load(settings, problems)
                .flatMap(
                        workspace -> link(workspace, readings(workspace, problems), Map.of(slug, decisions), problems)
                                .declarations()
                                .stream()
                                .filter(each -> each.metadata().slug().equals(slug))
                                .findFirst());
        if (declaration.isEmpty() && !problems.hasErrors()) {
            problems.error(SourceSpan.startOf(slug), "there is no such declaration", "write the name of its folder");
        }
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        write(settings, slug, declaration.get().anchors());
        return Optional.of(declaration.get().anchors().unrecorded());
    }

    private static void write(Settings settings, String slug, Anchorage anchors) throws IOException {
        Path file = settings.content().resolve("declarations").resolve(slug).resolve(Ledger.FILE);
        LedgerFile.write(file, anchors.ledger().recorded(), anchors.complete().text());
    }

    /** Returns slug → number of rows. */
    private static Map<String, Integer> record(Settings settings, Built built) throws IOException {
        Map<String, Integer> recorded = new TreeMap<>();
        for (Declaration declaration : built.corpus().declarations()) {
            Anchorage anchors = declaration.anchors();
            if (!anchors.unrecorded().isEmpty()) {
                String slug = declaration.metadata().slug();
                write(settings, slug, anchors);
                recorded.put(slug, anchors.unrecorded().size());
            }
        }
        // After the ledgers: a declaration in the register has one.
        Register register = built.register();
        Register complete = register.with(slugs(built.corpus()));
        if (!complete.equals(register)) {
            Path file = settings.content().resolve(Register.FILE);
            LedgerFile.write(file, register.recorded(), complete.text());
        }
        return recorded;
    }

    private static List<String> slugs(Corpus corpus) {
        return corpus.declarations().stream()
                .map(each -> each.metadata().slug())
                .toList();
    }

    private static void refuseUnrecorded(Corpus corpus, Register register, Problems problems) {
        slugs(corpus).stream()
                .filter(slug -> !register.slugs().contains(slug))
                .forEach(slug -> problems.error(
                        SourceSpan.startOf(register.file()),
                        "not recorded as published: " + slug,
                        "run the command build and commit this file"));
        for (Declaration declaration : corpus.declarations()) {
            Anchorage anchors = declaration.anchors();
            if (!anchors.unrecorded().isEmpty()) {
                String ids = anchors.unrecorded().stream()
                        .limit(MOST_NAMED)
                        .map(Ledger.Row::id)
                        .collect(Collectors.joining(", "));
                problems.error(
                        SourceSpan.startOf(anchors.ledger().file()),
                        "not recorded in the ledger: " + ids
                                + (anchors.unrecorded().size() > MOST_NAMED ? ", …" : ""),
                        "run the command build, read the difference of this file and commit it");
            }
        }
    }

    /** What was made, and from what. */
    private record Built(Corpus corpus, Register register, int files) {}

    private static Result result(Built built, Map<String, Integer> recorded) {
        List<Declaration> declarations = built.corpus().declarations();
        int paragraphs =
                declarations.stream().mapToInt(each -> each.paragraphs().size()).sum();
        return new Result(declarations.size(), paragraphs, built.files(), recorded);
    }

    private static Optional<Built> run(
            Settings settings, Recording recording, Problems problems, Consumer<OutputFile> destination)
            throws IOException {
        CompletableFuture<Renderer> renderer = CompletableFuture.supplyAsync(Renderer::new);
        return read(settings, problems).map(input -> {
            if (recording == Recording.FROZEN && !problems.hasErrors()) {
                refuseUnrecorded(input.corpus(), input.register(), problems);
            }
            return new Built(input.corpus(), input.register(), render(renderer.join(), input, problems, destination));
        });
    }

    /**
     * What rendering needs; the files as they were read are forgotten by then.
     *
     * @param leftOut addresses whose content could not be read, or not as a whole
     */
    private record Input(
            Corpus corpus,
            Register register,
            Map<String, SourceText> templates,
            Map<String, Messages> messages,
            Set<String> leftOut) {}

    private static Optional<Input> read(Settings settings, Problems problems) throws IOException {
        return Loader.load(settings, problems).map(workspace -> {
            List<Reading> readings = readings(workspace, problems);
            Corpus linked = link(workspace, readings, Map.of(), problems);
            Corpus dated = Timeline.of(linked, workspace.timelineEdits(), problems);
            Corpus corpus = Collator.collate(dated, problems);
            Set<String> leftOut = new TreeSet<>(workspace.leftOut());
            readings.stream()
                    .filter(reading -> !reading.whole())
                    .map(reading ->
                            Routes.declaration(reading.metadata().slug()).path())
                    .forEach(leftOut::add);
            return new Input(corpus, workspace.register(), workspace.templates(), workspace.messages(), leftOut);
        });
    }

    private static List<Reading> readings(Workspace workspace, Problems problems) {
        return workspace.manuscripts().parallelStream()
                .map(manuscript -> Parser.parse(manuscript, problems))
                .toList();
    }

    private static Corpus link(
            Workspace workspace,
            List<Reading> readings,
            Map<String, List<AnchorDecision>> decisions,
            Problems problems) {
        List<Page> pages = workspace.pages().stream()
                .map(page -> Parser.parse(page, problems))
                .toList();
        return Linker.link(workspace, readings, pages, decisions, problems);
    }

    /** Makes the files one after another; each is checked and handed on, and none is kept. */
    private static int render(Renderer renderer, Input input, Problems problems, Consumer<OutputFile> destination) {
        Corpus corpus = input.corpus();
        SiteCheck check = new SiteCheck(corpus.site().baseUrl(), problems);
        List<Output> outputs = renderer.outputs(corpus, input.templates(), input.messages(), problems);
        outputs.forEach(output -> check.reserve(output.path(), output.madeFrom()));
        outputs.parallelStream().map(Output::render).forEach(file -> {
            check.read(file);
            destination.accept(file);
        });
        check.finish(
                linksOf(corpus),
                input.leftOut(),
                corpus.site().interfaces().stream().skip(1).map(Routes::folder).toList());
        return outputs.size();
    }

    private static List<Link> linksOf(Corpus corpus) {
        Stream<Link> notes = corpus.declarations().stream().flatMap(each -> each.links().stream());
        Stream<Link> pages = corpus.pages().stream().flatMap(each -> each.links().stream());
        return Stream.concat(notes, pages).toList();
    }
}
