package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference says the same in both languages, and names exactly the commands and addresses that exist. */
@Tag("slow")
class ReferencePagesTest {

    private static final List<String> COMMANDS = List.of("build", "check", "serve", "import", "new", "anchors");
    private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-zA-Z][a-z-]*");
    private static final Pattern RUN = Pattern.compile("java .*-jar target/xuanyan\\.jar(.*)");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    static Stream<String> pages() {
        return Document.pages("en").stream();
    }

    static Stream<Document> documents() {
        return Stream.concat(Stream.of(Document.of("README.md")), Document.reference().stream());
    }

    @Test
    void bothLanguagesHaveTheSamePages() {
        assertThat(Document.pages("zh")).isEqualTo(Document.pages("en")).contains("README.md");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void bothLanguagesSayTheSame(String page) {
        Document english = Document.of("en", page);
        Document chinese = Document.of("zh", page);
        assertThat(chinese.levels()).isEqualTo(english.levels());
        assertThat(chinese.blocks()).isEqualTo(english.blocks());
        assertThat(chinese.code()).isEqualTo(english.code());
        assertThat(chinese.tables()).isEqualTo(english.tables());
        assertThat(sibling(chinese)).isEqualTo(sibling(english));
    }

    /** Links, but for that to the same page, or to the index, in the other language. */
    private static Set<String> sibling(Document document) {
        String name = Path.of(document.path()).getFileName().toString();
        return document.links().stream()
                .filter(link -> !link.matches("\\.\\./(en|zh)/(README\\.md|" + Pattern.quote(name) + ")"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theIndexLeadsToEveryPage(String page) {
        assertThat(Document.of("en", "README.md").links()).contains(page.equals("README.md") ? "../zh/" + page : page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theChinesePagesAreChinese(String page) {
        String prose = Document.of("zh", page).prose().replaceAll("`[^`]*`", "");
        long han = prose.codePoints().filter(Character::isIdeographic).count();
        long latin = prose.codePoints()
                .filter(c -> c < 0x80 && Character.isLetter(c))
                .count();
        assertThat(han).isGreaterThan(latin);
    }

    @Test
    void everyCommandAndOptionIsThereAndNoOther() {
        Document page = Document.of("en", "command-line.md");
        assertThat(page.table("build").stream().map(command -> command.split(" ")[0]))
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
        Set<String> named = new TreeSet<>();
        Stream.of("--frozen", "--content")
                .flatMap(one -> page.tables().stream().filter(table -> names(table, one)))
                .forEach(table -> table.forEach(row -> row.forEach(option -> named.add(option.split(" ")[0]))));
        Set<String> known = new TreeSet<>();
        COMMANDS.forEach(command -> known.addAll(options(command)));
        assertThat(named).isEqualTo(known);
    }

    private static boolean names(List<Set<String>> table, String option) {
        return table.stream().anyMatch(row -> row.contains(option) || row.contains(option + " DIR"));
    }

    /** Returns the options of a command as its help has them; those that {@code -hV} has in one are two. */
    private static Set<String> options(String command) {
        StringWriter help = new StringWriter();
        Main.run(Sandbox.ENGLISH, new PrintWriter(help), new PrintWriter(help), command, "--help");
        String list = help.toString().replaceFirst("(?s)^Usage:.*?(?=\n[A-Z])", "");
        return list.lines()
                .filter(line -> line.matches(" +-.*"))
                .flatMap(line -> OPTION.matcher(line.replaceFirst(" {3,}(?=[^ -]).*", ""))
                        .results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyCommandLineIsOneThatTheProgramTakes(Document document) {
        Stream<String> blocks = document.blocks("sh").stream().flatMap(String::lines);
        List<String> lines = Stream.concat(blocks, document.code().stream())
                .flatMap(line -> RUN.matcher(line).results())
                .map(run -> run.group(1).strip())
                .filter(line -> !line.equals("[command] [options]"))
                .toList();
        for (String line : lines) {
            String command =
                    line.isEmpty() || line.startsWith("-") || line.startsWith(";") ? "build" : line.split(" ")[0];
            assertThat(command).as("%s: %s", document, line).isIn(COMMANDS);
            assertThat(OPTION.matcher(line).results().map(MatchResult::group))
                    .as("%s: %s", document, line)
                    .isSubsetOf(options(command));
        }
    }

    @Test
    void everyOptionThatAnyPageNamesExists() {
        Set<String> known = new TreeSet<>();
        COMMANDS.forEach(command -> known.addAll(options(command)));
        for (Document document : Document.reference()) {
            Set<String> named = document.code().stream()
                    .filter(code -> code.matches("--[a-z].*"))
                    .map(code -> code.split(" ")[0])
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(known).as(document.path()).containsAll(named);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyAddressIsPublished(Document document) throws IOException {
        for (String code : document.code()) {
            if (!code.matches("/[\\w<>./#-]*(\\?.*)?")) {
                continue;
            }
            String address = code.replaceFirst("\\?.*", "")
                    .replace("<slug>", "2018-qingdao")
                    .replace("/passages/<id>", "/passages/2012-beijing-p14")
                    .replace("<earlier>..<later>", "2018-qingdao..2024-astana")
                    .replace("<id>", "un-charter");
            String file = address.substring(1).replaceFirst("#.*", "");
            Path page = site.resolve(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
            assertThat(page).as("%s names %s", document, code).exists();
            if (address.contains("#")) {
                String id = address.replaceFirst(".*#", "");
                assertThat(Files.readString(page)).contains("id=\"" + id + "\"");
            }
        }
    }
}
