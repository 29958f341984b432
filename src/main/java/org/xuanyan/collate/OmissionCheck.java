package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningWords;
import org.xuanyan.language.Languages;
import org.xuanyan.language.ReasonWords;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Source;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;

/**
 * Checks the entries of an account that leave out what looks like the text. A reason alone does not explain them: either an
 * edition lacks the words, or somebody else added them and another source shows it. An entry that has only the word of its
 * editor stays a warning and is marked for readers.
 */
final class OmissionCheck {

    /** The kinds that say what an edition has. */
    private static final Set<InterventionKind> OF_EDITIONS =
            EnumSet.of(InterventionKind.VARIANT, InterventionKind.SUPPLIED, InterventionKind.LACUNA);

    /** The kinds that sentences in the language of the text never are, whatever the reason says. */
    private static final Set<InterventionKind> NEVER_SENTENCES =
            EnumSet.of(InterventionKind.PAGE_FURNITURE, InterventionKind.TRANSLATION, InterventionKind.MARKUP);

    /** A note that an editor may have put into a sentence. */
    private static final Pattern IN_BRACKETS = Pattern.compile("[（(\\[［〔【][^（）()\\[\\]［］〔〕【】]*[）)\\]］〕】]");

    private final Metadata metadata;
    private final List<OmittedWords> sources;
    private final Problems problems;

    /**
     * Checks accounts of a declaration.
     *
     * @param sources all that have the text
     */
    OmissionCheck(Declaration declaration, List<OmittedWords> sources, Problems problems) {
        this.metadata = declaration.metadata();
        this.sources = sources;
        this.problems = problems;
    }

    /** What stands between the places of the text, and several entries may divide among them. */
    private record Omission(OmittedWords words, List<Emendation> entries) {

        int start() {
            return entries.get(0).start();
        }

        int end() {
            return entries.get(entries.size() - 1).end();
        }

        String quoted() {
            return words.quoted(start(), end());
        }
    }

    /** Reports the entries that are not explained, and returns those that only their reason explains. */
    List<Emendation> check(OmittedWords words) {
        List<Emendation> unconfirmed = new ArrayList<>();
        List<Emendation> left = words.source().account().stream()
                .filter(each -> leavesOut(each, words) && !isExplained(each, words))
                .toList();
        omissions(words, left, each -> !namesUnlisted(each))
                .forEach((omission, judgement) -> check(omission, judgement, unconfirmed));
        omissions(words, left, this::namesUnlisted)
                .forEach((omission, judgement) -> unlisted(omission, judgement, unconfirmed));
        return unconfirmed;
    }

    /** Returns what some entries of a source leave out that may be text, in the order of the copy, with its judgement. */
    private static Map<Omission, TextJudgement> omissions(
            OmittedWords words, List<Emendation> all, Predicate<Emendation> wanted) {
        Map<Omission, TextJudgement> omissions = new LinkedHashMap<>();
        List<Emendation> left = all.stream().filter(wanted).toList();
        String raw = words.source().copy().text().text();
        for (int i = 0, next; i < left.size(); i = next) {
            next = i + 1;
            while (next < left.size()
                    && Token.of(raw, left.get(next - 1).end(), left.get(next).start()).stream()
                            .noneMatch(Token::isWord)) {
                next++;
            }
            Omission omission = new Omission(words, left.subList(i, next));
            TextJudgement judgement = words.judge(omission.start(), omission.end());
            boolean moved = judgement == TextJudgement.SENTENCES && words.areInText(omission.start(), omission.end());
            if (judgement != TextJudgement.OTHER && !moved) {
                omissions.put(omission, judgement);
            }
        }
        return omissions;
    }

    /** Whether an entry leaves out words without others in their place. */
    private static boolean leavesOut(Emendation entry, OmittedWords words) {
        String removed = words.source().copy().text().text().substring(entry.start(), entry.end());
        return 2 * Projection.of(entry.inserted()).size()
                < Projection.of(removed).size();
    }

    private boolean isExplained(Emendation entry, OmittedWords words) {
        if (entry.kind() == InterventionKind.VARIANT) {
            return isDraft(entry, metadata)
                    || entry.reason()
                            .map(reason -> NamedEditions.in(reason, metadata))
                            .filter(NamedEditions::isEmpty)
                            .isPresent();
        }
        return words.areByOthers(entry.start(), entry.end())
                || entry.kind() == InterventionKind.MOVED_TO_METADATA
                        && words.areDayAndPlace(entry.start(), entry.end())
                || entry.reason().filter(this::isOfContents).isPresent() && words.areInText(entry.start(), entry.end())
                || entry.kind() == InterventionKind.TRANSLATION
                        && !words.areInLanguageOfText(entry.start(), entry.end())
                || entry.kind() == InterventionKind.DUPLICATE
                        && words.repetitions().mayRepeat(entry.start(), entry.end())
                || metadata.draft() && isDraft(entry, metadata);
    }

    /** Whether a reason says that words are in a table of contents; its lines are headings of the text. */
    private boolean isOfContents(String reason) {
        return CleaningWords.of(Languages.of(metadata.language()))
                .reason(AccountReason.CONTENTS, "")
                .equals(reason);
    }

    /** Whether an entry says that an edition lacks words which is not a source, so that the build cannot look at it. */
    private boolean namesUnlisted(Emendation entry) {
        return entry.kind() == InterventionKind.VARIANT
                && entry.reason()
                        .filter(reason -> NamedEditions.in(reason, metadata).isPublished())
                        .isPresent();
    }

    /** Reports words that an edition is said to lack which is not a source, unless a source lacks them, too. */
    private void unlisted(Omission omission, TextJudgement judgement, List<Emendation> unconfirmed) {
        if (judgement != TextJudgement.DOUBTFUL && !isConfirmed(omission)) {
            Emendation first = omission.entries().get(0);
            problems.report(Code.SENTENCES_UNCONFIRMED, first.at(), first.kind().key());
            unconfirmed.addAll(omission.entries());
        }
    }

    private void check(Omission omission, TextJudgement judgement, List<Emendation> unconfirmed) {
        List<Emendation> claims = new ArrayList<>();
        for (Emendation each : omission.entries()) {
            if (each.kind() != InterventionKind.VARIANT) {
                claims.add(each);
            } else if (!isNamedEditionWithout(omission, each)) {
                problems.report(Code.EDITION_HAS_WORDS, each.at(), sourcesIn(each));
            }
        }
        if (!claims.isEmpty()) {
            finding(omission, claims, judgement).ifPresent(code -> {
                Emendation first = claims.get(0);
                String place = judgement == TextJudgement.INSIDE_SENTENCE ? "inside" : "";
                problems.report(code, first.at(), first.kind().key(), place, omission.quoted());
                unconfirmed.addAll(claims);
            });
        }
    }

    /** Returns what is to be reported of words that are called something else than text. */
    private Optional<Code> finding(Omission omission, List<Emendation> claims, TextJudgement judgement) {
        boolean confirmed = isConfirmed(omission);
        List<Emendation> ofText = claims.stream()
                .filter(each -> !NEVER_SENTENCES.contains(each.kind()) || isOfText(each, claims, omission))
                .toList();
        boolean explained = ofText.stream().allMatch(this::namesOthers);
        if (judgement == TextJudgement.DOUBTFUL) {
            return confirmed || explained ? Optional.empty() : Optional.of(Code.DOUBTFUL_OMISSION);
        }
        boolean impossible = ofText.stream()
                .anyMatch(each -> NEVER_SENTENCES.contains(each.kind())
                        || judgement == TextJudgement.INSIDE_SENTENCE && !isNoteInBrackets(each, omission));
        if (!explained || !confirmed && impossible) {
            return Optional.of(metadata.draft() ? Code.SENTENCES_LEFT_OUT_OF_DRAFT : Code.SENTENCES_CALLED_DEBRIS);
        }
        return confirmed ? Optional.empty() : Optional.of(Code.SENTENCES_UNCONFIRMED);
    }

    /**
     * Whether what looks like text is due to an entry that is never a sentence: to words of its own, or to nothing else. What
     * a browser prints stands directly below the words of a site, for example.
     */
    private static boolean isOfText(Emendation entry, List<Emendation> claims, Omission omission) {
        TextJudgement own = omission.words().judge(entry.start(), entry.end());
        return own == TextJudgement.SENTENCES
                || own == TextJudgement.INSIDE_SENTENCE
                || claims.stream().allMatch(each -> NEVER_SENTENCES.contains(each.kind()));
    }

    private static boolean isNoteInBrackets(Emendation entry, Omission omission) {
        String words =
                omission.words().compared().shown(entry.start(), entry.end()).strip();
        return entry.kind() == InterventionKind.NOTE
                && IN_BRACKETS.matcher(words).matches();
    }

    /** Whether another source lacks the words. */
    private boolean isConfirmed(Omission omission) {
        return sources.stream().anyMatch(each -> lacks(each, omission));
    }

    private boolean isNamedEditionWithout(Omission omission, Emendation entry) {
        List<String> named = NamedEditions.in(entry.reason().orElse(""), metadata).sources().stream()
                .map(Source::id)
                .toList();
        return sources.stream().anyMatch(each -> named.contains(each.source().id()) && lacks(each, omission));
    }

    private String sourcesIn(Emendation entry) {
        return NamedEditions.in(entry.reason().orElse(""), metadata).sources().stream()
                .map(Source::id)
                .reduce((before, next) -> before + ", " + next)
                .orElse("");
    }

    private static boolean lacks(OmittedWords other, Omission omission) {
        OmittedWords own = omission.words();
        return other != own && other.lack(own, omission.start(), omission.end());
    }

    private boolean namesOthers(Emendation entry) {
        CleaningWords words = CleaningWords.of(Languages.of(metadata.language()));
        return !isDraft(entry, metadata)
                && entry.reason()
                        .filter(reason -> ReasonWords.namesOthers(reason) || words.isReasonForLeavingOut(reason))
                        .isPresent();
    }

    /** Whether the reason of an entry is one that the program proposed. */
    static boolean isDraft(Emendation entry, Metadata metadata) {
        String draft = Languages.of(metadata.language()).editorial().draft();
        return entry.reason().filter(reason -> reason.startsWith(draft)).isPresent();
    }

    /** Reports an entry that says what an edition has without naming the edition. */
    void edition(Emendation entry) {
        boolean says = OF_EDITIONS.contains(entry.kind()) && !entry.isBreakingOff() && !isDraft(entry, metadata);
        if (says
                && entry.reason()
                        .filter(ReasonWords::isReason)
                        .filter(reason -> NamedEditions.in(reason, metadata).isEmpty())
                        .isPresent()) {
            problems.report(
                    Code.NO_EDITION_NAMED,
                    entry.at(),
                    entry.kind().key(),
                    entry.reason().get());
        }
    }
}
