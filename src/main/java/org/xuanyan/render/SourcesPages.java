package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The page of each declaration's sources. */
final class SourcesPages implements Format {

    private final Frame frame;
    private final Templates templates;

    SourcesPages(Frame frame, Templates templates) {
        this.frame = frame;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return frame.corpus().declarations().stream().map(this::output);
    }

    private Output output(Declaration declaration) {
        Route here = Routes.sources(declaration.metadata().slug());
        return templates.output(
                "sources.peb",
                here,
                declaration.metadata().file(),
                () -> Map.of("provenance", SourcesView.of(declaration, frame)));
    }
}
