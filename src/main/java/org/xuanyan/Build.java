package org.xuanyan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.xuanyan.check.SiteCheck;
import org.xuanyan.collate.Collator;
import org.xuanyan.link.Linker;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Link;
import org.xuanyan.model.Page;
import org.xuanyan.model.Reading;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Problems;
import org.xuanyan.render.Output;
import org.xuanyan.render.Renderer;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceText;
import org.xuanyan.timeline.Timeline;
import org.xuanyan.write.Staging;

/** The whole pipeline on one screen: load, parse, link, timeline, collate, render, check, write. */
final class Build {

    private Build() {}

    /**
     * What a build made.
     *
     * @param declarations how many
     * @param paragraphs of all declarations together
     * @param files of the site
     */
    record Result(int declarations, int paragraphs, int files) {}

    /**
     * Builds the site, or leaves the old one as it is if there is any error.
     *
     * @param site the folder to write
     * @param problems receives every finding; nothing was written if it has errors afterwards
     * @throws IOException if the disk fails
     */
    static Optional<Result> build(Settings settings, Path site, Problems problems) throws IOException {
        try (Staging staging = Staging.open(site)) {
            Optional<Result> result = run(settings, problems, file -> {
                if (!problems.hasErrors()) {
                    staging.write(file);
                }
            });
            if (problems.hasErrors()) {
                return Optional.empty();
            }
            staging.swap();
            return result;
        }
    }

    /** Does everything but write. */
    static Optional<Result> check(Settings settings, Problems problems) throws IOException {
        return run(settings, problems, file -> {});
    }

    private static Optional<Result> run(Settings settings, Problems problems, Consumer<OutputFile> destination)
            throws IOException {
        CompletableFuture<Renderer> renderer = CompletableFuture.supplyAsync(Renderer::new);
        return read(settings, problems).map(input -> render(renderer.join(), input, problems, destination));
    }

    /**
     * What rendering needs; the files as they were read are forgotten by then.
     *
     * @param leftOut addresses whose content could not be read, or not as a whole
     */
    private record Input(Corpus corpus, Map<String, SourceText> templates, Set<String> leftOut) {}

    private static Optional<Input> read(Settings settings, Problems problems) throws IOException {
        return Loader.load(settings, problems).map(workspace -> {
            List<Reading> readings = workspace.manuscripts().parallelStream()
                    .map(manuscript -> Parser.parse(manuscript, problems))
                    .toList();
            List<Page> pages = workspace.pages().stream()
                    .map(page -> Parser.parse(page, problems))
                    .toList();
            Corpus linked = Linker.link(workspace, readings, pages, problems);
            Corpus dated = Timeline.of(linked, workspace.timelineEdits(), problems);
            Corpus corpus = Collator.collate(dated, problems);
            Set<String> leftOut = new TreeSet<>(workspace.leftOut());
            readings.stream()
                    .filter(reading -> !reading.whole())
                    .map(reading ->
                            Routes.declaration(reading.metadata().slug()).path())
                    .forEach(leftOut::add);
            return new Input(corpus, workspace.templates(), leftOut);
        });
    }

    /** Makes the files one after another; each is checked and handed on, and none is kept. */
    private static Result render(Renderer renderer, Input input, Problems problems, Consumer<OutputFile> destination) {
        Corpus corpus = input.corpus();
        SiteCheck check = new SiteCheck(corpus.site().baseUrl(), problems);
        List<Output> outputs = renderer.outputs(corpus, input.templates(), problems);
        outputs.forEach(output -> check.reserve(output.path(), output.madeFrom()));
        outputs.parallelStream().map(Output::render).forEach(file -> {
            check.read(file);
            destination.accept(file);
        });
        check.finish(linksOf(corpus), input.leftOut());
        int paragraphs = corpus.declarations().stream()
                .mapToInt(each -> each.paragraphs().size())
                .sum();
        return new Result(corpus.declarations().size(), paragraphs, outputs.size());
    }

    private static List<Link> linksOf(Corpus corpus) {
        Stream<Link> notes = corpus.declarations().stream().flatMap(each -> each.links().stream());
        Stream<Link> pages = corpus.pages().stream().flatMap(each -> each.links().stream());
        return Stream.concat(notes, pages).toList();
    }
}
