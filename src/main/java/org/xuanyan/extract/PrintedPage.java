package org.xuanyan.extract;

import java.util.List;

/**
 * What a page of a PDF shows.
 *
 * @param glyphs upright ones, in the order of the file
 * @param slanted the characters of text that is not horizontal, such as a watermark
 * @param pictures whether the page shows images
 */
record PrintedPage(List<Glyph> glyphs, String slanted, boolean pictures) {

    /** Copies the list, so that the record is immutable. */
    PrintedPage {
        glyphs = List.copyOf(glyphs);
    }

    boolean hasText() {
        return glyphs.stream().anyMatch(glyph -> !glyph.isBlank());
    }
}
