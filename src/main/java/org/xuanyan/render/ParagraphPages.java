package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** A page for each paragraph, and one for each that is no longer there; {@code site.yml} may switch them off. */
final class ParagraphPages implements Format {

    private final CrossReferences index;
    private final Templates templates;

    ParagraphPages(CrossReferences index, Templates templates) {
        this.index = index;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return index.corpus().site().paragraphPages()
                ? index.corpus().declarations().stream().flatMap(this::outputs)
                : Stream.empty();
    }

    private Stream<Output> outputs(Declaration declaration) {
        Stream<Output> live = ParagraphPageView.of(declaration, index).stream().map(each -> live(declaration, each));
        Stream<Output> gone = TombstoneView.of(declaration.anchors()).values().stream()
                .flatMap(List::stream)
                .filter(each -> each.id().startsWith("p"))
                .map(each -> gone(declaration, each));
        return Stream.concat(live, gone);
    }

    private Output live(Declaration declaration, ParagraphPageView paragraph) {
        Route here = Routes.paragraph(declaration.metadata().slug(), paragraph.id());
        return new Output(
                here.file(),
                declaration.metadata().file(),
                () -> templates.fill("paragraph.peb", here, Map.of("paragraph", paragraph)));
    }

    private Output gone(Declaration declaration, TombstoneView tombstone) {
        Route here = Routes.paragraph(declaration.metadata().slug(), tombstone.id());
        return new Output(
                here.file(),
                declaration.metadata().file(),
                () -> templates.fill(
                        "paragraph-gone.peb",
                        here,
                        Map.of(
                                "tombstone",
                                tombstone,
                                "declaration",
                                SummaryView.of(
                                        declaration, index.corpus().site().series()))));
    }
}
