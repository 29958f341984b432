package org.xuanyan.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.xuanyan.model.Link;
import org.xuanyan.model.Site;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Output;
import org.xuanyan.site.OutputFile;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/**
 * Examines the finished site: each file when it is made, and finally the links between the files. Of a page it keeps only
 * the ids and the targets of the links. Safe to share between threads.
 */
public final class SiteCheck {

    /** The number of dead links for which a similar address is looked up, because that takes time. */
    private static final int MAX_ADVICE = 50;

    private final Optional<URI> baseUrl;

    /** The folders of all languages but the first, e.g. {@code en/}; a link that is dead at the root, too, is reported once. */
    private final List<String> folders;

    private final Problems problems;

    /** File → its ids; may be empty. */
    private final Map<String, Set<String>> files = new ConcurrentHashMap<>();

    /** File in lower case, as case-insensitive disks see it → what it is made from; empty after all paths were reserved. */
    private final Map<String, String> names = new TreeMap<>();

    /** Folder in lower case → what its first file is made from; in the same way. */
    private final Map<String, String> folderNames = new TreeMap<>();

    /** Pages that could not be made. */
    private final Set<String> failed = ConcurrentHashMap.newKeySet();

    /**
     * Target that was not known to exist when it was used → the first place that links to it, in the order of files. A file
     * that is made later is removed.
     */
    private final Map<String, Use> uses = new ConcurrentHashMap<>();

    private int dead;

    private record Use(SourceSpan at, String madeFrom) {}

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
            failed.add(file.path());
            return;
        }
        PageFacts facts = PageFacts.examine(file, baseUrl, problems);
        files.put(file.path(), facts.ids());
        uses.remove(file.path());
        facts.targets().forEach((target, at) -> {
            if (!exists(target)) {
                uses.merge(target, new Use(at, file.madeFrom()), (a, b) -> a.at().compareTo(b.at()) <= 0 ? a : b);
            }
        });
    }

    /**
     * Reports every dead link.
     *
     * @param written links that editors wrote, reported at their place in the content
     * @param leftOut addresses that could not be made in this build; links to them are not reported
     */
    public void finish(List<Link> written, Set<String> leftOut) {
        Map<String, Use> rest = new TreeMap<>(uses);
        for (Link link : written) {
            String target = Links.normalise(link.target());
            rest.remove(target);
            if (!leftOut.contains(target.substring(0, target.lastIndexOf('/') + 1))) {
                verify(target, link.at(), Optional.empty());
            }
        }
        folders.forEach(folder -> rest.keySet()
                .removeIf(target -> target.startsWith(folder) && !exists(target.substring(folder.length()))));
        rest.forEach((target, use) -> verify(target, use.at(), Optional.of(use.madeFrom())));
    }

    private boolean exists(String target) {
        int hash = target.indexOf('#');
        Set<String> ids = files.get(hash < 0 ? target : target.substring(0, hash));
        return ids != null && (hash < 0 || ids.contains(target.substring(hash + 1)));
    }

    private void verify(String target, SourceSpan at, Optional<String> madeFrom) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        if (failed.contains(file)) {
            return;
        }
        if (!files.containsKey(file)) {
            dead++;
            Optional<String> near = dead > MAX_ADVICE ? Optional.empty() : NearestWord.to(file, files.keySet());
            problems.report(Code.DEAD_LINK, at, show(target), near.map(SiteCheck::show), madeFrom);
        } else if (hash >= 0 && !files.get(file).contains(target.substring(hash + 1))) {
            problems.report(Code.DEAD_FRAGMENT, at, target.substring(hash), madeFrom);
        }
    }

    /** Returns an address as editors write it: {@code about/index.html#a} → {@code /about/#a}. */
    private static String show(String target) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        return "/" + Route.pathOf(file) + target.substring(file.length());
    }
}
