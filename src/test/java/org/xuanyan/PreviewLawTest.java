package org.xuanyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xuanyan.load.Settings;
import org.xuanyan.pipeline.Build;
import org.xuanyan.pipeline.Preview;
import org.xuanyan.pipeline.PreviewedSite;
import org.xuanyan.pipeline.Recording;
import org.xuanyan.problem.Problems;
import org.xuanyan.write.Destination;

/**
 * The law of {@code serve}: after any edits, it shows what a build with drafts would write now, byte for byte, and reports
 * the same. A failure names the edits so far. {@code -Dpreview.rounds=500} makes about 1,000 edits.
 */
class PreviewLawTest {

    private static final int ROUNDS = Integer.getInteger("preview.rounds", 10);

    private static final List<String> SENTENCES = List.of(
            "成员国指出，《桥条约》（2029年3月4日）具有重要意义。",
            "成员国欢迎2030年5月6日在桥举行的元首理事会会议。",
            "成员国支持将于2031年在桥举行的水论坛。",
            "成员国注意到《路公约》和《桥条约》。",
            "成员国不接受2030年2月30日。",
            "一、水",
            "第二，成员国重申2231号决议。");

    private static final List<String> TREATIES = List.of(
            "treaties: []\n",
            "treaties:\n  - {id: qiao, title: 桥条约, kind: treaty}\n",
            "treaties:\n  - {id: qiao, title: 桥条约, kind: treaty, aliases: [路公约]}\n",
            "works: [路公约]\ntreaties:\n  - {id: qiao, title: 桥条约, kind: treaty}\n",
            "treaties:\n  - {id: qiao, title: 桥条约, kind: nothing}\n");

    private static final List<String> SITES = List.of("", "interface: [zh-Hans, en]\n", "paragraphPages: false\n");

    private static final List<String> PASSAGES = List.of(
            "passages:\n  - {title: 水, paragraphs: [2030-qiao-p1, 2032-shui-p1]}\n",
            "passages:\n  - {title: 路, id: lu, paragraphs: [2031-lu-p1, 2032-shui-p2]}\n",
            "apart:\n  - {paragraph: 2030-qiao-p1, from: [2032-shui-p1]}\n");

    private static final String SITE = """
            title: 试验集
            series: 试验宣言
            language: zh-Hans
            description: 只用于试验。
            """;

    private static final String COPY = "桥宣言\n成员国重申友好。\n成员国支持合作。\n";

    @TempDir
    Path temp;

    private final List<String> done = new ArrayList<>();
    private final List<Path> changed = new ArrayList<>();
    private Random random = new Random(0);
    private Settings settings;
    private int shown;

    @BeforeEach
    void fillTheFolders() throws IOException {
        settings = new Settings(
                temp.resolve("content"), temp.resolve("templates"), temp.resolve("static"), Optional.empty());
        copy(Path.of("templates"), settings.templates());
        copy(Path.of("static"), settings.assets());
        write("site.yml", SITE);
        writeDeclaration("2030-qiao", 1, "一段。\n\n成员国欢迎《桥条约》。");
        writeDeclaration("2031-lu", 2, "成员国指出，2030年1月1日通过了《桥条约》。");
        write("declarations/2032-shui/sources/web.txt", COPY);
        writeDeclaration("2032-shui", 3, "成员国重申友好。\n\n成员国支持合作。");
        write("pages/about.md", "---\ntitle: 关于\n---\n见[桥](/declarations/2030-qiao/)。\n");
    }

    @Test
    void anyEditsShowWhatABuildWouldWrite() throws IOException {
        random = new Random(7);
        Preview preview = new Preview(settings);
        changed.add(settings.content());
        for (int round = 0; round < ROUNDS; round++) {
            if (!compare(preview)) {
                repair();
                compare(preview);
            }
            int edits = 1 + random.nextInt(3);
            for (int edit = 0; edit < edits; edit++) {
                edit();
            }
        }
        compare(preview);
        assertThat(shown).as("sites without errors").isGreaterThan(ROUNDS / 2);
    }

    /** Compares both, and returns whether there were no errors. */
    private boolean compare(Preview preview) throws IOException {
        Problems warm = new Problems();
        Optional<PreviewedSite> site = preview.make(changed, warm);
        changed.clear();
        OptionalInt files = site.map(each -> each.check(() -> false)).orElse(OptionalInt.empty());
        Problems cold = new Problems();
        Path built = temp.resolve("site");
        Build.build(settings, new Destination(built, true), Recording.PREVIEW, cold);

        String edits = String.join("\n", done);
        assertThat(Said.of(warm)).as(edits).isEqualTo(Said.of(cold));
        if (!cold.hasErrors()) {
            shown++;
            Map<String, String> expected = Golden.tree(built);
            assertThat(files).as(edits).hasValue(expected.size());
            expected.forEach((path, bytes) -> assertThat(
                            site.get().file(path).map(each -> new String(each, StandardCharsets.ISO_8859_1)))
                    .as("%s after%n%s", path, edits)
                    .contains(bytes));
        }
        return !cold.hasErrors();
    }

    /** Makes the content free of errors: writes what may be wrong again, and gives up the recorded ids. */
    private void repair() throws IOException {
        write(settings.templates().resolve("page.peb"), Files.readString(Path.of("templates/page.peb")));
        write("site.yml", SITE + any(SITES));
        write("treaties.yml", TREATIES.get(1));
        write("declarations/2032-shui/sources/web.txt", COPY);
        write("pages/about.md", "---\ntitle: 关于\n---\n");
        remove(settings.content().resolve("timeline.yml"));
        remove(settings.content().resolve("passages.yml"));
        remove(settings.content().resolve("published.txt"));
        for (String slug : List.of("2030-qiao", "2030-lin", "2031-lu", "2032-shui", "2033-shan")) {
            remove(settings.content().resolve("declarations").resolve(slug).resolve("anchors.tsv"));
        }
        remove(settings.content().resolve("declarations/2030-lin"));
        writeDeclaration("2030-qiao", 1, SENTENCES.get(1));
        writeDeclaration("2031-lu", 2, any(SENTENCES.subList(0, 4)));
        remove(settings.content().resolve("declarations/2033-shan"));
    }

    private void edit() throws IOException {
        String slug = List.of("2030-qiao", "2031-lu", "2033-shan").get(random.nextInt(3));
        switch (random.nextInt(15)) {
            case 0, 1, 2, 3 -> writeDeclaration(slug, 1 + random.nextInt(28), text());
            case 4 -> write("treaties.yml", any(TREATIES));
            case 5 -> write("timeline.yml", any(List.of("hide: []\n", "hide: [2030-qiao-p1-2030-05-06]\n")));
            case 6 -> write("site.yml", SITE + any(SITES));
            case 7 -> template();
            case 8 -> asset();
            case 9 -> remove(settings.content().resolve("declarations").resolve(slug));
            case 10 -> rename(slug);
            case 11 -> write("pages/about.md", "---\ntitle: 关于\n---\n见[桥](/declarations/" + slug + "/)。\n");
            case 12 -> write("declarations/2032-shui/sources/web.txt", any(List.of(COPY, COPY.replace("合作", "协作"))));
            case 13 -> write("passages.yml", any(PASSAGES));
            default -> record();
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int paragraphs = 1 + random.nextInt(4);
        for (int i = 0; i < paragraphs; i++) {
            text.append(any(SENTENCES)).append("\n\n");
        }
        return text.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void template() throws IOException {
        Path file = settings.templates().resolve("page.peb");
        String text = Files.readString(Path.of("templates/page.peb"));
        write(file, random.nextInt(4) == 0 ? text + "{{ nothing }}" : text + "<!-- " + random.nextInt(9) + " -->");
    }

    private void asset() throws IOException {
        Path file = settings.assets().resolve("assets/own.txt");
        if (random.nextBoolean()) {
            write(file, "own " + random.nextInt(9));
        } else {
            remove(file);
        }
    }

    /** Renames the folder of a declaration, and the folder of another to the first name, as an editor who exchanges them. */
    private void rename(String slug) throws IOException {
        Path folder = settings.content().resolve("declarations").resolve(slug);
        Path other = folder.resolveSibling("2030-lin");
        if (Files.exists(folder) && !Files.exists(other)) {
            done.add("rename " + slug);
            Files.move(folder, other);
            changed.addAll(List.of(folder, other));
        }
    }

    /** Records the ids, as a build does while the server runs. */
    private void record() throws IOException {
        done.add("record");
        Build.build(settings, new Destination(temp.resolve("recorded"), true), Recording.RECORD, new Problems());
        changed.add(settings.content());
    }

    private void writeDeclaration(String slug, int day, String text) throws IOException {
        String sources = slug.equals("2032-shui")
                ? "sources:\n  - {id: web, file: sources/web.txt, sha256: " + Sandbox.sha256(COPY) + "}\n"
                : "";
        String draft = random.nextInt(3) == 0 ? "draft: true\n" : "";
        write("declarations/" + slug + "/declaration.md", """
                ---
                title: 桥宣言
                name: 桥宣言
                adopted: %s-01-%02d
                place: 桥
                %s---

                %s
                """.formatted(
                        slug.substring(0, 4), day, sources + draft, text));
    }

    private void write(String path, String text) throws IOException {
        write(settings.content().resolve(path), text);
    }

    private void write(Path file, String text) throws IOException {
        done.add("write " + temp.relativize(file) + ": " + text.length());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        changed.add(file);
    }

    private void remove(Path path) throws IOException {
        if (Files.exists(path)) {
            done.add("remove " + temp.relativize(path));
            try (Stream<Path> all = Files.walk(path)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
            changed.add(path);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
