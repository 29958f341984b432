package org.xuanyan.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.Languages;
import org.xuanyan.model.AddressDecisions;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Asset;
import org.xuanyan.model.Authority;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.PassageEdits;
import org.xuanyan.model.Register;
import org.xuanyan.model.Site;
import org.xuanyan.model.Slug;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Memory;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.FormerDeclarations;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/** Reads everything that a build needs, in alphabetical order on every file system. */
public final class Loader {

    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private static final String DECLARATIONS_FOLDER = "declarations";

    private static final String PAGES_FOLDER = "pages";

    private static final List<String> KNOWN = List.of(
            SiteLanguage.FILE,
            AuthorityReader.FILE,
            TimelineReader.FILE,
            PassagesReader.FILE,
            StatesReader.FILE,
            GlossaryReader.FILE,
            AddressDecisions.FILE,
            Register.FILE,
            DECLARATIONS_FOLDER,
            PAGES_FOLDER);

    private static final Memory.Step<Memory.InputState<Path>, DeclarationFolder> DECLARATIONS = new Memory.Step<>();

    private static final Memory.Step<Memory.InputState<Path>, Authority> AUTHORITY = new Memory.Step<>();

    /** What was read from the folder of a declaration; the findings of a draft are reported only with drafts. */
    private record DeclarationFolder(Path path, Optional<Manuscript> read, Problems problems) {}

    private final Settings settings;
    private final boolean withDrafts;
    private final Memory memory;
    private final Problems problems;
    private final List<Slug> drafts = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();

    /** Declaration that only has its ledger left → the ids in it. */
    private final SortedMap<Slug, List<AnchorId>> former = new TreeMap<>();

    private Loader(Settings settings, boolean withDrafts, Memory memory, Problems problems) {
        this.settings = settings;
        this.withDrafts = withDrafts;
        this.memory = memory;
        this.problems = problems;
    }

    /**
     * Reads content, templates and static files, but no drafts; nothing in a draft is reported. What cannot be read is
     * reported and left out.
     *
     * @return empty if there is no content folder
     * @throws IOException if the disk fails
     */
    public static Optional<Workspace> load(Settings settings, Problems problems) throws IOException {
        return new Loader(settings, false, new Memory(), problems).load();
    }

    /**
     * Reads the same as {@link #load}, and the drafts like every other declaration.
     *
     * @param memory has what was read in the last run, except for what {@link #forget} was told
     * @return empty if there is no content folder
     * @throws IOException if the disk fails
     */
    public static Optional<Workspace> loadWithDrafts(Settings settings, Memory memory, Problems problems)
            throws IOException {
        return new Loader(settings, true, memory, problems).load();
    }

    /**
     * Makes a memory forget what was read from files and folders.
     *
     * @param changed those that changed; of a folder, everything in it may have changed
     */
    public static void forget(Collection<Path> changed, Memory memory) {
        memory.forget(name -> name instanceof Path path
                && changed.stream().anyMatch(each -> path.startsWith(each) || each.startsWith(path)));
    }

    private Optional<Workspace> load() throws IOException {
        Path content = settings.content();
        if (!Files.isDirectory(content)) {
            problems.report(Code.NO_CONTENT_FOLDER, SourceSpan.startOf(Folders.name(content)));
            return Optional.empty();
        }
        for (Path child : Folders.children(content)) {
            String childName = child.getFileName().toString();
            if (!KNOWN.contains(childName)) {
                problems.report(
                        Code.UNUSED_FILE,
                        SourceSpan.startOf(Folders.name(child)),
                        "content",
                        NearestWord.to(childName, KNOWN),
                        String.join(", ", KNOWN));
            }
        }
        for (String folder : List.of(DECLARATIONS_FOLDER, PAGES_FOLDER)) {
            Path place = content.resolve(folder);
            if (!Files.isDirectory(place) && Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                problems.report(Code.FILE_INSTEAD_OF_FOLDER, SourceSpan.startOf(Folders.name(place)));
            }
        }
        try (Bundle bundle = new Bundle()) {
            Path templateFolder = bundle.orOwn(settings.templates(), "templates");
            TemplatesReader.TemplateFiles templates =
                    TemplatesReader.read(templateFolder, plainFiles(templateFolder), problems);
            List<Asset> assets = assets(bundle.orOwn(settings.assets(), "static"));
            return Optional.of(load(content, templates, assets));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Workspace load(Path content, TemplatesReader.TemplateFiles templates, List<Asset> assets)
            throws IOException {
        Map<LanguageTag, MessageCatalog> messages = templates.messages();
        Path authorityFile = content.resolve(AuthorityReader.FILE);
        Path timelineFile = content.resolve(TimelineReader.FILE);
        TimelineEdits edits = TimelineReader.read(timelineFile, Folders.name(timelineFile), problems);
        Path passagesFile = content.resolve(PassagesReader.FILE);
        PassageEdits passages = PassagesReader.read(passagesFile, Folders.name(passagesFile), problems);
        Path statesFile = content.resolve(StatesReader.FILE);
        Path glossaryFile = content.resolve(GlossaryReader.FILE);
        Path addressesFile = content.resolve(AddressDecisions.FILE);
        AddressDecisions moved = AddressesReader.read(addressesFile, Folders.name(addressesFile), problems);
        Path declarations = content.resolve(DECLARATIONS_FOLDER);
        Path registerFile = content.resolve(Register.FILE);
        Register register =
                RegisterReader.read(registerFile, Folders.name(registerFile), declarations, moved, problems);
        Path siteFile = content.resolve(SiteLanguage.FILE);
        Site site = new SiteReader(Folders.name(siteFile), messages.keySet(), problems)
                .read(siteFile, settings.baseUrl(), register);
        List<Manuscript> manuscripts = manuscripts(declarations, moved, site.language(), messages.keySet());
        Set<LanguageTag> languages = new TreeSet<>(Set.of(site.language()));
        manuscripts.forEach(each -> languages.add(each.metadata().language()));
        Authority authority = memory.one(
                AUTHORITY,
                languages,
                memory.state(authorityFile),
                (file, own) -> authority(file.name(), languages, own),
                problems);
        List<PageManuscript> pages = pages(content.resolve(PAGES_FOLDER), site.language(), messages.keySet());
        return new Workspace(
                site,
                authority,
                edits,
                passages,
                StatesReader.read(statesFile, Folders.name(statesFile), site.language(), problems),
                GlossaryReader.read(glossaryFile, Folders.name(glossaryFile), site.language(), languages, problems),
                register,
                moved.withFormer(former),
                manuscripts,
                drafts,
                pages,
                templates.texts(),
                messages,
                assets,
                leftOut);
    }

    private static Authority authority(Path file, Set<LanguageTag> languages, Problems problems) {
        try {
            return AuthorityReader.read(file, Folders.name(file), languages, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Manuscript> manuscripts(
            Path parent, AddressDecisions moved, LanguageTag language, Set<LanguageTag> pageLanguages)
            throws IOException {
        List<Path> folders = new ArrayList<>();
        Map<String, Path> slugs = new TreeMap<>();
        for (Path folder : Folders.children(parent)) {
            if (!Files.isDirectory(folder)) {
                problems.report(Code.UNPUBLISHED_FILE, SourceSpan.startOf(Folders.name(folder)));
                continue;
            }
            Optional<Slug> leftBehind = leftBehind(folder, moved);
            if (leftBehind.isPresent()) {
                readFormer(leftBehind.get(), folder, language);
                continue;
            }
            Path sameSlug = slugs.put(folder.getFileName().toString().toLowerCase(Locale.ROOT), folder);
            if (sameSlug != null) {
                problems.report(Code.DUPLICATE_SLUG, SourceSpan.startOf(Folders.name(folder)), Folders.name(sameSlug));
            }
            folders.add(folder);
        }
        List<Manuscript> manuscripts = memory
                .all(
                        DECLARATIONS,
                        List.of(language, pageLanguages),
                        folders.stream().map(memory::state).toList(),
                        (folder, ignored) -> read(folder.name(), language, pageLanguages),
                        problems)
                .stream()
                .flatMap(each -> declaration(each).stream())
                .toList();
        if (slugs.size() == (withDrafts ? 0 : drafts.size())) {
            String named = drafts.stream().map(Slug::toString).collect(Collectors.joining(", "));
            problems.report(Code.NO_DECLARATION, SourceSpan.startOf(Folders.name(parent)), named);
        }
        return manuscripts;
    }

    /** Returns the slug of a declaration that an editor says was renamed or withdrawn, and that has no text any more. */
    private static Optional<Slug> leftBehind(Path folder, AddressDecisions moved) {
        return Slug.of(folder.getFileName().toString())
                .filter(each -> moved.on(FormerDeclarations.address(each)).isPresent())
                .filter(each ->
                        !Files.exists(folder.resolve(DeclarationReader.DECLARATION), LinkOption.NOFOLLOW_LINKS));
    }

    /** Reads the ids of such a declaration; all else in its folder is reported. */
    private void readFormer(Slug slug, Path folder, LanguageTag language) throws IOException {
        for (Path child : Folders.children(folder)) {
            if (!child.getFileName().toString().equals(Ledger.FILE)) {
                problems.report(
                        Code.UNUSED_FILE, SourceSpan.startOf(Folders.name(child)), "declaration", "", Ledger.FILE);
            }
        }
        Path ledger = folder.resolve(Ledger.FILE);
        LedgerReader.read(ledger, Folders.name(ledger), Languages.of(language), problems)
                .ifPresent(each -> former.put(slug, List.copyOf(each.current().keySet())));
    }

    private static DeclarationFolder read(Path folder, LanguageTag language, Set<LanguageTag> pageLanguages) {
        Problems own = new Problems();
        try {
            return new DeclarationFolder(
                    folder,
                    new DeclarationReader(folder, Folders.name(folder), language, pageLanguages, own).read(),
                    own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the declaration of a folder; empty if it cannot be read or is a draft that is left out. */
    private Optional<Manuscript> declaration(DeclarationFolder folder) {
        Optional<Slug> draft =
                folder.read().map(Manuscript::metadata).filter(Metadata::draft).map(Metadata::slug);
        draft.ifPresent(drafts::add);
        if (draft.isPresent() && !withDrafts) {
            return Optional.empty();
        }
        problems.addAll(folder.problems());
        if (folder.read().isEmpty()) {
            leaveOut(Routes.ofFolder(folder.path().getFileName().toString()));
        }
        return folder.read();
    }

    private void leaveOut(Optional<Route> route) {
        route.ifPresent(each -> leftOut.add(each.toString()));
    }

    private List<PageManuscript> pages(Path parent, LanguageTag own, Set<LanguageTag> languages) throws IOException {
        List<PageManuscript> pages = new ArrayList<>();
        for (Path file : Folders.children(parent)) {
            Optional<PageManuscript> read = PageReader.read(file, Folders.name(file), own, languages, problems);
            read.ifPresentOrElse(pages::add, () -> leaveOut(Routes.ofFile(PageReader.nameOf(file))));
        }
        return pages;
    }

    private List<Asset> assets(Path root) throws IOException {
        List<Asset> assets = new ArrayList<>();
        for (Path file : plainFiles(root)) {
            try {
                byte[] bytes = InputFile.read(file, InputFile.Limit.FILE);
                assets.add(new Asset(Folders.pathBelow(root, file), bytes, Folders.name(file)));
            } catch (IOException e) {
                TextReader.reportUnreadable(file, Folders.name(file), e, problems);
            }
        }
        return assets;
    }

    private List<Path> plainFiles(Path root) throws IOException {
        return Folders.files(root).stream().filter(file -> isPlain(root, file)).toList();
    }

    private boolean isPlain(Path root, Path file) {
        if (PLAIN_PATH.matcher(Folders.pathBelow(root, file)).matches()
                && !Folders.pathBelow(root, file).contains("..")) {
            return true;
        }
        problems.report(Code.BAD_FILE_NAME, SourceSpan.startOf(Folders.name(file)));
        return false;
    }
}
