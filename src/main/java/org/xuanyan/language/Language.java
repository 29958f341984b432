package org.xuanyan.language;

import org.xuanyan.language.zh.ChineseGrammar;

/**
 * What a language brings. Each part but the numerals is read from one file of the language's folder, e.g.
 * {@code src/main/resources/language/zh/verbs.txt}.
 *
 * @param code the primary subtag, e.g. {@code zh}
 * @param hasHome whether the program can read texts in the language; otherwise all lists of words are empty
 * @param numerals with which it marks sections
 * @param sectionMarks forms of headings that number their sections: {@code section-marks.txt}
 * @param verbs with which it speaks of instruments and events: {@code verbs.txt}
 * @param titles how it writes titles: {@code titles.txt}
 * @param resolutions how it cites them by number: {@code resolutions.txt}
 * @param instrumentKinds what an instrument is, by the last word of its title: {@code instrument-kinds.txt}
 * @param eventNouns what an event is, and the nouns with which its title ends: {@code event-nouns.txt}
 * @param eventWords the words around events: {@code event-words.txt}
 * @param dates how it writes dates: {@code dates.txt}
 * @param references how references say which paragraph they mean: {@code references.txt}
 * @param editorial what the program writes into records: {@code editorial.txt}
 * @param copies what copies have beside the text: {@code copies.txt}
 */
public record Language(
        String code,
        boolean hasHome,
        Numerals numerals,
        SectionMarks sectionMarks,
        CitationVerbs verbs,
        TitleForms titles,
        ResolutionWords resolutions,
        InstrumentKinds instrumentKinds,
        EventNouns eventNouns,
        EventWords eventWords,
        DateGrammar dates,
        ReferenceWords references,
        EditorialWords editorial,
        CopyWords copies) {

    static Language read(LanguageHome home) {
        Grammar grammar = grammar(home.code());
        Numerals numerals = grammar.numerals(home);
        EventNouns nouns = EventNouns.read(home);
        return new Language(
                home.code(),
                home.isThere(),
                numerals,
                SectionMarks.read(home, numerals),
                CitationVerbs.read(home),
                TitleForms.read(home),
                ResolutionWords.read(home),
                InstrumentKinds.read(home),
                nouns,
                EventWords.read(home, nouns),
                grammar.dates(home),
                ReferenceWords.read(home),
                EditorialWords.read(home),
                CopyWords.read(home));
    }

    /** The only place that names the languages with code of their own. */
    private static Grammar grammar(String code) {
        return switch (code) {
            case "zh" -> new ChineseGrammar();
            default -> new ListedGrammar();
        };
    }
}
