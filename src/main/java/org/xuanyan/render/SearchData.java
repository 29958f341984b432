package org.xuanyan.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
    private final CharactersJson characters;
    private final String version;

    SearchData(CrossReferences references) {
        corpus = references.corpus();
        documents = SearchDocument.all(references);
        index = SearchIndex.of(documents.stream().map(SearchDocument::texts).toList());
        characters = characters();
        version = version();
    }

    /**
     * The table of contents of the index.
     *
     * @param version of all files together, which each repeats
     * @param classes by which the number of a place is divided to get its block
     * @param shards the first pair of each, of the first an empty string
     */
    private record IndexJson(String version, int classes, List<String> shards, List<Object> documents) {}

    /**
     * Some names.
     *
     * @param file its texts, as seen from this file
     * @param from its first block
     * @param to the block behind its last
     */
    private record NamesJson(String file, int from, int to) {}

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
    private record DeclarationJson(
            String file,
            int from,
            int to,
            String slug,
            String title,
            String name,
            String place,
            String adopted,
            List<List<String>> sections,
            int last,
            List<String> inserted) {}

    /**
     * Characters that are searched as others.
     *
     * @param same always
     * @param spaced letters and digits between which a space counts
     * @param skipped what stands between two characters of the texts and is not compared: between two of the spaced ones, and
     *     elsewhere
     * @param variants where nothing was found otherwise
     */
    private record CharactersJson(
            String version,
            Map<String, String> same,
            String spaced,
            List<String> skipped,
            Map<String, String> variants) {

        CharactersJson with(String edition) {
            return new CharactersJson(edition, same, spaced, skipped, variants);
        }
    }

    /**
     * One {@link SearchDocument}.
     *
     * @param parts id and text of each
     * @param sections id, first part and part behind the last
     * @param names path, title, and the name if it is another
     * @param events path, part, start and end
     */
    private record TextsJson(
            String version,
            List<List<String>> parts,
            List<List<Object>> sections,
            List<List<String>> names,
            List<List<Object>> events) {}

    @Override
    public Stream<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(output(Routes.SEARCH_DATA, () -> Json.bytes(contents())));
        outputs.add(output(Routes.SEARCH_CHARACTERS, () -> Json.bytes(characters.with(version))));
        List<SearchIndex.Shard> shards = index.shards();
        for (int i = 0; i < shards.size(); i++) {
            String lines = version + "\n" + shards.get(i).lines();
            outputs.add(output(Routes.searchPairs(i), () -> lines.getBytes(StandardCharsets.UTF_8)));
        }
        documents.forEach(each -> outputs.add(output(each.route(), () -> Json.bytes(texts(each, version)))));
        return outputs.stream();
    }

    private Output output(Route route, Supplier<byte[]> content) {
        return new Output(route.file(), corpus.site().file(), content);
    }

    private IndexJson contents() {
        List<Object> entries = new ArrayList<>();
        int block = 0;
        for (int i = 0; i < documents.size(); i++) {
            SearchDocument document = documents.get(i);
            String file = Routes.SEARCH_DATA.linkTo(document.route().path());
            int from = block;
            int to = block + index.blocks().get(i);
            entries.add(document.declaration()
                    .<Object>map(declaration -> json(declaration, file, from, to))
                    .orElseGet(() -> new NamesJson(file, from, to)));
            block = to;
        }
        return new IndexJson(
                version,
                index.classes(),
                index.shards().stream().map(SearchIndex.Shard::first).toList(),
                entries);
    }

    private static DeclarationJson json(Declaration declaration, String file, int from, int to) {
        Metadata metadata = declaration.metadata();
        List<String> paragraphs = declaration.anchors().complete().current().keySet().stream()
                .filter(id -> id.startsWith("p"))
                .toList();
        return new DeclarationJson(
                file,
                from,
                to,
                metadata.slug(),
                metadata.title(),
                metadata.name(),
                metadata.place(),
                metadata.adopted().toString(),
                declaration.sections().stream()
                        .map(each -> List.of(each.id(), each.label()))
                        .toList(),
                paragraphs.stream()
                        .filter(SearchData::isNumber)
                        .mapToInt(id -> Integer.parseInt(id.substring(1)))
                        .max()
                        .orElse(0),
                paragraphs.stream().filter(id -> !isNumber(id)).sorted().toList());
    }

    /** Whether the id is that of a paragraph of the first edition, or of one behind its end, as p17a is not. */
    private static boolean isNumber(String id) {
        return Character.isDigit(id.charAt(id.length() - 1));
    }

    private CharactersJson characters() {
        Set<Integer> written = codePoints(String::toString);
        Set<Integer> folded = codePoints(SearchText::fold);
        Map<String, String> variants = Variants.of(folded::contains);
        Map<String, String> same =
                SearchText.same(c -> folded.contains(c) || variants.containsKey(Character.toString(c)));
        String invisible = among(written, same.get(""));
        return new CharactersJson(
                "",
                same,
                folded.stream()
                        .filter(SearchText::isSpaced)
                        .map(Character::toString)
                        .collect(Collectors.joining()),
                List.of(invisible, invisible + among(written, " " + same.get(" "))),
                variants);
    }

    private Set<Integer> codePoints(UnaryOperator<String> form) {
        Set<Integer> all = new TreeSet<>();
        documents.forEach(document ->
                document.texts().forEach(text -> form.apply(text).codePoints().forEach(all::add)));
        return all;
    }

    private static String among(Set<Integer> those, String characters) {
        return characters
                .codePoints()
                .filter(those::contains)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static TextsJson texts(SearchDocument document, String version) {
        return new TextsJson(
                version,
                document.parts().stream()
                        .map(each -> List.of(each.id(), each.text()))
                        .toList(),
                document.sections().stream()
                        .map(each -> List.<Object>of(each.id(), each.from(), each.to()))
                        .toList(),
                document.names().stream().map(SearchData::name).toList(),
                document.events().stream()
                        .map(each -> List.<Object>of(each.path(), each.part(), each.start(), each.end()))
                        .toList());
    }

    private static List<String> name(SearchDocument.Name name) {
        return name.text().equals(name.title())
                ? List.of(name.path(), name.title())
                : List.of(name.path(), name.title(), name.text());
    }

    /** Files of two editions do not fit together; a browser may have kept some of the last. */
    private String version() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            index.shards().forEach(each -> digest.update(each.lines().getBytes(StandardCharsets.UTF_8)));
            documents.forEach(each -> digest.update(Json.bytes(texts(each, ""))));
            digest.update(Json.bytes(characters));
            return HexFormat.of().formatHex(digest.digest(), 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
