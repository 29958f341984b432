package org.xuanyan.collate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Language;

/** Recognises words that a newspaper, a web site or an earlier editor added to a copy. */
final class WordsOfOthers {

    /** The longest line of a web site, in characters. */
    private static final int LONGEST = 120;

    private static final String OPENING = "[（(【\\[〔［]?\\s*";

    private static final String CLOSING = "\\s*[）)】\\]〕］]?";

    /** Code of a language → its words; read on first use, because an account without doubts does not need them. */
    private static final Map<String, WordsOfOthers> READ = new ConcurrentHashMap<>();

    private final List<Pattern> whole;
    private final List<Pattern> first;
    private final Pattern anywhere;

    private WordsOfOthers(CleaningWords words) {
        Pattern jump = Pattern.compile(OPENING + words.regex(CleaningGroup.PAGE_JUMPS) + CLOSING);
        Stream<Pattern> lines = Stream.of(
                        CleaningGroup.NOTICES,
                        CleaningGroup.LEADS,
                        CleaningGroup.EDITORS_NOTES,
                        CleaningGroup.TRUNCATION_NOTICES,
                        CleaningGroup.SURE_BOILERPLATE,
                        CleaningGroup.TAIL)
                .map(words::pattern);
        whole = Stream.concat(lines, Stream.of(jump)).toList();
        first = Stream.of(CleaningGroup.DATELINE, CleaningGroup.NOTE_LINE)
                .map(group -> Pattern.compile(OPENING + words.regex(group)))
                .toList();
        anywhere = words.pattern(CleaningGroup.SITE_NOTICES);
    }

    static WordsOfOthers of(Language language) {
        return READ.computeIfAbsent(language.code(), code -> new WordsOfOthers(CleaningWords.of(language)));
    }

    /** Whether a passage of a copy shows by its own words that it is not part of the text. */
    boolean areIn(String passage) {
        String words = passage.strip();
        return anywhere.matcher(words).find()
                || first.stream().anyMatch(each -> each.matcher(words).lookingAt())
                || words.length() <= LONGEST
                        && whole.stream().anyMatch(each -> each.matcher(words).matches());
    }
}
