package org.xuanyan.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of states in texts of one language, short and full ones. */
public final class StateNames {

    private static final String FILE = "states.txt";
    private static final String STATES = "states";

    /**
     * A name in a text.
     *
     * @param code of the state, in ISO 3166-1, e.g. {@code KZ}
     * @param end 0-based, exclusive, in UTF-16 code units
     */
    public record FoundState(String code, int end) {}

    private record StateName(String words, String code) {}

    /** First character → the names that begin with it, the longest first. */
    private final Map<Character, List<StateName>> names = new LinkedHashMap<>();

    private StateNames(Map<String, String> codes) {
        codes.forEach((words, code) -> names.computeIfAbsent(words.charAt(0), first -> new ArrayList<>())
                .add(new StateName(words, code)));
        names.values()
                .forEach(each -> each.sort(
                        Comparator.comparing((StateName name) -> -name.words().length())));
    }

    static StateNames read(LanguageFolder folder) {
        WordFile file = folder.readOptional(FILE, WordGroups.of().andOptionalWithMeanings(STATES));
        return new StateNames(file.meanings(STATES, Optional::of, List.of()));
    }

    /** Returns the longest name that begins at an offset of a text; 阿拉伯叙利亚共和国, not 叙利亚. */
    public Optional<FoundState> at(String text, int start) {
        List<StateName> likely = names.get(text.charAt(start));
        if (likely == null) {
            return Optional.empty();
        }
        return likely.stream()
                .filter(name -> text.startsWith(name.words(), start))
                .findFirst()
                .map(name -> new FoundState(name.code(), start + name.words().length()));
    }
}
