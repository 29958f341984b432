package org.xuanyan.render;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/** Turns the collection into files. */
public final class Renderer {

    private final TemplateEngine engine;

    /**
     * Makes everything that does not depend on the texts, so that it can be done while they are read.
     *
     * @param baseUrl where the site will be published
     * @param templates path below {@code templates/} → text
     * @param problems receives what is wrong with a template
     */
    public Renderer(Optional<URI> baseUrl, Map<String, SourceText> templates, Problems problems) {
        this.engine = new TemplateEngine(baseUrl, templates, problems);
    }

    /**
     * Returns every file of the site, none of them made yet, so that they can be made one after another and by several
     * threads.
     */
    public List<Output> outputs(Corpus corpus) {
        Templates templates = new Templates(engine, corpus);
        // Of two files with one address the later is to blame: what editors write, not what belongs to the program.
        List<Format> formats = List.of(
                new SitePages(corpus, templates),
                new DeclarationListData(corpus),
                new DeclarationData(corpus),
                new DeclarationPages(corpus, templates),
                new SourcesPages(corpus, templates),
                new SourceData(corpus),
                new RawCopies(corpus),
                () -> corpus.assets().stream().map(asset -> new Output(asset.path(), asset.file(), asset::bytes)),
                new ContentPages(corpus, templates));
        return formats.stream().flatMap(Format::outputs).toList();
    }
}
