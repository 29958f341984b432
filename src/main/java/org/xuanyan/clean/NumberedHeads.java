package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Running heads beside a page number in its own form: {@code 云岭宣言　第1页 共3页}, {@code 云岭宣言 · 3 ·}. One is enough
 * inside a sentence if the same words stand elsewhere in the copy; two are enough anywhere. The words alone are a head, too,
 * beside a page number or inside a sentence.
 */
final class NumberedHeads {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 50;

    private final Forms forms;
    private final List<Line> lines;
    /** The words of heads → the indices of the lines that have them beside a page number. */
    private final Map<String, List<Integer>> numbered = new TreeMap<>();
    /** Words alone → the indices of their lines. */
    private final Map<String, List<Integer>> alone = new TreeMap<>();

    private NumberedHeads(List<Line> lines, Forms forms) {
        this.forms = forms;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!isPartOfTable(lines.get(i)) && text.length() <= LONGEST) {
                Optional<String> words = forms.page().wordsBeside(text).filter(NumberedHeads::isHead);
                Map<String, List<Integer>> kind = words.isPresent() ? numbered : alone;
                kind.computeIfAbsent(key(words.orElse(text)), key -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Returns the indices of the lines that are such heads. */
    static Set<Integer> in(List<Line> lines, Forms forms) {
        return new NumberedHeads(lines, forms).heads();
    }

    private Set<Integer> heads() {
        Set<Integer> heads = new TreeSet<>();
        numbered.forEach((words, places) -> {
            boolean recurs = places.size() > 1
                    || alone.containsKey(words) && places.stream().anyMatch(i -> isInsideSentence(i, heads));
            if (recurs) {
                heads.addAll(places);
            }
        });
        numbered.forEach((words, places) -> {
            if (heads.contains(places.get(0))) {
                alone.getOrDefault(words, List.of()).stream()
                        .filter(i -> isInsideSentence(i, heads) || isBesideNumber(i))
                        .forEach(heads::add);
            }
        });
        return heads;
    }

    private boolean isInsideSentence(int i, Set<Integer> heads) {
        int before = i - 1;
        while (before >= 0
                && (heads.contains(before)
                        || forms.page().matches(lines.get(before).text()))) {
            before--;
        }
        if (before < 0 || i + 1 == lines.size()) {
            return false;
        }
        String text = lines.get(before).text();
        return !Sentence.ends(text)
                && !forms.title().matches(text)
                && !forms.heading().isTitle(text)
                && !lines.get(before).layout().shown().isHeading();
    }

    private boolean isBesideNumber(int i) {
        return i > 0 && forms.page().matches(lines.get(i - 1).text())
                || i + 1 < lines.size() && forms.page().matches(lines.get(i + 1).text());
    }

    private static boolean isPartOfTable(Line line) {
        return line.isOfTable() || line.layout().shown() == Line.Shown.NUMBER_CELL;
    }

    private static boolean isHead(String words) {
        return Sentence.han(words) >= SHORTEST && !Sentence.ends(words);
    }

    private static String key(String words) {
        return BLANKS.matcher(words).replaceAll("");
    }
}
