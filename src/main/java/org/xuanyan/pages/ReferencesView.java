package org.xuanyan.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceFormat;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;

/**
 * What {@code references.peb} shows: a declaration or paragraph in every form in which people cite it.
 *
 * @param title with the paragraph
 * @param author if somebody said
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param container the site
 * @param route permanent
 * @param address the same in full, if {@code baseUrl} is known
 * @param entries in each style
 * @param files for other programs
 * @param wholeFiles those of the declaration, if this is a paragraph; otherwise an empty list
 */
record ReferencesView(
        String title,
        Optional<String> author,
        String date,
        String container,
        LanguageTag language,
        Route route,
        Optional<String> address,
        List<Entry> entries,
        List<File> files,
        List<File> wholeFiles) {

    /**
     * A reference in one style.
     *
     * @param style its name
     */
    record Entry(String style, List<ReferenceStyle.Piece> pieces) {}

    /**
     * A file for other programs.
     *
     * @param label e.g. {@code BibTeX}
     * @param name under which a reader keeps it, e.g. {@code 2018-qingdao-p23.bib}
     */
    record File(String label, Route route, String name) {}

    /** Shows a declaration. */
    static ReferencesView of(Reference whole) {
        return of(whole, List.of());
    }

    /** Shows a paragraph of it. */
    static ReferencesView of(Reference whole, AnchorId paragraph) {
        return of(whole.paragraph(paragraph), files(whole));
    }

    private static ReferencesView of(Reference reference, List<File> wholeFiles) {
        return new ReferencesView(
                reference.fullTitle(),
                reference.author(),
                reference.date().toString(),
                reference.container(),
                reference.language(),
                reference.route(),
                reference.address().map(Object::toString),
                Arrays.stream(ReferenceStyle.values())
                        .map(style -> new Entry(style.label(), style.write(reference)))
                        .toList(),
                files(reference),
                wholeFiles);
    }

    private static List<File> files(Reference reference) {
        return Arrays.stream(ReferenceFormat.values())
                .map(format -> new File(
                        format.label(), format.route(reference.folder()), reference.key() + "." + format.extension()))
                .toList();
    }
}
