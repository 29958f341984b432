package org.xuanyan.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Fingerprint;

/** What we draw ourselves, so that it is the same everywhere, is what independent programs read. */
class PictureTest {

    private static final Typeface FACE = Typeface.serif();

    /** All characters of GB 2312: its rows of 94, in two bytes. */
    private static String gb2312() {
        StringBuilder all = new StringBuilder();
        for (int row = 0xA1; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName("GB2312"));
                if (!character.contains("\uFFFD")) {
                    all.append(character);
                }
            }
        }
        return all.toString();
    }

    @Test
    void theFontHasTheCharactersOfChineseTextsAndOfEuropeanNames() {
        String missing = gb2312().codePoints()
                .filter(each -> !FACE.has(Character.toString(each)))
                .mapToObj(Character::toString)
                .reduce("", String::concat);
        assertThat(missing).isEmpty();
        assertThat(FACE.has("Déclaration de Zürich ABC xyz 0123456789 ·—“”‘’…§"))
                .isTrue();
        assertThat(FACE.has("Астанинская декларация Ёё")).isTrue();
        assertThat(FACE.has("雲嶺")).as("only the simplified forms").isFalse();
        assertThat(FACE.has("إعلان")).isFalse();
    }

    /** Every outline and width is compared with what FontBox, another reader of fonts, makes of the file. */
    @Test
    void outlinesAreReadAsAnotherReaderReadsThem() throws IOException {
        OpenTypeFont font;
        try (InputStream file = Typeface.class.getResourceAsStream("/fonts/NotoSerifCJKsc-Bold-subset.otf")) {
            font = new OTFParser().parse(new RandomAccessReadBuffer(file));
        }
        CFFFont outlines = font.getCFF().getFont();
        String text = gb2312() + "AaBbQqWwXxZz0123456789&ÀéßñŠжЯё“”…";
        for (int character : text.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            Points ours = new Points();
            FACE.draw(character, ours);
            ours.close();
            GeneralPath path = outlines.getType2CharString(outlines.getCharset().getCIDForGID(glyph))
                    .getPath();
            assertThat(ours.parts).as(Character.toString(character)).isEqualTo(points(path).parts);
            assertThat(FACE.width(character)).isEqualTo(font.getAdvanceWidth(glyph));
        }
    }

    /** A list of all points; each contour is closed, and no line goes from a point to itself. */
    private static final class Points implements Outline {

        private final List<List<Integer>> parts = new ArrayList<>();
        private List<Integer> start = List.of();
        private List<Integer> at = List.of();

        private void close() {
            line(start);
        }

        /** A contour counts if something is drawn. */
        private void begin() {
            if (at.equals(start)) {
                parts.add(List.of(start.get(0), start.get(1), 0));
            }
        }

        private void line(List<Integer> to) {
            if (!to.equals(at)) {
                begin();
                parts.add(to);
                at = to;
            }
        }

        @Override
        public void moveTo(int x, int y) {
            close();
            start = List.of(x, y);
            at = start;
        }

        @Override
        public void lineTo(int x, int y) {
            line(List.of(x, y));
        }

        @Override
        public void curveTo(int x1, int y1, int x2, int y2, int x, int y) {
            begin();
            parts.add(List.of(x1, y1, x2, y2, x, y));
            at = List.of(x, y);
        }
    }

    private static Points points(GeneralPath path) {
        Points points = new Points();
        float[] at = new float[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> points.moveTo((int) at[0], (int) at[1]);
                case PathIterator.SEG_LINETO -> points.lineTo((int) at[0], (int) at[1]);
                case PathIterator.SEG_CUBICTO ->
                    points.curveTo((int) at[0], (int) at[1], (int) at[2], (int) at[3], (int) at[4], (int) at[5]);
                default -> points.close();
            }
        }
        points.close();
        return points;
    }

    /** A square of ink in the middle of a pixel grid covers each pixel as much as geometry says. */
    @Test
    void inkCoversAPixelAsFarAsItGoes() throws IOException {
        Canvas canvas = new Canvas(8, 4);
        canvas.fill(6, 0, 8, 1, Canvas.COLOUR);
        // U+2014 is a bar; at this size it begins in the middle of a pixel.
        canvas.write("—", FACE, 4, 1, 3, Canvas.INK);
        int[] palette = new int[16];
        for (int i = 0; i < 16; i++) {
            palette[i] = 0x111111 * i;
        }
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(canvas.png(palette)));
        assertThat(picture.getWidth()).isEqualTo(8);
        assertThat(picture.getRGB(7, 0)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(0, 0)).isEqualTo(0xFF000000);
        assertThat(picture.getRGB(2, 1)).as("the bar").isNotEqualTo(0xFF000000);
        assertThat(picture.getRGB(2, 1)).isEqualTo(picture.getRGB(3, 1));
    }

    /** The sum was computed on one machine, of pictures that were looked at; every other has to get the same. */
    @Test
    void aCardHasTheSameBytesEverywhere() throws IOException {
        LinkCard card = new LinkCard(
                Routes.declaration(Slug.of("2031-yunling").orElseThrow()),
                "云岭会议成员国宣言",
                "云岭宣言",
                "云岭会议成员国关于“河流、湖泊和森林”以及青年往来、贸易和投资、应对气候变化的联合宣言（Yunling Declaration）",
                "2031年7月5日 · 云岭    试验集");
        byte[] png = card.png();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1200, 630);
        assertThat(png.length).isLessThan(50_000);
        assertThat(Fingerprint.digits(Fingerprint.sum(new String(png, StandardCharsets.ISO_8859_1))))
                .isEqualTo("a905624d44a7aa0c");
    }

    @Test
    void linesEndWhereChineseMayBeDivided() {
        assertThat(Lines.of("关于和平、安全", FACE, 10, 40, 3)).containsExactly("关于和", "平、安全");
        assertThat(Lines.of("签署《云岭宣言》", FACE, 10, 30, 3)).containsExactly("签署", "《云岭", "宣言》");
        assertThat(Lines.of("Yunling Declaration", FACE, 10, 75, 3)).containsExactly("Yunling", "Declaration");
        assertThat(Lines.of("一二三四五六七八", FACE, 10, 40, 1)).containsExactly("一二三…");
        assertThat(Lines.of("Donaudampfschiff", FACE, 10, 40, 9)).hasSizeGreaterThan(1);
    }
}
