package org.xuanyan.render;

import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Html;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Note;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.Section;
import org.xuanyan.model.Signatory;
import org.xuanyan.model.Site;

/**
 * What {@code declaration.peb} shows.
 *
 * @param summary the same as in lists
 * @param language BCP 47, of the text
 * @param damage what is wrong with the copy, one sentence each
 * @param signed the line of place and date as printed, or an empty string
 * @param earlier the declaration before this one; an empty list for the first
 * @param later the declaration after this one; an empty list for the last
 * @param structuredData for machines, or empty where {@code baseUrl} is not known
 */
record DeclarationView(
        SummaryView summary,
        String language,
        List<String> damage,
        List<Contents.Entry> contents,
        List<DivisionView> divisions,
        List<Note> notes,
        List<Signatory> signatories,
        String signed,
        List<SummaryView> earlier,
        List<SummaryView> later,
        Html structuredData) {

    /**
     * A run of paragraphs.
     *
     * @param id of the section, or an empty string
     * @param label of the section as printed, or an empty string
     * @param separated whether the text prints a separator before it
     */
    record DivisionView(String id, String label, boolean separated, List<ParagraphView> paragraphs) {

        private static DivisionView of(Division division) {
            return new DivisionView(
                    division.section().map(Section::id).orElse(""),
                    division.section().map(Section::label).orElse(""),
                    division.separated(),
                    division.paragraphs().stream().map(ParagraphView::of).toList());
        }
    }

    /**
     * A paragraph.
     *
     * @param number the id without its letter, e.g. {@code 17} or {@code 17a}
     * @param html the words and their note marks
     */
    record ParagraphView(String id, String number, Html html) {

        private static ParagraphView of(Paragraph paragraph) {
            return new ParagraphView(paragraph.id(), paragraph.id().substring(1), ParagraphHtml.of(paragraph));
        }
    }

    static DeclarationView of(
            Declaration declaration, Site site, Optional<Declaration> earlier, Optional<Declaration> later) {
        Metadata metadata = declaration.metadata();
        return new DeclarationView(
                SummaryView.of(declaration, site.series()),
                metadata.language(),
                metadata.damage(),
                Contents.of(declaration),
                declaration.divisions().stream().map(DivisionView::of).toList(),
                declaration.notes(),
                metadata.signatories(),
                metadata.signed().orElse(""),
                earlier.stream()
                        .map(each -> SummaryView.of(each, site.series()))
                        .toList(),
                later.stream().map(each -> SummaryView.of(each, site.series())).toList(),
                StructuredData.ofDeclaration(site, declaration));
    }
}
