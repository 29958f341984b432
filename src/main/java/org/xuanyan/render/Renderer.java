package org.xuanyan.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Messages;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceText;

/** Turns the collection into files. */
public final class Renderer {

    private final TemplateEngine engine = new TemplateEngine();

    /**
     * Makes everything that depends on no file, so that it can be done while they are read: a short run spends most of
     * its time on loading the libraries.
     */
    public Renderer() {
        Json.prepare(
                DeclarationListData.ListJson.class,
                DeclarationData.DeclarationJson.class,
                SourceData.SourcesJson.class,
                TreatyData.TreatiesJson.class,
                TimelineData.TimelineJson.class,
                AnchorsData.AnchorsJson.class);
    }

    /**
     * Returns every file of the site, none of them made yet, so that they can be made one after another and by several
     * threads.
     *
     * @param sources path below {@code templates/} → text
     * @param messages what the pages say, by language
     * @param problems receives what is wrong with a template
     */
    public List<Output> outputs(
            Corpus corpus, Map<String, SourceText> sources, Map<String, Messages> messages, Problems problems) {
        engine.add(sources);
        List<Frame> frames = frames(new CrossReferences(corpus), messages, problems);
        // Of two files with one address the later is to blame: what editors write, not what belongs to the program.
        List<Format> formats = new ArrayList<>();
        frames.forEach(frame -> formats.addAll(pages(frame, new Templates(engine, frame, problems))));
        formats.addAll(data(frames.get(0)));
        formats.add(() -> corpus.assets().stream().map(asset -> new Output(asset.path(), asset.file(), asset::bytes)));
        frames.forEach(frame -> formats.add(new ContentPages(frame, new Templates(engine, frame, problems))));
        return formats.stream().flatMap(Format::outputs).toList();
    }

    /** Returns one frame for each language of the interface, that at the root first. */
    private static List<Frame> frames(CrossReferences index, Map<String, Messages> messages, Problems problems) {
        List<String> tags = index.corpus().site().interfaces();
        List<Frame.Language> languages = new ArrayList<>();
        List<Words> words = new ArrayList<>();
        for (String tag : tags) {
            words.add(new Words(messages.get(tag), problems));
            String name = words.get(words.size() - 1).say("language");
            languages.add(new Frame.Language(tag, name, languages.isEmpty() ? "" : Routes.folder(tag)));
        }
        return IntStream.range(0, tags.size())
                .mapToObj(i -> new Frame(index, words.get(i), languages.get(i).folder(), languages))
                .toList();
    }

    /** What exists in each language. */
    private static List<Format> pages(Frame frame, Templates templates) {
        return List.of(
                new SitePages(frame, templates),
                new DeclarationPages(frame, templates),
                new ParagraphPages(frame, templates),
                new SourcesPages(frame, templates),
                new TreatyPages(frame, templates));
    }

    /** What exists once; what it says by itself, it says in the first language. */
    private static List<Format> data(Frame frame) {
        CrossReferences index = frame.index();
        Corpus corpus = frame.corpus();
        return List.of(
                new DeclarationListData(corpus),
                new DeclarationData(corpus),
                new ReferenceFiles(corpus),
                new SourceData(corpus),
                new RawCopies(corpus),
                new TreatyData(index),
                new TreatyMatrix(frame),
                new AnchorsData(corpus),
                new TimelineData(index),
                new TimelineTable(index),
                new TimelineCalendar(frame),
                new SearchData(index));
    }
}
