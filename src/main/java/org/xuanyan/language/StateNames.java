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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.xuanyan.model.StateList;

/** The names of states in texts of one language, short and full ones. */
public final class StateNames {

    private static final String FILE = "states.txt";
    private static final String STATES = "states";
    private static final String BEFORE = "before a name";
    private static final String AFTER = "after a name";
    private static final String KINDS = "kinds of states";
    private static final String BETWEEN = "between states";
    private static final String OTHERS = "not states";
    private static final String PROPOSALS = "proposals";

    /**
     * A name in a text.
     *
     * @param code of the state, in ISO 3166-1, e.g. {@code KZ}
     * @param start 0-based, in UTF-16 code units
     * @param end exclusive
     */
    public record FoundState(String code, int start, int end) {}

    private record StateName(String words, String code) {}

    /** First character → the names that begin with it, the longest first. */
    private final Map<Character, List<StateName>> names = new LinkedHashMap<>();

    /** Code → all names, the first as on pages. */
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    private final Pattern before;

    /** The first characters of what states are called before their names, of languages without spaces. */
    private final Set<Character> beforeInitials;

    private final Pattern after;
    private final Pattern between;
    private final Pattern others;
    private final Pattern proposals;

    private StateNames(WordFile file) {
        before = file.pattern(BEFORE);
        beforeInitials = file.entries(BEFORE).stream()
                .filter(each -> !each.regex())
                .map(each -> each.words().charAt(0))
                .collect(Collectors.toUnmodifiableSet());
        after = file.pattern(AFTER);
        between = file.pattern(BETWEEN);
        others = file.pattern(OTHERS);
        proposals = file.pattern(PROPOSALS);
        file.meanings(STATES, Optional::of, List.of()).forEach((words, code) -> {
            all.computeIfAbsent(code, each -> new ArrayList<>()).add(words);
            names.computeIfAbsent(words.charAt(0), each -> new ArrayList<>()).add(new StateName(words, code));
        });
        names.values()
                .forEach(each -> each.sort(
                        Comparator.comparing((StateName name) -> -name.words().length())));
    }

    static StateNames read(LanguageFolder folder) {
        return new StateNames(folder.readOptional(
                FILE,
                WordGroups.of()
                        .andOptionalWithMeanings(STATES)
                        .andOptional(BEFORE, AFTER, KINDS, BETWEEN, OTHERS, PROPOSALS)));
    }

    /** Returns the name of a state on pages, e.g. {@code 印度} for {@code IN}; empty if the language has none. */
    public Optional<String> name(String code) {
        return names(code).stream().findFirst();
    }

    /** Returns all names of a state, short and full ones; none if the language has none. */
    public List<String> names(String code) {
        return List.copyOf(all.getOrDefault(code, List.of()));
    }

    /** Returns the codes of all states that have names. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(all.keySet());
    }

    /**
     * Returns the longest name that begins at an offset of a text; 阿拉伯叙利亚共和国, not 叙利亚. A full name is a known one with what
     * states are called: 阿根廷共和国, the Federative Republic of Brazil.
     */
    public Optional<FoundState> at(String text, int start) {
        return Optional.ofNullable(find(text, start));
    }

    /** Returns where the name that {@link #at} finds ends; the offset itself if no name begins there. */
    public int endOf(String text, int start) {
        FoundState name = find(text, start);
        return name == null ? start : name.end();
    }

    /** The same as {@link #at}, or null: it is asked of every character of all texts. */
    private FoundState find(String text, int start) {
        int nameStart = start;
        StateName name = known(text, start);
        if (name == null && mayBeginForm(text, start)) {
            Matcher form = before.matcher(text).region(start, text.length());
            nameStart = form.lookingAt() ? form.end() : start;
            name = known(text, nameStart);
        }
        if (name == null) {
            return null;
        }
        int end = nameStart + name.words().length();
        Matcher form = after.matcher(text).region(end, text.length()).useTransparentBounds(true);
        return new FoundState(name.code(), start, form.lookingAt() ? form.end() : end);
    }

    /** Whether what states are called may begin at an offset: for most characters this is told without a look at the words. */
    private boolean mayBeginForm(String text, int start) {
        return start < text.length()
                && (isSpelled(text.charAt(start)) || beforeInitials.contains(text.charAt(start)))
                && isBorder(text, start);
    }

    private StateName known(String text, int start) {
        List<StateName> likely = start < text.length() ? names.get(text.charAt(start)) : null;
        if (likely != null) {
            for (StateName name : likely) {
                if (text.startsWith(name.words(), start)
                        && isBorder(text, start)
                        && isBorder(text, start + name.words().length())) {
                    return name;
                }
            }
        }
        return null;
    }

    /** Whether a word may end or begin at an offset: in writings with spaces no name is part of a longer word. */
    private static boolean isBorder(String text, int offset) {
        return offset == 0
                || offset == text.length()
                || !isSpelled(text.charAt(offset - 1))
                || !isSpelled(text.charAt(offset));
    }

    private static boolean isSpelled(char c) {
        return Character.isLetter(c) && !Character.isIdeographic(c);
    }

    /** Returns the names of states in a text, in its order; not those inside other words, as in 印度洋. */
    public List<FoundState> named(String text) {
        List<FoundState> found = new ArrayList<>();
        for (int i = 0; i < text.length(); ) {
            FoundState next = find(text, i);
            if (next == null) {
                i++;
            } else {
                found.add(next);
                i = next.end();
            }
        }
        if (!found.isEmpty()) {
            List<MatchResult> words = others.matcher(text).results().toList();
            found.removeIf(state ->
                    words.stream().anyMatch(word -> word.start() <= state.start() && state.end() <= word.end()));
        }
        return found;
    }

    /**
     * Returns the names of a text by lists; a state alone is a list of one. Between the names of a list stand only words such as
     * 和: 哈萨克斯坦共和国、吉尔吉斯共和国和塔吉克斯坦共和国.
     *
     * @param named by {@link #named}
     */
    public List<StateList> lists(String text, List<FoundState> named) {
        List<StateList> lists = new ArrayList<>();
        Matcher words = between.matcher(text);
        for (int i = 0; i < named.size(); ) {
            int end = i + 1;
            while (end < named.size()
                    && words.region(named.get(end - 1).end(), named.get(end).start())
                            .matches()) {
                end++;
            }
            Set<String> codes = new LinkedHashSet<>();
            named.subList(i, end).forEach(each -> codes.add(each.code()));
            lists.add(new StateList(named.get(i).start(), named.get(end - 1).end(), codes));
            i = end;
        }
        return lists;
    }

    /**
     * Returns what states proposed, as a text says it, with the names of those who did: 哈萨克斯坦共和国关于设立国际机构的倡议.
     *
     * @param lists by {@link #lists}
     */
    public List<StateList> proposals(String text, List<StateList> lists) {
        List<StateList> found = new ArrayList<>();
        Matcher form = proposals.matcher(text);
        for (int i = 0; i < lists.size(); i++) {
            int next = i + 1 < lists.size() ? lists.get(i + 1).start() : text.length();
            StateList list = lists.get(i);
            if (form.region(list.end(), text.length()).lookingAt() && introduction(form) <= next) {
                found.add(new StateList(list.start(), form.end(), list.states()));
            }
        }
        return found;
    }

    /** Returns where the words that introduce a proposal end. */
    private static int introduction(MatchResult form) {
        return IntStream.rangeClosed(1, form.groupCount())
                .map(form::end)
                .filter(end -> end >= 0)
                .findFirst()
                .orElse(form.end());
    }
}
