package org.xuanyan.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.search.SearchIndex;
import org.xuanyan.search.SearchText;
import org.xuanyan.search.Variants;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** What {@code static/assets/search.js} finds exact words with; {@code src/SEARCH.md} describes the files. */
final class SearchData implements Format {

    /** So many bytes of a digest tell editions apart. */
    private static final int VERSION_BYTES = 6;

    private final Corpus corpus;
    private final List<SearchDocument> documents;
    private final SearchIndex index;
    private final Set<Integer> alphabet;
    private final String version;

    SearchData(CrossReferences references) {
        corpus = references.corpus();
        documents = SearchDocument.all(references);
        index = SearchIndex.of(documents.stream().map(SearchDocument::texts).toList());
        alphabet = new TreeSet<>(index.alphabet().codePoints().boxed().toList());
        version = version();
    }

    /**
     * The table of contents of the index.
     *
     * @param version of all files together, which each repeats
     * @param alphabet all characters in order of their ranks
     * @param classes by which the number of a place is divided to get its block
     * @param shards the ranks of the two characters of the first pair of each
     */
    private record IndexJson(
            String version, String alphabet, int classes, List<List<Integer>> shards, List<DocumentJson> documents) {}

    /**
     * One document.
     *
     * @param file its texts, as seen from this file
     * @param from its first block
     * @param to the block behind its last
     */
    private record DocumentJson(String file, int from, int to, Optional<DeclarationJson> declaration) {}

    /**
     * One declaration.
     *
     * @param sections id and mark of each
     * @param last the highest number of a paragraph
     */
    private record DeclarationJson(
            String slug,
            String title,
            String name,
            String place,
            String adopted,
            String language,
            String completeness,
            List<List<String>> sections,
            int last) {}

    /**
     * Characters that are searched as others.
     *
     * @param same always
     * @param variants where nothing was found otherwise
     */
    private record CharactersJson(Map<String, String> same, Map<String, String> variants) {}

    /**
     * One {@link SearchDocument}.
     *
     * @param parts id and texts of each
     * @param sections id, first part and part behind the last
     * @param events id, and title or paragraph, start and end
     */
    private record TextsJson(
            String version, List<List<String>> parts, List<List<Object>> sections, List<List<Object>> events) {}

    @Override
    public Stream<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(output(Routes.SEARCH_DATA, () -> Json.bytes(contents())));
        outputs.add(output(Routes.SEARCH_CHARACTERS, () -> Json.bytes(characters())));
        List<SearchIndex.Shard> shards = index.shards();
        for (int i = 0; i < shards.size(); i++) {
            String lines = version + "\n" + shards.get(i).lines();
            outputs.add(output(Routes.searchPairs(i), () -> lines.getBytes(StandardCharsets.US_ASCII)));
        }
        documents.forEach(each -> outputs.add(output(each.route(), () -> Json.bytes(texts(each, version)))));
        return outputs.stream();
    }

    private Output output(Route route, Supplier<byte[]> content) {
        return new Output(route.file(), corpus.site().file(), content);
    }

    private IndexJson contents() {
        List<DocumentJson> entries = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < documents.size(); i++) {
            SearchDocument document = documents.get(i);
            int end = block + index.blocks().get(i);
            entries.add(new DocumentJson(
                    Routes.SEARCH_DATA.linkTo(document.route().path()),
                    block,
                    end,
                    document.declaration().map(SearchData::declaration)));
            block = end;
        }
        return new IndexJson(
                version,
                index.alphabet(),
                index.classes(),
                index.shards().stream()
                        .map(shard -> List.of(shard.lead(), shard.second()))
                        .toList(),
                entries);
    }

    private static DeclarationJson declaration(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        return new DeclarationJson(
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.place(),
                metadata.adopted().toString(),
                metadata.language(),
                metadata.completeness().key(),
                declaration.sections().stream()
                        .map(each -> List.of(each.id(), each.label()))
                        .toList(),
                declaration.paragraphs().stream()
                        .mapToInt(each -> Integer.parseInt(each.id().replaceAll("\\D", "")))
                        .max()
                        .orElse(0));
    }

    private CharactersJson characters() {
        return new CharactersJson(SearchText.table(alphabet::contains), Variants.of(alphabet::contains));
    }

    private static TextsJson texts(SearchDocument document, String version) {
        return new TextsJson(
                version,
                document.parts().stream()
                        .map(each -> Stream.concat(Stream.of(each.id()), each.texts().stream())
                                .toList())
                        .toList(),
                document.sections().stream()
                        .map(each -> List.<Object>of(each.id(), each.from(), each.to()))
                        .toList(),
                document.events().stream().map(SearchData::event).toList());
    }

    private static List<Object> event(SearchDocument.NamedEvent event) {
        return event.title()
                .map(title -> List.<Object>of(event.id(), title))
                .orElseGet(() -> List.of(event.id(), event.part(), event.start(), event.end()));
    }

    /** Files of two editions do not fit together; a browser may have kept some of the last. */
    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(index.alphabet().getBytes(StandardCharsets.UTF_8));
            index.shards().forEach(each -> digest.update(each.lines().getBytes(StandardCharsets.US_ASCII)));
            documents.forEach(each -> digest.update(Json.bytes(texts(each, ""))));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
