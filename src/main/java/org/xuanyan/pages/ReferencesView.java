package org.xuanyan.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Slug;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceFormat;
import org.xuanyan.reference.ReferenceStyle;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * What {@code references.peb} shows: the references to a declaration or paragraph in all styles and formats.
 *
 * @param title with the paragraph
 * @param author if {@code site.yml} names it
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param container the title of the site
 * @param route the permanent address
 * @param address the permanent address in full, if {@code baseUrl} is known
 * @param entries one for each style
 * @param files for reference managers
 * @param wholeFiles if this is a paragraph, the files of the declaration; otherwise an empty list
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
     * @param style the name of the style
     */
    record StyledReference(String style, List<ReferenceStyle.ReferencePart> parts) {}

    /**
     * A file for reference managers.
     *
     * @param label e.g. {@code BibTeX}
     * @param extension e.g. {@code bib}
     * @param name under which a browser saves it, e.g. {@code 2018-qingdao-p23.bib}
     */
    record File(String label, String extension, Route route, String name) {}

    /** Returns the references to a declaration. */
    static ReferencesView of(Reference whole) {
        return of(whole, List.of());
    }

    /** Returns the references to a paragraph of a declaration. */
    static ReferencesView of(Reference whole, Paragraph paragraph) {
        return of(whole.to(paragraph), files(whole));
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

    /** Returns the files of the paragraphs of a declaration, with {@code {id}} in the place of the id. */
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
