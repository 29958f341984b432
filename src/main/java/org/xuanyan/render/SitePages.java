package org.xuanyan.render;

import java.util.Map;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The pages and files that speak of the whole collection: every template below {@code templates/site/} is one. */
final class SitePages implements Format {

    private final Corpus corpus;
    private final Templates templates;

    SitePages(Corpus corpus, Templates templates) {
        this.corpus = corpus;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return templates.sitePages().stream().map(name -> () -> {
            Route here = Routes.ofTemplate(name);
            return templates.sitePage(
                    name, here, Map.of("collection", CollectionView.of(corpus, templates.sitePages())));
        });
    }
}
