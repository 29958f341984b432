package org.xuanyan.site;

import org.xuanyan.model.Slug;

/** The forms in which the text of a declaration can be taken away. */
public enum TextFormat {
    PLAIN("TXT", "txt"),
    MARKDOWN("Markdown", "md"),
    EPUB("EPUB", "epub"),
    TEI("TEI", "xml");

    private final String label;
    private final String extension;

    TextFormat(String label, String extension) {
        this.label = label;
        this.extension = extension;
    }

    /** Returns the name of the format, e.g. {@code Markdown}. */
    public String label() {
        return label;
    }

    /** Returns the extension of its files, e.g. {@code md}. */
    public String extension() {
        return extension;
    }

    /** Returns the route of the file of a declaration, e.g. {@code declarations/2018-qingdao/text.md}. */
    public Route route(Slug slug) {
        return Routes.text(slug, extension);
    }
}
