package org.xuanyan.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.model.Source;
import org.xuanyan.text.Wording;

/**
 * Tells what a reason that an editor wrote says. Editors need not write in the language of the text, so the words of all
 * languages are in one file.
 */
public final class ReasonWords {

    private static final String FILE = "reasons.txt";
    private static final String PLACEHOLDERS = "placeholders";
    private static final String OTHERS = "others";
    private static final String EDITIONS = "editions";
    private static final String SOURCES = "sources";

    private static final String ANY_CASE = "(?iu)";

    private static final ReasonWords READ = read(LanguageFolder.OF_ALL);

    private final Pattern placeholders;
    private final Pattern others;
    private final Pattern editions;

    /** The kind of a source → the words that name one. */
    private final Map<String, Pattern> sources;

    private ReasonWords(Pattern placeholders, Pattern others, Pattern editions, Map<String, Pattern> sources) {
        this.placeholders = placeholders;
        this.others = others;
        this.editions = editions;
        this.sources = sources;
    }

    private static ReasonWords read(LanguageFolder folder) {
        WordGroups groups = WordGroups.of(PLACEHOLDERS, OTHERS, EDITIONS).andWithMeanings(SOURCES);
        WordFile file = folder.readOptional(FILE, groups);
        Map<String, String> kinds = new LinkedHashMap<>();
        for (WordEntry each : file.entries(SOURCES)) {
            String kind = each.meaning(Optional::of, Source.KINDS);
            kinds.merge(kind, file.regex(each), (before, next) -> before + "|" + next);
        }
        Map<String, Pattern> sources = new LinkedHashMap<>();
        kinds.forEach((kind, words) -> sources.put(kind, Pattern.compile(ANY_CASE + words)));
        return new ReasonWords(
                file.pattern(ANY_CASE + "(?:[^\\p{L}]|", PLACEHOLDERS, ")*"),
                file.pattern(ANY_CASE, OTHERS, ""),
                file.pattern(ANY_CASE, EDITIONS, ""),
                sources);
    }

    /** Returns whether a text gives a reason: it has words, and not only such as {@code TODO} or {@code 待补}. */
    public static boolean isReason(String text) {
        return Wording.hasWords(text) && !READ.placeholders.matcher(text).matches();
    }

    /** Returns whether a reason names somebody or something that adds words to a copy: {@code 报纸的导语}. */
    public static boolean namesOthers(String reason) {
        return READ.others.matcher(reason).find();
    }

    /** Returns whether a reason names a publication, or a body that publishes texts: {@code 外交部公报没有这一段}. */
    public static boolean namesEdition(String reason) {
        return READ.editions.matcher(reason).find();
    }

    /** Returns the kinds of sources that a reason names: {@code pdf-text} for {@code 据PDF文本}. */
    public static Set<String> sourceKinds(String reason) {
        Set<String> kinds = new TreeSet<>();
        READ.sources.forEach((kind, words) -> {
            if (words.matcher(reason).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
