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
 * @param dates how it writes dates: {@code dates.txt}
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
        DateGrammar dates) {

    static Language read(LanguageHome home) {
        Grammar grammar = grammar(home.code());
        Numerals numerals = grammar.numerals(home);
        return new Language(
                home.code(),
                home.isThere(),
                numerals,
                SectionMarks.read(home, numerals),
                CitationVerbs.read(home),
                TitleForms.read(home),
                ResolutionWords.read(home),
                InstrumentKinds.read(home),
                grammar.dates(home));
    }

    /** The only place that names the languages with code of their own. */
    private static Grammar grammar(String code) {
        return switch (code) {
            case "zh" -> new ChineseGrammar();
            default -> new ListedGrammar();
        };
    }
}
