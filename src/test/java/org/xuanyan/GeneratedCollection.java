package org.xuanyan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * As many declarations as a test wants. Their paragraphs are as long as those of the real ones, and each character follows
 * on two others as it does there; so pairs are as frequent as in real texts, while longer phrases are new. Each has five
 * sections and cites two instruments of its own.
 */
final class GeneratedCollection {

    /** What has no meaning without its counterpart, or to Markdown, and dates, which would make events. */
    private static final String LEFT_OUT = "[^\\p{IsHan}，。、；]";

    private final Map<String, StringBuilder> next = new TreeMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final List<String> starts = new ArrayList<>();
    private final Random random;

    private GeneratedCollection(long seed) throws IOException {
        random = new Random(seed);
        try (Stream<Path> declarations = Files.list(Path.of("content", "declarations"))) {
            for (Path folder : declarations.sorted().toList()) {
                String text = Files.readString(folder.resolve("declaration.md"));
                text.substring(text.indexOf("\n---\n") + 5)
                        .lines()
                        .filter(line -> line.length() > 20 && !line.startsWith("["))
                        .map(line -> line.replaceAll(LEFT_OUT, ""))
                        .filter(line -> line.length() > 3)
                        .forEach(this::learn);
            }
        }
    }

    /**
     * Writes a content folder.
     *
     * @param declarations how many
     * @param seed the same gives the same texts
     */
    static void write(Sandbox sandbox, int declarations, long seed) throws IOException {
        GeneratedCollection texts = new GeneratedCollection(seed);
        int paragraphs = texts.lengths.size() / 4;
        Path sample = sandbox.content().resolve("declarations/2030-qiao");
        Files.delete(sample.resolve("declaration.md"));
        Files.delete(sample);
        Files.writeString(
                sandbox.content().resolve("site.yml"),
                Files.readString(sandbox.content().resolve("site.yml")) + "paragraphPages: false\n");
        for (int i = 0; i < declarations; i++) {
            int year = 1000 + i;
            StringBuilder text = new StringBuilder("""
                    ---
                    title: 第%1$d次会议宣言
                    name: 会议宣言%1$d
                    adopted: %1$d-06-01
                    place: 会议
                    ---
                    """.formatted(year));
            for (int p = 0; p < paragraphs; p++) {
                text.append(p % 17 == 8 ? "\n## " + "一二三四五".charAt(p / 17) + "\n" : "")
                        .append('\n')
                        .append(texts.paragraph());
                text.append(p % 40 == 20 ? "《成员国第%d次合作纲要（%d）》。\n".formatted(year, p) : "。\n");
            }
            sandbox.write("declarations/" + year + "-place/declaration.md", text.toString());
        }
    }

    private void learn(String paragraph) {
        lengths.add(paragraph.length());
        starts.add(paragraph.substring(0, 2));
        for (int i = 2; i < paragraph.length(); i++) {
            next.computeIfAbsent(paragraph.substring(i - 2, i), two -> new StringBuilder())
                    .append(paragraph.charAt(i));
        }
    }

    private String paragraph() {
        int length = lengths.get(random.nextInt(lengths.size()));
        StringBuilder text = new StringBuilder(start());
        while (text.length() < length) {
            StringBuilder after = next.get(text.substring(text.length() - 2));
            if (after == null) {
                text.append("，").append(start());
            } else {
                text.append(after.charAt(random.nextInt(after.length())));
            }
        }
        return text.toString();
    }

    private String start() {
        return starts.get(random.nextInt(starts.size()));
    }
}
