package org.xuanyan.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.CitationVerbs;
import org.xuanyan.language.TitleFrames;
import org.xuanyan.text.Enclosures;

/** Finds how a declaration speaks of an instrument where no verb before its title says so. */
final class StanceAround {

    /** Between the two parts of words around a title, as between a stance and a verb. */
    private static final String GAP = "…";

    private final CitationVerbs verbs;
    private final TitleFrames frames;

    StanceAround(CitationVerbs verbs) {
        this.verbs = verbs;
        this.frames = verbs.frames();
    }

    /** Returns the words around a title: 在《…》基础上. */
    Optional<Government> frame(ReadText text, int before, int after) {
        int from = after;
        while (from < text.words().length() && text.words().charAt(from) == Enclosures.MASK) {
            from++;
        }
        int to = Math.min(text.words().length(), from + TitleFrames.farthest());
        for (TitleFrames.WordsAround each : frames.around()) {
            int start = before - each.before().length();
            int second = from + text.words().substring(from, to).indexOf(each.after());
            if (start >= 0
                    && text.words().startsWith(each.before(), start)
                    && second >= from
                    && isOneClause(text, from, second)) {
                return Optional.of(Government.of(text.written().substring(start, before)
                        + GAP
                        + text.written().substring(second, second + each.after().length())));
            }
        }
        return Optional.empty();
    }

    /** Returns a verb that counts only directly before a title: 依《…》. */
    Optional<Government> direct(ReadText text, int clause, int governing) {
        Matcher direct = frames.direct().matcher(text.words()).region(clause, governing);
        return direct.find()
                ? Optional.of(Government.of(
                        text.written().substring(direct.start(), governing).strip()))
                : Optional.empty();
    }

    private static boolean isOneClause(ReadText text, int start, int end) {
        return end == start || text.clauseStart(end) <= start;
    }

    /** Returns what follows a title behind a preposition: 对《…》表示欢迎. */
    Government behindPreposition(ReadText text, int end) {
        return verb(frames.behindPreposition(), text, end).map(Government::of).orElse(Government.NONE);
    }

    /** Returns what those are asked for who have not done it yet: 的国家尽快签署. */
    Optional<Government> denied(ReadText text, int end, String stance) {
        return verb(frames.denied(), text, end)
                .map(verb -> new Government(Optional.of(verb), Optional.of(stance), false));
    }

    /** Returns what is said of an instrument whose title is the subject: 《…》生效, or what is thought of it: 指出，《…》重要. */
    Optional<Government> subject(ReadText text, int clause, int governing, int end) {
        Optional<String> done = verb(frames.subject(), text, end);
        if (done.isPresent()) {
            return done.map(Government::of);
        }
        boolean valued = frames.valued()
                .matcher(text.words())
                .region(end, text.words().length())
                .lookingAt();
        return valued ? stated(text, clause, governing).map(Government::of) : Optional.empty();
    }

    private Optional<String> stated(ReadText text, int clause, int governing) {
        boolean alone = text.isBlank(clause, governing);
        int to = alone ? clause - 1 : governing;
        if (alone && (to < 0 || !text.punctuation().commas().isAt(text.words(), to))) {
            return Optional.empty();
        }
        Matcher statement = frames.statements().matcher(text.words()).region(text.clauseStart(to), to);
        return statement.find()
                ? Optional.of(text.written()
                        .substring(statement.start(), statement.end())
                        .strip())
                : Optional.empty();
    }

    private Optional<String> verb(Pattern pattern, ReadText text, int end) {
        Matcher found = pattern.matcher(text.words()).region(end, text.words().length());
        if (!found.useTransparentBounds(true).lookingAt()) {
            return Optional.empty();
        }
        int start = found.start(TitleFrames.VERB);
        boolean denied =
                verbs.negation().matcher(text.words()).region(end, start).find();
        return denied ? Optional.empty() : Optional.of(text.written().substring(start, found.end(TitleFrames.VERB)));
    }
}
