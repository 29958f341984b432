package org.xuanyan.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** The list of declarations as data, {@code /declarations/index.json}, the oldest first. */
final class DeclarationListData implements Format {

    private static final Route HERE = Routes.DECLARATIONS_DATA;

    private final Corpus corpus;

    DeclarationListData(Corpus corpus) {
        this.corpus = corpus;
    }

    record ListJson(String title, String series, LanguageTag language, List<ItemJson> declarations) {}

    /** One declaration; {@code page} and {@code data} are relative to this file. */
    private record ItemJson(
            Slug slug,
            String title,
            String name,
            String adopted,
            String place,
            Optional<Map<LanguageTag, Metadata.Translation>> translations,
            LanguageTag language,
            String completeness,
            int paragraphs,
            String page,
            String data) {}

    @Override
    public Stream<Output> outputs() {
        return Stream.of(new Output(HERE.file(), corpus.site().file(), () -> Json.bytes(list())));
    }

    private ListJson list() {
        return new ListJson(
                corpus.site().title(),
                corpus.site().series(),
                corpus.site().language(),
                corpus.declarations().stream().map(DeclarationListData::item).toList());
    }

    private static ItemJson item(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        return new ItemJson(
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.adopted().toString(),
                metadata.place(),
                DeclarationData.translations(metadata),
                metadata.language(),
                metadata.completeness().key(),
                declaration.countOfParagraphs(),
                HERE.linkTo(Routes.declaration(metadata.slug())),
                HERE.linkTo(Routes.declarationData(metadata.slug())));
    }
}
