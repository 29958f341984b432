package org.xuanyan.check;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import org.xuanyan.model.Link;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.OutputFile;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/**
 * Examines the finished site, file by file as it is made, and in the end the links between the files. Of a page it keeps
 * only its ids and where it links to. Safe to share between threads.
 */
public final class SiteCheck {

    private final Optional<URI> baseUrl;
    private final Problems problems;

    /** File → its ids; empty for files that have none. */
    private final Map<String, Set<String>> files = new ConcurrentSkipListMap<>();

    /** File in lower case → what it is made from. */
    private final Map<String, String> names = new ConcurrentSkipListMap<>();

    /** Target → the first place, in order of files, that links to it. */
    private final Map<String, Use> uses = new ConcurrentSkipListMap<>();

    private record Use(SourceSpan at, String madeFrom) {}

    /**
     * Makes a check for one build.
     *
     * @param baseUrl where the site will be; addresses below it are taken as internal
     * @param problems receives the findings about pages
     */
    public SiteCheck(Optional<URI> baseUrl, Problems problems) {
        this.baseUrl = baseUrl;
        this.problems = problems;
    }

    /** Examines one file and forgets its content. */
    public void read(OutputFile file) {
        String twin = names.putIfAbsent(file.path().toLowerCase(Locale.ROOT), file.madeFrom());
        if (twin != null) {
            List<String> both = Stream.of(twin, file.madeFrom()).sorted().toList();
            problems.error(
                    SourceSpan.startOf(both.get(0)),
                    "two files want the address " + show(file.path()) + "; the other is made from " + both.get(1),
                    "rename one of them");
            return;
        }
        PageFacts facts = PageFacts.of(file, baseUrl, problems);
        files.put(file.path(), facts.ids());
        facts.targets()
                .forEach((target, at) -> uses.merge(
                        target, new Use(at, file.madeFrom()), (a, b) -> a.at().compareTo(b.at()) <= 0 ? a : b));
    }

    /**
     * Reports every link that leads nowhere.
     *
     * @param written links that editors wrote
     * @param leftOut addresses that could not be made this time; links to them are not to blame
     * @param content receives those of the editors, each at the place where it was written
     */
    public void finish(List<Link> written, List<String> leftOut, Problems content) {
        Map<String, Use> rest = new TreeMap<>(uses);
        for (Link link : written) {
            String target = normalise(link.target());
            rest.remove(target);
            if (!leftOut.stream().anyMatch(target::startsWith)) {
                verify(target, link.at(), "correct the address; it is written from the root of the site", content);
            }
        }
        rest.forEach((target, use) -> verify(target, use.at(), "the page is made from " + use.madeFrom(), problems));
    }

    /** Returns the file and fragment that an address means, e.g. {@code about/} → {@code about/index.html}. */
    static String normalise(String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String fragment = hash < 0 || hash == target.length() - 1 ? "" : target.substring(hash);
        return (path.isEmpty() || path.endsWith("/") ? path + "index.html" : path) + fragment;
    }

    private void verify(String target, SourceSpan at, String advice, Problems problems) {
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        if (!files.containsKey(file)) {
            String meant = NearestWord.to(file, files.keySet())
                    .map(near -> "did you mean " + show(near) + "? ")
                    .orElse("");
            problems.error(at, "this link leads nowhere: " + show(target), meant + advice);
        } else if (hash >= 0 && !files.get(file).contains(target.substring(hash + 1))) {
            problems.error(at, "this link leads nowhere: the page has no " + target.substring(hash), advice);
        }
    }

    /** Returns an address as editors write it, e.g. {@code /about/}. */
    private static String show(String target) {
        return "/" + target.replaceFirst("(^|/)index\\.html", "$1");
    }
}
