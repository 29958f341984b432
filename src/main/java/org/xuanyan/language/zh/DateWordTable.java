package org.xuanyan.language.zh;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.WordFile;

/**
 * Words with numbers as their meanings: 去年 = -1.
 *
 * @param others longer words in which they mean something else: 过去年代
 */
record DateWordTable(Map<String, Integer> meanings, List<String> others) {

    private static final int LARGEST = 99;

    /** A word at a place. */
    record DateWord(int value, int end) {}

    static DateWordTable read(WordFile file, String group, List<String> others) {
        List<String> known =
                IntStream.rangeClosed(-2, 2).mapToObj(Integer::toString).toList();
        return new DateWordTable(file.meanings(group, DateWordTable::number, known), others);
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(digits)
                .filter(each -> each.matches("-?\\d{1,2}"))
                .map(Integer::valueOf)
                .filter(each -> Math.abs(each) <= LARGEST);
    }

    /** Returns the first characters of all words. */
    String beginnings() {
        return meanings.keySet().stream().map(each -> each.substring(0, 1)).collect(Collectors.joining());
    }

    /** Returns the longest word that begins at an offset. */
    Optional<DateWord> at(ChineseDateText text, int at) {
        Optional<DateWord> longest = Optional.empty();
        for (Map.Entry<String, Integer> each : meanings.entrySet()) {
            int end = at + each.getKey().length();
            if (text.startsWith(each.getKey(), at)
                    && longest.filter(word -> word.end() >= end).isEmpty()) {
                longest = Optional.of(new DateWord(each.getValue(), end));
            }
        }
        return longest.filter(word -> others.stream().noneMatch(other -> covers(other, text, at)));
    }

    private static boolean covers(String other, ChineseDateText text, int at) {
        return IntStream.range(0, other.length()).anyMatch(before -> text.startsWith(other, at - before));
    }
}
