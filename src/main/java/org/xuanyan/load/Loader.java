package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.model.Asset;
import org.xuanyan.model.Manuscript;
import org.xuanyan.model.PageManuscript;
import org.xuanyan.model.Site;
import org.xuanyan.model.Workspace;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** Reads everything that a build needs, in alphabetical order whatever the disk says. */
public final class Loader {

    private static final Pattern PLAIN_PATH =
            Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*");

    private final Folders folders;
    private final Problems problems;
    private final List<String> leftOut = new ArrayList<>();

    private Loader(Folders folders, Problems problems) {
        this.folders = folders;
        this.problems = problems;
    }

    /**
     * Reads content, templates and static files. What cannot be read is reported and left out.
     *
     * @return empty when there is no content folder
     * @throws IOException if the disk fails
     */
    public static Optional<Workspace> load(Folders folders, Problems problems) throws IOException {
        return new Loader(folders, problems).load();
    }

    private Optional<Workspace> load() throws IOException {
        Path content = folders.content();
        if (!Files.isDirectory(content)) {
            problems.error(
                    SourceSpan.startOf(name(content)),
                    "there is no such folder",
                    "run the command beside the content folder, or name it with --content");
            return Optional.empty();
        }
        Path siteFile = content.resolve("site.yml");
        Site site = SiteReader.read(siteFile, name(siteFile), folders.baseUrl(), problems);
        List<Manuscript> manuscripts = manuscripts(content.resolve("declarations"), site.language());
        List<PageManuscript> pages = pages(content.resolve("pages"));
        try (Bundle bundle = new Bundle()) {
            Map<String, SourceText> templates = templates(bundle.orOwn(folders.templates(), "templates"));
            List<Asset> assets = assets(bundle.orOwn(folders.assets(), "static"));
            return Optional.of(new Workspace(site, manuscripts, pages, templates, assets, leftOut));
        }
    }

    private List<Manuscript> manuscripts(Path parent, String language) throws IOException {
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
            read.ifPresentOrElse(manuscripts::add, () -> leftOut.add("declarations/" + folder.getFileName() + "/"));
        }
        if (slugs.isEmpty()) {
            problems.error(
                    SourceSpan.startOf(name(parent)),
                    "there is no declaration",
                    "add a folder such as 2018-qingdao/ with a declaration.md; the command new makes one");
        }
        return manuscripts;
    }

    private List<PageManuscript> pages(Path parent) throws IOException {
        List<PageManuscript> pages = new ArrayList<>();
        for (Path file : children(parent)) {
            Optional<PageManuscript> read = PageReader.read(file, name(file), problems);
            read.ifPresentOrElse(
                    pages::add, () -> leftOut.add(file.getFileName().toString().replace(".md", "/")));
        }
        return pages;
    }

    private Map<String, SourceText> templates(Path root) throws IOException {
        Map<String, SourceText> templates = new TreeMap<>();
        for (Path file : files(root)) {
            Optional<SourceText> text = TextReader.read(file, name(file), problems);
            text.ifPresent(found -> templates.put(pathBelow(root, file), found));
        }
        return templates;
    }

    private List<Asset> assets(Path root) throws IOException {
        List<Asset> assets = new ArrayList<>();
        for (Path file : files(root)) {
            String path = pathBelow(root, file);
            if (PLAIN_PATH.matcher(path).matches()) {
                assets.add(new Asset(path, Files.readAllBytes(file), name(file)));
            } else {
                problems.error(
                        SourceSpan.startOf(name(file)),
                        "the file name cannot be an address",
                        "use ASCII letters, digits, dots, - and _ only");
            }
        }
        return assets;
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return sorted(paths.filter(path -> !isHidden(path)));
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return sorted(paths.filter(path -> Files.isRegularFile(path) && !isHidden(path)));
        }
    }

    /** By name, and not by {@link Path}'s own order, which differs from system to system. */
    private static List<Path> sorted(Stream<Path> paths) {
        return paths.sorted((a, b) -> name(a).compareTo(name(b))).toList();
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private static String pathBelow(Path root, Path file) {
        return name(root.relativize(file));
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
