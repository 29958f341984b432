package org.xuanyan.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.ActingWords;
import org.xuanyan.language.Language;
import org.xuanyan.model.Metadata;

/**
 * Tells whether a declaration itself adopts an instrument, by who is the subject of the verb, when and where. A clause
 * without a subject has that of the clauses before it in its sentence; where none has one, the declaration speaks of
 * itself: 审议并通过了《…》.
 */
final class Adoption {

    private final ActingWords words;
    private final OwnOccasion occasion;

    Adoption(Language language, Metadata metadata) {
        this.words = language.verbs().acting();
        this.occasion = new OwnOccasion(language, metadata);
    }

    /**
     * Whether a declaration itself does what a verb says.
     *
     * @param clause the start of the clause of the verb
     * @param start of the verb
     * @param end of the verb
     */
    boolean isOurs(ReadText text, int clause, int start, int end) {
        Matcher before = matcher(words.ourselves(), text, clause, start);
        if (!before.matches()) {
            return false;
        }
        if (!ActingWords.hasGroup(words.ourselves(), ActingWords.WE)) {
            return true;
        }
        String phrase = text.words().substring(clause, start);
        if (!occasion.isNow(phrase) || !occasion.isHere(phrase)) {
            return false;
        }
        Optional<Boolean> ours = isOurs(before);
        if (ours.isPresent()) {
            return ours.get()
                    && isOurTime(text, clause)
                    && !isReported(text, clause)
                    && !(isMeeting(before) && isOfOthers(text, clause));
        }
        boolean lead = before.group(ActingWords.LEAD) != null;
        boolean said = lead
                || matcher(words.done(), text, end, text.words().length()).lookingAt()
                || matcher(words.sayingSo(), text, clause, end).find();
        return inherits(text, clause, start, lead, said);
    }

    /** Whether a passive after a title says that the declaration adopts the instrument. */
    boolean isOurs(ReadText text, int title, Matcher passive) {
        int clause = text.clauseStart(title);
        String phrase = text.words().substring(passive.start(), passive.start("verb"));
        boolean free = occasion.isNow(phrase) && occasion.isHere(phrase);
        String agent = passive.group(ActingWords.AGENT);
        if (agent != null) {
            return free && words.we().matcher(agent).matches();
        }
        boolean introduced = text.isBlank(clause, title)
                ? clause > 0 && occasion.isOccasion(clauseBefore(text, clause))
                : occasion.isOccasion(text.words().substring(clause, title));
        return free && introduced;
    }

    private static String clauseBefore(ReadText text, int clause) {
        return text.words().substring(text.clauseStart(clause - 1), clause - 1);
    }

    private static Matcher matcher(Pattern pattern, ReadText text, int start, int end) {
        return pattern.matcher(text.words()).region(start, end).useTransparentBounds(true);
    }

    /** Returns whether a subject that was found is ours; empty if none was found. */
    private Optional<Boolean> isOurs(Matcher found) {
        String name = found.group(ActingWords.NAME);
        return name != null
                ? Optional.of(occasion.isOurName(name))
                : Optional.ofNullable(found.group(ActingWords.WE)).map(each -> true);
    }

    /** Whether the subject is only a meeting, without a word that says which. */
    private static boolean isMeeting(Matcher found) {
        return ActingWords.hasGroup(found.pattern(), ActingWords.MEETING) && found.group(ActingWords.MEETING) != null;
    }

    /** Whether the clauses before, as far as they only say when and where, are about the occasion of the declaration. */
    private boolean isOurTime(ReadText text, int clause) {
        int sentence = text.sentenceStart(clause);
        for (int at = clause; at > sentence; at = text.clauseStart(at - 1)) {
            int from = text.clauseStart(at - 1);
            if (!matcher(words.clauseOfTimeAndPlace(), text, from, at - 1).matches()) {
                return true;
            }
            String phrase = text.words().substring(from, at - 1);
            if (!occasion.isNow(phrase) || !occasion.isHere(phrase)) {
                return false;
            }
        }
        return true;
    }

    /** Whether others say what a clause tells: 秘书长报告说，各方签署了…. */
    private boolean isReported(ReadText text, int clause) {
        if (clause == text.sentenceStart(clause)) {
            return false;
        }
        int from = text.clauseStart(clause - 1);
        return matcher(words.clauseOfOthers(), text, from, clause - 1).lookingAt()
                && matcher(words.reports(), text, from, clause - 1).find();
    }

    /** Whether the sentence before is about a meeting of others, so that 会议 may mean that one. */
    private boolean isOfOthers(ReadText text, int clause) {
        int sentence = text.sentenceStart(clause);
        if (sentence != clause || sentence == 0) {
            return false;
        }
        int before = text.sentenceStart(sentence - 1);
        return matcher(words.clauseOfOthers(), text, before, sentence - 1).lookingAt();
    }

    /**
     * Whether the subject of the clauses before is ours.
     *
     * @param start of the verb
     * @param lead whether a word such as 为此 leads to what we do
     * @param said whether the verb itself says that it is done
     */
    private boolean inherits(ReadText text, int clause, int start, boolean lead, boolean said) {
        int sentence = text.sentenceStart(clause);
        if (sentence == clause) {
            return (said || !text.isBlank(clause, start)) && !isOfOthers(text, clause);
        }
        int from = clause;
        for (int at = clause; at > sentence; at = from) {
            from = Math.max(sentence, text.clauseStart(at - 1));
            if (matcher(words.clauseOfTimeAndPlace(), text, from, at - 1).matches()) {
                String phrase = text.words().substring(from, at - 1);
                if (!occasion.isNow(phrase) || !occasion.isHere(phrase)) {
                    return false;
                }
                continue;
            }
            Matcher ours = matcher(words.clauseOfOurs(), text, from, at - 1);
            if (ours.lookingAt() && isOurs(ours).orElse(false)) {
                String phrase = text.words().substring(from, ours.end());
                return occasion.isNow(phrase)
                        && occasion.isHere(phrase)
                        && (said || !isNotYet(text, ours.end(), clause));
            }
            if (matcher(words.clauseOfOthers(), text, from, at - 1).lookingAt()) {
                return false;
            }
        }
        boolean elliptic =
                matcher(words.clauseWithoutSubject(), text, sentence, clause).lookingAt();
        return lead || elliptic && (said || !isNotYet(text, sentence, clause));
    }

    private boolean isNotYet(ReadText text, int start, int end) {
        return matcher(words.notYet(), text, start, end).find();
    }
}
