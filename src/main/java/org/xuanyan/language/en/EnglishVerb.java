package org.xuanyan.language.en;

import java.util.List;
import java.util.stream.Stream;

/** Makes the regular forms of English verbs. Irregular ones are listed in {@code verbs.txt} as words of their own. */
final class EnglishVerb {

    private static final String VOWELS = "aeiou";

    private EnglishVerb() {}

    /**
     * Returns the other forms of a verb; only its first word changes.
     *
     * @param verb in the form of a dictionary, e.g. {@code call for} → {@code calls for}, {@code called for}, {@code calling for}
     */
    static List<String> otherForms(String verb) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        return Stream.of(third(first), past(first), gerund(first))
                .map(each -> each + rest)
                .toList();
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return withoutLast(verb) + "ies";
        }
        boolean hisses = Stream.of("s", "x", "z", "ch", "sh", "o").anyMatch(verb::endsWith);
        return verb + (hisses ? "es" : "s");
    }

    private static String past(String verb) {
        if (endsInConsonantY(verb)) {
            return withoutLast(verb) + "ied";
        }
        return verb.endsWith("e") ? verb + "d" : verb + "ed";
    }

    private static String gerund(String verb) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        return (silent ? withoutLast(verb) : verb) + "ing";
    }

    private static boolean endsInConsonantY(String verb) {
        return verb.length() > 1 && verb.endsWith("y") && VOWELS.indexOf(verb.charAt(verb.length() - 2)) < 0;
    }

    private static String withoutLast(String verb) {
        return verb.substring(0, verb.length() - 1);
    }
}
