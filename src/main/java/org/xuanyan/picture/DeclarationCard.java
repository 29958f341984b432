package org.xuanyan.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The picture that chat programs and social networks show beside a link to a declaration or to one of its paragraphs.
 *
 * @param route of the file
 * @param series the name of the series
 * @param name of the declaration
 * @param title of the declaration; empty if it is the name
 * @param adopted day and place
 * @param site the title of the site
 */
public record DeclarationCard(Route route, String series, String name, String title, String adopted, String site) {

    /** In pixels; the size that Open Graph recommends. */
    public static final int WIDTH = 1200;

    /** In pixels. */
    public static final int HEIGHT = 630;

    private static final int LEFT = 96;
    private static final int RIGHT = 72;
    private static final int MEASURE = WIDTH - LEFT - RIGHT;

    private static final int STRIPE = 28;
    private static final int QUIET = 9;

    /** Sizes, and baselines from the top. */
    private static final int SMALL = 32;

    private static final int LARGE = 124;
    private static final int MIDDLE = 46;
    private static final int LEADING = 66;
    private static final int TITLE_LINES = 3;
    private static final int SERIES_AT = 104;
    private static final int NAME_AT = 270;
    private static final int TITLE_AT = 362;
    private static final int ADOPTED_AT = 572;

    /** Dark ink on paper in 15 steps, and the colour of links: those of the light pages. */
    private static final int PAPER = 0xFBFAF7;

    private static final int INK = 0x1D1B18;
    private static final int ACCENT = 0x8C2F1F;

    /**
     * Returns the card of a declaration.
     *
     * @return empty if the address of the site is not known, without which nobody could find the picture; in a preview, which
     *     is not to be shared; and if the font lacks a character, for a card must not show boxes
     */
    public static Optional<DeclarationCard> of(Declaration declaration, SiteLocale locale) {
        if (locale.site().baseUrl().isEmpty() || locale.corpus().isPreview()) {
            return Optional.empty();
        }
        Metadata metadata = declaration.metadata();
        DeclarationCard card = new DeclarationCard(
                Routes.card(metadata.slug()),
                locale.site().series(),
                metadata.name(),
                metadata.title().equals(metadata.name()) ? "" : metadata.title(),
                Dates.of(metadata.adopted(), locale.messages()) + " · " + metadata.place(),
                locale.site().title());
        return Optional.of(card).filter(DeclarationCard::canBeWritten);
    }

    private boolean canBeWritten() {
        return Stream.of(series, name, title, adopted, site, "…").allMatch(Typeface.serif()::has);
    }

    /** Returns the file. */
    public byte[] png() {
        Typeface face = Typeface.serif();
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.fill(0, 0, STRIPE, HEIGHT, Canvas.COLOUR);
        line(canvas, face, series, SMALL, SERIES_AT, QUIET);
        int nameSize = fitting(name, face);
        List<String> names = Lines.of(name, face, nameSize, MEASURE, 1);
        canvas.write(names.get(0), face, nameSize, LEFT - nameSize / 20, NAME_AT, Canvas.INK);
        int at = TITLE_AT;
        for (String line : Lines.of(title, face, MIDDLE, MEASURE, TITLE_LINES)) {
            canvas.write(line, face, MIDDLE, LEFT, at, Canvas.INK);
            at += LEADING;
        }
        line(canvas, face, adopted + "    " + site, SMALL, ADOPTED_AT, QUIET);
        return canvas.png(palette());
    }

    private static void line(Canvas canvas, Typeface face, String text, int size, int baseline, int level) {
        canvas.write(Lines.of(text, face, size, MEASURE, 1).get(0), face, size, LEFT, baseline, level);
    }

    /** Returns the largest size in which a name fits into one line, but not less than the size of the title. */
    private static int fitting(String name, Typeface face) {
        int width = Canvas.widthOf(name, face, LARGE);
        return Math.max(MIDDLE, Math.min(LARGE, LARGE * MEASURE / Math.max(1, width)));
    }

    private static int[] palette() {
        int[] palette = new int[Canvas.COLOUR + 1];
        for (int level = 0; level <= Canvas.INK; level++) {
            for (int shift = 16; shift >= 0; shift -= 8) {
                int paper = PAPER >> shift & 0xFF;
                int ink = INK >> shift & 0xFF;
                palette[level] |= (paper + Math.floorDiv((ink - paper) * level, Canvas.INK)) << shift;
            }
        }
        palette[Canvas.COLOUR] = ACCENT;
        return palette;
    }
}
