package org.xuanyan.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that the program itself writes into the records of a declaration, and the characters whose change is never
 * only a correction.
 *
 * @param inserted the reason for a paragraph or section that is new in a published text
 * @param corrected the reason for a revision that the program recognised as a correction
 * @param draft the beginning of every reason that the program wrote and no editor has confirmed
 * @param weighty characters whose change alters the meaning: negations and numerals
 */
public record EditorialWords(String inserted, String corrected, String draft, String weighty) {

    private static final String FILE = "editorial.txt";
    private static final String REASONS = "reasons";
    private static final String NEGATIONS = "negations";
    private static final String NUMERALS = "numerals";

    private static final List<String> NAMES = List.of("inserted", "corrected", "draft");

    static EditorialWords read(LanguageFolder folder) {
        WordFile file = folder.readOrEnglish(FILE, Set.of(REASONS, NEGATIONS, NUMERALS));
        Map<String, String> reasons = file.named(REASONS, NAMES);
        return new EditorialWords(
                reasons.get(NAMES.get(0)),
                reasons.get(NAMES.get(1)),
                reasons.get(NAMES.get(2)),
                file.characters(NEGATIONS) + file.characters(NUMERALS));
    }
}
