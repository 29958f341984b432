package org.xuanyan.pipeline;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Stream;
import org.xuanyan.anchor.AnchorAssigner;
import org.xuanyan.citation.CitationLinker;
import org.xuanyan.collate.Collator;
import org.xuanyan.compare.KinLinker;
import org.xuanyan.language.Languages;
import org.xuanyan.load.Loader;
import org.xuanyan.load.Settings;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.FormerNames;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Link;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.model.Page;
import org.xuanyan.model.ParsedDeclaration;
import org.xuanyan.model.PassageEdits;
import org.xuanyan.model.Register;
import org.xuanyan.model.SeriesDecisions;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.model.Workspace;
import org.xuanyan.parse.Parser;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.FormerDeclarations;
import org.xuanyan.site.FormerEvents;
import org.xuanyan.site.PublishedAddresses;
import org.xuanyan.site.Routes;
import org.xuanyan.text.SourceText;
import org.xuanyan.timeline.Timeline;

/**
 * What the stages from {@code load} to {@code collate} made. Nothing else that was read stays in memory: with a thousand
 * declarations, that would be 30 MB while their pages are written.
 *
 * @param corpus the collection, ready to be rendered
 * @param unjudged the links between related paragraphs, if an editor has begun to judge
 * @param register of what was published
 * @param moved what an editor says became of published addresses
 * @param drafts the drafts
 * @param templates path below {@code templates/} → text
 * @param messages of the pages, by language
 * @param unreadable the addresses whose content could not be read completely
 * @param sound whether no error was found so far, so that nothing can be missing for another reason
 */
record Stages(
        Corpus corpus,
        List<Kinship> unjudged,
        Register register,
        AddressDecisions moved,
        List<Slug> drafts,
        Map<String, SourceText> templates,
        Map<LanguageTag, MessageCatalog> messages,
        Set<String> unreadable,
        boolean sound) {

    /**
     * Runs these stages.
     *
     * @param recording whether drafts are among the declarations
     * @param memory has the results of the last run; {@link Memory#none} for a single run
     * @return empty if there is no content folder
     * @throws IOException if the disk fails
     */
    static Optional<Stages> run(Settings settings, Recording recording, Memory memory, Problems problems)
            throws IOException {
        // What was read is out of reach before the declarations are compared.
        return collated(settings, recording, memory, problems).map(each -> each.finish(memory, problems));
    }

    /**
     * What the stages before {@code compare} made; the texts have their dates, but the events on them are not known yet.
     *
     * @param places other names of places → the names in the list of the collection
     * @param decided what editors and earlier builds decided about the series
     */
    private record Collated(
            Corpus corpus,
            TimelineEdits timelineEdits,
            Map<String, String> places,
            SeriesDecisions decided,
            Register register,
            AddressDecisions moved,
            List<Slug> drafts,
            Map<String, SourceText> templates,
            Map<LanguageTag, MessageCatalog> messages,
            Set<String> unreadable) {

        /** Finds the events and compares the declarations, at the same time: neither needs the other. */
        Stages finish(Memory memory, Problems problems) {
            ForkJoinTask<EventIndex> events = ForkJoinTask.adapt(
                            () -> Timeline.events(corpus, timelineEdits, places, memory, problems))
                    .fork();
            Corpus compared = compared(memory, problems);
            FormerDeclarations former = new FormerDeclarations(register, moved);
            Corpus finished = compared.withEvents(
                    events.join(),
                    new FormerNames(
                            FormerEvents.of(events.join().all(), register, moved),
                            PublishedAddresses.formerStates(compared, register, moved),
                            former.sources(),
                            former.firstSlugs()),
                    Languages.of(corpus.site().language()).places().cities());
            return new Stages(
                    finished,
                    unjudged(finished),
                    register,
                    moved,
                    drafts,
                    templates,
                    messages,
                    unreadable,
                    !problems.hasErrors());
        }

        private Corpus compared(Memory memory, Problems problems) {
            return KinLinker.link(
                    corpus,
                    decided,
                    slug -> unreadable.contains(Routes.declaration(slug).toString()),
                    memory,
                    problems);
        }

        private List<Kinship> unjudged(Corpus compared) {
            return decided.passages().equals(PassageEdits.NONE)
                    ? List.of()
                    : compared.handedOn().kin().stream()
                            .flatMap(pair -> pair.links().stream())
                            .filter(each -> each.kind() == KinClass.RELATED)
                            .toList();
        }
    }

    private static Optional<Collated> collated(Settings settings, Recording recording, Memory memory, Problems problems)
            throws IOException {
        Optional<Workspace> loaded = recording == Recording.PREVIEW
                ? Loader.loadWithDrafts(settings, memory, problems)
                : Loader.load(settings, problems);
        return loaded.map(workspace -> collated(workspace, memory, problems));
    }

    private static Collated collated(Workspace workspace, Memory memory, Problems problems) {
        FormerDeclarations former = new FormerDeclarations(workspace.register(), workspace.moved());
        List<ParsedDeclaration> parsed = Parser.declarations(workspace.manuscripts(), memory, problems);
        List<Page> pages = Parser.pages(workspace.pages(), problems);
        List<Declaration> anchored =
                AnchorAssigner.assign(parsed, workspace.site().edition(), memory, problems);
        Corpus cited = CitationLinker.link(workspace, anchored, pages, memory, problems);
        Corpus dated = Timeline.dates(cited, memory, problems);
        Corpus collated = Collator.collate(dated, memory, problems);
        AnchorAssigner.checkLabels(parsed, anchored, problems);
        return new Collated(
                collated,
                workspace.timelineEdits(),
                workspace.authority().places(),
                new SeriesDecisions(
                        workspace.passageEdits(), former.passages(), former.comparisons(), workspace.members()),
                workspace.register(),
                former.completed(),
                workspace.drafts(),
                workspace.templates(),
                workspace.messages(),
                unreadable(workspace, parsed));
    }

    /** Returns the links that editors wrote: in notes, pages, the licence, and what they say became of published addresses. */
    List<Link> links() {
        Stream<Link> license = corpus.site().license().stream()
                .flatMap(each ->
                        Routes.published(each.address()).stream().map(route -> new Link(route.toString(), each.at())));
        return Stream.of(corpus.links().stream(), moved.links().stream(), license)
                .flatMap(each -> each)
                .toList();
    }

    private static Set<String> unreadable(Workspace workspace, List<ParsedDeclaration> parsed) {
        Set<String> unreadable = new TreeSet<>(workspace.leftOut());
        parsed.stream()
                .filter(declaration -> !declaration.whole())
                .map(declaration ->
                        Routes.declaration(declaration.metadata().slug()).toString())
                .forEach(unreadable::add);
        return unreadable;
    }
}
