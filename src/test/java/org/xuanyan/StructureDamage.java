package org.xuanyan;

import static org.xuanyan.CorpusCopy.marked;
import static org.xuanyan.DamageKind.reported;
import static org.xuanyan.DamageKind.text;
import static org.xuanyan.DamageKind.undone;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Headings, numbers, lists and tables. */
final class StructureDamage {

    private static final List<String> ROWS = List.of("国家\t联络点\t启用年份", "青川\t北港\t2032年", "南屏\t石桥\t2033年");

    private StructureDamage() {}

    static List<DamageKind> kinds() {
        return List.of(
                headings("headings in brackets", words -> "【" + words + "】"),
                headings("headings in bold type", words -> "**" + words + "**"),
                headings("headings with number signs", words -> "## " + words),
                headings("centred headings", words -> "              " + words),
                headings(
                        "headings with blanks between their characters",
                        words -> words.length() < 3 ? words : words.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", "　")),
                text(
                        "numeral and heading in two lines",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> text.headings().contains(line) ? line.replaceFirst("、", "、\n") : line)
                                .toList())),
                text(
                        "number and paragraph in two lines",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> line.replaceFirst("^(\\d+)\\. ", "$1.\n"))
                                .toList())),
                text(
                        "numbers with wide stops",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> line.replaceFirst("^(\\d+)\\. ", "$1.　"))
                                .toList())),
                text(
                        "numbers without a space",
                        (text, random) -> Printed.spaced(text.lines().stream()
                                .map(line -> line.replaceFirst("^(\\d+)\\. ", "$1."))
                                .toList())),
                text("section numerals between lines", (text, random) -> {
                    StringBuilder copy = new StringBuilder();
                    for (String line : text.lines()) {
                        boolean heading = text.headings().contains(line);
                        copy.append(heading && copy.toString().endsWith("\n\n") ? "" : "")
                                .append(heading ? " " + line + "\n" : line + "\n");
                    }
                    return copy.toString();
                }),
                text("table of contents", (text, random) -> contents(text, "")),
                text("table of contents with pages", (text, random) -> contents(text, " ........ 3")),
                text(
                        "markdown",
                        (text, random) -> "# "
                                + Printed.spaced(text.lines().stream()
                                        .map(line -> text.headings().contains(line) ? "## " + line : line)
                                        .toList())),
                text(
                        "quoted in a letter",
                        (text, random) -> Printed.spaced(text.lines())
                                .lines()
                                .map(line -> ("> " + line).strip() + "\n")
                                .reduce("", String::concat)),
                undone(
                        "table with pipes",
                        (text, random) -> table(
                                text, "| " + String.join(" |\n| ", ROWS).replace("\t", " | ") + " |", "copy.txt")),
                undone(
                        "table with pipes and a rule",
                        (text, random) -> table(
                                text,
                                "| "
                                        + String.join(" |\n| ", ROWS)
                                                .replace("\t", " | ")
                                                .replaceFirst("\n", "\n|---|---|---|\n")
                                        + " |",
                                "copy.txt")),
                undone("table with tabs", (text, random) -> table(text, String.join("\n", ROWS), "copy.txt")),
                undone(
                        "table of a page",
                        (text, random) -> table(
                                text,
                                "<table><tr><td>"
                                        + String.join("</td></tr>\n<tr><td>", ROWS)
                                                .replace("\t", "</td><td>") + "</td></tr></table>",
                                "copy.html")),
                reported("a section numeral lost", (text, random) -> lostNumeral(text)),
                reported("a paragraph number lost", StructureDamage::lostNumber),
                reported("a paragraph number repeated", StructureDamage::repeatedNumber));
    }

    private static DamageKind headings(String name, UnaryOperator<String> damage) {
        return text(
                name,
                (text, random) -> Printed.spaced(text.lines().stream()
                        .map(line -> text.headings().contains(line) ? damage.apply(line) : line)
                        .toList()));
    }

    private static String contents(MadeUpDeclaration text, String page) {
        List<String> lines = new ArrayList<>(List.of(text.title(), "目录"));
        text.headings().forEach(each -> lines.add(each + page));
        lines.addAll(text.blocks());
        lines.addAll(text.signatures());
        return text.headings().isEmpty() ? Printed.spaced(text.lines()) : Printed.spaced(lines);
    }

    private static CorpusCopy table(MadeUpDeclaration text, String printed, String file) {
        int place = text.blocks().size();
        List<String> written = new ArrayList<>(text.written());
        written.add(
                "| " + String.join(" |\n| ", ROWS).replace("\t", " | ").replaceFirst("\n", "\n|---|---|---|\n") + " |");
        if (file.endsWith(".html")) {
            String page = Printed.page(text, Printed::paragraph);
            String last = Printed.paragraph(text.blocks().get(place - 1));
            return CorpusCopy.of(file, page.replace(last, last + "\n" + printed), text)
                    .giving(written);
        }
        List<String> lines = new ArrayList<>(text.lines());
        lines.add(place + 1, printed);
        return CorpusCopy.of(file, Printed.spaced(lines), text).giving(written);
    }

    /** Where no numeral stands, the text is not damaged. */
    private static CorpusCopy lostNumeral(MadeUpDeclaration text) {
        List<String> lines = new ArrayList<>(text.lines());
        List<String> written = new ArrayList<>(text.written());
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).matches("二(、.*)?")) {
                lines.remove(i);
                written.remove(i - 1);
            }
        }
        boolean lost = lines.size() < text.lines().size();
        String copy = Printed.spaced(lines);
        String marks = lost ? copy.replaceFirst("\n(三(?:、[^\n]*)?)\n", "\n" + marked("$1") + "\n") : copy;
        return CorpusCopy.of("copy.txt", marks, text).giving(written);
    }

    private static CorpusCopy lostNumber(MadeUpDeclaration text, Random random) {
        List<String> lines = new ArrayList<>(text.lines());
        List<String> written = new ArrayList<>(text.written());
        for (int i = 3; i < written.size(); i++) {
            if (written.get(i).startsWith("2. ")) {
                written.set(i, written.get(i).substring(3));
                lines.set(i + 1, written.get(i));
                lines.set(i + 2, marked(lines.get(i + 2)));
                break;
            }
        }
        return CorpusCopy.of("copy.txt", Printed.spaced(lines), text).giving(written);
    }

    private static CorpusCopy repeatedNumber(MadeUpDeclaration text, Random random) {
        List<String> lines = new ArrayList<>(text.lines());
        List<String> written = new ArrayList<>(text.written());
        for (int i = 3; i < written.size(); i++) {
            if (written.get(i).startsWith("3. ")) {
                written.set(i, "2. " + written.get(i).substring(3));
                lines.set(i + 1, marked(written.get(i)));
                break;
            }
        }
        return CorpusCopy.of("copy.txt", Printed.spaced(lines), text).giving(written);
    }
}
