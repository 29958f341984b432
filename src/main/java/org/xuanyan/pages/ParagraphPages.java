package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.Paragraph;
import org.xuanyan.picture.LinkCard;
import org.xuanyan.reference.Reference;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Lazy;

/**
 * A page for each paragraph and for each former one, if {@code site.yml} does not switch them off. They exist once, not
 * in each language: there are so many of them that each byte counts.
 */
final class ParagraphPages implements Format {

    private static final String FOLDER = "paragraph/";

    private final List<SiteLocale> locales;
    private final SiteLocale first;
    private final Templates templates;

    /**
     * Takes the languages of the interface.
     *
     * @param locales the first is the language of the pages; the others are added where a reader needs them
     * @param templates in the first language
     */
    ParagraphPages(List<SiteLocale> locales, Templates templates) {
        this.locales = List.copyOf(locales);
        this.first = locales.get(0);
        this.templates = templates;
    }

    /**
     * What is the same on the pages of all paragraphs of one declaration.
     *
     * @param site its title
     */
    record Frame(SummaryView declaration, String site, Html head, Html top, Html origin, Html cite) {

        /** Whether no template had a fault. */
        private boolean isWhole() {
            return Stream.of(head, top, origin, cite)
                    .noneMatch(each -> each.markup().isEmpty());
        }
    }

    @Override
    public Optional<String> folder() {
        return Optional.of(Routes.DECLARATIONS.path());
    }

    @Override
    public Stream<Output> outputs() {
        return first.site().paragraphPages()
                ? first.corpus().declarations().stream().flatMap(this::outputs)
                : Stream.empty();
    }

    /** What all pages of one declaration are made from. There are many pages, so each keeps only its number besides. */
    private record Shared(
            Declaration declaration,
            Supplier<Frame> frame,
            Supplier<List<ParagraphPageView.PlacedParagraph>> positions) {}

    private Stream<Output> outputs(Declaration declaration) {
        Shared shared = new Shared(
                declaration,
                new Lazy<>(() -> frame(declaration)),
                new Lazy<>(() -> ParagraphPageView.positions(declaration)));
        List<Paragraph> paragraphs = declaration.paragraphs();
        Stream<Output> live = IntStream.range(0, paragraphs.size())
                .mapToObj(i -> output(declaration, paragraphs.get(i).id(), () -> live(shared, i)));
        Stream<Output> gone = tombstones(declaration).entrySet().stream()
                .map(each -> output(declaration, each.getKey(), () -> gone(shared, each.getKey(), each.getValue())));
        return Stream.concat(live, gone);
    }

    private static Output output(Declaration declaration, AnchorId id, Supplier<byte[]> content) {
        String file = Routes.paragraphPage(declaration.metadata().slug(), id).file();
        return new Output(file, declaration.metadata().file(), content);
    }

    /**
     * Makes the page of a paragraph.
     *
     * @param index of the paragraph, 0-based
     */
    private byte[] live(Shared shared, int index) {
        List<ParagraphPageView.PlacedParagraph> positions = shared.positions().get();
        AnchorId id = positions.get(index).paragraph().id();
        return fill(
                shared,
                id,
                "page.peb",
                () -> Map.of("paragraph", ParagraphPageView.of(shared.declaration(), positions, index, locales)));
    }

    private byte[] gone(Shared shared, AnchorId id, List<TombstoneView> tombstones) {
        return fill(shared, id, "gone.peb", () -> Map.of("tombstones", tombstones));
    }

    private byte[] fill(Shared shared, AnchorId id, String template, Supplier<Map<String, Object>> views) {
        Frame frame = shared.frame().get();
        if (!frame.isWhole()) {
            return new byte[0];
        }
        Map<String, Object> all = new TreeMap<>(views.get());
        all.put("frame", frame);
        all.put("d", frame.declaration());
        all.put(
                "published",
                first.site().baseUrl().isPresent() && !first.corpus().isPreview());
        all.put("locales", locales);
        Route here = Routes.paragraphPage(shared.declaration().metadata().slug(), id);
        return templates.bare(FOLDER + template, here, all);
    }

    private Frame frame(Declaration declaration) {
        SummaryView summary = SummaryView.of(declaration, first);
        ReferencesView references = ReferencesView.of(Reference.of(first.site(), declaration.metadata()), List.of());
        // All pages of paragraphs of a declaration have the same links to others, because they stand side by side.
        Route here = Routes.paragraphPage(summary.slug(), AnchorId.paragraph(1));
        Map<String, Object> views = Map.of(
                "declarations",
                locales.stream().map(each -> SummaryView.of(declaration, each)).toList(),
                "references",
                references,
                "card",
                LinkCard.of(declaration, first).map(LinkCard::route));
        return new Frame(
                summary,
                first.site().titles(first.messages().language()).title(),
                templates.part(FOLDER + "head.peb", here, views),
                templates.part(FOLDER + "top.peb", here, views),
                templates.part(FOLDER + "origin.peb", here, views),
                templates.part(FOLDER + "cite.peb", here, views));
    }

    /** Returns id of a former paragraph → its tombstone in each language. */
    private Map<AnchorId, List<TombstoneView>> tombstones(Declaration declaration) {
        Map<AnchorId, List<TombstoneView>> tombstones = new TreeMap<>();
        locales.stream()
                .flatMap(locale -> TombstoneView.of(declaration, locale).values().stream())
                .flatMap(List::stream)
                .filter(each -> each.id().isParagraph())
                .forEach(each -> tombstones
                        .computeIfAbsent(each.id(), id -> new ArrayList<>())
                        .add(each));
        return tombstones;
    }
}
