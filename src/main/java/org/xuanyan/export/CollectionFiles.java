package org.xuanyan.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.site.CollectionPart;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.PermanentId;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.site.TextFormat;
import org.xuanyan.text.Fingerprint;

/**
 * The collection to take away: an archive of its texts, data and raw copies, in which every file has the path that it has on
 * the site, and a book with all texts.
 */
final class CollectionFiles implements Format {

    private static final String README = "README.txt";

    /** As {@code sha256sum --check} reads them. */
    private static final String SUMS = "SHA256SUMS";

    private final SiteLocale locale;

    CollectionFiles(SiteLocale locale) {
        this.locale = locale;
    }

    @Override
    public Stream<Output> outputs() {
        String madeFrom = locale.site().file();
        return CollectionPart.of(locale.corpus()).stream()
                .flatMap(part -> Stream.of(
                        new Output(part.route("zip").file(), madeFrom, () -> archive(part)),
                        new Output(part.route("epub").file(), madeFrom, () -> book(part))));
    }

    /** One at a time: it is by far the largest file of a site. */
    private synchronized byte[] archive(CollectionPart part) {
        ZipFileBytes zip = new ZipFileBytes();
        StringBuilder sums = new StringBuilder();
        byte[] readme = readme(part).getBytes(StandardCharsets.UTF_8);
        add(README, readme, zip, sums);
        files(part).forEach(each -> add(each.path(), each.render().bytes(), zip, sums));
        zip.add(SUMS, sums.toString());
        return zip.bytes();
    }

    private static void add(String path, byte[] bytes, ZipFileBytes zip, StringBuilder sums) {
        zip.add(path, bytes);
        sums.append(Fingerprint.ofFile(bytes)).append("  ").append(path).append('\n');
    }

    private String readme(CollectionPart part) {
        Site site = locale.site();
        Slug slug = part.declarations().get(0).metadata().slug();
        List<String> lines = new ArrayList<>(List.of(site.title(), site.description()));
        site.baseUrl()
                .ifPresent(base -> lines.add(Routes.absolute(base, Routes.HOME).toString()));
        lines.add("");
        if (!part.whole()) {
            lines.add(locale.messages().say("archive.newest"));
        }
        lines.add(locale.messages()
                .say(
                        "archive.contents",
                        name(TextFormat.PLAIN.route(slug)),
                        name(TextFormat.MARKDOWN.route(slug)),
                        name(Routes.declarationData(slug)),
                        name(Routes.sources(slug))));
        lines.add(locale.messages().say("archive.sums", SUMS));
        return String.join("\n", lines) + "\n";
    }

    /** Returns what follows the folder of a declaration in the path of one of its files, e.g. {@code text.txt}. */
    private static String name(Route route) {
        String[] folders = route.path().split("(?<=/)");
        return folders[folders.length - 1];
    }

    /** The lists of instruments and events belong to the whole collection, and are only with it. */
    private Stream<Output> files(CollectionPart part) {
        Corpus own = locale.corpus().with(part.declarations());
        Stream<Format> ofDeclarations = Stream.of(
                new DeclarationListData(own), new DeclarationData(own), new SourceData(own), new RawCopies(own));
        Stream<Format> ofCollection = part.name().isPresent() || !part.whole()
                ? Stream.of()
                : Stream.of(new TreatyData(locale.index()), new TimelineData(locale.index()));
        Stream<Output> texts = part.declarations().stream()
                .flatMap(each -> TextFiles.outputs(each, locale))
                .filter(each -> !each.path().endsWith(TextFormat.EPUB.extension()));
        return Stream.concat(texts, Stream.concat(ofDeclarations, ofCollection).flatMap(Format::outputs));
    }

    private byte[] book(CollectionPart part) {
        Site site = locale.site();
        List<Declaration> declarations = part.declarations();
        return new EpubBook(
                        PermanentId.ofBook(site.series(), part.name().orElse("")),
                        part.name().map(each -> site.title() + " " + each).orElse(site.title()),
                        site.language(),
                        site.author(),
                        site.title(),
                        declarations.get(declarations.size() - 1).metadata().adopted(),
                        site.baseUrl()
                                .map(base -> Routes.absolute(base, Routes.HOME).toString()),
                        TextFiles.words(locale),
                        declarations.stream()
                                .map(each -> EpubChapter.of(each, locale))
                                .toList())
                .bytes();
    }
}
