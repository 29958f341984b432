package org.xuanyan.language;

import java.util.Optional;
import org.xuanyan.language.en.EnglishGrammar;
import org.xuanyan.language.zh.ChineseGrammar;
import org.xuanyan.text.Punctuation;

/**
 * Everything that the program needs to read texts in one language. Each part is read from one file in the folder of the
 * language, e.g. {@code src/main/resources/language/zh/verbs.txt}; a language with code of its own may do without some.
 *
 * @param code the primary subtag, e.g. {@code zh}
 * @param isSupported whether the program can read texts in the language; otherwise all word lists are empty
 * @param hasCleaning whether the program can clean copies in the language by rules; others only by paragraphs
 * @param numerals of section marks: {@code numerals.txt}
 * @param punctuation what ends sentences and clauses: {@code punctuation.txt}
 * @param sectionMarks the forms of headings that number sections: {@code section-marks.txt}
 * @param paragraphMarks the numbers and marks before paragraphs and items: {@code paragraph-marks.txt}
 * @param verbs for instruments and events: {@code verbs.txt}
 * @param titles the forms of titles: {@code titles.txt}
 * @param instrumentNames the words by which one instrument is called differently; optional: {@code
 *     instrument-names.txt}
 * @param resolutions the words that cite resolutions by number: {@code resolutions.txt}
 * @param instrumentKinds the words that tell the kind of an instrument: {@code instrument-kinds.txt}
 * @param eventNouns the words that tell the kind of an event and end its title: {@code event-nouns.txt}
 * @param eventWords the words around events: {@code event-words.txt}
 * @param headlines the words by which headlines of events are cut out; optional: {@code event-headlines.txt}
 * @param places the names of places; optional: {@code places.txt}
 * @param states the names of states; optional: {@code states.txt}
 * @param stances the words with which texts take a stance; optional: {@code stances.txt}
 * @param dates the forms of dates: {@code dates.txt}
 * @param references the words that name a paragraph in a reference: {@code references.txt}
 * @param editorial the words that the program writes into records: {@code editorial.txt}
 * @param copies what raw copies contain besides the text: {@code copies.txt}
 * @param finder the words with which readers name a paragraph; optional: {@code finder.txt}
 * @param glossary what words are called in English; optional: {@code glossary.txt}
 * @param nameWords the words beside names of instruments in a language that writes them without brackets; optional: {@code
 *     names.txt}
 * @param sentences the words that tell who acts in a sentence, in a language that shows it by the order of words; optional:
 *     {@code sentences.txt}
 * @param eventSentences how sentences name what happened on a date, in a language that puts the name before the date; optional:
 *     {@code event-sentences.txt}
 */
public record Language(
        String code,
        boolean isSupported,
        boolean hasCleaning,
        Numerals numerals,
        Punctuation punctuation,
        SectionMarks sectionMarks,
        ParagraphMarks paragraphMarks,
        CitationVerbs verbs,
        TitleNotation titles,
        InstrumentNames instrumentNames,
        ResolutionWords resolutions,
        InstrumentKinds instrumentKinds,
        EventNouns eventNouns,
        EventWords eventWords,
        HeadlineWords headlines,
        PlaceWords places,
        StateNames states,
        StanceWords stances,
        DateGrammar dates,
        ReferenceWords references,
        EditorialWords editorial,
        CopyWords copies,
        FinderWords finder,
        GlossaryWords glossary,
        Optional<NameWords> nameWords,
        Optional<SentenceWords> sentences,
        Optional<EventSentences> eventSentences) {

    static Language read(LanguageFolder folder) {
        Grammar grammar = grammar(folder.code());
        Numerals numerals = grammar.numerals(folder);
        EventNouns nouns = EventNouns.read(folder);
        StateNames states = StateNames.read(folder);
        CitationVerbs verbs = CitationVerbs.read(folder);
        return new Language(
                folder.code(),
                folder.isComplete(),
                folder.hasCleaning(),
                numerals,
                PunctuationFile.read(folder),
                SectionMarks.read(folder, numerals),
                ParagraphMarks.read(folder, numerals),
                verbs,
                TitleNotation.read(folder),
                InstrumentNames.read(folder),
                ResolutionWords.read(folder),
                InstrumentKinds.read(folder),
                nouns,
                EventWords.read(folder, nouns),
                HeadlineWords.read(folder),
                PlaceWords.read(folder),
                states,
                StanceWords.read(folder, states),
                grammar.dates(folder),
                ReferenceWords.read(folder),
                EditorialWords.read(folder),
                CopyWords.read(folder),
                FinderWords.read(folder),
                GlossaryWords.read(folder),
                NameWords.read(folder),
                SentenceWords.read(folder, grammar, verbs),
                EventSentences.read(folder, nouns));
    }

    /** The only place that names the languages with code of their own. */
    private static Grammar grammar(String code) {
        return switch (code) {
            case "zh" -> new ChineseGrammar();
            case "en" -> new EnglishGrammar();
            default -> new ListedGrammar();
        };
    }
}
