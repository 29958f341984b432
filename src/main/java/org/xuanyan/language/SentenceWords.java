package org.xuanyan.language;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The words that tell who acts in a sentence and when, in a language that shows it by the order of words: {@code
 * sentences.txt}. In its expressions {@code {verbs}} stands for any form of any verb, {@code {acts}} for a form of a verb with
 * which a declaration adopts an instrument.
 *
 * @param verbs form → the verb in the form of a dictionary, the longest form first
 * @param ours all words from the beginning of a sentence to the title of an instrument that the declaration adopts; the group
 *     {@code verb} is the verb
 * @param after what may follow the title of an adopted instrument
 * @param passive directly after a title that is the subject: the group {@code verb} is the verb, the group {@code here} words
 *     that only this meeting can mean
 * @param before all words from the beginning of a sentence to a title that is its subject, if they name this meeting
 * @param announced all words from the beginning of a sentence to the colon before a list of adopted instruments; the group
 *     {@code verb} is the verb
 * @param item what stands between that colon and a title
 * @param anotherTime words that put the act on another day, before the title or in the clause after it
 * @param aside at the beginning of a clause that belongs to the one before: including
 * @param datedLead a clause before the subject whose date is that of the act
 * @param datedAfter what stands between a title and the date of the act
 */
public record SentenceWords(
        Map<String, String> verbs,
        List<Pattern> ours,
        Pattern after,
        Pattern passive,
        Pattern before,
        List<Pattern> announced,
        Pattern item,
        Pattern anotherTime,
        Pattern aside,
        Pattern datedLead,
        Pattern datedAfter) {

    private static final String FILE = "sentences.txt";
    private static final String OURS = "ourselves before a title";
    private static final String AFTER = "after an adopted title";
    private static final String PASSIVE = "passive";
    private static final String BEFORE = "before a title as the subject";
    private static final String ANNOUNCED = "announces adopted titles";
    private static final String ITEM = "before an announced title";
    private static final String ANOTHER_TIME = "another time";
    private static final String ASIDE = "aside";
    private static final String DATED_LEAD = "dated lead";
    private static final String DATED_AFTER = "before the date of the act";
    private static final String IRREGULAR = "irregular forms";
    private static final WordGroups GROUPS = WordGroups.of(
                    OURS, AFTER, PASSIVE, BEFORE, ANNOUNCED, ITEM, ANOTHER_TIME, ASIDE, DATED_LEAD, DATED_AFTER)
            .andOptionalWithMeanings(IRREGULAR)
            .andOptional(
                    "leads",
                    "we",
                    "adverbs",
                    "articles",
                    "clauses of ours",
                    "papers",
                    "not by ourselves",
                    "not of ours");

    /** Copies the collections, so that the record is immutable. */
    public SentenceWords {
        verbs = Collections.unmodifiableMap(new LinkedHashMap<>(verbs));
        ours = List.copyOf(ours);
        announced = List.copyOf(announced);
    }

    /** Reads the file; empty for a language without it. */
    static Optional<SentenceWords> read(LanguageFolder folder, Grammar grammar, CitationVerbs verbs) {
        WordFile words = folder.readOptional(FILE, GROUPS);
        if (words.entries(OURS).isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> irregular = words.meanings(IRREGULAR, Optional::of, List.of());
        Map<String, String> forms = forms(verbs.all(), irregular, grammar);
        WordFile file = words.with("verbs", regex(forms))
                .with("acts", "(?<verb>" + regex(forms(verbs.adopting(), irregular, grammar)) + ")");
        return Optional.of(new SentenceWords(
                forms,
                file.patterns(OURS),
                file.pattern(AFTER),
                file.pattern(PASSIVE),
                file.pattern(BEFORE),
                file.patterns(ANNOUNCED),
                file.pattern(ITEM),
                file.pattern(ANOTHER_TIME),
                file.pattern(ASIDE),
                file.pattern(DATED_LEAD),
                file.pattern(DATED_AFTER)));
    }

    /** Returns form → verb, the longest form first. */
    private static Map<String, String> forms(List<String> verbs, Map<String, String> irregular, Grammar grammar) {
        Map<String, String> forms = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        verbs.forEach(verb -> forms.put(verb, verb));
        irregular.forEach((form, verb) -> {
            if (verbs.contains(verb)) {
                forms.putIfAbsent(form, verb);
            }
        });
        verbs.forEach(verb -> grammar.otherForms(verb).forEach(form -> forms.putIfAbsent(form, verb)));
        return forms;
    }

    private static String regex(Map<String, String> forms) {
        return "(?i:" + String.join("|", WordBounds.anyOf(List.copyOf(forms.keySet()))) + ")";
    }
}
