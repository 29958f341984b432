package org.xuanyan;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A process that builds a site again and again, each time with one paragraph more and another title, until it is killed. Its arguments
 * are the folder of a {@link Sandbox} and a seed; it prints a line after each build.
 */
final class BuildLoop {

    private static final String WORDS = "和平安全贸易投资文化旅游铁路河流森林教育科学卫生青年妇女媒体体育";

    private BuildLoop() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        Random random = new Random(Long.parseLong(args[1]));
        PrintWriter console = new PrintWriter(System.out, true);
        while (edit(root, random)) {
            int code = Main.run(
                    Sandbox.ENGLISH,
                    new PrintWriter(new StringWriter()),
                    console,
                    "build",
                    "--content",
                    root.resolve("content").toString(),
                    "--output",
                    root.resolve("site").toString());
            console.println("built " + code);
            if (code != 0) {
                return;
            }
        }
    }

    /** Inserts a paragraph somewhere and counts the title of the site up; returns whether there is room for more. */
    private static boolean edit(Path root, Random random) throws IOException {
        Path text = root.resolve("content/declarations/2030-qiao/declaration.md");
        List<String> blocks =
                new ArrayList<>(List.of(Files.readString(text).strip().split("\n\n")));
        blocks.add(1 + random.nextInt(blocks.size()), sentence(random));
        replace(text, String.join("\n\n", blocks) + "\n");
        Path site = root.resolve("content/site.yml");
        String described = Files.readString(site);
        int title = Integer.parseInt(described.replaceAll("(?s)^title: 试验集(\\d*)\n.*", "0$1"));
        replace(site, described.replaceFirst("^title: .*", "title: 试验集" + (title + 1)));
        return blocks.size() < 500;
    }

    /** Writes a file as an editor does that never leaves half of it. */
    private static void replace(Path file, String text) throws IOException {
        Path fresh = Files.writeString(file.resolveSibling(".edited"), text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            sentence.append(WORDS.charAt(random.nextInt(WORDS.length())));
        }
        return sentence.append("。").toString();
    }
}
