package org.xuanyan.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CitationVerbs;
import org.xuanyan.language.Language;
import org.xuanyan.language.WordBounds;
import org.xuanyan.model.Metadata;
import org.xuanyan.text.Enclosures;

/**
 * Finds the verb that governs a citation: the nearest verb before it in its clause, from the list of the language. A
 * verb inside a modifier of the title does not count (2007年8月16日在比什凯克签署的《…》), nor does one that is negated
 * (尚未批准《…》) or that stands before a preposition (支持就《…》…). Otherwise the words around the title or after it may tell
 * how the declaration speaks of it ({@link StanceAround}).
 */
final class GoverningVerb {

    private final CitationVerbs verbs;

    /** In a language whose order of words tells who acts. */
    private final Optional<SentenceVerb> sentences;

    private final VerbList all;
    private final VerbList stances;
    private final Adoption adoption;
    private final StanceAround around;

    GoverningVerb(Language language, Metadata metadata) {
        this.verbs = language.verbs();
        this.sentences = SentenceVerb.of(language, metadata.adopted());
        this.all = new VerbList(verbs.all());
        this.stances = new VerbList(verbs.all().stream()
                .filter(each -> !verbs.making().contains(each))
                .toList());
        this.adoption = new Adoption(language, metadata);
        this.around = new StanceAround(verbs);
    }

    /**
     * Returns the verb that governs a citation.
     *
     * @param start of the citation, 0-based
     * @param end exclusive
     */
    Government of(ReadText text, int start, int end) {
        if (sentences.isPresent()) {
            return sentences.get().of(text, start, end);
        }
        if (lookingAt(verbs.afterModifyingTitle(), text, end)) {
            return Government.NONE;
        }
        int clause = text.clauseStart(start);
        if (announced(text, start) >= 0) {
            return before(text, clause - 1);
        }
        int governing = endOfGoverning(text, clause, start);
        Optional<Government> frame =
                around.frame(text, governing, end).or(() -> around.direct(text, clause, governing));
        if (frame.isPresent()) {
            return frame.get();
        }
        if (lookingAt(verbs.frames().parties(), text, end)) {
            return ofParties(text, clause, governing);
        }
        boolean preposition = verbs.preposition()
                .matcher(text.words())
                .region(clause, governing)
                .find();
        if (preposition && !lookingAt(verbs.frames().held(), text, end)) {
            return around.behindPreposition(text, end);
        }
        return nearest(text, clause, governing, isObject(text, end))
                .map(each -> each.government(text))
                .or(() -> denied(text, clause, governing, end))
                .or(() -> passive(text, start, end))
                .or(() -> around.subject(text, clause, governing, end))
                .orElse(Government.NONE);
    }

    /** Whether a colon announces the title, or the list that it begins or continues. */
    boolean isAnnounced(ReadText text, int start) {
        return start > 0 && announced(text, start) >= 0;
    }

    /** Returns the offset of the colon that announces a title; -1 if there is none. */
    private int announced(ReadText text, int start) {
        int clause = text.clauseStart(start);
        boolean first = text.isBlank(clause, start)
                || verbs.acting()
                        .betweenListed()
                        .matcher(text.words())
                        .region(clause, start)
                        .matches();
        return first && clause > 0 && text.punctuation().colons().isAt(text.words(), clause - 1) ? clause - 1 : -1;
    }

    /** Whether a paragraph begins with a title, or a number and a title, and the title may be an object. */
    boolean isItem(ReadText text, int start, int end) {
        if (sentences.isPresent()) {
            return sentences.get().isItem(text, start, end);
        }
        return isObject(text, end)
                && verbs.acting()
                        .betweenListed()
                        .matcher(text.words())
                        .region(0, start)
                        .matches();
    }

    /** Returns the government of a list of titles after a colon. */
    Government before(ReadText text, int colon) {
        if (sentences.isPresent()) {
            return sentences.get().before(text, colon);
        }
        int clause = text.clauseStart(colon);
        Matcher words = verbs.listed().matcher(text.words()).region(clause, colon);
        int governing = words.find() ? words.start() : colon;
        return nearest(text, clause, governing, true)
                .filter(each -> isBeforeTitle(text, each.verb(), governing))
                .map(each -> each.government(text))
                .orElse(Government.NONE);
    }

    /** 支持扩大《…》缔约国数量: the verb directly before the title, and the stance before it. */
    private Government ofParties(ReadText text, int clause, int governing) {
        return nearest(text, clause, governing, false)
                .map(GoverningPlace::verb)
                .filter(verb -> isBeforeTitle(text, verb, governing))
                .map(verb -> new Government(
                        Optional.of(verb.written(text)),
                        last(text, clause, verb.start(), stances).map(each -> each.written(text)),
                        false))
                .orElse(Government.NONE);
    }

    private static boolean lookingAt(Pattern pattern, ReadText text, int at) {
        return pattern.matcher(text.words()).region(at, text.words().length()).lookingAt();
    }

    private int endOfGoverning(ReadText text, int clause, int start) {
        Matcher modifier = verbs.modifier().matcher(text.words()).region(clause, start);
        return modifier.find() ? modifier.start() : start;
    }

    private boolean isObject(ReadText text, int end) {
        return end == text.words().length()
                || text.words().charAt(end) == Enclosures.MASK
                || lookingAt(verbs.afterTitle(), text, end);
    }

    private record VerbPlace(String verb, int start) {

        int end() {
            return start + verb.length();
        }

        String written(ReadText text) {
            return text.written().substring(start, end());
        }
    }

    private record GoverningPlace(VerbPlace verb, Optional<VerbPlace> stance, boolean adopted) {

        Government government(ReadText text) {
            return new Government(Optional.of(verb.written(text)), stance.map(each -> each.written(text)), adopted);
        }
    }

    private Optional<GoverningPlace> nearest(ReadText text, int clause, int end, boolean object) {
        return last(text, clause, end, all)
                .filter(verb -> !isDenied(text, clause, verb))
                .map(verb -> {
                    boolean adopted = object
                            && verbs.adopting().contains(verb.verb())
                            && isBeforeTitle(text, verb, end)
                            && adoption.isOurs(text, clause, verb.start(), verb.end());
                    boolean making = verbs.making().contains(verb.verb()) && !adopted;
                    return new GoverningPlace(
                            verb, making ? last(text, clause, verb.start(), stances) : Optional.empty(), adopted);
                });
    }

    private boolean isDenied(ReadText text, int clause, VerbPlace verb) {
        return verbs.negation()
                .matcher(text.words())
                .region(clause, verb.start())
                .find();
    }

    /**
     * Returns the stance before a denied verb, with what those are asked for who have not done it yet, if the sentence
     * says so: 敦促尚未签署《…》的国家尽快签署.
     */
    private Optional<Government> denied(ReadText text, int clause, int governing, int end) {
        return last(text, clause, governing, all)
                .filter(verb -> isDenied(text, clause, verb))
                .flatMap(verb -> last(text, clause, verb.start(), stances))
                .filter(stance -> !isDenied(text, clause, stance))
                .map(stance -> stance.written(text))
                .map(stance -> around.denied(text, end, stance).orElse(Government.of(stance)));
    }

    /** 《…》获得一致通过. */
    private Optional<Government> passive(ReadText text, int start, int end) {
        Matcher passive = verbs.acting()
                .passive()
                .matcher(text.words())
                .region(end, text.words().length());
        return passive.lookingAt()
                ? Optional.of(new Government(
                        Optional.of(text.written().substring(passive.start("verb"), passive.end("verb"))),
                        Optional.empty(),
                        adoption.isOurs(text, start, passive)))
                : Optional.empty();
    }

    private Optional<VerbPlace> last(ReadText text, int from, int to, VerbList candidates) {
        for (int end = to; end > from; end--) {
            for (String verb : candidates.at(text.words(), end)) {
                int start = end - verb.length();
                if (start >= from && WordBounds.isAt(text.words(), verb, start) && !modifies(text, end, to)) {
                    return Optional.of(new VerbPlace(verb, start));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a verb that ends at an offset modifies what follows it: 通过的《…》, 核可《…》的《…》. */
    private boolean modifies(ReadText text, int end, int to) {
        int at = end;
        while (at < to && text.words().charAt(at) == Enclosures.MASK) {
            at++;
        }
        Matcher participle = verbs.participle().matcher(text.words()).region(at, to);
        return participle.lookingAt() && (at == end || participle.hitEnd() || participle.end() == to);
    }

    /** Whether a verb stands directly before the title, or with only permitted words between. */
    private boolean isBeforeTitle(ReadText text, VerbPlace verb, int end) {
        return text.isBlank(verb.end(), end)
                || verbs.beforeTitle()
                        .matcher(text.words().substring(verb.end(), end).strip())
                        .matches();
    }
}
