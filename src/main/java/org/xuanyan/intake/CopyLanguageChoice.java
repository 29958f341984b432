package org.xuanyan.intake;

import java.util.Optional;
import org.xuanyan.clean.Cleaner;
import org.xuanyan.language.CopyLanguage;
import org.xuanyan.load.SiteLanguage;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/**
 * The language in which a copy is read.
 *
 * @param tag as the editor gave it, or as it was guessed
 * @param collection the language of the collection; that of its first declaration, if it has no {@code site.yml} yet
 */
record CopyLanguageChoice(LanguageTag tag, LanguageTag collection) {

    /** Chooses the language of a copy; a guess is reported at the beginning of the copy. */
    static CopyLanguageChoice of(ImportRequest request, SourceText copy, Problems problems) {
        Optional<LanguageTag> site = SiteLanguage.of(request.settings().content());
        LanguageTag usual = site.orElse(SiteLanguage.FALLBACK);
        Optional<LanguageTag> given = request.given().language();
        Optional<LanguageTag> guess = given.or(() -> CopyLanguage.guess(Cleaner.shown(copy), usual));
        LanguageTag tag = guess.orElse(usual);
        boolean known = !tag.equals(CopyLanguage.UNKNOWN);
        CopyLanguageChoice choice = new CopyLanguageChoice(tag, site.orElse(known ? tag : usual));
        if (given.isEmpty()) {
            choice.report(guess.isPresent(), SourceSpan.startOf(request.name()), problems);
        }
        return choice;
    }

    private void report(boolean shown, SourceSpan at, Problems problems) {
        if (tag.equals(CopyLanguage.UNKNOWN)) {
            problems.report(Code.UNKNOWN_LANGUAGE, at, tag, collection);
        } else if (tag.equals(collection)) {
            problems.report(Code.GUESSED_LANGUAGE, at, tag, shown ? "shown" : "");
        } else {
            problems.report(Code.OTHER_LANGUAGE, at, tag, collection);
        }
    }

    /** Returns the language that the front matter has to name; empty if it is that of the collection. */
    Optional<LanguageTag> written() {
        return Optional.of(tag).filter(language -> !language.equals(collection));
    }
}
