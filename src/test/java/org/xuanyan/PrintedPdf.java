package org.xuanyan;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes small PDF files by hand. Their Chinese font is not inside, so each character is one em wide on every machine.
 * A page is 600 points wide and 800 high; y is counted from its top.
 */
public final class PrintedPdf {

    private static final String FONT = "<< /Type /Font /Subtype /Type0 /BaseFont /%s /Encoding /%s /DescendantFonts"
            + " [<< /Type /Font /Subtype /CIDFontType0 /BaseFont /%s /CIDSystemInfo << /Registry (Adobe)"
            + " /Ordering (%s) /Supplement 2 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /%s"
            + " /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700"
            + " /StemV 80 >> >>] >>";

    private static final String IMAGE = "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray"
            + " /BitsPerComponent 8 /Length 1 >>\nstream\nx\nendstream";

    private final List<StringBuilder> pages = new ArrayList<>();

    /** Begins a page. */
    public PrintedPdf page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** Prints words from a place of their baseline on. */
    public PrintedPdf text(double x, double y, double size, String words) {
        return show("F1", x, y, size, words);
    }

    /** Prints words in bold. */
    public PrintedPdf bold(double x, double y, double size, String words) {
        return show("F2", x, y, size, words);
    }

    /** Prints glyphs of which the file does not say which characters they are. */
    public PrintedPdf unknown(double x, double y, double size, String glyphs) {
        return show("F3", x, y, size, glyphs);
    }

    /** Prints words from the lower left to the upper right. */
    public PrintedPdf slanted(String words) {
        return write("BT /F1 40 Tf 0.7 0.7 -0.7 0.7 100 100 Tm <" + hex(words) + "> Tj ET\n");
    }

    /** Prints an image. */
    public PrintedPdf picture() {
        return write("q 500 0 0 700 50 50 cm /Im Do Q\n");
    }

    /**
     * Prints lines below each other.
     *
     * @param y of the first line
     * @param lines an ideographic space at the beginning of one is an indent
     */
    public PrintedPdf lines(double x, double y, double size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            String words = lines[i].replaceFirst("^\u3000+", "");
            text(x + size * (lines[i].length() - words.length()), y + 1.5 * size * i, size, words);
        }
        return this;
    }

    private PrintedPdf show(String font, double x, double y, double size, String words) {
        return write(String.format(
                Locale.ROOT, "BT /%s %.2f Tf %.2f %.2f Td <%s> Tj ET%n", font, size, x, 800 - y, hex(words)));
    }

    private PrintedPdf write(String operators) {
        pages.get(pages.size() - 1).append(operators);
        return this;
    }

    private static String hex(String words) {
        StringBuilder hex = new StringBuilder();
        for (byte each : words.getBytes(StandardCharsets.UTF_16BE)) {
            hex.append(String.format(Locale.ROOT, "%02X", each));
        }
        return hex.toString();
    }

    private static String font(String name, String encoding, String ordering) {
        return String.format(Locale.ROOT, FONT, name, encoding, name, ordering, name);
    }

    /** Returns the file. */
    public byte[] bytes() {
        StringBuilder kids = new StringBuilder();
        List<String> objects = new ArrayList<>(List.of(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "",
                font("STSong-Light", "UniGB-UTF16-H", "GB1"),
                font("STSong-Bold", "UniGB-UTF16-H", "GB1"),
                font("Unknown", "Identity-H", "Identity"),
                IMAGE));
        for (StringBuilder page : pages) {
            int number = objects.size() + 1;
            kids.append(number).append(" 0 R ");
            objects.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents " + (number + 1)
                    + " 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R >>"
                    + (page.indexOf("/Im") < 0 ? "" : " /XObject << /Im 6 0 R >>") + " >> >>");
            objects.add("<< /Length " + page.length() + " >>\nstream\n" + page + "endstream");
        }
        objects.set(1, "<< /Type /Pages /Kids [" + kids + "] /Count " + pages.size() + " >>");
        StringBuilder file = new StringBuilder("%PDF-1.7\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        return file.append(start).append("\n%%EOF\n").toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
