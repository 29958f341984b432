package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Authority;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EventIndex;
import org.xuanyan.model.FormerNames;
import org.xuanyan.model.HandedOn;
import org.xuanyan.model.NamedStates;
import org.xuanyan.model.Page;
import org.xuanyan.model.Register;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;

/** Puts the collection together: its declarations in the order of their dates, and the instruments that they cite. */
public final class CitationLinker {

    private static final Comparator<Declaration> BY_DATE = Comparator.comparing(
                    (Declaration each) -> each.metadata().adopted())
            .thenComparing(each -> each.metadata().slug());

    private static final Comparator<Treaty> BY_PINYIN = Comparator.comparing(
                    (Treaty each) -> each.pinyin().isEmpty())
            .thenComparing(each -> each.pinyin().orElse(""))
            .thenComparing(Treaty::title)
            .thenComparing(Treaty::id);

    private static final Memory.Step<Authority, Registry> REGISTRY = new Memory.Step<>();

    private static final Memory.Step<Declaration, CitationFinder.Cited> CITATIONS = new Memory.Step<>();

    private CitationLinker() {}

    /**
     * Returns the whole collection; {@code problems} receives titles that are not in the authority file.
     *
     * @param memory has the citations of the declarations of the last run
     */
    public static Corpus link(
            Workspace workspace, List<Declaration> declarations, List<Page> pages, Memory memory, Problems problems) {
        Authority authority = workspace.authority();
        Language language = Languages.of(workspace.site().language());
        Registry registry = memory.one(
                REGISTRY,
                workspace.site().language(),
                authority,
                (each, own) -> Registry.of(each, language, own),
                problems);
        // A registry is equal to no other one, so every text is searched again after a change of the authority file.
        List<CitationFinder.Cited> cited = memory
                .all(
                        CITATIONS,
                        registry,
                        declarations,
                        (each, own) -> CitationFinder.find(each, registry, own),
                        problems)
                .stream()
                .sorted(Comparator.comparing(CitationFinder.Cited::declaration, BY_DATE))
                .toList();
        return new Corpus(
                workspace.site(),
                cited.stream().map(CitationFinder.Cited::declaration).toList(),
                treaties(workspace, registry, cited, problems),
                authority.english(),
                workspace.glossary(),
                EventIndex.NONE,
                FormerNames.NONE,
                HandedOn.NOTHING,
                NamedStates.NONE,
                pages,
                workspace.assets());
    }

    private static List<Treaty> treaties(
            Workspace workspace, Registry registry, List<CitationFinder.Cited> cited, Problems problems) {
        Authority authority = workspace.authority();
        List<CitationFinder.Unregistered> unknown =
                cited.stream().flatMap(each -> each.unregistered().stream()).toList();
        List<Treaty> all = new ArrayList<>();
        authority.entries().forEach(each -> all.add(each.treaty()));
        List<Treaty> unregistered = UnregisteredTitles.register(unknown, authority, registry, problems);
        unregistered.stream().filter(each -> isFree(each, authority, problems)).forEach(all::add);
        Map<TreatyId, List<TreatyId>> formerIds = formerIds(all, cited, workspace);
        Set<TreatyId> shown = shown(all, cited, workspace.register());
        checkMeanings(authority, registry, workspace.register(), problems);
        return all.stream()
                .filter(each -> shown.contains(each.id()))
                .map(each -> each.with(formerIds.getOrDefault(each.id(), List.of())))
                .sorted(BY_PINYIN)
                .toList();
    }

    /**
     * Returns the instruments that a declaration cites, and those to which these are related, and those whose pages were published;
     * others wait in the authority file.
     */
    private static Set<TreatyId> shown(List<Treaty> all, List<CitationFinder.Cited> cited, Register register) {
        Set<TreatyId> shown = new LinkedHashSet<>();
        cited.forEach(each -> shown.addAll(each.instruments()));
        Set<TreatyId> related = new TreeSet<>();
        all.stream()
                .filter(each -> shown.contains(each.id()))
                .flatMap(each -> each.relations().stream())
                .forEach(each -> related.add(each.other()));
        shown.addAll(related);
        all.stream()
                .map(Treaty::id)
                .filter(id -> register.addresses().containsKey(address(id)))
                .forEach(shown::add);
        return shown;
    }

    private static String address(TreatyId id) {
        return Register.ADDRESS + Routes.treaty(id);
    }

    /** Reports an entry that has the published id of another instrument: it must still have the title that was published. */
    private static void checkMeanings(Authority authority, Registry registry, Register register, Problems problems) {
        for (Authority.Entry entry : authority.entries()) {
            Treaty treaty = entry.treaty();
            String published = register.addresses().getOrDefault(address(treaty.id()), "");
            boolean kept = published.isEmpty()
                    || Stream.of(Stream.of(treaty.title()), treaty.aliases().stream(), treaty.unbracketed().stream())
                            .flatMap(each -> each)
                            .anyMatch(name -> name.equals(published)
                                    || registry.canonical(name).equals(registry.canonical(published)));
            if (!kept) {
                problems.report(
                        Code.ID_OF_ANOTHER_INSTRUMENT, entry.places().get(0), treaty.id(), published, treaty.title());
            }
        }
    }

    /** Whether no entry has the id that was made for an unregistered title; otherwise reports it. */
    private static boolean isFree(Treaty unregistered, Authority authority, Problems problems) {
        Optional<Authority.Entry> taken = authority.entries().stream()
                .filter(each -> each.treaty().id().equals(unregistered.id()))
                .findFirst();
        taken.ifPresent(entry -> problems.report(
                Code.ID_OF_ANOTHER_TITLE, entry.places().get(0), unregistered.id(), unregistered.title()));
        return taken.isEmpty();
    }

    /**
     * Returns id → the ids under which the instrument was published before: made from the text, before {@code treaties.yml} had it,
     * or as an editor says; an id that another instrument has now is left out.
     */
    private static Map<TreatyId, List<TreatyId>> formerIds(
            List<Treaty> treaties, List<CitationFinder.Cited> cited, Workspace workspace) {
        Set<TreatyId> inUse = new TreeSet<>();
        treaties.forEach(each -> inUse.add(each.id()));
        Map<TreatyId, TreatyId> present = new TreeMap<>();
        workspace
                .moved()
                .all()
                .forEach(each -> Routes.treatyAt(each.from())
                        .ifPresent(former -> each.to()
                                .flatMap(Routes::treatyAt)
                                .filter(inUse::contains)
                                .ifPresent(id -> present.put(former, id))));
        cited.forEach(each -> each.textIds().forEach(present::putIfAbsent));
        Map<TreatyId, List<TreatyId>> formerIds = new TreeMap<>();
        present.forEach((former, id) -> {
            if (workspace.register().addresses().containsKey(address(former)) && !inUse.contains(former)) {
                formerIds.computeIfAbsent(id, each -> new ArrayList<>()).add(former);
            }
        });
        return formerIds;
    }
}
