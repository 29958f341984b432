package org.xuanyan.export;

import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.picture.LinkCard;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;

/**
 * The pictures beside links in chat programs: the card of each declaration, {@code /declarations/<slug>/card.png}, and {@code
 * /card.png} for the other pages.
 */
final class CardFiles implements Format {

    private final SiteLocale locale;

    /** Takes the first language of the pages. */
    CardFiles(SiteLocale locale) {
        this.locale = locale;
    }

    @Override
    public Stream<Output> outputs() {
        Stream<Output> ofDeclarations = locale.corpus().declarations().stream()
                .flatMap(each ->
                        outputs(LinkCard.of(each, locale), each.metadata().file()));
        return Stream.concat(
                ofDeclarations, outputs(LinkCard.of(locale), locale.site().file()));
    }

    private static Stream<Output> outputs(Optional<LinkCard> card, String madeFrom) {
        return card.stream().map(each -> new Output(each.route().file(), madeFrom, each::png));
    }
}
