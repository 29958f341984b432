package org.xuanyan.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.PassageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Html;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.PassageIndex;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.text.ParagraphOrder;
import org.xuanyan.text.TextDifference;

/**
 * What became of a passage between two declarations.
 *
 * @param before the declaration in which it stands before
 * @param reordered whether its paragraphs followed each other in another order there; they are compared in the present one
 */
record PassageChange(ChangeOfWords kind, Slug before, boolean reordered, TextDifference difference) {

    /** How much differs. */
    enum ChangeOfWords {
        /** Nothing. */
        UNCHANGED,
        /** Only the script: the one is in traditional characters, the other in simplified ones. */
        SCRIPT,
        /** Only the order of its paragraphs, and maybe punctuation. */
        ORDER,
        /** Only where its paragraphs end. */
        DIVISION,
        /** Only punctuation and spaces. */
        PUNCTUATION,
        /** Words. */
        CHANGED
    }

    /**
     * Compares an appearance with the one before it.
     *
     * @param number of the appearance, 0-based; not the first
     */
    static PassageChange of(SharedPassage passage, int number, PassageIndex index) {
        SharedPassage.Appearance before = passage.appearances().get(number - 1);
        SharedPassage.Appearance now = passage.appearances().get(number);
        List<String> then = texts(before, index);
        List<Integer> order = ParagraphOrder.of(then, texts(now, index));
        String earlier = order.stream().map(then::get).collect(Collectors.joining("\n"));
        TextDifference difference = index.language(before).equals(index.language(now))
                ? TextDifference.between(earlier, index.text(now))
                : TextDifference.acrossScripts(earlier, index.text(now));
        boolean reordered = !earlier.equals(index.text(before));
        return new PassageChange(
                reordered && !hasOtherWords(difference) ? ChangeOfWords.ORDER : kind(difference),
                before.declaration(),
                reordered,
                difference);
    }

    private static List<String> texts(SharedPassage.Appearance appearance, PassageIndex index) {
        return index.paragraphs(appearance).stream().map(Paragraph::text).toList();
    }

    private static boolean hasOtherWords(TextDifference difference) {
        return kind(difference) == ChangeOfWords.CHANGED;
    }

    private static ChangeOfWords kind(TextDifference difference) {
        if (difference.isEmpty()) {
            return ChangeOfWords.UNCHANGED;
        }
        if (difference.isOfScript()) {
            return ChangeOfWords.SCRIPT;
        }
        if (difference.before().replace("\n", "").equals(difference.after().replace("\n", ""))) {
            return ChangeOfWords.DIVISION;
        }
        return difference.isOfPunctuation() ? ChangeOfWords.PUNCTUATION : ChangeOfWords.CHANGED;
    }

    /** Says in words what differs: nothing, only the division, only punctuation, or how many letters. */
    Html words(SiteLocale locale) {
        PageMessages messages = locale.messages();
        NameInLanguage summit = PassageMessages.summit(before, locale);
        Html name = messages.foreign(summit.text(), summit.language());
        return switch (kind) {
            case UNCHANGED -> messages.html("passage.unchanged", name);
            case SCRIPT -> messages.html("passage.script", name);
            case ORDER -> messages.html("passage.order", name);
            case DIVISION -> messages.html("passage.division", name);
            case PUNCTUATION -> messages.html("passage.punctuation", name);
            case CHANGED ->
                messages.html(reordered ? "passage.changed-order" : "passage.changed", name, counts(messages));
        };
    }

    /** Says in words how many letters differ. */
    String counts(PageMessages messages) {
        int removed = letters(TextDifference.PartFate.REMOVED);
        int added = letters(TextDifference.PartFate.ADDED);
        String fewer = messages.say("passage.fewer", removed);
        String more = messages.say("passage.more", added);
        return messages.list(removed == 0 ? List.of(more) : added == 0 ? List.of(fewer) : List.of(fewer, more));
    }

    /**
     * Whether words are gone, but only from the copy as far as anyone knows.
     *
     * @param later of the later declaration
     */
    boolean isLacking(Metadata later) {
        return !later.isComplete() && has(TextDifference.PartFate.REMOVED);
    }

    /** Whether words are added, but the copy of the declaration before may only lack them. */
    boolean isAddedUnsure(CrossReferences index) {
        return !index.declaration(before).metadata().isComplete() && has(TextDifference.PartFate.ADDED);
    }

    private boolean has(TextDifference.PartFate fate) {
        return kind == ChangeOfWords.CHANGED && difference.parts().stream().anyMatch(part -> part.fate() == fate);
    }

    private int letters(TextDifference.PartFate fate) {
        return (int) difference.parts().stream()
                .filter(part -> part.fate() == fate)
                .flatMapToInt(part -> part.text().codePoints())
                .filter(Character::isLetterOrDigit)
                .count();
    }

    /**
     * Returns the words of the later declaration, with marked differences if words differ.
     *
     * @param marks for the language of the words
     */
    Html html(MarkedWords marks) {
        return kind == ChangeOfWords.CHANGED ? marks.of(difference) : new Html(Escaping.escape(difference.after()));
    }
}
