package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Routes;

/** One page for each declaration. */
final class DeclarationPages implements Format {

    private final Corpus corpus;
    private final Templates templates;

    DeclarationPages(Corpus corpus, Templates templates) {
        this.corpus = corpus;
        this.templates = templates;
    }

    @Override
    public Stream<Output> outputs() {
        return IntStream.range(0, corpus.declarations().size()).mapToObj(index -> () -> page(index));
    }

    private OutputFile page(int index) {
        Declaration declaration = corpus.declarations().get(index);
        DeclarationView view =
                DeclarationView.of(declaration, corpus.site(), neighbour(index - 1), neighbour(index + 1));
        String slug = declaration.metadata().slug();
        return templates.page(
                "declaration.peb",
                Routes.declaration(slug),
                Map.of("declaration", view),
                declaration.metadata().file());
    }

    private Optional<Declaration> neighbour(int index) {
        List<Declaration> all = corpus.declarations();
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}
