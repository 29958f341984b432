package org.xuanyan.language;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words that the program itself writes into the records of a declaration, and the characters whose change is never
 * only a correction.
 *
 * @param inserted the reason for a paragraph or section that is new in a published text
 * @param corrected the reason for a revision that the program recognised as a correction
 * @param draft the beginning of every reason that the program wrote and no editor has confirmed
 * @param forms name → how reasons are put together, with placeholders in braces
 * @param weighty characters whose change alters the meaning: negations and numerals
 */
public record EditorialWords(
        String inserted, String corrected, String draft, Map<String, String> forms, String weighty) {

    private static final String FILE = "editorial.txt";
    private static final String REASONS = "reasons";
    private static final String FORMS = "forms";
    private static final String NEGATIONS = "negations";
    private static final String NUMERALS = "numerals";
    private static final WordGroups GROUPS =
            WordGroups.of().andWithMeanings(REASONS, FORMS).andOptional(NEGATIONS, NUMERALS);

    private static final List<String> NAMES = List.of("inserted", "corrected", "draft");

    private static final String DRAFT = "{draft}";
    private static final String REASON = "{reason}";
    private static final String OTHER = "{other}";
    private static final String SOURCE = "{source}";

    private static final String DRAFTED = "drafted reason";
    private static final String TWO = "two reasons";
    private static final String ATTRIBUTED = "reason of a source";

    /** Name of a form → the placeholders that it must contain. */
    private static final Map<String, List<String>> PARTS = new TreeMap<>(Map.of(
            DRAFTED, List.of(DRAFT, REASON),
            TWO, List.of(REASON, OTHER),
            ATTRIBUTED, List.of(SOURCE, REASON)));

    /** Copies the map, so that the record is immutable. */
    public EditorialWords {
        forms = Collections.unmodifiableMap(new TreeMap<>(forms));
    }

    static EditorialWords read(LanguageFolder folder) {
        WordFile file = folder.readOrEnglish(FILE, GROUPS);
        Map<String, String> reasons = file.named(REASONS, NAMES);
        Map<String, String> forms = file.named(FORMS, List.copyOf(PARTS.keySet()));
        PARTS.forEach((name, parts) -> file.requireParts(forms.get(name), parts));
        return new EditorialWords(
                reasons.get(NAMES.get(0)),
                reasons.get(NAMES.get(1)),
                reasons.get(NAMES.get(2)),
                forms,
                file.characters(NEGATIONS) + file.characters(NUMERALS));
    }

    /** Returns a reason that an editor has yet to confirm, e.g. {@code 待核：页码}. */
    public String drafted(String reason) {
        return forms.get(DRAFTED).replace(DRAFT, draft).replace(REASON, reason);
    }

    /** Returns a reason without the words that an editor has yet to confirm it. */
    public String confirmed(String reason) {
        String before = drafted("");
        return reason.startsWith(before) ? reason.substring(before.length()) : reason;
    }

    /** Returns a reason that holds for one source, e.g. {@code web：页码}. */
    public String attributed(String source, String reason) {
        return forms.get(ATTRIBUTED).replace(SOURCE, source).replace(REASON, reason);
    }

    /** Returns several reasons as one, e.g. {@code 页码；注}; an empty text for an empty list. */
    public String joined(List<String> reasons) {
        return reasons.stream()
                .reduce((one, other) -> forms.get(TWO).replace(OTHER, other).replace(REASON, one))
                .orElse("");
    }
}
