package org.xuanyan.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Site;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What a bibliography says of a declaration or of one of its paragraphs.
 *
 * @param key by which programs tell it from others, e.g. {@code 2018-qingdao-p23}
 * @param author the body that adopted it; empty where nobody said
 * @param title of the declaration
 * @param container the site
 * @param date of adoption
 * @param number of the paragraph, the id without its letter; empty for the declaration
 * @param folder where its files stand
 * @param route its permanent address
 * @param address the same in full; empty where {@code baseUrl} is not known
 */
public record Reference(
        String key,
        Optional<String> author,
        String title,
        String container,
        LocalDate date,
        LanguageTag language,
        Optional<String> number,
        Route folder,
        Route route,
        Optional<URI> address) {

    /** Returns the reference of a whole declaration. */
    public static Reference of(Site site, Metadata metadata) {
        return new Reference(
                metadata.slug().toString(),
                site.author(),
                metadata.title(),
                site.title(),
                metadata.adopted(),
                metadata.language(),
                Optional.empty(),
                Routes.declaration(metadata.slug()),
                Routes.declaration(metadata.slug()),
                site.baseUrl().map(base -> Routes.absolute(base, Routes.declaration(metadata.slug()))));
    }

    /**
     * Returns the reference of one of its paragraphs.
     *
     * @param id e.g. {@code p23}
     */
    public Reference paragraph(AnchorId id) {
        return new Reference(
                key + "-" + id,
                author,
                title,
                container,
                date,
                language,
                Optional.of(id.label()),
                new Route(folder.path() + id + "/"),
                new Route(route.path() + "#" + id),
                address.map(each -> each.resolve("#" + id)));
    }

    /** Returns the title with the paragraph, e.g. {@code 青岛宣言：第23段}. */
    public String fullTitle() {
        return title + number.map(each -> "：第" + each + "段").orElse("");
    }
}
