package org.xuanyan.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the program itself writes into the records of a declaration, and what tells a corrected mistake from another text.
 *
 * @param inserted why something is new in a text that is published
 * @param corrected why a text was revised without a decision of a person
 * @param draft reasons that the program wrote begin so, until somebody has looked
 * @param weighty characters that turn or count what a sentence says: negations and numerals
 */
public record EditorialWords(String inserted, String corrected, String draft, String weighty) {

    private static final String FILE = "editorial.txt";
    private static final String REASONS = "reasons";
    private static final String NEGATIONS = "negations";
    private static final String NUMERALS = "numerals";

    private static final List<String> NAMES = List.of("inserted", "corrected", "draft");

    static EditorialWords read(LanguageHome home) {
        WordFile file = home.readOrEnglish(FILE, Set.of(REASONS, NEGATIONS, NUMERALS));
        Map<String, String> reasons = file.named(REASONS, NAMES);
        return new EditorialWords(
                reasons.get(NAMES.get(0)),
                reasons.get(NAMES.get(1)),
                reasons.get(NAMES.get(2)),
                file.characters(NEGATIONS) + file.characters(NUMERALS));
    }
}
