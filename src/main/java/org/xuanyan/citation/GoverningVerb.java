package org.xuanyan.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.CitationVerbs;
import org.xuanyan.language.Language;
import org.xuanyan.language.WordBounds;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.Punctuation;

/**
 * Finds the verb that governs a citation: the nearest verb before it in its clause, from the list of the language. A
 * verb inside a modifier of the title does not count (2007年8月16日在比什凯克签署的《…》). No verb governs a title that follows a
 * preposition (在《…》基础上) or modifies something else (《…》各缔约方, 《…》规定的作用), or if the verb is negated
 * (尚未批准《…》).
 */
final class GoverningVerb {

    /**
     * A verb with its meaning for the instrument.
     *
     * @param stance the verb of attitude before a verb that makes an instrument, e.g. 呼吁
     * @param adopted whether the declaration itself adopts the instrument
     */
    record Government(Optional<String> verb, Optional<String> stance, boolean adopted) {}

    /** No verb governs the citation. */
    static final Government NONE = new Government(Optional.empty(), Optional.empty(), false);

    private final CitationVerbs verbs;
    private final Punctuation punctuation;

    private final List<String> stances;

    GoverningVerb(Language language) {
        this.verbs = language.verbs();
        this.punctuation = language.punctuation();
        this.stances = verbs.all().stream()
                .filter(each -> !verbs.making().contains(each))
                .toList();
    }

    /**
     * Returns the verb that governs a citation.
     *
     * @param text the paragraph, with citations, brackets and quotations masked
     * @param start of the citation, 0-based
     * @param end exclusive
     */
    Government of(String text, int start, int end) {
        if (verbs.afterModifyingTitle().matcher(text).region(end, text.length()).lookingAt()) {
            return NONE;
        }
        String before = clauseBefore(text, start);
        int colon = start - before.length() - 1;
        if (before.isBlank() && colon >= 0 && punctuation.colons().isAt(text, colon)) {
            return listed(clauseBefore(text, colon));
        }
        Matcher modifier = verbs.modifier().matcher(before);
        String governing = modifier.find() ? before.substring(0, modifier.start()) : before;
        boolean object = end == text.length()
                || text.charAt(end) == Enclosures.MASK
                || verbs.afterTitle().matcher(text).region(end, text.length()).lookingAt();
        return verbs.preposition().matcher(governing).find() ? NONE : nearest(governing, object);
    }

    private Government listed(String clause) {
        Matcher words = verbs.listed().matcher(clause);
        String governing = words.find() ? clause.substring(0, words.start()) : clause;
        return last(governing, verbs.all())
                        .filter(each -> isBeforeTitle(governing, each))
                        .isPresent()
                ? nearest(governing, true)
                : NONE;
    }

    private String clauseBefore(String text, int start) {
        return text.substring(Clauses.start(text, start, punctuation), start);
    }

    private Government nearest(String words, boolean object) {
        Optional<VerbPlace> verb = last(words, verbs.all());
        if (verb.isEmpty()
                || verbs.negation()
                        .matcher(words.substring(0, verb.get().start()))
                        .find()) {
            return NONE;
        }
        String found = verb.get().verb();
        boolean adopted = object && adopts(words, verb.get());
        Optional<String> stance = verbs.making().contains(found) && !adopted
                ? last(words.substring(0, verb.get().start()), stances).map(VerbPlace::verb)
                : Optional.empty();
        return new Government(Optional.of(found), stance, adopted);
    }

    private record VerbPlace(String verb, int start) {

        int end() {
            return start + verb.length();
        }
    }

    private Optional<VerbPlace> last(String words, List<String> candidates) {
        for (int end = words.length(); end > 0; end--) {
            for (String verb : candidates) {
                int start = end - verb.length();
                if (start >= 0 && WordBounds.isAt(words, verb, start) && !modifies(words, end)) {
                    return Optional.of(new VerbPlace(verb, start));
                }
            }
        }
        return Optional.empty();
    }

    private boolean modifies(String words, int end) {
        return verbs.participle().matcher(words).region(end, words.length()).lookingAt();
    }

    /** Whether a verb stands directly before the title, or with only permitted words between. */
    private boolean isBeforeTitle(String words, VerbPlace verb) {
        String after = words.substring(verb.end()).strip();
        return after.isEmpty() || verbs.beforeTitle().matcher(after).matches();
    }

    private boolean adopts(String words, VerbPlace verb) {
        boolean plain = words.substring(verb.end()).isBlank() && verb.start() == 0;
        return verbs.adopting().contains(verb.verb())
                && isBeforeTitle(words, verb)
                && !plain
                && verbs.ourselves().matcher(words.substring(0, verb.start())).matches();
    }
}
