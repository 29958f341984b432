package org.xuanyan.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Route;
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
        return IntStream.range(0, corpus.declarations().size()).mapToObj(this::output);
    }

    private Output output(int index) {
        Declaration declaration = corpus.declarations().get(index);
        Route here = Routes.declaration(declaration.metadata().slug());
        return new Output(here.file(), declaration.metadata().file(), () -> {
            DeclarationView view =
                    DeclarationView.of(declaration, corpus.site(), neighbour(index - 1), neighbour(index + 1));
            return templates.fill("declaration.peb", here, Map.of("declaration", view));
        });
    }

    private Optional<Declaration> neighbour(int index) {
        List<Declaration> all = corpus.declarations();
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}
