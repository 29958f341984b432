package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever editors do, no published address of any kind is lost without their decision, and none ever shows something else: each is
 * followed as a browser and its script would, with its fragment. The law is tested on random histories of edits, of which each has all
 * kinds once; a failure names its seed. {@code -Daddresses.histories=100} makes more of them.
 */
@Tag("slow")
class AddressHistoryTest {

    private static final int HISTORIES = Integer.getInteger("addresses.histories", 1);
    private static final int KINDS = 16;

    private static final List<String> TITLES = List.of("森林公约", "湖泊公约", "山地公约");

    private static final Pattern LOST = Pattern.compile("would disappear: (.*) \\[lost-addresses\\]");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<p>[^<]*<a href=\"([^\"]*)\"");

    /** What only serves the pages, or is part of a list. */
    private static final Pattern NOT_PROMISED = Pattern.compile(
            "(?:assets|search)/(?!index\\.html$).*|_.*|copying\\.json|declarations/.*/card\\.png|passages/[^/]+/.+");

    /** The page of a text, the timeline, the states and the sources; and the ids in them that are promised. */
    private static final Pattern WITH_PARTS =
            Pattern.compile("(?:en/)?(?:declarations/\\d{4}-[a-z]+/(?:sources/)?|timeline/|states/)index\\.html");

    private static final Pattern PARAGRAPH = Pattern.compile("<p id=\"(p\\d+[a-z]*)\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern PART =
            Pattern.compile("<(?:section|li|h3)\\b[^>]* ?id=\"([sh]\\d+|e-[^\"]+|source-[a-z]+|[a-z]{2})\"");

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

    /** The id of the source of the text of 2031, and the event that an editor added. */
    private String source = "web";

    private String added = "";
    private boolean english;
    private boolean paragraphPages;
    private boolean hidden;

    /** Address → the line of the decision. */
    private Map<String, String> decisions = new TreeMap<>();

    /** File or part of a page → what it showed when it was published: the heading, the text of a paragraph, or an empty string. */
    private final Map<String, String> promised = new TreeMap<>();

    private int stops;
    private int former;

    @Test
    void noAddressIsLostAndNoneShowsSomethingElse() throws IOException {
        for (int seed = 0; seed < HISTORIES; seed++) {
            start(seed);
            publish("seed " + seed + ": begin");
            promise(Golden.tree(sandbox.site()));
            List<Integer> kinds =
                    new ArrayList<>(IntStream.range(0, KINDS).boxed().toList());
            Collections.shuffle(kinds, random);
            for (int kind : kinds) {
                renamed = List.of();
                String edit = edit(kind);
                if (!edit.equals(NOTHING)) {
                    String when = "seed %d: %s".formatted(seed, edit);
                    publish(when);
                    assertPromises(when);
                }
            }
        }
        assertThat(stops).as("edits that needed a decision").isGreaterThan(HISTORIES * 3);
        assertThat(former).as("pages that said what became of them").isGreaterThan(HISTORIES * 10);
    }

    private static final String NOTHING = "nothing";

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
        source = "web";
        added = "湖泊会议, from: 2029-12";
        english = true;
        paragraphPages = true;
        hidden = false;
    }

    /** Makes one edit of a kind and returns what it was. */
    private String edit(int kind) throws IOException {
        switch (kind) {
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
            case 11:
                return damageRegister();
            case 12:
                String slug = one(texts);
                texts.put(slug, "开头一段。\n\n" + texts.get(slug) + "\n\n末尾一段。");
                return "add paragraphs to " + slug;
            case 13:
                added = List.of("", "山地会议, from: 2029-12", "草原会议, from: 2030-05")
                        .get(random.nextInt(3));
                return "the added event is " + added;
            case 14:
                source = random.nextBoolean() ? "print" : "";
                return "the source is " + source;
            default:
                String another = (2020 + random.nextInt(20)) + "-hu";
                texts.putIfAbsent(
                        another,
                        "重申《" + TITLES.get(random.nextInt(3)) + "》。\n\n" + another.substring(0, 4) + "年2月1日在云岭举行会晤。");
                return "add " + another;
        }
    }

    /** Renames the folder of a declaration that never had another name, and says so. */
    private String renameDeclaration() throws IOException {
        String before = one(texts);
        String now = before.replaceFirst("-.*", "-ling");
        if (before.equals(now) || decisions.containsKey(declaration(now)) || Files.exists(folder(now))) {
            return NOTHING;
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
            return NOTHING;
        }
        texts.remove(one);
        decisions.put(declaration(one), "withdrawn: {address: %s, reason: 已撤下}".formatted(declaration(one)));
        return "withdraw " + one;
    }

    /** Damages the register; no build may go on with what is left of it. */
    private String damageRegister() throws IOException {
        Path register = sandbox.content().resolve("published.txt");
        String whole = Files.readString(register);
        List<String> lines = new ArrayList<>(whole.lines().toList());
        lines.remove(random.nextInt(lines.size()));
        for (String damaged : List.of(
                String.join("\n", lines) + "\n",
                whole.substring(0, random.nextInt(whole.length() - 1)),
                whole.replaceFirst("end: .*\n$", ""))) {
            Files.writeString(register, damaged);
            assertThat(build()).as(damaged).isFalse();
            assertThat(said).containsPattern("\\[register-(?:without-end|miscounted)\\]");
        }
        Files.delete(register);
        assertThat(build()).isFalse();
        assertThat(said).contains("[lost-register]");
        Files.writeString(register, whole);
        return NOTHING;
    }

    private static String declaration(String slug) {
        return "/declarations/" + slug + "/";
    }

    private Path folder(String slug) {
        return sandbox.content().resolve("declarations").resolve(slug);
    }

    private String rename(Map<String, String> named, String now) {
        if (named.isEmpty() || named.containsKey(now)) {
            return NOTHING;
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
            return NOTHING;
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
            undone = new Undone(
                    before, List.of(source, added), english, paragraphPages, hidden, new TreeMap<>(decisions));
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
                undone = new Undone(
                        before, List.of(source, added), english, paragraphPages, hidden, new TreeMap<>(decisions));
                return;
            }
        }
        assertThat(said)
                .as(when)
                .containsPattern(
                        "\\[(?:address-is-there|id-of-another-instrument|id-of-another-event|duplicate-name|dead-link)\\]");
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
            List<String> sourceAndEvent,
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
        source = undone.sourceAndEvent().get(0);
        added = undone.sourceAndEvent().get(1);
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
            String head = "title: %1$s年宣言全称\nname: %1$s年宣言\nadopted: %1$s-07-05\nplace: 云岭\n".formatted(year);
            String copy = "%s年宣言全称\n\n%s\n".formatted(year, text.getValue());
            if (year.equals("2031") && !source.isEmpty()) {
                sandbox.write("declarations/" + text.getKey() + "/sources/web.txt", copy);
                head += "sources:\n  - {id: %s, file: sources/web.txt, sha256: %s}\n"
                        .formatted(source, Sandbox.sha256(copy));
            }
            sandbox.write(
                    "declarations/" + text.getKey() + "/declaration.md",
                    "---\n" + head + "---\n\n" + text.getValue() + "\n");
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
        sandbox.write(
                "timeline.yml",
                "hide: [" + hide + "]\n"
                        + (added.isEmpty()
                                ? ""
                                : "add:\n  - {id: origin, title: " + added + ", kind: other, source: 史料}\n"));
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
            String[] address = each.getKey().split("#");
            String as = when + ", " + each.getKey();
            if (address[0].endsWith(".html")) {
                follow(address[0], address.length > 1 ? address[1] : "", each.getValue(), site, as);
            } else if (address[0].endsWith("feed.xml")) {
                assertThat(site.getOrDefault(address[0], "")).as(as).contains("rel=\"self\"");
            } else {
                assertThat(site.containsKey(address[0]) || isGone(address[0]))
                        .as(as)
                        .isTrue();
            }
        }
        promise(site);
    }

    /** Follows an address as a browser would until it comes to a page that leads nowhere else. */
    private void follow(String file, String id, String meaning, Map<String, String> site, String as) {
        String page = site.getOrDefault(file, "");
        assertThat(page).as(as).isNotEmpty();
        boolean leads = page.contains("assets/moved.js");
        if (leads) {
            former++;
            Matcher part = Pattern.compile("id=\"" + Pattern.quote(id) + "\"><a href=\"([^\"]*)\"")
                    .matcher(page);
            Matcher link = LINK.matcher(page);
            assertThat(link.find()).as(as).isTrue();
            URI to = URI.create("/" + file).resolve(!id.isEmpty() && part.find() ? part.group(1) : link.group(1));
            String path = to.getPath().substring(1);
            String target = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
            boolean elsewhere = isElsewhere(file, target);
            String fragment = to.getFragment() == null ? id : to.getFragment();
            follow(target, elsewhere ? "" : fragment, elsewhere || id.isEmpty() ? "" : meaning, site, as);
        } else if (page.contains("content=\"noindex\"") && !page.contains("<article")) {
            former++;
            assertThat(isWithdrawn(file)).as(as).isTrue();
        } else if (id.isEmpty()) {
            assertThat(meaning).as(as).isIn("", heading(page));
        } else {
            assertThat(page.contains("id=\"" + id + "\"")).as(as).isTrue();
            assertThat(meaning).as(as).isIn("", parts(page).getOrDefault(id, ""));
        }
    }

    /** Whether an editor let an address lead to a page that is not the same. */
    private boolean isElsewhere(String file, String target) {
        return decisions.values().stream()
                .anyMatch(each -> each.startsWith("moved")
                        && !each.contains("/declarations/")
                        && !each.contains("{from: /en/, ")
                        && ("/" + file.replaceFirst("^en/", ""))
                                .startsWith(each.replaceFirst(".*from: (.*), to: .*", "$1"))
                        && target.matches("(?:en/)?(?:treaties/)?index\\.html"));
    }

    /** Whether an editor decided on the very file, at its present address, or withdrew it. */
    private boolean isGone(String file) {
        String[] slug = file.split("/");
        String renamedTo = slug.length < 2
                ? ""
                : decisions.getOrDefault(declaration(slug[1]), "").replaceFirst("moved: .*/declarations/(.*)/}", "$1");
        return decisions.containsKey("/" + file)
                || isWithdrawn(file)
                || renamedTo.matches("\\d{4}-\\w+") && isGone(file.replace(slug[1], renamedTo));
    }

    /** Whether an editor withdrew an address, one above it, or a declaration that has a part in it. */
    private boolean isWithdrawn(String file) {
        String address = "/" + file.replaceFirst("^en/", "").replaceFirst("(?<=^|/)index\\.html$", "");
        return decisions.entrySet().stream()
                .filter(each -> each.getValue().startsWith("withdrawn"))
                .map(Map.Entry::getKey)
                .anyMatch(from -> from.equals("/en/") && file.startsWith("en/")
                        || from.endsWith("/") && address.startsWith(from)
                        || address.equals(from)
                        || from.startsWith("/declarations/") && address.contains(from.split("/")[2]));
    }

    private void promise(Map<String, String> site) {
        site.forEach((file, text) -> {
            boolean leads = text.contains("assets/moved.js")
                    || text.contains("content=\"noindex\"") && !text.contains("<article");
            if (!NOT_PROMISED.matcher(file).matches() && !leads) {
                boolean named = file.matches("(?:en/)?(?:treaties|declarations)/[^/]+/index\\.html");
                promised.putIfAbsent(file, named ? heading(text) : "");
                if (WITH_PARTS.matcher(file).matches()) {
                    // The places of paragraphs among the sources are theirs while there is a source.
                    parts(text).forEach((id, words) -> {
                        if (!file.contains("/sources/") || id.startsWith("source-")) {
                            promised.putIfAbsent(file + "#" + id, words);
                        }
                    });
                }
            }
        });
    }

    /** Returns the parts of a page that are promised; of a paragraph with its text. */
    private static Map<String, String> parts(String page) {
        Map<String, String> parts = new TreeMap<>();
        for (Matcher part = PART.matcher(page); part.find(); ) {
            parts.put(part.group(1), "");
        }
        for (Matcher paragraph = PARAGRAPH.matcher(page); paragraph.find(); ) {
            parts.put(paragraph.group(1), paragraph.group(2).replaceAll("<[^>]*>", ""));
        }
        return parts;
    }

    private static String heading(String page) {
        Matcher heading = HEADING.matcher(page);
        return heading.find() ? heading.group(1) : "";
    }
}
