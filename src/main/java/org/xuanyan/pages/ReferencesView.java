package org.xuanyan.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceFormat;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;

/**
 * What {@code references.peb} shows: the references to a declaration or paragraph.
 *
 * @param title with the paragraph
 * @param author if {@code site.yml} names it
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param container the title of the site
 * @param route the permanent address
 * @param address the permanent address in full, if {@code baseUrl} is known
 * @param entries one for each style of the page
 * @param files for reference managers, with the references of the declaration and all its paragraphs
 */
record ReferencesView(
        String title,
        Optional<String> author,
        String date,
        String container,
        LanguageTag language,
        Route route,
        Optional<String> address,
        List<StyledReference> entries,
        List<File> files) {

    /**
     * A reference in one style.
     *
     * @param style the name of the style
     */
    record StyledReference(String style, List<ReferenceStyle.ReferencePart> parts) {}

    /**
     * A file for reference managers, or another one to take away.
     *
     * @param label e.g. {@code BibTeX}
     * @param name under which a browser saves it, e.g. {@code 2018-qingdao.bib}
     */
    record File(String label, Route route, String name) {}

    /** Returns the references to a declaration or paragraph in some styles. */
    static ReferencesView of(Reference reference, List<ReferenceStyle> styles) {
        return new ReferencesView(
                reference.fullTitle(),
                reference.author(),
                reference.date().toString(),
                reference.container(),
                reference.language(),
                reference.route(),
                reference.address().map(Object::toString),
                styles.stream()
                        .map(style -> new StyledReference(style.label(), style.write(reference)))
                        .toList(),
                Arrays.stream(ReferenceFormat.values())
                        .map(format -> new File(
                                format.label(),
                                format.route(reference.slug()),
                                reference.slug() + "." + format.extension()))
                        .toList());
    }
}
