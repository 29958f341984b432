package org.xuanyan.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.xuanyan.text.CharacterNgrams;

/**
 * Finds the one of many texts that is most like another text. Only texts that share something with it are looked at, so that many texts
 * can be looked up among as many.
 */
final class LikestText {

    private final int count;

    /** Bigram → the indices of the texts that have it. */
    private final Map<Long, List<Integer>> holders = new LinkedHashMap<>();

    /** How many bigrams each text shares with the one that is looked up; all 0 between two calls. */
    private final int[] shared;

    LikestText(List<String> texts) {
        count = texts.size();
        shared = new int[count];
        for (int i = 0; i < count; i++) {
            int index = i;
            CharacterNgrams.bigrams(texts.get(i)).stream()
                    .forEach(bigram -> holders.computeIfAbsent(bigram, each -> new ArrayList<>())
                            .add(index));
        }
    }

    /** Returns the index of the text that shares more bigrams with a text than any other; empty if there is none. */
    OptionalInt to(String text) {
        List<Integer> sharing = new ArrayList<>();
        CharacterNgrams.bigrams(text).stream()
                .forEach(bigram -> holders.getOrDefault(bigram, List.of()).forEach(i -> {
                    if (shared[i]++ == 0) {
                        sharing.add(i);
                    }
                }));
        OptionalInt likest = count == 1 ? OptionalInt.of(0) : OptionalInt.empty();
        int most = 0;
        for (int i : sharing) {
            if (shared[i] >= most) {
                likest = shared[i] > most ? OptionalInt.of(i) : OptionalInt.empty();
                most = shared[i];
            }
            shared[i] = 0;
        }
        return likest;
    }
}
