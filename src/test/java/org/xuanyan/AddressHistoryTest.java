package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever editors do, no published address of any kind is lost without their decision, and none ever shows something else. The law
 * is tested on random histories of edits; a failure names its seed. {@code -Daddresses.histories=100} makes more of them.
 */
@Tag("slow")
class AddressHistoryTest {

    private static final int HISTORIES = Integer.getInteger("addresses.histories", 1);
    private static final int STEPS = 16;

    private static final List<String> TITLES = List.of("森林公约", "湖泊公约", "山地公约");

    private static final Pattern LOST = Pattern.compile("would disappear: (.*) \\[lost-addresses\\]");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    /** What only serves the pages, or is part of a list. */
    private static final Pattern NOT_PROMISED =
            Pattern.compile("(?:assets|search)/(?!index\\.html$).*|_.*|copying\\.json|passages/[^/]+/.+");

    @TempDir
    Path temp;

    private Sandbox sandbox;
    private Random random;

    /** Name → title of the pages, id → title of the instruments, slug → text of the declarations. */
    private Map<String, String> pages = new TreeMap<>();

    private Map<String, String> treaties = new TreeMap<>();
    private Map<String, String> texts = new TreeMap<>();

    /** The former and the present slug of the declaration that was renamed by the last edit; empty if none was. */
    private List<String> renamed = List.of();

    private boolean english;
    private boolean paragraphPages;
    private boolean hidden;

    /** Address → the line of the decision. */
    private Map<String, String> decisions = new TreeMap<>();

    /** File or part of a page → its heading when it was published. */
    private final Map<String, String> promised = new TreeMap<>();

    private int stops;
    private int former;

    @Test
    void noAddressIsLostAndNoneShowsSomethingElse() throws IOException {
        for (int seed = 0; seed < HISTORIES; seed++) {
            start(seed);
            for (int step = 0; step < STEPS; step++) {
                renamed = List.of();
                String when = "seed %d, step %d: %s".formatted(seed, step, step == 0 ? "begin" : edit());
                publish(when);
                assertPromises(when);
            }
        }
        assertThat(stops).as("edits that needed a decision").isGreaterThan(HISTORIES * 2);
        assertThat(former).as("pages that said what became of them").isGreaterThan(HISTORIES * 10);
    }

    private void start(int seed) throws IOException {
        sandbox = new Sandbox(Files.createDirectory(temp.resolve("seed-" + seed)));
        random = new Random(seed);
        pages = new TreeMap<>(Map.of("about", "关于", "help", "帮助"));
        treaties = new TreeMap<>(Map.of("forests", TITLES.get(0), "lakes", TITLES.get(1)));
        texts = new TreeMap<>(Map.of(
                "2031-yun", "恪守《森林公约》和《湖泊公约》。\n\n2031年3月5日在云岭举行首届青年论坛。",
                "2035-shan", "恪守《森林公约》。\n\n哈萨克斯坦提出了倡议。"));
        decisions = new TreeMap<>();
        promised.clear();
        english = true;
        paragraphPages = true;
        hidden = false;
    }

    /** Makes one random edit and returns what it was. */
    private String edit() throws IOException {
        switch (random.nextInt(12)) {
            case 0:
                return rename(pages, "page-" + random.nextInt(4));
            case 1:
                return "remove the page " + removeOne(pages);
            case 2:
                String page = random.nextBoolean() ? "about" : "page-" + random.nextInt(4);
                pages.put(page, "页" + random.nextInt(100));
                return "write the page " + page;
            case 3:
                return rename(treaties, "treaty-" + random.nextInt(4));
            case 4:
                return "remove the instrument " + removeOne(treaties);
            case 5:
                return exchange();
            case 6:
                String title = TITLES.get(random.nextInt(TITLES.size()));
                String id = random.nextBoolean() ? "lakes" : "treaty-" + random.nextInt(4);
                if (!treaties.containsValue(title)) {
                    treaties.put(id, title);
                }
                return "list " + title + " as " + id;
            case 7:
                english = !english;
                return "English " + english;
            case 8:
                hidden = !hidden;
                paragraphPages = random.nextBoolean();
                return "hidden " + hidden + ", pages of paragraphs " + paragraphPages;
            case 9:
                return renameDeclaration();
            case 10:
                return withdrawDeclaration();
            default:
                String slug = (2020 + random.nextInt(20)) + "-hu";
                texts.putIfAbsent(
                        slug,
                        "重申《" + TITLES.get(random.nextInt(3)) + "》。\n\n" + slug.substring(0, 4) + "年2月1日在云岭举行会晤。");
                return "add " + slug;
        }
    }

    /** Renames the folder of a declaration that never had another name, and says so. */
    private String renameDeclaration() throws IOException {
        String before = one(texts);
        String now = before.replaceFirst("-.*", "-ling");
        if (before.equals(now) || decisions.containsKey(declaration(now)) || Files.exists(folder(now))) {
            return "nothing";
        }
        Files.move(folder(before), folder(now));
        renamed = List.of(before, now);
        texts.put(now, texts.remove(before));
        decisions.put(
                declaration(before), "moved: {from: %s, to: %s}".formatted(declaration(before), declaration(now)));
        return "rename " + before + " to " + now;
    }

    /** Withdraws one of many declarations to which no other name leads, and says so. */
    private String withdrawDeclaration() {
        String one = one(texts);
        if (texts.size() < 3 || one.endsWith("-ling")) {
            return "nothing";
        }
        texts.remove(one);
        decisions.put(declaration(one), "withdrawn: {address: %s, reason: 已撤下}".formatted(declaration(one)));
        return "withdraw " + one;
    }

    private static String declaration(String slug) {
        return "/declarations/" + slug + "/";
    }

    private Path folder(String slug) {
        return sandbox.content().resolve("declarations").resolve(slug);
    }

    private String rename(Map<String, String> named, String now) {
        if (named.isEmpty() || named.containsKey(now)) {
            return "nothing";
        }
        String before = one(named);
        named.put(now, named.remove(before));
        return "rename " + before + " to " + now;
    }

    private String removeOne(Map<String, String> named) {
        String one = named.isEmpty() ? "" : one(named);
        named.remove(one);
        return one;
    }

    private String exchange() {
        if (treaties.size() < 2) {
            return "nothing";
        }
        List<String> ids = new ArrayList<>(treaties.keySet());
        String first = treaties.get(ids.get(0));
        treaties.put(ids.get(0), treaties.get(ids.get(1)));
        treaties.put(ids.get(1), first);
        return "exchange " + ids;
    }

    private String one(Map<String, String> named) {
        return new ArrayList<>(named.keySet()).get(random.nextInt(named.size()));
    }

    /** Builds; if that needs a decision, an editor takes one, or else undoes the edit. */
    private void publish(String when) throws IOException {
        List<Map<String, String>> before = Stream.of(pages, treaties, texts)
                .<Map<String, String>>map(TreeMap::new)
                .toList();
        if (build()) {
            undone = new Undone(before, english, paragraphPages, hidden, new TreeMap<>(decisions));
            return;
        }
        stops++;
        for (int tries = 0; tries < 3; tries++) {
            Matcher lost = LOST.matcher(said);
            if (!lost.find()) {
                break;
            }
            for (String address : lost.group(1).split(", ")) {
                decide(address.endsWith("*") ? address.substring(0, address.length() - 1) : address);
            }
            if (build()) {
                undone = new Undone(before, english, paragraphPages, hidden, new TreeMap<>(decisions));
                return;
            }
        }
        assertThat(said)
                .as(when)
                .containsPattern("\\[(?:address-is-there|id-of-another-instrument|duplicate-name|dead-link)\\]");
        undo();
        assertThat(build()).as("%s, undone: %s", when, said).isTrue();
    }

    private void decide(String address) {
        decisions.put(
                address,
                random.nextBoolean()
                        ? "moved: {from: %s, to: %s}"
                                .formatted(address, address.startsWith("/treaties/") ? "/treaties/" : "/")
                        : "withdrawn: {address: %s, reason: 已撤下}".formatted(address));
    }

    /** What was last published. */
    private record Undone(
            List<Map<String, String>> named,
            boolean english,
            boolean paragraphPages,
            boolean hidden,
            Map<String, String> decisions) {}

    private Undone undone;

    private void undo() throws IOException {
        if (!renamed.isEmpty()) {
            Files.move(folder(renamed.get(1)), folder(renamed.get(0)));
        }
        pages = new TreeMap<>(undone.named().get(0));
        treaties = new TreeMap<>(undone.named().get(1));
        texts = new TreeMap<>(undone.named().get(2));
        english = undone.english();
        paragraphPages = undone.paragraphPages();
        hidden = undone.hidden();
        decisions = new TreeMap<>(undone.decisions());
    }

    private String said = "";

    /** Writes the content and builds. If that fails, site and register must be as before. */
    private boolean build() throws IOException {
        write();
        Path register = sandbox.content().resolve("published.txt");
        String recorded = Files.exists(register) ? Files.readString(register) : "";
        Sandbox.Outcome outcome = sandbox.run();
        said = outcome.err();
        if (outcome.code() == 0) {
            assertThat(Files.readAllLines(register))
                    .as("it only grows")
                    .containsAll(recorded.lines()
                            .filter(line -> !line.startsWith("end: "))
                            .toList());
            return true;
        }
        assertThat(Files.exists(register) ? Files.readString(register) : "").isEqualTo(recorded);
        return false;
    }

    private void write() throws IOException {
        sandbox.write("site.yml", """
                title: 试验集
                series: 试验宣言
                language: zh-Hans
                description: 只用于试验。
                interface: [%s]
                paragraphPages: %s
                """.formatted(english ? "zh-Hans, en" : "zh-Hans", paragraphPages));
        for (String folder : List.of("pages", "declarations")) {
            Path path = Files.createDirectories(sandbox.content().resolve(folder));
            try (Stream<Path> old = Files.list(path)) {
                for (Path each : old.filter(Files::isRegularFile).toList()) {
                    Files.delete(each);
                }
            }
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            sandbox.write("pages/" + page.getKey() + ".md", "---\ntitle: " + page.getValue() + "\n---\n\n内容。\n");
        }
        for (String decided : decisions.keySet()) {
            if (decided.startsWith("/declarations/") && !texts.containsKey(decided.split("/")[2])) {
                Files.deleteIfExists(sandbox.content().resolve(decided.substring(1) + "declaration.md"));
            }
        }
        for (Map.Entry<String, String> text : texts.entrySet()) {
            String year = text.getKey().substring(0, 4);
            sandbox.write(
                    "declarations/" + text.getKey() + "/declaration.md",
                    "---\ntitle: %1$s年宣言全称\nname: %1$s年宣言\nadopted: %1$s-07-05\nplace: 云岭\n---\n\n".formatted(year)
                            + text.getValue() + "\n");
        }
        sandbox.write(
                "treaties.yml",
                treaties.isEmpty()
                        ? ""
                        : treaties.entrySet().stream()
                                .map(each -> "  - {id: %s, title: %s, kind: convention}\n"
                                        .formatted(each.getKey(), each.getValue()))
                                .collect(Collectors.joining("", "treaties:\n", "")));
        String hide = Stream.of("2031-yun", "2031-ling")
                .filter(slug -> hidden && texts.containsKey(slug))
                .map(slug -> slug + "-p2-2031-03-05")
                .collect(Collectors.joining());
        sandbox.write("timeline.yml", "hide: [" + hide + "]\n");
        sandbox.write("addresses.yml", decisions("moved") + decisions("withdrawn"));
    }

    private String decisions(String kind) {
        return decisions.values().stream()
                .filter(each -> each.startsWith(kind))
                .map(each -> "  - " + each.substring(kind.length() + 2) + "\n")
                .collect(Collectors.joining("", kind + ":\n", ""))
                .replaceFirst("^" + kind + ":\n$", "");
    }

    private void assertPromises(String when) throws IOException {
        Map<String, String> site = Golden.tree(sandbox.site());
        for (Map.Entry<String, String> each : promised.entrySet()) {
            String address = "/" + each.getKey().replaceFirst("(?<=^|/)index\\.html(?=#|$)", "");
            String file = each.getKey().replaceFirst("#.*", "");
            String page = site.getOrDefault(file, "");
            boolean decided = decisions.keySet().stream()
                    .anyMatch(from -> address.equals(from)
                            || from.endsWith("/") && address.startsWith(from)
                            || isOfDeclaration(address, from));
            if (each.getKey().contains("#")) {
                String id = each.getKey().substring(file.length() + 1);
                assertThat(decided || page.contains("id=\"" + id + "\""))
                        .as("%s: %s", when, address)
                        .isTrue();
            } else if (!file.endsWith(".html")) {
                assertThat(decided || site.containsKey(file))
                        .as("%s: %s", when, address)
                        .isTrue();
            } else {
                assertThat(site).as("%s: %s", when, address).containsKey(file);
                boolean leads = page.contains("http-equiv=\"refresh\"") || page.contains("content=\"noindex\"");
                former += leads ? 1 : 0;
                assertThat(leads
                                || heading(page).equals(each.getValue())
                                || each.getValue().isEmpty())
                        .as("%s: %s shows %s, not %s", when, address, heading(page), each.getValue())
                        .isTrue();
            }
        }
        promise(site);
    }

    /**
     * Whether an address is that of an event of a declaration that was renamed or withdrawn, or of a comparison with one that was
     * withdrawn. The place of an event on the timeline cannot lead elsewhere.
     */
    private boolean isOfDeclaration(String address, String from) {
        String slug = from.replaceFirst("^/declarations/(.*)/$", "$1");
        return !slug.equals(from)
                && address.contains(slug)
                && (address.contains("#") || decisions.get(from).startsWith("withdrawn"));
    }

    private void promise(Map<String, String> site) {
        TreeSet<String> parts = new TreeSet<>();
        Matcher part = Pattern.compile("<li id=\"(e-[^\"]+)\"").matcher(site.get("timeline/index.html"));
        while (part.find()) {
            parts.add("timeline/index.html#" + part.group(1));
        }
        parts.forEach(each -> promised.putIfAbsent(each, ""));
        site.forEach((file, text) -> {
            boolean leads = text.contains("http-equiv=\"refresh\"") || text.contains("content=\"noindex\"");
            if (!NOT_PROMISED.matcher(file).matches() && !leads) {
                boolean named = file.matches("(?:en/)?treaties/.+/index\\.html");
                promised.putIfAbsent(file, named ? heading(text) : "");
            }
        });
    }

    private static String heading(String page) {
        Matcher heading = HEADING.matcher(page);
        return heading.find() ? heading.group(1) : "";
    }
}
