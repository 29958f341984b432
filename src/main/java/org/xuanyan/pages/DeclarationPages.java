package org.xuanyan.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** One page for each declaration. */
final class DeclarationPages implements Format {

    private final SiteLocale locale;
    private final Corpus corpus;
    private final Templates templates;

    DeclarationPages(SiteLocale locale, Templates templates) {
        this.locale = locale;
        this.corpus = locale.corpus();
        this.templates = templates;
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(locale.place(Routes.DECLARATIONS).path());
    }

    @Override
    public Stream<Output> outputs() {
        return IntStream.range(0, corpus.declarations().size()).mapToObj(this::output);
    }

    private Output output(int number) {
        Declaration declaration = corpus.declarations().get(number);
        Route here = Routes.declaration(declaration.metadata().slug());
        return templates.output("declaration.peb", here, declaration.metadata().file(), () -> {
            DeclarationView view =
                    DeclarationView.of(declaration, locale, neighbour(number - 1), neighbour(number + 1));
            return Map.of("declaration", view);
        });
    }

    private Optional<Declaration> neighbour(int number) {
        List<Declaration> all = corpus.declarations();
        return number >= 0 && number < all.size() ? Optional.of(all.get(number)) : Optional.empty();
    }
}
