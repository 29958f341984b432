package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.Percent;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Account;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Html;
import org.xuanyan.model.Intervention;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Source;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code sources.peb} shows.
 *
 * @param summary the declaration as lists show it
 * @param language of the text
 * @param data the sources as data
 * @param blocks the paragraphs and section marks in reading order
 * @param former what became of sources that are not there any more
 */
record SourcesView(
        SummaryView summary,
        LanguageTag language,
        StatusView status,
        Route data,
        List<SourceView> sources,
        List<VariantView> variants,
        List<BlockView> blocks,
        List<FormerFragment> former) {

    /**
     * One source.
     *
     * @param kind in words
     * @param completeness in words
     * @param coverage e.g. {@code 48.8%}
     * @param description one sentence, or an empty string
     * @param copy the raw copy
     * @param fileName of the raw copy, e.g. {@code web.txt}
     * @param original the file from which the copy was taken, if it was taken from one
     * @param total the number of interventions
     * @param counts the number of interventions of each kind that occurs
     * @param outsideTotal the number of interventions outside all paragraphs and section marks
     * @param outsideUnconfirmed whether one of them leaves out what looks like the text, and only its reason explains it
     * @param outside these interventions, with one view for those that make the same change
     */
    record SourceView(
            String id,
            String kind,
            String completeness,
            String coverage,
            String description,
            String sha256,
            String encoding,
            Route copy,
            String fileName,
            List<OriginalView> original,
            int total,
            List<Count> counts,
            int outsideTotal,
            boolean outsideUnconfirmed,
            List<InterventionView> outside) {}

    /**
     * The file from which a raw copy was taken.
     *
     * @param name of the file, e.g. {@code copy.pdf}
     */
    record OriginalView(Route route, String name, String sha256) {}

    /** The number of interventions of one kind. */
    record Count(String kind, int number) {}

    /**
     * A paragraph or section mark.
     *
     * @param id e.g. {@code p17}
     * @param name e.g. {@code 第17段}
     * @param target its place in the declaration
     * @param missingIn the ids of the sources that do not have it
     */
    record BlockView(AnchorId id, Html name, Route target, List<PlaceView> places, List<String> missingIn) {}

    /**
     * Where a block stands in one source.
     *
     * @param lines e.g. {@code 第63–71行}
     * @param excerpt the raw copy, with removed words in {@code del} and inserted words in {@code ins}
     * @param emendations interventions for which an editor gives a reason
     * @param total the number of other interventions
     * @param interventions the others, with one view for those that make the same change
     */
    record PlaceView(
            String source,
            String lines,
            Html excerpt,
            List<InterventionView> emendations,
            int total,
            List<InterventionView> interventions) {}

    static SourcesView of(Declaration declaration, SiteLocale locale) {
        PageMessages messages = locale.messages();
        Slug slug = declaration.metadata().slug();
        List<Account> accounts = declaration.provenance().accounts();
        return new SourcesView(
                SummaryView.of(declaration, locale),
                declaration.metadata().language(),
                StatusView.of(declaration, messages),
                Routes.sourcesData(slug),
                accounts.stream()
                        .map(account -> source(slug, account, messages))
                        .toList(),
                VariantView.of(declaration, messages),
                new Blocks(declaration, messages).all(),
                locale.corpus().former().sources().stream()
                        .filter(each -> each.declaration().equals(slug))
                        .map(each -> new FormerFragment(
                                Routes.source(slug, each.id()), each.to().flatMap(Routes::published), each.reason()))
                        .toList());
    }

    private static SourceView source(Slug slug, Account account, PageMessages messages) {
        Source source = account.source();
        String file = source.copy().file();
        Map<InterventionKind, Integer> numbers = new TreeMap<>();
        account.interventions().forEach(each -> numbers.merge(each.kind(), 1, Integer::sum));
        List<Count> counts = new ArrayList<>();
        numbers.forEach((kind, number) -> counts.add(new Count(SourceMessages.kind(kind, messages), number)));
        List<Intervention> outside = account.interventions().stream()
                .filter(each -> each.block().isEmpty())
                .toList();
        return new SourceView(
                source.id(),
                SourceMessages.kind(source.kind(), messages),
                SourceMessages.completeness(source.completeness(), messages),
                Percent.text(account.coverage()),
                source.description().orElse(""),
                source.copy().sha256(),
                source.copy().encoding().name(),
                Routes.rawCopy(slug, file),
                name(file),
                source.original().stream()
                        .map(original -> new OriginalView(
                                Routes.original(slug, original.file()), name(original.file()), original.sha256()))
                        .toList(),
                account.interventions().size(),
                counts,
                outside.size(),
                outside.stream().anyMatch(Intervention::unconfirmed),
                InterventionView.of(outside, messages));
    }

    private static String name(String file) {
        return file.substring(file.indexOf('/') + 1);
    }

    /** Collects the places of each block in all sources. */
    private static final class Blocks {

        private final Declaration declaration;
        private final PageMessages messages;
        private final Html brokenOff;
        private final Slug slug;
        private final Map<AnchorId, List<PlaceView>> places = new TreeMap<>();

        private Blocks(Declaration declaration, PageMessages messages) {
            this.declaration = declaration;
            this.messages = messages;
            this.brokenOff = SourceMessages.ours(
                    messages.html("sources.broken-off"), declaration.metadata().language(), messages);
            this.slug = declaration.metadata().slug();
            declaration.provenance().accounts().forEach(this::addPlaces);
        }

        private void addPlaces(Account account) {
            Map<AnchorId, List<Intervention>> byBlock = new TreeMap<>();
            for (Intervention each : account.interventions()) {
                each.block()
                        .ifPresent(block -> byBlock.computeIfAbsent(block, key -> new ArrayList<>())
                                .add(each));
            }
            for (Account.CopyStretch stretch : account.stretches()) {
                List<Intervention> own = byBlock.getOrDefault(stretch.block(), List.of());
                List<Intervention> emendations =
                        own.stream().filter(Blocks::isShown).toList();
                List<Intervention> others =
                        own.stream().filter(each -> !isShown(each)).toList();
                places.computeIfAbsent(stretch.block(), key -> new ArrayList<>())
                        .add(new PlaceView(
                                account.source().id(),
                                lines(account, stretch),
                                Excerpt.of(account, stretch, own, brokenOff),
                                InterventionView.of(emendations, messages),
                                own.size() - emendations.size(),
                                InterventionView.of(others, messages)));
            }
        }

        /** Whether readers see an intervention without opening a list. */
        private static boolean isShown(Intervention intervention) {
            return intervention.reason().isPresent() || intervention.unconfirmed();
        }

        private String lines(Account account, Account.CopyStretch stretch) {
            int first = account.source()
                    .copy()
                    .text()
                    .span(stretch.start(), stretch.start())
                    .line();
            int last = account.source()
                    .copy()
                    .text()
                    .span(stretch.end(), stretch.end())
                    .line();
            return first == last ? messages.say("sources.line", first) : messages.say("sources.lines", first, last);
        }

        private List<BlockView> all() {
            List<BlockView> blocks = new ArrayList<>();
            LanguageTag language = declaration.metadata().language();
            for (Division division : declaration.divisions()) {
                division.section()
                        .ifPresent(section -> blocks.add(
                                block(section.id(), SourceMessages.block(section.label(), language, messages))));
                for (Paragraph paragraph : division.paragraphs()) {
                    blocks.add(block(paragraph.id(), SourceMessages.block(paragraph.name(), language, messages)));
                }
            }
            return blocks;
        }

        private BlockView block(AnchorId id, Html name) {
            return new BlockView(
                    id,
                    name,
                    Routes.anchor(slug, id),
                    places.getOrDefault(id, List.of()),
                    declaration.provenance().accounts().stream()
                            .map(account -> account.source().id())
                            .filter(source -> places.getOrDefault(id, List.of()).stream()
                                    .noneMatch(place -> place.source().equals(source)))
                            .toList());
        }
    }
}
