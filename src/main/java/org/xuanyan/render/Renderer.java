package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceText;

/** Turns the collection into files. */
public final class Renderer {

    private Renderer() {}

    /**
     * Returns every file of the site, none of them made yet, so that they can be made one after another and by several
     * threads.
     *
     * @param templates path below {@code templates/} → text
     * @param problems receives what is wrong with a template
     */
    public static List<Output> outputs(Corpus corpus, Map<String, SourceText> templates, Problems problems) {
        Templates engine = new Templates(corpus, templates, problems);
        // Of two files with one address the later is to blame: what editors write, not what belongs to the program.
        List<Format> formats = List.of(
                new SitePages(corpus, engine),
                new DeclarationListData(corpus),
                new DeclarationData(corpus),
                new DeclarationPages(corpus, engine),
                new SourcesPages(corpus, engine),
                new SourceData(corpus),
                new RawCopies(corpus),
                () -> corpus.assets().stream().map(asset -> new Output(asset.path(), asset.file(), asset::bytes)),
                new ContentPages(corpus, engine));
        return formats.stream().flatMap(Format::outputs).toList();
    }
}
