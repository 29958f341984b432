package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Page;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The ordinary pages of {@code content/pages/}. */
final class ContentPages implements Format {

    private final Corpus corpus;
    private final Templates templates;

    ContentPages(Corpus corpus, Templates templates) {
        this.corpus = corpus;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return corpus.pages().stream().map(this::output);
    }

    private Output output(Page page) {
        Route here = Routes.page(page.slug());
        return new Output(here.file(), page.at().file(), () -> templates.fill("page.peb", here, Map.of("page", page)));
    }
}
