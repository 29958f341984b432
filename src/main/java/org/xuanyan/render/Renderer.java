package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
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
     * @param problems receives what is wrong with a template
     */
    public List<Output> outputs(Corpus corpus, Map<String, SourceText> sources, Problems problems) {
        engine.add(sources);
        Templates templates = new Templates(engine, corpus, problems);
        CrossReferences index = new CrossReferences(corpus);
        // Of two files with one address the later is to blame: what editors write, not what belongs to the program.
        List<Format> formats = List.of(
                new SitePages(index, templates),
                new DeclarationListData(corpus),
                new DeclarationData(corpus),
                new DeclarationPages(index, templates),
                new ParagraphPages(index, templates),
                new ReferenceFiles(corpus),
                new SourcesPages(corpus, templates),
                new SourceData(corpus),
                new RawCopies(corpus),
                new TreatyPages(index, templates),
                new TreatyData(index),
                new TreatyMatrix(index),
                new AnchorsData(corpus),
                new TimelineData(index),
                new TimelineTable(index),
                new TimelineCalendar(index),
                () -> corpus.assets().stream().map(asset -> new Output(asset.path(), asset.file(), asset::bytes)),
                new ContentPages(corpus, templates));
        return formats.stream().flatMap(Format::outputs).toList();
    }
}
