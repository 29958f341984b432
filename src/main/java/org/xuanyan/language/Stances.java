package org.xuanyan.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The stances that a text takes.
 *
 * @param text in one script
 * @param taken in the order of the text, each once
 * @param elsewhere the verbs of stance that only other words have: 谴责 in 受到谴责
 * @param certain whether it is known what every verb of stance is doing in the text
 */
public record Stances(String text, List<Stance> taken, Set<String> elsewhere, boolean certain) {

    /**
     * A stance.
     *
     * @param words as written
     * @param form the same in one script
     * @param verbs in the form of a dictionary
     * @param denied whether it says that the stance is not taken: 不支持
     */
    public record Stance(String words, String form, Set<String> verbs, boolean denied) {

        /** Copies the set, so that the record is immutable. */
        public Stance {
            verbs = Set.copyOf(verbs);
        }

        /** Whether it is the same stance, though in another degree: 支持, 坚定支持, 重申支持. */
        public boolean isLike(Stance other) {
            return denied == other.denied && (verbs.containsAll(other.verbs) || other.verbs.containsAll(verbs));
        }
    }

    /** Copies the collections, so that the record is immutable. */
    public Stances {
        taken = List.copyOf(taken);
        elsewhere = Set.copyOf(elsewhere);
    }

    /** Returns their words, as written. */
    public List<String> words() {
        return taken.stream().map(Stance::words).toList();
    }

    /** Returns their words in one script, so that texts in two scripts can be compared. */
    public Set<String> forms() {
        return taken.stream().map(Stance::form).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the words of other stances that this text does not have anywhere. */
    public List<String> lacking(Stances others) {
        return others.taken.stream()
                .filter(each -> !text.contains(each.form()))
                .map(Stance::words)
                .toList();
    }

    /**
     * Whether the stances of some texts can be put beside each other without saying that one lacks a stance that it has: all of
     * them are known, and no verb that is the stance of one only stands elsewhere in another.
     */
    public static boolean areComparable(List<Stances> texts) {
        Set<String> verbs =
                texts.stream().flatMap(each -> each.verbs().stream()).collect(Collectors.toUnmodifiableSet());
        return texts.stream()
                .allMatch(each -> each.certain
                        && each.elsewhere.stream()
                                .noneMatch(verb ->
                                        verbs.contains(verb) && !each.verbs().contains(verb)));
    }

    private Set<String> verbs() {
        return taken.stream().flatMap(each -> each.verbs().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
