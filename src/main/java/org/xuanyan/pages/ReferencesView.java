package org.xuanyan.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Slug;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceFormat;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

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
        List<StyledReference> entries,
        List<File> files,
        List<File> wholeFiles) {

    /**
     * A reference in one style.
     *
     * @param style its name
     */
    record StyledReference(String style, List<ReferenceStyle.ReferencePart> pieces) {}

    /**
     * A file for other programs.
     *
     * @param label e.g. {@code BibTeX}
     * @param extension e.g. {@code bib}
     * @param name under which a reader keeps it, e.g. {@code 2018-qingdao-p23.bib}
     */
    record File(String label, String extension, Route route, String name) {}

    /** Shows a declaration. */
    static ReferencesView of(Reference whole) {
        return of(whole, List.of());
    }

    /** Shows a paragraph of it. */
    static ReferencesView of(Reference whole, AnchorId paragraph) {
        return of(whole.toParagraph(paragraph), files(whole));
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
                        .map(style -> new StyledReference(style.label(), style.write(reference)))
                        .toList(),
                files(reference),
                wholeFiles);
    }

    /** Returns the files of a declaration or paragraph. */
    static List<File> files(Reference reference) {
        return files(reference.folder(), reference.key());
    }

    /** Returns the files of the paragraphs of a declaration, with {@code {id}} in the place of their ids. */
    static List<File> paragraphFiles(Slug slug) {
        return files(Routes.paragraphPages(slug), slug + "-{id}");
    }

    private static List<File> files(Route folder, String name) {
        return Arrays.stream(ReferenceFormat.values())
                .map(format -> new File(
                        format.label(), format.extension(), format.route(folder), name + "." + format.extension()))
                .toList();
    }
}
