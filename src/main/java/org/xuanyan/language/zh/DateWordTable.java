package org.xuanyan.language.zh;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.language.WordFile;

/** Words with numbers as their meanings: 去年 = -1. */
final class DateWordTable {

    /** First character → the words that begin with it, the longer first. */
    private final Map<Character, List<TableWord>> entries = new TreeMap<>();

    private DateWordTable() {}

    /** A word at a place. */
    record DateWord(int value, int end) {}

    /** A longer word in which a word means something else, 过去年代, and how many characters are before it. */
    private record OtherWord(String word, int before) {}

    private record TableWord(String word, int value, List<OtherWord> others) {

        boolean isAt(ChineseDateText text, int at) {
            return text.startsWith(word, at)
                    && others.stream().noneMatch(other -> text.startsWith(other.word(), at - other.before()));
        }
    }

    /**
     * Reads a group of words.
     *
     * @param others longer words in which they mean something else
     */
    static DateWordTable read(WordFile file, String group, List<String> others) {
        DateWordTable table = new DateWordTable();
        file.meanings(group, DateWordTable::number, List.of("-2", "-1", "0", "1", "2"))
                .forEach((word, value) -> table.entries
                        .computeIfAbsent(word.charAt(0), each -> new ArrayList<>())
                        .add(new TableWord(word, value, around(word, others))));
        table.entries
                .values()
                .forEach(each ->
                        each.sort(Comparator.comparing(entry -> -entry.word().length())));
        return table;
    }

    private static Optional<Integer> number(String digits) {
        return Optional.of(digits).filter(each -> each.matches("-?\\d{1,2}")).map(Integer::valueOf);
    }

    private static List<OtherWord> around(String word, List<String> others) {
        return others.stream()
                .flatMap(other -> IntStream.range(0, other.length())
                        .filter(before -> overlaps(word, other.substring(before)))
                        .mapToObj(before -> new OtherWord(other, before)))
                .toList();
    }

    private static boolean overlaps(String word, String rest) {
        return word.startsWith(rest) || rest.startsWith(word);
    }

    /** Returns the longest word that begins at an offset. */
    Optional<DateWord> at(ChineseDateText text, int at) {
        List<TableWord> possible = entries.getOrDefault(text.at(at), List.of());
        for (TableWord each : possible) {
            if (each.isAt(text, at)) {
                return Optional.of(new DateWord(each.value(), at + each.word().length()));
            }
        }
        return Optional.empty();
    }

    /** Returns the characters with which words begin. */
    String beginnings() {
        return entries.keySet().stream().map(String::valueOf).collect(Collectors.joining());
    }
}
