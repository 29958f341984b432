package org.xuanyan.export;

import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.picture.DeclarationCard;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;

/** The card of each declaration, {@code /declarations/<slug>/card.png}: the picture beside links to it in chat programs. */
final class CardFiles implements Format {

    private final SiteLocale locale;

    /** Takes the first language of the pages. */
    CardFiles(SiteLocale locale) {
        this.locale = locale;
    }

    @Override
    public Stream<Output> outputs() {
        return locale.corpus().declarations().stream()
                .flatMap(each -> DeclarationCard.of(each, locale).stream()
                        .map(card ->
                                new Output(card.route().file(), each.metadata().file(), card::png)));
    }
}
