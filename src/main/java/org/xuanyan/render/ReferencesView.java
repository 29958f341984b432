package org.xuanyan.render;

import java.util.Arrays;
import java.util.List;
import org.xuanyan.site.Route;

/**
 * What {@code references.peb} shows: a declaration or paragraph in every form in which people cite it.
 *
 * @param title with the paragraph
 * @param author an empty list where nobody said
 * @param date of adoption, e.g. {@code 2018-06-10}
 * @param container the site
 * @param language BCP 47
 * @param address an empty list where {@code baseUrl} is not known
 * @param entries in each style
 * @param files for other programs
 */
record ReferencesView(
        String title,
        List<String> author,
        String date,
        String container,
        String language,
        List<String> address,
        List<Entry> entries,
        List<File> files) {

    /** What a reader replaces by the address; the build does not know where the site will stand. */
    private static final String NO_ADDRESS = "〔网址〕";

    /** What a reader replaces by the day; the build has no clock. */
    private static final String NO_DAY = "〔访问日期〕";

    /**
     * A reference in one style.
     *
     * @param style its name
     */
    record Entry(String style, String text) {}

    /**
     * A file for other programs.
     *
     * @param label e.g. {@code BibTeX}
     * @param name under which a reader keeps it, e.g. {@code 2018-qingdao-p23.bib}
     */
    record File(String label, Route route, String name) {}

    static ReferencesView of(Reference reference, Route folder) {
        String address = reference.address().map(Object::toString).orElse(NO_ADDRESS);
        return new ReferencesView(
                reference.fullTitle(),
                reference.author().stream().toList(),
                reference.date().toString(),
                reference.container(),
                reference.language(),
                reference.address().map(Object::toString).stream().toList(),
                Arrays.stream(ReferenceStyle.values())
                        .map(style -> new Entry(style.label(), style.write(reference, address, NO_DAY)))
                        .toList(),
                Arrays.stream(ReferenceFormat.values())
                        .map(format -> new File(
                                format.label(), format.route(folder), reference.key() + "." + format.extension()))
                        .toList());
    }
}
