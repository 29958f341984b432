package org.xuanyan;

import static org.xuanyan.CorpusCopy.marked;
import static org.xuanyan.DamageKind.reported;
import static org.xuanyan.DamageKind.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/** Lines, pages and columns. */
final class LayoutDamage {

    private LayoutDamage() {}

    static List<DamageKind> kinds() {
        List<DamageKind> kinds = new ArrayList<>(lines());
        kinds.addAll(pages());
        kinds.addAll(order());
        return kinds;
    }

    private static List<DamageKind> lines() {
        return List.of(
                text(
                        "one line for each paragraph",
                        (text, random) -> Printed.indented(text).replace("\u3000\u3000", "")),
                text("one indented line for each paragraph", (text, random) -> Printed.indented(text)),
                text("wrapped at 20 with indents", (text, random) -> set(text, 20, "\u3000\u3000", false)),
                text("wrapped at 34 with indents", (text, random) -> set(text, 34, "\u3000\u3000", false)),
                text("wrapped at 28 with four spaces", (text, random) -> set(text, 28, "    ", false)),
                text("wrapped at 24 with empty lines", (text, random) -> set(text, 24, "", true)),
                text("wrapped at 40 with empty lines", (text, random) -> set(text, 40, "", true)),
                text(
                        "wrapped at 30, an empty line after each line",
                        (text, random) -> Printed.spaced(Printed.wrapped(text, 30, "\u3000\u3000", false))),
                text(
                        "wrapped, with a margin on the left",
                        (text, random) -> String.join(
                                "\n",
                                Printed.wrapped(text, 32, "    ", false).stream()
                                        .map(line -> "      " + line)
                                        .toList())),
                text("a paragraph broken in mid-sentence", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(DamageKind.damaged(text, block, line -> DamageKind.afterComma(line, "\n\n")));
                }),
                text("a paragraph broken in mid-word", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(DamageKind.damaged(text, block, line -> {
                        int at = line.indexOf('，') + 3;
                        return line.substring(0, at) + "\n\n" + line.substring(at);
                    }));
                }),
                reported(
                        "everything in one line",
                        (text, random) -> CorpusCopy.of("copy.txt", marked(String.join("", text.lines())), text)
                                .givingUnknownBlocks()));
    }

    private static String set(MadeUpDeclaration text, int width, String indent, boolean spaced) {
        return String.join("\n", Printed.wrapped(text, width, indent, spaced)) + "\n";
    }

    private static List<DamageKind> pages() {
        return List.of(
                pages("page numbers between dashes", page -> List.of("— " + page + " —")),
                pages("page numbers between hyphens", page -> List.of("- " + page + " -")),
                pages("page numbers alone", page -> List.of("" + page)),
                pages("page numbers in the middle of a line", page -> List.of(" ".repeat(30) + page)),
                pages("page numbers with the total", page -> List.of("第 " + page + " 页 共 9 页")),
                pages("page numbers with a slash", page -> List.of(page + " / 9")),
                pages("page numbers between dots", page -> List.of("·" + page + "·")),
                pages("page numbers in English", page -> List.of("Page " + page + " of 9")),
                pages("page numbers in brackets", page -> List.of("（" + page + "）")),
                pages("form feeds and page numbers", page -> List.of("", page + "\f")),
                heads("running heads", "%s", 0),
                heads("running heads with the page number", "%s    %d", 0),
                heads("page numbers before running heads", "%2$d    %1$s", 0),
                heads("running heads with another name", "某国政府公报　2031年第19号", 0),
                heads("running heads and page numbers", "%s", 1),
                text("lines that a browser prints", (text, random) -> {
                    int[] page = {0};
                    return paged(
                            text,
                            number -> List.of("file:///C:/a.html " + number + "/9", "31/7/6 19:06 " + text.title()),
                            page);
                }),
                text(
                        "lines that a browser prints on each page of a site",
                        (text, random) -> paged(
                                text,
                                number -> List.of(
                                        "https://example.org/2031/a1.html    " + number + "/9",
                                        "2031/7/6 19:06    " + text.title() + " - 某网"),
                                new int[1])),
                text("continued on another page", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(
                            DamageKind.damaged(text, block, line -> DamageKind.afterComma(line, "（下转第2版）\n\n（上接第1版）")));
                }),
                text("continued without brackets", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(
                            DamageKind.damaged(text, block, line -> DamageKind.afterComma(line, "\n下转2版\n上接1版\n")));
                }));
    }

    private static DamageKind pages(String name, IntFunction<List<String>> furniture) {
        return text(name, (text, random) -> paged(text, furniture, new int[1]));
    }

    private static DamageKind heads(String name, String form, int numbers) {
        return text(
                name,
                (text, random) -> paged(
                        text,
                        page -> numbers == 0
                                ? List.of(form.formatted(text.title(), page))
                                : List.of("— " + page + " —", form.formatted(text.title())),
                        new int[1]));
    }

    /** Returns a text of pages of twelve lines, with lines between the pages. */
    private static String paged(MadeUpDeclaration text, IntFunction<List<String>> furniture, int[] page) {
        List<String> lines = new ArrayList<>();
        int count = 0;
        for (String line : Printed.wrapped(text, 30, "\u3000\u3000", false)) {
            lines.add(line);
            if (++count % 12 == 0) {
                lines.addAll(furniture.apply(++page[0]));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<DamageKind> order() {
        return List.of(
                text("two columns beside each other", (text, random) -> columns(text)),
                reported("two columns interleaved", LayoutDamage::interleaved),
                text("a paragraph twice", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    List<String> lines = new ArrayList<>(text.lines());
                    lines.add(block + 2, lines.get(block + 1));
                    return Printed.spaced(lines);
                }),
                reported("a paragraph again further below", (text, random) -> {
                    List<String> lines = new ArrayList<>(text.lines());
                    int block = DamageKind.middle(text, random);
                    String again = lines.get(block + 1);
                    lines.add(text.blocks().size(), marked(again));
                    return CorpusCopy.of("copy.txt", Printed.spaced(lines), text);
                }),
                reported("end cut off in mid-sentence", LayoutDamage::cut),
                reported("end cut off with a notice", (text, random) -> {
                    CorpusCopy cut = cut(text, random);
                    return new CorpusCopy(
                            cut.name(),
                            cut.text() + "\n预览已结束，剩余 40% 未读\n",
                            cut.encoding(),
                            cut.given(),
                            cut.places(),
                            cut.blocks(),
                            false);
                }),
                reported("left out by an editor", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    List<String> lines = new ArrayList<>(text.lines());
                    lines.set(block + 1, marked("（略）"));
                    return CorpusCopy.of("copy.txt", Printed.spaced(lines), text)
                            .givingUnknownBlocks();
                }),
                reported(
                        "another document behind it",
                        (text, random) -> CorpusCopy.of(
                                        "copy.txt",
                                        Printed.spaced(text.lines()) + "\n\n" + marked("桥岭组织成员国关于粮食安全的声明")
                                                + "\n\n桥岭组织成员国领导人就粮食安全问题声明如下：\n\n一、各方主张保障粮食供应。\n\n二、各方反对限制粮食出口。\n",
                                        text)
                                .refusedBecause()));
    }

    /** Returns pages of two columns, as programs print them that keep the layout. */
    private static String columns(MadeUpDeclaration text) {
        List<String> lines = new ArrayList<>(Printed.wrapped(text, 20, "\u3000\u3000", false));
        StringBuilder copy = new StringBuilder(lines.remove(0) + "\n\n");
        int height = (lines.size() + 1) / 2;
        for (int i = 0; i < height; i++) {
            String left = lines.get(i);
            String right = i + height < lines.size() ? lines.get(i + height) : "";
            int width = left.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
            copy.append((left + " ".repeat(Math.max(2, 48 - width)) + right).stripTrailing())
                    .append('\n');
        }
        return copy.toString();
    }

    private static CorpusCopy interleaved(MadeUpDeclaration text, Random random) {
        List<String> lines = new ArrayList<>(Printed.wrapped(text, 20, "", false));
        StringBuilder copy = new StringBuilder(lines.remove(0) + "\n\n");
        int height = (lines.size() + 1) / 2;
        StringBuilder mixed = new StringBuilder();
        for (int i = 0; i < height; i++) {
            mixed.append(lines.get(i)).append('\n');
            if (i + height < lines.size()) {
                mixed.append(lines.get(i + height)).append('\n');
            }
        }
        return CorpusCopy.of("copy.txt", copy + marked(mixed.toString()), text).givingUnknownBlocks();
    }

    private static CorpusCopy cut(MadeUpDeclaration text, Random random) {
        int block = DamageKind.middle(text, random);
        List<String> lines = new ArrayList<>(text.lines().subList(0, block + 2));
        String last = lines.get(block + 1);
        int at = last.indexOf('，') + 4;
        lines.set(block + 1, last.substring(0, at - 2) + marked(last.substring(at - 2, at)));
        List<String> written = new ArrayList<>(text.written().subList(0, block + 1));
        written.set(block, last.substring(0, at));
        return CorpusCopy.of("copy.txt", Printed.spaced(lines), text).giving(written);
    }
}
