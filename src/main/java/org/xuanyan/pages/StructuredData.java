package org.xuanyan.pages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.util.Optional;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Site;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** Data for search engines: schema.org in JSON-LD. Empty if {@code baseUrl} is not known. */
final class StructuredData {

    private static final Html NONE = new Html("");

    private StructuredData() {}

    private record SchemaPlace(@JsonProperty("@type") String type, String name) {}

    private record Collection(
            @JsonProperty("@context") Optional<String> context,
            @JsonProperty("@type") String type,
            String name,
            String description,
            LanguageTag inLanguage,
            URI url) {}

    private record Work(
            @JsonProperty("@context") String context,
            @JsonProperty("@type") String type,
            String name,
            String alternateName,
            LanguageTag inLanguage,
            String datePublished,
            SchemaPlace locationCreated,
            URI url,
            Collection isPartOf) {}

    static Html ofCollection(Site site) {
        return site.baseUrl()
                .map(base -> new Html(Json.insideHtml(collection(site, base, Optional.of("https://schema.org")))))
                .orElse(NONE);
    }

    static Html ofDeclaration(Site site, Declaration declaration) {
        return site.baseUrl()
                .map(base -> new Html(Json.insideHtml(work(site, base, declaration.metadata()))))
                .orElse(NONE);
    }

    private static Work work(Site site, URI base, Metadata metadata) {
        return new Work(
                "https://schema.org",
                "CreativeWork",
                metadata.title(),
                metadata.name(),
                metadata.language(),
                metadata.adopted().toString(),
                new SchemaPlace("Place", metadata.place()),
                Routes.absolute(base, Routes.declaration(metadata.slug())),
                collection(site, base, Optional.empty()));
    }

    private static Collection collection(Site site, URI base, Optional<String> context) {
        return new Collection(
                context,
                "Collection",
                site.series(),
                site.description(),
                site.language(),
                Routes.absolute(base, Routes.HOME));
    }
}
