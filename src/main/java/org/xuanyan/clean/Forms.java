package org.xuanyan.clean;

import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.CopyWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Numerals;

/**
 * What the parts of a copy look like in one language: a recogniser for each.
 *
 * @param words for rules that look for them
 * @param numerals with which the language counts
 * @param copies what copies have beside the words of the text
 */
record Forms(
        CleaningWords words,
        Numerals numerals,
        CopyWords copies,
        HeadingForm heading,
        TitleForm title,
        DayForm day,
        PlaceForm place,
        SignedForm signed,
        SignatoryForm signatory,
        MetadataForm metadata,
        DatelineForm dateline,
        LeadForm lead,
        BoilerplateForm boilerplate,
        ScriptForm script,
        NoteForm note) {

    /** Makes the recognisers of a language. */
    static Forms of(Language language) {
        CleaningWords words = CleaningWords.of(language);
        HeadingForm heading = new HeadingForm(words, language.numerals());
        return new Forms(
                words,
                language.numerals(),
                language.copies(),
                heading,
                new TitleForm(words),
                new DayForm(words, language.numerals()),
                new PlaceForm(words),
                new SignedForm(words),
                new SignatoryForm(words),
                new MetadataForm(words, heading),
                new DatelineForm(words),
                new LeadForm(words),
                new BoilerplateForm(words),
                new ScriptForm(words),
                new NoteForm(words));
    }
}
