package org.xuanyan;

import static org.xuanyan.CorpusCopy.marked;
import static org.xuanyan.DamageKind.afterComma;
import static org.xuanyan.DamageKind.eachLine;
import static org.xuanyan.DamageKind.kept;
import static org.xuanyan.DamageKind.reported;
import static org.xuanyan.DamageKind.text;
import static org.xuanyan.DamageKind.undone;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Characters that a copy adds, loses or changes, and encodings. */
final class CharacterDamage {

    private CharacterDamage() {}

    static List<DamageKind> kinds() {
        List<DamageKind> kinds = new ArrayList<>(invisible());
        kinds.addAll(forms());
        kinds.addAll(punctuation());
        kinds.addAll(encodings());
        kinds.addAll(lost());
        return kinds;
    }

    private static List<DamageKind> invisible() {
        return List.of(
                scattered("zero-width spaces", "\u200B"),
                scattered("soft hyphens", "\u00AD"),
                scattered("byte order marks inside", "\uFEFF"),
                scattered("word joiners", "\u2060"),
                scattered("direction marks", "\u200E"),
                scattered("spaces between characters", " "),
                scattered("no-break spaces between characters", "\u00A0"),
                scattered("ideographic spaces between characters", "\u3000"),
                scattered("variation selectors", "\uFE00"),
                eachLine("no-break spaces at the ends", line -> "\u00A0\u00A0" + line + "\u00A0"),
                eachLine("ideographic spaces before lines", line -> "\u3000\u3000" + line),
                eachLine("spaces before lines", line -> "    " + line),
                eachLine("tabs before lines", line -> "\t" + line),
                eachLine("spaces behind lines", line -> line + "  "),
                eachLine(
                        "spaces around digits",
                        line -> line.replaceAll("(\\d+)(?=[年月日])", "$1 ").replaceAll("(?<=[年月于在至])(?=\\d)", " ")),
                text("letter-spaced lines", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(DamageKind.damaged(
                            text, block, line -> line.replaceAll("(?<=\\p{IsHan})(?=\\p{IsHan})", " ")));
                }),
                text(
                        "form feeds",
                        (text, random) -> Printed.spaced(text.lines())
                                .replaceFirst("\n\n([^\n]+\n\n[^\n]+)\n\n", "\n\n$1\n\n\f")));
    }

    /** Characters that look like others. */
    private static List<DamageKind> forms() {
        return List.of(
                eachLine("radicals", line -> replaced(line, "民青长风车门", "⺠⻘⻓⻛⻋⻔")),
                eachLine("Kangxi radicals", line -> replaced(line, "大方人山二三力口土工", "⼤⽅⼈⼭⼆三⼒⼝⼟⼯")),
                eachLine(
                        "compatibility ideographs",
                        line -> replaced(line, "立力行理不里利", "\uF9F7\uF98A\uFA08\uF9E4\uF967\uF9E9\uF9DD")),
                eachLine("vertical punctuation", line -> replaced(line, "，。、：；（）《》", "︐︒︑︓︔︵︶︽︾")),
                eachLine(
                        "full-width signs by another block",
                        line -> replaced(line, "，。、", "﹐。﹑").replace("；", "﹔")),
                text("pronunciation", (text, random) -> {
                    int block = DamageKind.middle(text, random);
                    return Printed.spaced(DamageKind.damaged(
                            text, block, line -> afterComma(line.replaceFirst("，(\\p{IsHan})", "，$1(fā)"), "")));
                }),
                kind("one look-alike", "合", "郃"),
                kind("one character of the other script", "国", "囯"),
                reported(
                        "one traditional character",
                        (text, random) -> kept(
                                text,
                                random,
                                line -> text.place().equals("雲嶺")
                                        ? line.replaceFirst("，", "，" + marked("国际") + "社會")
                                        : afterComma(line, "同" + marked("國") + "际社会一道"))),
                reported(
                        "scrambled words",
                        (text, random) -> kept(text, random, line -> afterComma(line, "在" + marked("拘达臭慨") + "方面"))),
                reported(
                        "advertisement",
                        (text, random) -> kept(text, random, line -> afterComma(line, marked("加微信") + "领取"))),
                reported(
                        "private-use character",
                        (text, random) -> kept(text, random, line -> afterComma(line, marked("\uE5E5")))),
                reported(
                        "glyph number",
                        (text, random) -> kept(text, random, line -> afterComma(line, marked("(cid:123)")))));
    }

    private static DamageKind kind(String name, String right, String wrong) {
        return reported(name, (text, random) -> kept(text, random, line -> afterComma(line, "联" + marked(wrong))));
    }

    private static List<DamageKind> punctuation() {
        return List.of(
                eachLine("half-width punctuation", line -> replaced(line, "，；：？！", ",;:?!")),
                eachLine(
                        "half-width punctuation with spaces",
                        line -> line.replace("，", ", ").replace("；", "; ")),
                eachLine("half-width brackets", line -> replaced(line, "（）", "()")),
                eachLine("straight quotation marks", line -> line.replaceAll("[“”]", "\"")),
                eachLine("half-width stops", line -> line.replace("。", ".")),
                eachLine("doubled punctuation", line -> line.replace("，", "，，")),
                eachLine("comma before a stop", line -> line.replaceFirst("。$", ",。")),
                eachLine("box dashes", line -> line.replace("——", "━━")),
                eachLine("two hyphens for a dash", line -> line.replace("——", "--")),
                eachLine("horizontal bars", line -> line.replace("——", "――")),
                eachLine(
                        "spaces around punctuation",
                        line -> line.replace("，", "， ").replace("、", "、 ")),
                eachLine("middle dots of another block", line -> line.replace("·", "・")),
                text("note marks in square brackets", (text, random) -> numbered(text, note -> "[" + note + "]")),
                text("note marks with a word", (text, random) -> numbered(text, note -> " [注 " + note + "]")),
                text(
                        "raised note marks",
                        (text, random) ->
                                numbered(text, note -> "⁽" + replaced("" + note, "0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹") + "⁾")),
                reported(
                        "quotation mark lost",
                        (text, random) ->
                                kept(text, random, line -> afterComma(line, "按照" + marked("“") + "平等互利的原则，"))),
                reported(
                        "stops in a row",
                        (text, random) ->
                                kept(text, random, line -> afterComma(line, "妥善处理" + marked("，；：") + "各类问题，"))));
    }

    private static String numbered(MadeUpDeclaration text, IntFunction<String> mark) {
        List<String> lines = new ArrayList<>();
        int note = 0;
        for (String line : text.lines()) {
            lines.add(line.endsWith("。") && text.blocks().contains(line) ? line + mark.apply(++note) : line);
        }
        return Printed.spaced(lines);
    }

    private static List<DamageKind> encodings() {
        return List.of(
                undone("GB18030, named", (text, random) -> plain(text).in("GB18030")),
                undone(
                        "UTF-16 with a mark",
                        (text, random) -> beginning(plain(text), "\uFEFF").silentlyIn("UTF-16LE")),
                undone(
                        "big-endian UTF-16 with a mark",
                        (text, random) -> beginning(plain(text), "\uFEFF").silentlyIn("UTF-16BE")),
                text("byte order mark", (text, random) -> "\uFEFF" + Printed.spaced(text.lines())),
                text(
                        "line ends of Windows",
                        (text, random) -> Printed.spaced(text.lines()).replace("\n", "\r\n")),
                text(
                        "line ends of an old Mac",
                        (text, random) -> Printed.spaced(text.lines()).replace('\n', '\r')),
                text(
                        "mixed line ends",
                        (text, random) -> Printed.spaced(text.lines())
                                .replaceFirst("\n\n", "\r\n\r\n")
                                .replaceFirst("\n\n", "\r\n\n")),
                text(
                        "line separators",
                        (text, random) -> Printed.spaced(text.lines()).replace("\n\n", "\u2028\u2028")),
                undone(
                        "GBK page that names it",
                        (text, random) -> CorpusCopy.of(
                                        "copy.html",
                                        Printed.page(text, Printed::paragraph).replace("utf-8", "gbk"),
                                        text)
                                .silentlyIn("GBK")),
                reported("encoding not named", (text, random) -> unnamed(text)));
    }

    /**
     * A copy in GB18030 that does not say so. Simplified characters show it, and the guess is reported; a text in traditional
     * characters may be in another encoding, and is refused.
     */
    private static CorpusCopy unnamed(MadeUpDeclaration text) {
        CorpusCopy copy = plain(text).silentlyIn("GB18030");
        return text.place().equals("雲嶺")
                ? copy.refusedBecause()
                : new CorpusCopy(
                        copy.name(),
                        copy.text(),
                        copy.encoding(),
                        copy.given(),
                        List.of(new CorpusCopy.Place(0, 0)),
                        copy.blocks(),
                        copy.refused());
    }

    private static CorpusCopy plain(MadeUpDeclaration text) {
        return CorpusCopy.of("copy.txt", Printed.spaced(text.lines()), text);
    }

    private static CorpusCopy beginning(CorpusCopy copy, String mark) {
        return new CorpusCopy(
                copy.name(),
                mark + copy.text(),
                copy.encoding(),
                copy.given(),
                copy.places(),
                copy.blocks(),
                copy.refused());
    }

    private static List<DamageKind> lost() {
        return List.of(
                reported(
                        "lost bytes",
                        (text, random) -> kept(text, random, line -> afterComma(line, marked("\uFFFD\uFFFD") + "的"))),
                reported(
                        "question marks for characters",
                        (text, random) -> kept(text, random, line -> afterComma(line, marked("???") + "的"))),
                reported(
                        "text in a wrong encoding",
                        (text, random) -> kept(
                                text,
                                random,
                                line -> afterComma(line, marked(wrong("各国", StandardCharsets.UTF_8, "GBK")) + "的"))),
                reported(
                        "a line in a wrong encoding",
                        (text, random) -> line(
                                        text, random, wrong("各方支持加强合作与交流。", Charset.forName("GBK"), "ISO-8859-1"))
                                .givingUnknownBlocks()),
                reported("a line of strange letters", (text, random) -> line(text, random, "ʬ˜ɧɤ˚ Νˢᜊਗ ৰ̮ϗɝ。")),
                reported("a direction override", (text, random) -> {
                    CorpusCopy copy = kept(text, random, line -> afterComma(line, marked("\u202E")));
                    return copy.giving(text.written());
                }));
    }

    private static String wrong(String words, Charset right, String taken) {
        return new String(words.getBytes(right), Charset.forName(taken));
    }

    /** A copy with a line that cannot be read; the import keeps it. */
    private static CorpusCopy line(MadeUpDeclaration text, Random random, String strange) {
        int block = DamageKind.middle(text, random);
        List<String> lines = new ArrayList<>(text.lines());
        lines.add(block + 1, marked(strange));
        List<String> written = new ArrayList<>(text.written());
        written.add(block, strange);
        return CorpusCopy.of("copy.txt", Printed.spaced(lines), text).giving(written);
    }

    private static DamageKind scattered(String name, String mark) {
        return text(name, (text, random) -> {
            UnaryOperator<String> damage = line -> {
                StringBuilder words = new StringBuilder();
                for (int i = 0; i < line.length(); i++) {
                    boolean between = i > 0 && han(line.charAt(i)) && han(line.charAt(i - 1));
                    words.append(between && random.nextInt(12) == 0 ? mark : "").append(line.charAt(i));
                }
                return words.toString();
            };
            return Printed.spaced(text.lines().stream()
                    .map(line -> text.signatures().contains(line) ? line : damage.apply(line))
                    .toList());
        });
    }

    private static boolean han(char c) {
        return Character.isIdeographic(c);
    }

    private static String replaced(String line, String from, String to) {
        String damaged = line;
        for (int i = 0; i < from.length(); i++) {
            damaged = damaged.replace(from.charAt(i), to.charAt(i));
        }
        return damaged;
    }
}
