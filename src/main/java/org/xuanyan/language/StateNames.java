package org.xuanyan.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of states in texts of one language, short and full ones. */
public final class StateNames {

    private static final String FILE = "states.txt";
    private static final String STATES = "states";
    private static final String BETWEEN = "between states";

    /** Two states beside each other are two parties, not a list. */
    private static final int FEWEST = 3;

    /**
     * A name in a text.
     *
     * @param code of the state, in ISO 3166-1, e.g. {@code KZ}
     * @param end 0-based, exclusive, in UTF-16 code units
     */
    public record FoundState(String code, int end) {}

    /**
     * A list of states in a text.
     *
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     * @param states their codes, in the order of the text; at least three
     */
    public record RollCall(int start, int end, Set<String> states) {

        /** Makes the set unmodifiable; its order is that of the text. */
        public RollCall {
            states = Collections.unmodifiableSet(new LinkedHashSet<>(states));
        }
    }

    private record StateName(String words, String code) {}

    /** First character → the names that begin with it, the longest first. */
    private final Map<Character, List<StateName>> names = new LinkedHashMap<>();

    private final Pattern between;

    private StateNames(Map<String, String> codes, Pattern between) {
        this.between = between;
        codes.forEach((words, code) -> names.computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
                .add(new StateName(words, code)));
        names.values()
                .forEach(each -> each.sort(
                        Comparator.comparing((StateName name) -> -name.words().length())));
    }

    static StateNames read(LanguageFolder folder) {
        WordFile file = folder.readOptional(
                FILE, WordGroups.of().andOptionalWithMeanings(STATES).andOptional(BETWEEN));
        return new StateNames(file.meanings(STATES, Optional::of, List.of()), file.pattern(BETWEEN));
    }

    /** Returns the longest name that begins at an offset of a text; 阿拉伯叙利亚共和国, not 叙利亚. */
    public Optional<FoundState> at(String text, int start) {
        List<StateName> likely = start < text.length() ? names.get(text.charAt(start)) : null;
        if (likely == null) {
            return Optional.empty();
        }
        return likely.stream()
                .filter(name -> text.startsWith(name.words(), start))
                .findFirst()
                .map(name -> new FoundState(name.code(), start + name.words().length()));
    }

    /** Returns the lists of states in a text: 哈萨克斯坦共和国、吉尔吉斯共和国和塔吉克斯坦共和国. */
    public List<RollCall> rollCalls(String text) {
        List<RollCall> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            RollCall list = listAt(text, i);
            if (list.states().size() >= FEWEST) {
                found.add(list);
            }
            i = Math.max(i + 1, list.end());
        }
        return found;
    }

    /** Returns the list that begins at an offset, which may have one state or none. */
    private RollCall listAt(String text, int start) {
        Set<String> states = new LinkedHashSet<>();
        Matcher words = between.matcher(text);
        Optional<FoundState> next = at(text, start);
        int end = start;
        while (next.isPresent()) {
            states.add(next.get().code());
            end = next.get().end();
            next = words.region(end, text.length()).lookingAt() ? at(text, words.end()) : Optional.empty();
        }
        return new RollCall(start, end, states);
    }
}
