package org.xuanyan.render;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
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
        List<String> names = templates.sitePages();
        return names.stream()
                .map(name -> templates.sitePage(name, Routes.ofTemplate(name), () -> CollectionView.of(corpus, names)));
    }
}
