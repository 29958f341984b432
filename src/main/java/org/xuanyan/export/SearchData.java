package org.xuanyan.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.search.ScriptVariants;
import org.xuanyan.search.SearchIndex;
import org.xuanyan.search.SearchText;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.ContentSum;
import org.xuanyan.text.Json;

/** The files in which {@code static/assets/search/index.js} searches; {@code src/SEARCH.md} describes them. */
final class SearchData {

    /** The slug of all files of names; no declaration has it. */
    private static final String NAMES = "names";

    private final CrossReferences references;
    private final Corpus corpus;
    private final List<SearchDocument> documents;
    private final SearchIndex index;
    private final SearchText.Table table;
    private final Map<String, String> variants;
    private final SortedMap<LanguageTag, SortedMap<String, List<String>>> words;
    private final String version;

    /** Returns these files, of which not even the number is known before the whole index is made. */
    static Format format(CrossReferences references) {
        return new Format() {
            @Override
            public Stream<Output> outputs() {
                return new SearchData(references).outputs();
            }

            @Override
            public Optional<String> folder() {
                return Optional.of(Routes.SEARCH.path());
            }
        };
    }

    private SearchData(CrossReferences references) {
        this.references = references;
        corpus = references.corpus();
        documents = SearchDocument.all(references);
        index = SearchIndex.of(
                () -> documents.stream().map(SearchDocument::texts).iterator());
        Set<Integer> occurring = index.characters();
        variants = ScriptVariants.of(occurring);
        table = SearchText.table(c -> occurring.contains(c) || variants.containsKey(Character.toString(c)));
        words = SearchWords.of(references, index::mayHave);
        version = version();
    }

    /**
     * The file that every search loads first.
     *
     * @param version of all files together; each file repeats it
     * @param shards the first character of each shard; an empty string for the first
     * @param from characters that are replaced before texts are compared
     * @param to what each of them becomes, at the same index
     * @param letters between two of which a space is compared, and no word ends
     * @param typed the letters with which words of {@link SearchWords} begin: of other queries nothing leads to other words
     * @param variants character → all characters that may be meant by it
     */
    private record IndexJson(
            String version,
            List<String> shards,
            String from,
            String to,
            String letters,
            String typed,
            Map<String, String> variants,
            List<Object> documents) {}

    /**
     * A file of names.
     *
     * @param file its texts, relative to the index file
     * @param from its first block
     * @param to the block after its last
     * @param slug {@link #NAMES}
     */
    private record NamesJson(String file, int from, int to, String slug) {}

    /**
     * One declaration.
     *
     * @param file its texts, relative to the index file
     * @param from its first block
     * @param to the block after its last
     * @param names slug, year, place and short name, and those in other languages
     * @param titles in all languages
     * @param sections the id and the mark of each
     * @param last the highest number of a paragraph that was ever published
     * @param inserted the ids of paragraphs that have a letter after their number
     */
    private record SearchedDeclarationJson(
            String file,
            int from,
            int to,
            Slug slug,
            String adopted,
            List<String> names,
            List<String> titles,
            List<List<String>> sections,
            int last,
            List<AnchorId> inserted,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, AnchorId> numbers) {}

    /** One shard of the bigrams: first character → the rest of {@link SearchIndex.Shard}. */
    private record BigramsJson(
            String version, @JsonProperty("pairs") Map<String, String> bigrams) {}

    /** What {@link SearchWords} returns. */
    private record WordsJson(String version, SortedMap<LanguageTag, SortedMap<String, List<String>>> words) {}

    /**
     * One {@link SearchDocument}.
     *
     * @param path of its page, relative to the search page
     * @param sections a list for each: its id, then a list of path, text, kind and language for each part. A part in the
     *     language of the document has no language, and a paragraph no kind either, unless its id does not tell its name:
     *     the number, and the words of its section if it is named with them, follow the language.
     * @param passages path of a paragraph → the page of the passage to which it belongs, relative to the search page
     * @param titles where each stretch begins, and what pages in other languages call the title that an editor gave to it
     */
    private record TextsJson(
            String version,
            String path,
            LanguageTag lang,
            List<List<Object>> sections,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> passages,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<List<Object>> titles) {}

    private Stream<Output> outputs() {
        List<Output> outputs = new ArrayList<>();
        outputs.add(output(Routes.SEARCH_DATA, () -> Json.bytes(contents(version))));
        outputs.add(output(Routes.SEARCH_WORDS, () -> Json.bytes(new WordsJson(version, words))));
        List<SearchIndex.Shard> shards = index.shards();
        for (int i = 0; i < shards.size(); i++) {
            BigramsJson bigrams = new BigramsJson(version, shards.get(i).bigrams());
            outputs.add(output(Routes.searchBigrams(i), () -> Json.bytes(bigrams)));
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
                table.letters(),
                typed(),
                variants,
                entries);
    }

    private String typed() {
        return words.values().stream()
                .flatMap(each -> each.keySet().stream())
                .flatMapToInt(
                        each -> each.codePoints().filter(Character::isLetter).limit(1))
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
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
                metadata.adopted().toString(),
                names(metadata),
                Stream.concat(
                                Stream.of(metadata.title()),
                                metadata.translations().values().stream().map(Metadata.Translation::title))
                        .toList(),
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
                        .toList(),
                numbersUnlikeIds(declaration));
    }

    /**
     * Returns the names of paragraphs that an id does not tell → id; of two equal names, the first counts. A name is the
     * number and, after a tab, the words of its section.
     */
    private static Map<String, AnchorId> numbersUnlikeIds(Declaration declaration) {
        Map<String, AnchorId> numbers = new LinkedHashMap<>();
        declaration.paragraphs().stream()
                .filter(each -> !each.name().equals(ParagraphName.of(each.id())))
                .forEach(each -> numbers.putIfAbsent(key(each.name()), each.id()));
        return numbers;
    }

    private static String key(ParagraphName name) {
        return name.hasSection() ? name.number() + "\t" + name.section() : name.number();
    }

    private static List<String> names(Metadata metadata) {
        Stream<String> own = Stream.of(
                metadata.slug().toString(),
                Integer.toString(metadata.adopted().getYear()),
                metadata.place(),
                metadata.name());
        return Stream.concat(
                        own,
                        metadata.translations().values().stream().flatMap(each -> Stream.of(each.place(), each.name())))
                .toList();
    }

    private TextsJson texts(SearchDocument document, String version) {
        return new TextsJson(
                version,
                Routes.SEARCH.linkTo(document.page()),
                document.language(),
                document.sections().stream()
                        .map(section -> section(document, section))
                        .toList(),
                document.declaration().map(this::passages).orElse(Map.of()),
                document.declaration().map(this::titles).orElse(List.of()));
    }

    private List<List<Object>> titles(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        List<List<Object>> titles = new ArrayList<>();
        for (Division division : declaration.divisions()) {
            Map<LanguageTag, String> above =
                    division.section().map(each -> names(each.id(), metadata)).orElse(Map.of());
            for (Paragraph paragraph : division.paragraphs()) {
                boolean isFirst = paragraph == division.paragraphs().get(0);
                Map<LanguageTag, String> own = names(paragraph.id(), metadata);
                if (isFirst || !own.isEmpty()) {
                    titles.add(List.of(path(metadata.slug(), paragraph.id()), own.isEmpty() ? above : own));
                }
            }
        }
        return titles.stream().allMatch(each -> each.get(1).equals(Map.of())) ? List.of() : titles;
    }

    /** Returns what pages in other languages call the title that an editor gave to what begins with an id; empty if nothing. */
    private Map<LanguageTag, String> names(AnchorId id, Metadata metadata) {
        Map<LanguageTag, String> names = new TreeMap<>();
        Optional.ofNullable(metadata.labels().get(id))
                .ifPresent(title -> corpus.site().interfaces().stream()
                        .filter(each -> !each.isSameLanguageAs(metadata.language()))
                        .forEach(each ->
                                corpus.glossary().name(title.text(), each).ifPresent(name -> names.put(each, name))));
        return names;
    }

    private static String path(Slug slug, AnchorId id) {
        return Routes.declaration(slug).linkTo(Routes.anchor(slug, id));
    }

    private Map<String, String> passages(Declaration declaration) {
        Slug slug = declaration.metadata().slug();
        Map<String, String> passages = new LinkedHashMap<>();
        declaration
                .paragraphs()
                .forEach(each -> references
                        .passages()
                        .of(slug, each.id())
                        .filter(SharedPassage::hasPage)
                        .ifPresent(passage -> passages.put(
                                path(slug, each.id()), Routes.SEARCH.linkTo(Routes.passage(passage.id())))));
        return passages;
    }

    private static List<Object> section(SearchDocument document, SearchDocument.SearchSection section) {
        Stream<List<String>> parts = section.parts().stream()
                .flatMap(part -> Stream.concat(Stream.of(part), part.events().stream()))
                .map(part -> part(document, part));
        return Stream.concat(Stream.<Object>of(section.id()), parts).toList();
    }

    private static List<String> part(SearchDocument document, SearchDocument.SearchEntry part) {
        List<String> cells = new ArrayList<>(List.of(part.path(), part.text()));
        boolean plain =
                part.kind() == SearchDocument.SearchEntryKind.P && part.name().isEmpty();
        if (!plain) {
            cells.add(part.kind().name().toLowerCase(Locale.ROOT));
        }
        part.language()
                .or(() -> part.name().map(name -> document.language()))
                .ifPresent(language -> cells.add(language.toString()));
        part.name().ifPresent(name -> {
            cells.add(name.number());
            if (name.hasSection()) {
                cells.add(name.section());
            }
        });
        return cells;
    }

    /** Files of two editions must not be used together; a browser may still have some of the last edition. */
    private String version() {
        ContentSum sum = new ContentSum();
        documents.forEach(each -> sum.add(Json.bytes(texts(each, ""))));
        sum.add(Json.bytes(contents("")));
        sum.add(Json.bytes(words));
        index.shards().forEach(each -> sum.add(Json.bytes(each)));
        return sum.toString();
    }
}
