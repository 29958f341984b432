package org.xuanyan.reference;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.xuanyan.language.Languages;
import org.xuanyan.language.ReferenceWords;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The bibliographic data of a declaration or of one of its paragraphs.
 *
 * @param slug of the declaration
 * @param paragraph empty for the declaration as a whole
 * @param name how the paragraph is named; empty for the declaration
 * @param author the body that adopted it; empty if {@code site.yml} does not name it
 * @param title of the declaration
 * @param container the site
 * @param date of adoption
 * @param base the address of the site; empty if it is not known yet
 */
public record Reference(
        Slug slug,
        Optional<AnchorId> paragraph,
        Optional<ParagraphName> name,
        Optional<String> author,
        String title,
        String container,
        LocalDate date,
        LanguageTag language,
        Optional<URI> base) {

    /** Returns the reference to a whole declaration. */
    public static Reference of(Site site, Metadata metadata) {
        return new Reference(
                metadata.slug(),
                Optional.empty(),
                Optional.empty(),
                site.author(),
                metadata.title(),
                site.title(),
                metadata.adopted(),
                metadata.language(),
                site.baseUrl());
    }

    /** Returns the reference to one of its paragraphs. */
    public Reference to(Paragraph cited) {
        return new Reference(
                slug,
                Optional.of(cited.id()),
                Optional.of(cited.name()),
                author,
                title,
                container,
                date,
                language,
                base);
    }

    /** Returns the key of the entry in reference files, e.g. {@code 2018-qingdao-p23}. */
    public String key() {
        return slug + paragraph.map(id -> "-" + id).orElse("");
    }

    /** Returns the permanent address, relative to the site. */
    public Route route() {
        return paragraph.map(id -> Routes.anchor(slug, id)).orElseGet(() -> Routes.declaration(slug));
    }

    /** Returns the permanent address in full; empty if {@code baseUrl} is not known. */
    public Optional<URI> address() {
        return base.map(url -> Routes.absolute(url, route()));
    }

    /** Returns the title with the paragraph, e.g. {@code 青岛宣言：第23段}. */
    public String fullTitle() {
        return name().map(each -> words().titleWithParagraph(title, each)).orElse(title);
    }

    /** Returns the paragraph as references name it, e.g. {@code 第23段}; an empty string for the declaration. */
    public String place() {
        return name.map(words()::paragraph).orElse("");
    }

    /** Returns the words of references in the language of the declaration. */
    ReferenceWords words() {
        return Languages.of(language).references();
    }
}
