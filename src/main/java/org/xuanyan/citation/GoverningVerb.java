package org.xuanyan.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.CitationVerbs;
import org.xuanyan.language.WordBounds;
import org.xuanyan.text.Clauses;

/**
 * The verb that governs a citation: the nearest one before it in its clause, of a closed list that its
 * language has. What modifies the title
 * (2007年8月16日在比什凯克签署的《…》) does not govern it, and nothing does where a preposition stands directly before it
 * (在《…》基础上), where the title itself modifies something else (《…》各缔约方, 《…》规定的作用) or where the verb is denied
 * (尚未批准《…》).
 */
final class GoverningVerb {

    /** Stands in a masked text for what is enclosed. */
    private static final char MASK = '\uFFFC';

    /**
     * What was found.
     *
     * @param stance where the verb only tells of making an instrument: how the declaration speaks of that, e.g. 呼吁
     * @param adopted whether the declaration itself adopts the instrument
     */
    record Government(Optional<String> verb, Optional<String> stance, boolean adopted) {}

    /** No verb of the list. */
    static final Government NONE = new Government(Optional.empty(), Optional.empty(), false);

    private final CitationVerbs verbs;

    private final List<String> stances;

    GoverningVerb(CitationVerbs verbs) {
        this.verbs = verbs;
        this.stances = verbs.all().stream()
                .filter(each -> !verbs.making().contains(each))
                .toList();
    }

    /**
     * Looks for the verb before a citation.
     *
     * @param text of the paragraph, in which what citations, brackets and quotation marks enclose is masked
     * @param start of the citation
     * @param end exclusive
     */
    Government of(String text, int start, int end) {
        if (verbs.modified().matcher(text).region(end, text.length()).lookingAt()) {
            return NONE;
        }
        String before = clauseBefore(text, start);
        int sign = start - before.length() - 1;
        if (before.isBlank() && sign >= 0 && "：:".indexOf(text.charAt(sign)) >= 0) {
            return listed(clauseBefore(text, sign));
        }
        Matcher modifier = verbs.modifier().matcher(before);
        String governing = modifier.find() ? before.substring(0, modifier.start()) : before;
        boolean object = end == text.length()
                || text.charAt(end) == MASK
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

    private static String clauseBefore(String text, int start) {
        return text.substring(Clauses.start(text, start), start);
    }

    private Government nearest(String words, boolean object) {
        Optional<VerbPlace> verb = last(words, verbs.all());
        if (verb.isEmpty()
                || verbs.denial()
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

    /** Whether nothing stands between a verb and the title but what may. */
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
