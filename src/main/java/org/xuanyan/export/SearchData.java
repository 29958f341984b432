package org.xuanyan.export;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Slug;
import org.xuanyan.search.ScriptVariants;
import org.xuanyan.search.SearchIndex;
import org.xuanyan.search.SearchText;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** What {@code static/assets/search/index.js} finds exact words with; {@code src/SEARCH.md} describes the files. */
final class SearchData implements Format {

    /** So many bytes of a digest tell editions apart. */
    private static final int VERSION_BYTES = 6;

    /** By which the files of names are chosen as those of a declaration are; no declaration is called so. */
    private static final String NAMES = "names";

    private final Corpus corpus;
    private final List<SearchDocument> documents;
    private final SearchIndex index;
    private final SearchText.Table table;
    private final Map<String, String> variants;
    private final String version;

    SearchData(CrossReferences references) {
        corpus = references.corpus();
        documents = SearchDocument.all(references);
        index = SearchIndex.of(documents.stream().map(SearchDocument::texts).toList());
        Set<Integer> occurring = characters(documents);
        variants = ScriptVariants.of(occurring::contains);
        table = SearchText.table(c -> occurring.contains(c) || variants.containsKey(Character.toString(c)));
        version = version();
    }

    /**
     * What every search begins with.
     *
     * @param version of all files together, which each repeats
     * @param shards the first character of each, of the first an empty string
     * @param from characters that are compared as others
     * @param to what each of them becomes, at the same index
     * @param uncounted an expression for spaces that are not compared
     * @param variants character → all that may be meant by it
     */
    private record IndexJson(
            String version,
            List<String> shards,
            String from,
            String to,
            String uncounted,
            Map<String, String> variants,
            List<Object> documents) {}

    /**
     * Some names.
     *
     * @param file its texts, as seen from this file
     * @param from its first block
     * @param to the block behind its last
     * @param slug the same for all files of names
     */
    private record NamesJson(String file, int from, int to, String slug) {}

    /**
     * One declaration.
     *
     * @param file its texts, as seen from this file
     * @param from its first block
     * @param to the block behind its last
     * @param sections id and mark of each
     * @param last the highest number of a paragraph that was ever published
     * @param inserted the ids of paragraphs that have a letter behind their number
     */
    private record SearchedDeclarationJson(
            String file,
            int from,
            int to,
            Slug slug,
            String title,
            String name,
            String place,
            String adopted,
            List<List<String>> sections,
            int last,
            List<AnchorId> inserted) {}

    /** Some pairs of characters, by the first. */
    private record PairsJson(String version, Map<String, String> pairs) {}

    /**
     * One {@link SearchDocument}.
     *
     * @param path of its page, as seen from the page that searches
     * @param sections of each the id, and the path, text and kind of its parts; paragraphs have no kind
     */
    private record TextsJson(String version, String path, LanguageTag lang, List<List<Object>> sections) {}

    @Override
    public Stream<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(output(Routes.SEARCH_DATA, () -> Json.bytes(contents(version))));
        List<SearchIndex.Shard> shards = index.shards();
        for (int i = 0; i < shards.size(); i++) {
            PairsJson pairs = new PairsJson(version, shards.get(i).pairs());
            outputs.add(output(Routes.searchPairs(i), () -> Json.bytes(pairs)));
        }
        documents.forEach(each -> outputs.add(output(each.file(), () -> Json.bytes(texts(each, version)))));
        return outputs.stream();
    }

    private Output output(Route route, Supplier<byte[]> content) {
        return new Output(route.file(), corpus.site().file(), content);
    }

    private IndexJson contents(String edition) {
        List<Object> entries = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < documents.size(); i++) {
            SearchDocument document = documents.get(i);
            String file = Routes.SEARCH_DATA.linkTo(document.file());
            int from = block;
            int to = block + index.blocks().get(i);
            entries.add(document.declaration()
                    .<Object>map(declaration -> json(declaration, file, from, to))
                    .orElseGet(() -> new NamesJson(file, from, to, NAMES)));
            block = to;
        }
        return new IndexJson(
                edition,
                index.shards().stream().map(SearchIndex.Shard::first).toList(),
                table.from(),
                table.to(),
                table.uncounted(),
                variants,
                entries);
    }

    private static SearchedDeclarationJson json(Declaration declaration, String file, int from, int to) {
        Metadata metadata = declaration.metadata();
        List<AnchorId> paragraphs = declaration.anchors().complete().current().keySet().stream()
                .filter(AnchorId::isParagraph)
                .toList();
        return new SearchedDeclarationJson(
                file,
                from,
                to,
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.place(),
                metadata.adopted().toString(),
                declaration.sections().stream()
                        .map(each -> List.of(each.id().toString(), each.label()))
                        .toList(),
                paragraphs.stream()
                        .filter(id -> id.suffix().isEmpty())
                        .mapToInt(AnchorId::number)
                        .max()
                        .orElse(0),
                paragraphs.stream()
                        .filter(id -> !id.suffix().isEmpty())
                        .sorted()
                        .toList());
    }

    private static Set<Integer> characters(List<SearchDocument> documents) {
        Set<Integer> all = new TreeSet<>();
        documents.forEach(document -> document.texts()
                .forEach(text -> SearchText.fold(text).codePoints().forEach(all::add)));
        return all;
    }

    private static TextsJson texts(SearchDocument document, String version) {
        return new TextsJson(
                version,
                Routes.SEARCH.linkTo(document.page()),
                document.language(),
                document.sections().stream().map(SearchData::section).toList());
    }

    private static List<Object> section(SearchDocument.SearchSection section) {
        Stream<List<String>> parts = section.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.events().stream()))
                .map(SearchData::part);
        return Stream.concat(Stream.<Object>of(section.id()), parts).toList();
    }

    private static List<String> part(SearchDocument.SearchEntry part) {
        return part.kind() == SearchDocument.SearchEntryKind.P
                ? List.of(part.path(), part.text())
                : List.of(part.path(), part.text(), part.kind().name().toLowerCase(Locale.ROOT));
    }

    /** Files of two editions do not fit together; a browser may have kept some of the last. */
    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            documents.forEach(each -> digest.update(Json.bytes(texts(each, ""))));
            digest.update(Json.bytes(contents("")));
            index.shards().forEach(each -> digest.update(Json.bytes(each)));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
