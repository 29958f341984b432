package org.xuanyan.extract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.xuanyan.problem.Code;

/**
 * Reads the text of a file in the Rich Text Format: paragraphs, headings by their outline level, cells, notes and words in bold.
 * Characters are numbers of Unicode, or bytes in the encoding of their font.
 */
final class RtfText {

    /** Parts of a file that are not its text. */
    private static final Set<String> OTHER_PARTS = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "object",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "xmlnstbl",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "fldinst",
            "annotation",
            "atnid",
            "atnauthor",
            "revtbl",
            "mmathPr",
            "bkmkstart",
            "bkmkend",
            "nonshppict",
            "shprslt",
            "filetbl");

    private static final Map<String, String> CHARACTERS = Map.of(
            "emdash",
            "\u2014",
            "endash",
            "\u2013",
            "lquote",
            "\u2018",
            "rquote",
            "\u2019",
            "ldblquote",
            "\u201C",
            "rdblquote",
            "\u201D",
            "bullet",
            "\u2022",
            "emspace",
            "\u2003",
            "enspace",
            "\u2002");

    /** Code pages by the character sets of fonts. */
    private static final Map<Integer, String> CHARSETS = Map.of(
            128,
            "Shift_JIS",
            129,
            "x-windows-949",
            134,
            "GB18030",
            136,
            "Big5",
            161,
            "windows-1253",
            162,
            "windows-1254",
            204,
            "windows-1251",
            238,
            "windows-1250",
            186,
            "windows-1257");

    private static final Map<Integer, String> CODE_PAGES = Map.of(
            936, "GB18030", 950, "Big5", 932, "Shift_JIS", 949, "x-windows-949", 65001, "UTF-8", 10000, "x-MacRoman");

    private final OfficePage page = new OfficePage();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new TreeMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder row = new StringBuilder();
    private final StringBuilder table = new StringBuilder();
    private RtfGroup group = new RtfGroup();
    private Charset ansi = Charset.forName("windows-1252");
    private StringBuilder words = new StringBuilder();
    private StringBuilder outside = words;
    /** Text boxes of the open paragraph, which stand after it. */
    private final List<String> boxes = new ArrayList<>();

    private OptionalInt level = OptionalInt.empty();
    private int font;
    private int skip;
    private boolean inTable;

    /** What holds until the end of a group. */
    private static final class RtfGroup {

        private boolean other;
        private boolean fontTable;
        private boolean note;
        private boolean box;
        /** Whether the group lies in a shape of the text, not of a running head. */
        private boolean shape;
        /** The number that a program printed before a paragraph; its form is not that of the paragraph. */
        private boolean number;

        private boolean hidden;
        private boolean bold;
        private boolean raised;
        private int font = -1;
        private int skipped = 1;

        RtfGroup copy() {
            RtfGroup inner = new RtfGroup();
            inner.other = other;
            inner.fontTable = fontTable;
            inner.number = number;
            inner.shape = shape;
            inner.hidden = hidden;
            inner.bold = bold;
            inner.raised = raised;
            inner.font = font;
            inner.skipped = skipped;
            return inner;
        }
    }

    private RtfText() {}

    /** Writes the text of a file. */
    static void write(byte[] file, PageText page) throws UnreadableFile {
        RtfText text = new RtfText();
        for (RtfTokens.RtfToken token : RtfTokens.of(file)) {
            text.read(token);
            if (text.isOver(token)) {
                break;
            }
        }
        text.decode();
        text.inTable = false;
        text.endParagraph();
        if (text.page.isEmpty()) {
            throw new UnreadableFile(Code.BROKEN_FILE);
        }
        text.page.write(page);
    }

    /** Whether the outermost group is closed; what follows does not belong to the file. */
    private boolean isOver(RtfTokens.RtfToken token) {
        return token.kind() == RtfTokens.RtfKind.CLOSE && groups.isEmpty();
    }

    private void read(RtfTokens.RtfToken token) {
        if (token.kind() == RtfTokens.RtfKind.BYTE) {
            if (skip > 0) {
                skip--;
            } else if (isText()) {
                bytes.write(token.value());
            }
            return;
        }
        decode();
        switch (token.kind()) {
            case OPEN -> {
                groups.push(group);
                group = group.copy();
                skip = 0;
            }
            case CLOSE -> close();
            case SYMBOL -> symbol(token.words());
            default -> word(token.words(), token.value());
        }
    }

    private boolean isText() {
        return !group.other && !group.hidden;
    }

    private void close() {
        boolean note = group.note;
        boolean box = group.box;
        group = groups.isEmpty() ? group : groups.pop();
        skip = 0;
        if (note) {
            String noted = words.toString().strip();
            words = outside;
            words.append(noted.isEmpty() ? "" : page.note(noted));
        } else if (box) {
            words.toString().lines().forEach(boxes::add);
            words = outside;
        }
    }

    private void symbol(String symbol) {
        switch (symbol) {
            case "*" -> group.other = true;
            case "~" -> add("\u00A0");
            case "_" -> add("\u2011");
            case "\\", "{", "}" -> add(symbol);
            case "\n", "\r" -> endParagraph();
            default -> {}
        }
    }

    private void word(String word, int value) {
        if (group.fontTable) {
            fontWord(word, value);
        } else if (OTHER_PARTS.contains(word)) {
            boolean picture = word.equals("pict") || word.equals("object");
            if (picture && !group.other) {
                page.picture();
            }
            group.other = true;
            group.fontTable = word.equals("fonttbl");
        } else if (word.equals("footnote") && isText()) {
            group.note = true;
            outside = words;
            words = new StringBuilder();
        } else if (word.equals("shppict") && !groups.isEmpty() && !groups.peek().other) {
            page.picture();
        } else if (word.equals("shptxt") && group.shape && words == outside) {
            group.other = false;
            group.box = true;
            words = new StringBuilder();
        } else if (CHARACTERS.containsKey(word)) {
            add(CHARACTERS.get(word));
        } else if (!group.other) {
            textWord(word, value);
        }
    }

    private void fontWord(String word, int value) {
        if (word.equals("f")) {
            font = value;
        } else if (word.equals("fcharset") && CHARSETS.containsKey(value)) {
            fonts.put(font, Charset.forName(CHARSETS.get(value)));
        }
    }

    private void textWord(String word, int value) {
        switch (word) {
            case "shp" -> group.shape = true;
            case "ansicpg" -> ansi = codePage(value);
            case "u" -> {
                add(PageText.escape(Character.toString((char) value)));
                skip = group.skipped;
            }
            case "uc" -> group.skipped = value;
            case "f" -> group.font = value;
            case "b" -> group.bold = value != 0;
            case "v" -> group.hidden = value != 0;
            case "super" -> group.raised = value != 0;
            case "nosupersub" -> group.raised = false;
            case "plain" -> {
                group.bold = false;
                group.raised = false;
                group.hidden = false;
            }
            case "listtext", "pntext" -> group.number = true;
            case "pard" -> {
                level = group.number ? level : OptionalInt.empty();
                inTable = group.number && inTable;
            }
            case "intbl" -> inTable = true;
            case "outlinelevel" -> level = value < 9 ? OptionalInt.of(value) : OptionalInt.empty();
            case "line" -> add(group.note ? " " : "<br>");
            case "tab" -> add(OfficePage.TAB);
            case "par", "sect", "page" -> endParagraph();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            default -> {}
        }
    }

    private static Charset codePage(int number) {
        String name = CODE_PAGES.getOrDefault(number, "windows-" + number);
        return Charset.isSupported(name) ? Charset.forName(name) : Charset.forName("windows-1252");
    }

    /** Adds the bytes that were read, in the encoding of their font. */
    private void decode() {
        if (bytes.size() > 0) {
            Charset charset = fonts.getOrDefault(group.font, ansi);
            add(PageText.escape(bytes.toString(charset)));
            bytes.reset();
        }
    }

    /** Adds markup of a paragraph; a surrogate is one half of a character. */
    private void add(String markup) {
        if (isText()) {
            boolean bold = group.bold && !group.note && !markup.isBlank() && !markup.equals("<br>");
            String raised = group.raised && !markup.isBlank() ? "<sup>" + markup + "</sup>" : markup;
            words.append(bold ? "<b>" + raised + "</b>" : raised);
        }
    }

    private void endParagraph() {
        if (group.other) {
            return;
        }
        if (words != outside || inTable) {
            words.append(inTable ? "<br>" : isInBox() ? "\n" : " ");
            return;
        }
        String markup = taken();
        endTable();
        if (level.isPresent()) {
            page.heading(level.getAsInt(), markup);
        } else {
            page.paragraph(markup);
        }
        boxes.forEach(page::paragraph);
        boxes.clear();
    }

    private boolean isInBox() {
        return group.box || groups.stream().anyMatch(each -> each.box);
    }

    /** Returns the words that were read since the last paragraph or cell. */
    private String taken() {
        String markup = words.toString().replace("</b><b>", "").replace("</sup><sup>", "");
        words.setLength(0);
        return markup;
    }

    private void endCell() {
        row.append("<td>").append(taken()).append("</td>");
    }

    private void endRow() {
        if (row.length() > 0) {
            table.append("<tr>").append(row).append("</tr>");
            row.setLength(0);
        }
    }

    private void endTable() {
        endRow();
        if (table.length() > 0) {
            page.block("<table>" + table + "</table>");
            table.setLength(0);
        }
    }
}
