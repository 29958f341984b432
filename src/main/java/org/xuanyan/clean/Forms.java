package org.xuanyan.clean;

import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.DocumentWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Numerals;
import org.xuanyan.language.ParagraphMarks;

/**
 * The recognisers for the parts of a copy in one language.
 *
 * @param words the words that rules look for
 * @param writing measures lines in the writing of the language
 * @param numerals of the language
 * @param copies the form of page numbers and note marks
 * @param marks the numbers and marks before paragraphs and items
 * @param annex the headings of annexes, from the same words
 */
record Forms(
        CleaningWords words,
        Writing writing,
        Numerals numerals,
        CopyWords copies,
        ParagraphMarks marks,
        AnnexForm annex,
        HeadingForm heading,
        UnnumberedHeadingForm unnumbered,
        TitleForm title,
        DayForm day,
        PlaceForm place,
        OccasionForm occasion,
        SignedForm signed,
        SignatoryForm signatory,
        MetadataForm metadata,
        FactForm facts,
        DatelineForm dateline,
        LeadForm lead,
        BoilerplateForm boilerplate,
        ScriptForm script,
        LostCharacters lost,
        Neighbours neighbours,
        NoteForm note,
        NoteLines notes,
        SourcesForm sources,
        PageNumberForm page,
        TableForm table,
        AdoptionForm adoption,
        DocumentWords documents,
        PlainOccasion meeting,
        FrameForm frame) {

    /** Creates the recognisers of a language. */
    static Forms of(Language language) {
        CleaningWords words = CleaningWords.of(language);
        HeadingForm heading = new HeadingForm(words, language.numerals());
        SignatoryForm signatory = new SignatoryForm(words);
        DayForm day = new DayForm(words, language.numerals());
        CitedForm cited = new CitedForm(words);
        PlaceForm place = new PlaceForm(words, cited);
        MetadataForm metadata = new MetadataForm(words, heading);
        TitleForm title = new TitleForm(words, CleaningGroup.TITLE_NAMES);
        FactForm facts = new FactForm(words, title);
        return new Forms(
                words,
                Writing.of(language),
                language.numerals(),
                language.copies(),
                language.paragraphMarks(),
                new AnnexForm(language.paragraphMarks()),
                heading,
                new UnnumberedHeadingForm(words),
                title,
                day,
                place,
                new OccasionForm(words, day, place, cited),
                new SignedForm(words),
                signatory,
                metadata,
                facts,
                new DatelineForm(words),
                new LeadForm(words, heading),
                new BoilerplateForm(words),
                new ScriptForm(words),
                new LostCharacters(words),
                new Neighbours(words),
                new NoteForm(words),
                new NoteLines(words, language.copies().noteMark()),
                new SourcesForm(words),
                new PageNumberForm(words),
                new TableForm(signatory, metadata, facts, Writing.of(language)),
                new AdoptionForm(words.adoption()),
                words.documents(),
                new PlainOccasion(words.adoption()),
                new FrameForm(words.frame()));
    }

    /** Whether a line begins with a number, as a heading or paragraph does. */
    boolean isNumbered(String line) {
        return title.isKnown() ? heading.isTitle(line) : marks.find(line).isPresent();
    }
}
