package org.xuanyan.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.locale.Dates;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Site;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The picture that chat programs and social networks show beside a link: to a declaration or one of its paragraphs, or to another
 * page of the site.
 *
 * @param route of the file
 * @param above the series, in small type; may be empty
 * @param name of the declaration or site, as large as fits into a line
 * @param title of the declaration, or what the site is; may be empty
 * @param below day, place and site of the declaration, or the address of the site, in small type
 */
public record LinkCard(Route route, String above, String name, String title, String below) {

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
    private static final int ABOVE_AT = 104;
    private static final int NAME_AT = 270;
    private static final int TITLE_AT = 362;
    private static final int BELOW_AT = 572;

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
    public static Optional<LinkCard> of(Declaration declaration, SiteLocale locale) {
        Metadata metadata = declaration.metadata();
        String adopted = Dates.of(metadata.adopted(), locale.messages()) + " · " + metadata.place();
        return Optional.of(new LinkCard(
                        Routes.card(metadata.slug()),
                        locale.site().series(),
                        metadata.name(),
                        unless(metadata.name(), metadata.title()),
                        adopted + "    " + locale.site().title()))
                .filter(each -> each.canBeShown(locale));
    }

    /** Returns the card of all pages that have none of their own; empty as that of a declaration. */
    public static Optional<LinkCard> of(SiteLocale locale) {
        Site site = locale.site();
        return site.baseUrl()
                .map(base -> new LinkCard(
                        Routes.CARD,
                        unless(site.title(), site.series()),
                        site.title(),
                        site.description(),
                        (base.getAuthority() + base.getPath()).replaceFirst("/$", "")))
                .filter(each -> each.canBeShown(locale));
    }

    private static String unless(String shown, String words) {
        return words.equals(shown) ? "" : words;
    }

    private boolean canBeShown(SiteLocale locale) {
        return locale.site().baseUrl().isPresent()
                && !locale.corpus().isPreview()
                && Stream.of(above, name, title, below, "…").allMatch(Typeface.serif()::has);
    }

    /** Returns the file. */
    public byte[] png() {
        Typeface face = Typeface.serif();
        Canvas canvas = new Canvas(WIDTH, HEIGHT);
        canvas.fill(0, 0, STRIPE, HEIGHT, Canvas.COLOUR);
        line(canvas, face, above, ABOVE_AT);
        int nameSize = fitting(name, face);
        List<String> names = Lines.of(name, face, nameSize, MEASURE, 1);
        canvas.write(names.get(0), face, nameSize, LEFT - nameSize / 20, NAME_AT, Canvas.INK);
        int at = TITLE_AT;
        for (String line : Lines.of(title, face, MIDDLE, MEASURE, TITLE_LINES)) {
            canvas.write(line, face, MIDDLE, LEFT, at, Canvas.INK);
            at += LEADING;
        }
        line(canvas, face, below, BELOW_AT);
        return canvas.png(palette());
    }

    private static void line(Canvas canvas, Typeface face, String text, int baseline) {
        Lines.of(text, face, SMALL, MEASURE, 1).forEach(line -> canvas.write(line, face, SMALL, LEFT, baseline, QUIET));
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
