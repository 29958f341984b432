package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import org.xuanyan.model.Corpus;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;
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
        List<Format> formats = List.of(
                new DeclarationPages(corpus, engine),
                new ContentPages(corpus, engine),
                new SitePages(corpus, engine),
                new DeclarationData(corpus),
                new DeclarationListData(corpus),
                () -> corpus.assets().stream()
                        .map(asset -> () -> new OutputFile(asset.path(), asset.bytes(), asset.file())));
        return formats.stream().flatMap(Format::outputs).toList();
    }
}
