package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The page of each declaration's sources. */
final class SourcesPages implements Format {

    private final Corpus corpus;
    private final Templates templates;

    SourcesPages(Corpus corpus, Templates templates) {
        this.corpus = corpus;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return corpus.declarations().stream().map(this::output);
    }

    private Output output(Declaration declaration) {
        Route here = Routes.sources(declaration.metadata().slug());
        return new Output(here.file(), declaration.metadata().file(), () -> {
            SourcesView view = SourcesView.of(declaration, corpus.site().series());
            return templates.fill("sources.peb", here, Map.of("provenance", view));
        });
    }
}
