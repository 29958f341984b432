package org.xuanyan.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Page;
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
        return corpus.pages().stream()
                .map(page -> () -> templates.page(
                        "page.peb",
                        Routes.page(page.slug()),
                        Map.of("page", PageView.of(page)),
                        page.at().file()));
    }

    /** What {@code page.peb} shows. */
    record PageView(String title, String description, SafeString body) {

        static PageView of(Page page) {
            return new PageView(
                    page.title(), page.description(), new SafeString(page.body().markup()));
        }
    }
}
