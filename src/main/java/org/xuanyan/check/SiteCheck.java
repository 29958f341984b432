package org.xuanyan.check;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.model.Link;
import org.xuanyan.model.Site;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Output;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/**
 * Examines the finished site: each file when it is made, and finally the links between the files. Of a page it keeps only
 * the ids, and of its links those to what is not known to exist. Safe to share between threads.
 */
public final class SiteCheck {

    /** The number of dead links for which a similar address is looked up, because that takes time. */
    private static final int MAX_ADVICE = 50;

    private final Optional<URI> baseUrl;

    /** The folders of all languages but the first, e.g. {@code en/}; a link that is dead at the root, too, is reported once. */
    private final List<String> folders;

    private final Problems problems;

    /** The files of the site, also before they are made. */
    private final Map<String, LinkedFile> files = new ConcurrentHashMap<>();

    /** Each set of ids; most pages have the same ones as others. */
    private final Map<Set<String>, Set<String>> idSets = new ConcurrentHashMap<>();

    /** File in lower case, as case-insensitive disks see it → what it is made from; empty after all paths were reserved. */
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Folder in lower case → what its first file is made from; in the same way. */
    private final Map<String, String> folderNames = new LinkedHashMap<>();

    /** Address that no file of the site has → the first link to it. */
    private final Map<Target, LinkedFile.Use> astray = new ConcurrentHashMap<>();

    private int dead;

    /**
     * Creates a check for one build, and reports files with conflicting paths.
     *
     * @param site addresses below its base URL are internal; all its languages but the first have folders with the same
     *     pages as the root
     * @param outputs all files of the site; of two with the same path, the later one is reported
     * @param problems receives the findings
     */
    public SiteCheck(Site site, List<Output> outputs, Problems problems) {
        this(
                site.baseUrl(),
                site.interfaces().stream().skip(1).map(Routes::folder).toList(),
                problems);
        outputs.forEach(each -> reserve(each.path(), each.madeFrom()));
        names.clear();
        folderNames.clear();
    }

    SiteCheck(Optional<URI> baseUrl, List<String> folders, Problems problems) {
        this.baseUrl = baseUrl;
        this.folders = folders;
        this.problems = problems;
    }

    /** Reserves the path of a file, and reports a conflict with an earlier one. */
    void reserve(String path, String madeFrom) {
        files.putIfAbsent(path, new LinkedFile());
        String name = path.toLowerCase(Locale.ROOT);
        clash(names.putIfAbsent(name, madeFrom), path, madeFrom);
        for (int slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
            clash(names.get(name.substring(0, slash)), path, madeFrom);
            folderNames.putIfAbsent(name.substring(0, slash), madeFrom);
        }
        clash(folderNames.get(name), path, madeFrom);
    }

    private void clash(String other, String path, String madeFrom) {
        if (other != null) {
            problems.report(Code.ADDRESS_TAKEN, SourceSpan.startOf(madeFrom), show(path), other);
        }
    }

    /** Examines one file and does not keep its content. An empty page could not be made, which was already reported. */
    public void read(OutputFile file) {
        if (file.bytes().length == 0 && file.path().endsWith(".html")) {
            return;
        }
        PageFacts facts = PageFacts.examine(file, baseUrl, problems);
        files.get(file.path()).read(idSets.computeIfAbsent(facts.ids(), ids -> ids));
        facts.links().forEach(link -> use(link, file));
    }

    private void use(PageFacts.LinkTo link, OutputFile from) {
        LinkedFile file = files.get(link.target().file());
        if (file == null) {
            astray.merge(link.target(), useOf(link, from), LinkedFile.Use::first);
        } else {
            file.use(link.target().fragment(), () -> useOf(link, from));
        }
    }

    private static LinkedFile.Use useOf(PageFacts.LinkTo link, OutputFile from) {
        return new LinkedFile.Use(link.place().in(from.path()), from.madeFrom());
    }

    /**
     * Reports every dead link.
     *
     * @param written links that editors wrote, reported at their place in the content
     * @param leftOut addresses that could not be made in this build; links to them are not reported
     */
    public void finish(List<Link> written, Set<String> leftOut) {
        Map<Target, LinkedFile.Use> rest = new TreeMap<>(astray);
        files.forEach((file, each) ->
                each.missing().forEach((fragment, use) -> rest.put(new Target(file, fragment), use)));
        for (Link link : written) {
            Target target = Target.of(link.target());
            rest.remove(target);
            if (!leftOut.contains(target.folder())) {
                verify(target, link.at(), Optional.empty());
            }
        }
        folders.forEach(folder -> rest.keySet()
                .removeIf(target -> target.file().startsWith(folder)
                        && !exists(new Target(target.file().substring(folder.length()), target.fragment()))));
        rest.forEach((target, use) -> verify(target, use.at(), Optional.of(use.madeFrom())));
    }

    private boolean exists(Target target) {
        LinkedFile file = files.get(target.file());
        return file != null && file.has(target.fragment());
    }

    private void verify(Target target, SourceSpan at, Optional<String> madeFrom) {
        LinkedFile file = files.get(target.file());
        if (file == null) {
            dead++;
            Optional<String> near = dead > MAX_ADVICE ? Optional.empty() : NearestWord.to(target.file(), made());
            problems.report(Code.DEAD_LINK, at, target.shown(), near.map(SiteCheck::show), madeFrom);
        } else if (file.isRead() && !exists(target)) {
            problems.report(Code.DEAD_FRAGMENT, at, target.hash(), madeFrom);
        }
    }

    private Set<String> made() {
        Set<String> made = new TreeSet<>();
        files.forEach((path, file) -> {
            if (file.isRead()) {
                made.add(path);
            }
        });
        return made;
    }

    /** Returns the address of a file as editors write it: {@code about/index.html} → {@code /about/}. */
    private static String show(String file) {
        return new Target(file, "").shown();
    }
}
