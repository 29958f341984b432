package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xuanyan.model.AnchorStatus;
import org.xuanyan.model.Completeness;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.TreatyKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reference names every key of the content files and of the data, every word that a key takes, and no other. */
@Tag("slow")
class ReferenceKeysTest {

    /** A key that is near to no other, so that the program answers with all that it knows. */
    private static final String UNKNOWN = "qqqqqqqqqqqq";

    private static final Pattern KEY = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Sandbox.realCollection();
    }

    /** Every file with an unknown key, at every level; the program answers with the keys that it knows. */
    @Test
    void everyKeyOfTheContentFilesIsThereAndNoOther(@TempDir Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        String any = UNKNOWN + ": 1";
        sandbox.write("site.yml", any + "\ntranslations:\n  en: {" + any + "}\n");
        sandbox.write(
                "treaties.yml",
                any + "\nabbreviations: [{" + any + "}]\nbodies:\n  - {" + any + "}\ntreaties:\n  - {" + any + "}\n");
        sandbox.write(
                "timeline.yml",
                any + "\nmerge: [{" + any + "}]\ncorrect:\n  - {" + any + "}\nadd:\n  - {" + any + "}\n");
        sandbox.write(
                "passages.yml",
                any + "\nsubjects: [{" + any + "}]\npassages:\n  - {" + any + "}\napart:\n  - {" + any + "}\n");
        sandbox.write("pages/about.md", "---\n" + any + "\n---\n\n文字。\n");
        sandbox.write("declarations/2030-qiao/sources/pdf.txt", "唯一的一段。\n");
        sandbox.write(
                "declarations/2030-qiao/declaration.md",
                "---\n" + any + "\nsources:\n  - id: pdf\n    file: sources/pdf.txt\n    " + any
                        + "\n    account:\n      - {" + any + "}\nsignatories:\n  - {" + any + "}\n---\n\n唯一的一段。\n");
        List<String> findings = sandbox.run("check").err().lines().toList();
        Document content = Document.of("en", "content.md");
        Document sources = Document.of("en", "sources.md");
        Document treaties = Document.of("en", "treaties.md");
        Document timeline = Document.of("en", "timeline.md");
        Document passages = Document.of("en", "passages.md");
        assertThat(content.table("series")).isEqualTo(known("site.yml:1", findings));
        assertThat(content.table("adopted")).isEqualTo(known("declaration.md:2", findings));
        assertThat(sources.table("sha256")).isEqualTo(known("declaration.md:6", findings));
        assertThat(sources.table("removed")).isEqualTo(known("declaration.md:8", findings));
        assertThat(content.code()).containsAll(known("declaration.md:10", findings));
        assertThat(content.code()).containsAll(known("about.md:2", findings));
        assertThat(treaties.table("works")).isEqualTo(known("treaties.yml:1", findings));
        assertThat(treaties.code()).containsAll(known("treaties.yml:2", findings));
        assertThat(treaties.code()).containsAll(known("treaties.yml:4", findings));
        assertThat(treaties.table("pinyin")).isEqualTo(known("treaties.yml:6", findings));
        assertThat(timeline.table("hide")).isEqualTo(known("timeline.yml:1", findings));
        for (String line : List.of("timeline.yml:2", "timeline.yml:4", "timeline.yml:6")) {
            assertThat(timeline.code()).containsAll(known(line, findings));
        }
        assertThat(passages.table("subjects")).isEqualTo(known("passages.yml:1", findings));
        for (String line : List.of("passages.yml:2", "passages.yml:4", "passages.yml:6")) {
            assertThat(passages.code()).containsAll(known(line, findings));
        }
    }

    /** Returns the keys that the answer to an unknown one lists. */
    private static Set<String> known(String place, List<String> findings) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).contains(place + ":") && findings.get(i).contains(UNKNOWN)) {
                String list = findings.get(i + 1).replaceFirst(".*\\bare\\b", "");
                return KEY.matcher(list)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
            }
        }
        throw new AssertionError(place + " was not answered: " + findings);
    }

    @Test
    void everyWordThatAKeyTakesIsThere() {
        Document content = Document.of("en", "content.md");
        Document sources = Document.of("en", "sources.md");
        assertThat(content.code()).containsAll(Completeness.keys());
        assertThat(sources.code()).containsAll(Completeness.keys());
        assertThat(sources.table("variant")).containsExactlyInAnyOrderElementsOf(InterventionKind.explainable());
        assertThat(Document.of("en", "treaties.md").code()).containsAll(TreatyKind.keys());
        assertThat(Document.of("en", "timeline.md").table("summit"))
                .containsExactlyInAnyOrderElementsOf(EventKind.keys());
        assertThat(Document.of("en", "addresses.md").code()).containsAll(AnchorStatus.keys());
        assertThat(Document.of("en", "addresses.md").table("fingerprint"))
                .containsExactlyInAnyOrderElementsOf(Ledger.COLUMNS);
        assertThat(Document.of("en", "data.md").code())
                .containsAll(Stream.of(InterventionKind.values())
                        .filter(kind -> !InterventionKind.explainable().contains(kind.key()))
                        .map(InterventionKind::key)
                        .toList());
    }

    /** Sections are counted from 0, the title of the page. */
    @ParameterizedTest
    @CsvSource({
        "1, declarations/index.json",
        "1, declarations/2018-qingdao/index.json declarations/2025-tianjin/index.json",
        "2, anchors.json declarations/2018-qingdao/anchors.json",
        "3, passages/index.json declarations/2018-qingdao/kin.json",
        "4, states/index.json",
        "5, treaties/index.json",
        "6, timeline/index.json",
        "7, declarations/2018-qingdao/sources/index.json",
    })
    void everyKeyOfTheDataIsThere(int section, String files) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String file : files.split(" ")) {
            collect(JsonMapper.shared().readTree(Files.readString(site.resolve(file))), keys);
        }
        Document page = Document.of("en", "data.md");
        String words = page.section(section) + (section == 5 ? page.section(1) : "");
        assertThat(Document.code(words)).containsAll(keys);
    }

    @Test
    void noKeyOfTheDataIsThereThatDoesNotExist(@TempDir Path temp) throws IOException {
        Set<String> keys = new TreeSet<>();
        collect(JsonMapper.shared().readTree(Files.readString(sourcesWithAnUnconfirmedReason(temp))), keys);
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(path -> path.toString().matches(".*(index|anchors|kin)\\.json"))
                    .toList()) {
                collect(JsonMapper.shared().readTree(Files.readString(file)), keys);
            }
        }
        List<String> named = new ArrayList<>();
        Document.of("en", "data.md").tables().stream()
                .flatMap(List::stream)
                .flatMap(Set::stream)
                .filter(code -> !code.startsWith("/"))
                .forEach(named::add);
        assertThat(keys).containsAll(named);
    }

    /** Returns the data about the sources of a text whose account has what no account of the repository has. */
    private static Path sourcesWithAnUnconfirmedReason(Path temp) throws IOException {
        Sandbox sandbox = new Sandbox(temp);
        String folder = "declarations/2030-qiao/";
        String words = "成员国欢迎青年之间的往来。";
        String copy = "唯一的一段。\n\n" + words + "\n";
        sandbox.write(folder + "sources/web.txt", copy);
        String text = Files.readString(sandbox.content().resolve(folder + "declaration.md"));
        sandbox.write(
                folder + "declaration.md", text.replace("place: 桥\n", """
                place: 桥
                sources:
                  - id: web
                    file: sources/web.txt
                    kind: web-page
                    sha256: %s
                    account:
                      - {kind: web-debris, at: 3:1, removed: %s, reason: 网站的结束语}
                """.formatted(Sandbox.sha256(copy), words)));
        assertThat(sandbox.run().err()).contains("[sentences-unconfirmed]");
        return sandbox.site().resolve(folder + "sources/index.json");
    }

    /** Adds the keys of a tree; below {@code readings} and {@code labels} they are ids, below
     * {@code translations} languages. */
    private static void collect(JsonNode node, Set<String> keys) {
        node.forEachEntry((key, value) -> {
            keys.add(key);
            if (key.equals("translations")) {
                value.forEach(names -> collect(names, keys));
            } else if (!key.equals("readings") && !key.equals("labels")) {
                collect(value, keys);
            }
        });
        if (node.isArray()) {
            node.forEach(item -> collect(item, keys));
        }
    }
}
