package org.xuanyan.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** The file formats that reference managers import, in UTF-8. */
public enum ReferenceFormat {
    BIBTEX("BibTeX", "bib", references -> text(references, ReferenceFormat::bibTex)),
    RIS("RIS", "ris", references -> text(references, ReferenceFormat::ris)),
    CSL_JSON(
            "CSL-JSON",
            "json",
            references -> Json.bytes(references.stream().map(CslItem::of).toList()));

    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ENGLISH);

    private final String label;
    private final String extension;
    private final Function<List<Reference>, byte[]> writer;

    ReferenceFormat(String label, String extension, Function<List<Reference>, byte[]> writer) {
        this.label = label;
        this.extension = extension;
        this.writer = writer;
    }

    /** Returns the name of the format, e.g. {@code BibTeX}. */
    public String label() {
        return label;
    }

    /** Returns the extension of its files, e.g. {@code bib}. */
    public String extension() {
        return extension;
    }

    /** Returns the route of the file of a declaration, e.g. {@code declarations/2018-qingdao/reference.bib}. */
    public Route route(Slug slug) {
        return Routes.reference(slug, extension);
    }

    /** Returns a file with an entry for each reference, in the same order. */
    public byte[] bytes(List<Reference> references) {
        return writer.apply(references);
    }

    private static byte[] text(List<Reference> references, Function<Reference, String> entry) {
        return references.stream().map(entry).collect(Collectors.joining()).getBytes(StandardCharsets.UTF_8);
    }

    /** An item of CSL-JSON 1.0, whose dates are lists of year, month and day. */
    private record CslItem(
            String id,
            String type,
            String title,
            List<Name> author,
            @JsonProperty("container-title") String containerTitle,
            Issued issued,
            LanguageTag language,
            @JsonProperty("URL") Optional<String> address) {

        private record Name(String literal) {}

        private record Issued(@JsonProperty("date-parts") List<List<Integer>> dateParts) {}

        private static CslItem of(Reference reference) {
            LocalDate date = reference.date();
            return new CslItem(
                    reference.key(),
                    "webpage",
                    reference.fullTitle(),
                    reference.author().map(Name::new).stream().toList(),
                    reference.container(),
                    new Issued(List.of(List.of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()))),
                    reference.language(),
                    reference.address().map(Object::toString));
        }
    }

    /**
     * An entry of BibTeX as BibLaTeX writes it; double braces keep names and titles as they are. Programs for references
     * take {@code booktitle} for the title of the site; of {@code organization} they would make a publisher, which
     * GB/T 7714 prints in another place. BibLaTeX itself knows only {@code organization} in an entry {@code @online}: there
     * the styles of APA and Chicago leave the title of the site out.
     */
    private static String bibTex(Reference reference) {
        StringBuilder entry = new StringBuilder("@online{" + reference.key() + ",\n");
        reference.author().ifPresent(author -> field(entry, "author", "{" + tex(author) + "}"));
        field(entry, "title", "{" + tex(reference.fullTitle()) + "}");
        field(entry, "booktitle", tex(reference.container()));
        field(entry, "date", reference.date().toString());
        field(entry, "language", tex(reference.language().toString()));
        reference.address().ifPresent(address -> field(entry, "url", address.toString()));
        return entry.append("}\n").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        entry.append("  ").append(name).append(" = {").append(value).append("},\n");
    }

    private static String tex(String text) {
        StringBuilder written = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\\' -> written.append("\\textbackslash{}");
                case '{' -> written.append("\\textbraceleft{}");
                case '}' -> written.append("\\textbraceright{}");
                case '~' -> written.append("\\textasciitilde{}");
                case '^' -> written.append("\\textasciicircum{}");
                case '&', '%', '$', '#', '_' -> written.append('\\').append(c);
                default -> written.append(c);
            }
        }
        return written.toString();
    }

    /** An entry of RIS, whose lines end in CR LF. Zotero makes a web page of {@code ELEC}, but an article of {@code GEN}. */
    private static String ris(Reference reference) {
        StringBuilder entry = new StringBuilder();
        tag(entry, "TY", "ELEC");
        tag(entry, "ID", reference.key());
        reference.author().ifPresent(author -> tag(entry, "AU", author));
        tag(entry, "TI", reference.fullTitle());
        tag(entry, "T2", reference.container());
        tag(entry, "PY", Integer.toString(reference.date().getYear()));
        tag(entry, "DA", SLASHED.format(reference.date()) + "/");
        tag(entry, "LA", reference.language().toString());
        reference.address().ifPresent(address -> tag(entry, "UR", address.toString()));
        tag(entry, "ER", "");
        return entry.toString();
    }

    private static void tag(StringBuilder entry, String name, String value) {
        entry.append(name).append("  - ").append(value).append("\r\n");
    }
}
