package org.xuanyan.pages;

import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.language.FinderWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.text.Json;

/**
 * What the scripts of the finder and of the search page have to know of the languages of the site and its declarations.
 *
 * @param before a regular expression for a word before the number of a paragraph, e.g. {@code (?:第)}
 * @param after a regular expression for a word after such a number
 * @param year a regular expression for a word after a year
 * @param numerals JSON: character → value, e.g. {@code {"二":2,"十":10}}
 */
record FinderView(String before, String after, String year, String numerals) {

    static FinderView of(Corpus corpus) {
        FinderWords words = FinderWords.union(Stream.concat(
                        Stream.of(corpus.site().language()),
                        corpus.declarations().stream()
                                .map(each -> each.metadata().language()))
                .map(LanguageTag::primary)
                .distinct()
                .map(code -> Languages.of(new LanguageTag(code)))
                .map(Language::finder)
                .toList());
        return new FinderView(
                alternatives(words.before()),
                alternatives(words.after()),
                alternatives(words.year()),
                Json.insideHtml(words.numerals()));
    }

    /** Words consist of letters and digits, so nothing is escaped. Without words, the expression matches nothing. */
    private static String alternatives(List<String> words) {
        return "(?:" + (words.isEmpty() ? "(?!)" : String.join("|", words)) + ")";
    }
}
