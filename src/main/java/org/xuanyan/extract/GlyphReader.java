package org.xuanyan.extract;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads the characters of a PDF with their places. */
final class GlyphReader extends PDFTextStripper {

    private static final String UNKNOWN = "\uFFFD";

    private static final int BOLD_WEIGHT = 600;

    private static final Pattern BOLD = Pattern.compile("(?i)bold|black|heavy|heiti|simhei");

    /** Latin ligatures, e.g. U+FB01. */
    private static final Pattern LIGATURE = Pattern.compile("[\\uFB00-\\uFB06]");

    /**
     * Characters that fonts draw with the glyph of a commoner one, which is meant: U+2015 for a dash, U+2329 and U+232A
     * for 〈 and 〉. Which of them a PDF names is chance.
     */
    private static final Map<String, String> SHARED =
            Map.of("\u2015", "\u2014", "\u2329", "\u3008", "\u232A", "\u3009");

    /** Horizontal text rises less than this share of its width. */
    private static final double LEVEL = 0.1;

    private final List<PrintedPage> pages = new ArrayList<>();
    private List<Glyph> glyphs = new ArrayList<>();
    private StringBuilder slanted = new StringBuilder();
    private PDRectangle frame = new PDRectangle();
    private int rotation;

    static {
        FontMappers.set(new BundledFont());
    }

    private GlyphReader() {}

    /** Returns the pages of a document. */
    static List<PrintedPage> read(PDDocument document) throws IOException {
        GlyphReader reader = new GlyphReader();
        reader.getText(document);
        return reader.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs = new ArrayList<>();
        slanted = new StringBuilder();
        frame = page.getCropBox();
        rotation = page.getRotation();
    }

    @Override
    protected void endPage(PDPage page) {
        pages.add(new PrintedPage(glyphs, slanted.toString(), hasPictures(page.getResources())));
    }

    private static boolean hasPictures(PDResources resources) {
        if (resources != null) {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        String text = Optional.ofNullable(font.toUnicode(code)).orElse(UNKNOWN);
        if (text.isEmpty() || text.chars().allMatch(Character::isISOControl)) {
            return;
        }
        Point2D start = shown(matrix.transformPoint(0, 0));
        Point2D end = shown(matrix.transformPoint(displacement.getX(), 0));
        double size = shown(matrix.transformPoint(0, 1)).distance(start);
        double width = end.getX() - start.getX();
        if (width < 0 || Math.abs(end.getY() - start.getY()) > LEVEL * Math.max(width, size)) {
            slanted.append(text);
        } else {
            String letters = LIGATURE.matcher(SHARED.getOrDefault(text, text))
                    .replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
            glyphs.add(
                    new Glyph(letters, start.getX(), end.getX(), start.getY(), Math.max(size, 1), isBold(font), false));
        }
    }

    /** Returns a point of the page as a reader sees it, from the upper left corner. */
    private Point2D shown(Point2D.Float point) {
        double x = point.x - frame.getLowerLeftX();
        double y = point.y - frame.getLowerLeftY();
        return switch (rotation) {
            case 90 -> new Point2D.Double(y, x);
            case 180 -> new Point2D.Double(frame.getWidth() - x, y);
            case 270 -> new Point2D.Double(frame.getHeight() - y, frame.getWidth() - x);
            default -> new Point2D.Double(x, frame.getHeight() - y);
        };
    }

    private static boolean isBold(PDFont font) {
        PDFontDescriptor descriptor = font.getFontDescriptor();
        String name = Optional.ofNullable(font.getName()).orElse("");
        return BOLD.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD_WEIGHT);
    }
}
