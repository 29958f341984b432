package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.Asset;
import org.xuanyan.model.Authority;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.MessageCatalog;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.Register;
import org.xuanyan.model.Site;
import org.xuanyan.model.TimelineEdits;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads everything that a build needs, in alphabetical order whatever the disk says. */
public final class Loader {

    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private static final List<String> KNOWN =
            List.of("site.yml", AuthorityReader.FILE, TimelineReader.FILE, Register.FILE, "declarations", "pages");

    private final Settings settings;
    private final Problems problems;
    private final Set<String> leftOut = new TreeSet<>();

    private Loader(Settings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * Reads content, templates and static files. What cannot be read is reported and left out.
     *
     * @return empty when there is no content folder
     * @throws IOException if the disk fails
     */
    public static Optional<Workspace> load(Settings settings, Problems problems) throws IOException {
        return new Loader(settings, problems).load();
    }

    private Optional<Workspace> load() throws IOException {
        Path content = settings.content();
        if (!Files.isDirectory(content)) {
            problems.error(
                    SourceSpan.startOf(name(content)),
                    "there is no such folder",
                    "run the command beside the content folder, or name it with --content");
            return Optional.empty();
        }
        for (Path child : children(content)) {
            String childName = child.getFileName().toString();
            if (!KNOWN.contains(childName)) {
                String meant = NearestWord.to(childName, KNOWN)
                        .map(near -> "did you mean " + near + "? ")
                        .orElse("");
                problems.warning(
                        SourceSpan.startOf(name(child)),
                        "nothing reads this",
                        meant + "the content folder holds " + String.join(", ", KNOWN));
            }
        }
        try (Bundle bundle = new Bundle()) {
            Path frames = bundle.orOwn(settings.templates(), "templates");
            Map<String, SourceText> templates = templates(frames);
            Map<LanguageTag, MessageCatalog> messages = messages(frames, templates);
            List<Asset> assets = assets(bundle.orOwn(settings.assets(), "static"));
            return Optional.of(load(content, templates, messages, assets));
        }
    }

    private Workspace load(
            Path content,
            Map<String, SourceText> templates,
            Map<LanguageTag, MessageCatalog> messages,
            List<Asset> assets)
            throws IOException {
        Path siteFile = content.resolve("site.yml");
        Site site = new SiteReader(name(siteFile), messages.keySet(), problems).read(siteFile, settings.baseUrl());
        Path authorityFile = content.resolve(AuthorityReader.FILE);
        Authority authority = AuthorityReader.read(authorityFile, name(authorityFile), problems);
        Path timelineFile = content.resolve(TimelineReader.FILE);
        TimelineEdits edits = TimelineReader.read(timelineFile, name(timelineFile), problems);
        Path declarations = content.resolve("declarations");
        Path registerFile = content.resolve(Register.FILE);
        Register register = RegisterReader.read(registerFile, name(registerFile), declarations, problems);
        List<Manuscript> manuscripts = manuscripts(declarations, site.language());
        List<PageManuscript> pages = pages(content.resolve("pages"));
        return new Workspace(
                site, authority, edits, register, manuscripts, pages, templates, messages, assets, leftOut);
    }

    /** Returns what the pages say; without any message, no more is reported than that there is none. */
    private Map<LanguageTag, MessageCatalog> messages(Path templates, Map<String, SourceText> texts) {
        Map<LanguageTag, MessageCatalog> messages = new TreeMap<>(MessagesReader.read(texts, problems));
        if (messages.isEmpty()) {
            String folder = name(templates.resolve(MessagesReader.FOLDER));
            problems.error(
                    SourceSpan.startOf(folder),
                    "there are no messages, without which the pages have no words",
                    "copy the folder i18n from the templates of the program");
            messages.put(
                    MessagesReader.FALLBACK,
                    new MessageCatalog(MessagesReader.FALLBACK, folder, new TreeMap<>(), false));
        }
        return messages;
    }

    private List<Manuscript> manuscripts(Path parent, LanguageTag language) throws IOException {
        List<Manuscript> manuscripts = new ArrayList<>();
        Map<String, Path> slugs = new TreeMap<>();
        for (Path folder : children(parent)) {
            if (!Files.isDirectory(folder)) {
                problems.warning(
                        SourceSpan.startOf(name(folder)),
                        "this file is not published",
                        "a declaration is a folder with a declaration.md; move the file or remove it");
                continue;
            }
            Path twin = slugs.put(folder.getFileName().toString().toLowerCase(Locale.ROOT), folder);
            if (twin != null) {
                problems.error(
                        SourceSpan.startOf(name(folder)),
                        "two declarations with one slug; the other is " + name(twin),
                        "rename one: an address belongs to one declaration for ever");
            }
            Optional<Manuscript> read = new DeclarationReader(folder, name(folder), language, problems).read();
            read.ifPresentOrElse(
                    manuscripts::add,
                    () -> leaveOut(Routes.ofFolder(folder.getFileName().toString())));
        }
        if (slugs.isEmpty()) {
            problems.error(
                    SourceSpan.startOf(name(parent)),
                    "there is no declaration",
                    "add a folder such as 2018-qingdao/ with a declaration.md; the command new makes one");
        }
        return manuscripts;
    }

    private void leaveOut(Optional<Route> route) {
        route.ifPresent(each -> leftOut.add(each.toString()));
    }

    private List<PageManuscript> pages(Path parent) throws IOException {
        List<PageManuscript> pages = new ArrayList<>();
        for (Path file : children(parent)) {
            Optional<PageManuscript> read = PageReader.read(file, name(file), problems);
            read.ifPresentOrElse(pages::add, () -> leaveOut(Routes.ofFile(PageReader.nameOf(file))));
        }
        return pages;
    }

    private Map<String, SourceText> templates(Path root) throws IOException {
        Map<String, SourceText> templates = new TreeMap<>();
        for (Path file : files(root)) {
            if (isPlain(root, file)) {
                TextReader.read(file, name(file), problems)
                        .ifPresent(text -> templates.put(pathBelow(root, file), text));
            }
        }
        return templates;
    }

    private List<Asset> assets(Path root) throws IOException {
        List<Asset> assets = new ArrayList<>();
        for (Path file : files(root)) {
            if (isPlain(root, file)) {
                assets.add(new Asset(pathBelow(root, file), Files.readAllBytes(file), name(file)));
            }
        }
        return assets;
    }

    private boolean isPlain(Path root, Path file) {
        if (PLAIN_PATH.matcher(pathBelow(root, file)).matches()
                && !pathBelow(root, file).contains("..")) {
            return true;
        }
        problems.error(
                SourceSpan.startOf(name(file)),
                "the file name cannot be an address",
                "use ASCII letters, digits, - and _, and single dots");
        return false;
    }

    /** Returns what lies in a folder, without hidden files, by name; nothing where there is no folder. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return sorted(paths.filter(path -> !isHidden(path)));
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root, FileVisitOption.FOLLOW_LINKS)) {
            return sorted(paths.filter(Files::isRegularFile).filter(path -> isVisible(root.relativize(path))));
        }
    }

    /** By name, and not by {@link Path}'s own order, which differs from system to system. */
    private static List<Path> sorted(Stream<Path> paths) {
        return paths.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }

    private static boolean isVisible(Path path) {
        for (Path part : path) {
            if (isHidden(part)) {
                return false;
            }
        }
        return true;
    }

    /** Hidden files and what editors keep beside a file that is being edited. */
    private static boolean isHidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~");
    }

    private static String pathBelow(Path root, Path file) {
        return name(root.relativize(file));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
