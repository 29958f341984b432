package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds resolutions that are cited by number: 安理会第2254号, 第2231(2015)号决议, 第1267、1373号决议, 联大第79/79号决议. */
final class ResolutionNumbers {

    private static final String NUMBER = "(\\d{1,9}+(?:/\\d{1,9}+)?+)(?!\\d)(?:\\((?:\\d{4}年?|[a-z]{1,9})\\))?+";

    private static final Pattern ITEM = Pattern.compile("第?+(?:[a-z]{1,5}/res/)?+" + NUMBER + "号?+");

    /** One number or a list of them, with what shows that they are those of resolutions. */
    private static final Pattern LIST = Pattern.compile(
            "(?<![\\d/-])" + ITEM.pattern() + "(?:(?:以及|[、,和及与])" + ITEM.pattern() + ")*+(?<noun>(?:的|有关|相关|特别)?决议)?");

    /** Between a body and a number: 安理会决议第2231号. */
    private static final String NOUN = "决议";

    private static final String SENTENCE_ENDS = "。！？!?";

    /** What else has a number: the body's other papers. */
    private static final Pattern OTHERS = Pattern.compile("(?:主席)?(?:声明|文件|报告|公报|公告|通知|函|令|决定|建议)");

    private final String folded;

    /** By the offsets of their ends. */
    private final NavigableMap<Integer, Body> bodies = new TreeMap<>();

    private final NavigableSet<Integer> sentenceEnds = new TreeSet<>();

    /**
     * One resolution; offsets are those of the folded text.
     *
     * @param start of the body where it stands directly before the number
     * @param end behind 决议 where that belongs to this number alone
     * @param body its preferred name; empty where the sentence names none that is registered
     * @param certain whether the body stands directly before the number, or before the list that the number is in
     * @param number e.g. {@code 2231} or {@code 79/79}, without a year behind it
     */
    record Found(int start, int end, Optional<String> body, boolean certain, String number) {}

    private record Body(int start, int end, String name) {}

    /** Finds all of them in a folded text, in order. Linear in the text. */
    static List<Found> in(String folded, Registry registry) {
        return folded.indexOf('号') < 0 ? List.of() : new ResolutionNumbers(folded, registry).find();
    }

    /** Returns the resolution whose number is all that a folded title says. */
    static Optional<Found> only(String folded, Registry registry) {
        List<Found> found = in(folded, registry);
        return found.size() == 1 && found.get(0).start() == 0 && found.get(0).end() == folded.length()
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private ResolutionNumbers(String folded, Registry registry) {
        this.folded = folded;
        int i = 0;
        while (i < folded.length()) {
            Optional<NameTrie.Match> match = registry.bodyAt(folded, i);
            if (match.isPresent()) {
                int end = match.get().end();
                bodies.put(end, new Body(i, end, registry.body(match.get())));
            } else if (SENTENCE_ENDS.indexOf(folded.charAt(i)) >= 0) {
                sentenceEnds.add(i);
            }
            i = match.map(NameTrie.Match::end).orElse(i + 1);
        }
    }

    private List<Found> find() {
        List<Found> found = new ArrayList<>();
        Matcher list = LIST.matcher(folded);
        while (list.find()) {
            int before = folded.startsWith(NOUN, list.start() - NOUN.length()) ? NOUN.length() : 0;
            Optional<Body> beside = Optional.ofNullable(bodies.get(list.start() - before));
            boolean resolution = list.group("noun") != null || beside.isPresent() && !isOther(list.end());
            if (list.group().indexOf('号') >= 0 && resolution) {
                items(list, beside, found);
            }
        }
        return found;
    }

    private boolean isOther(int offset) {
        return OTHERS.matcher(folded).region(offset, folded.length()).lookingAt();
    }

    private void items(Matcher list, Optional<Body> beside, List<Found> found) {
        Optional<String> body = beside.or(() -> nearestBefore(list.start())).map(Body::name);
        int noun = list.start("noun");
        Matcher item = ITEM.matcher(folded).region(list.start(), noun < 0 ? list.end() : noun);
        List<Found> items = new ArrayList<>();
        while (item.find()) {
            int start = items.isEmpty() ? beside.map(Body::start).orElse(item.start()) : item.start();
            items.add(new Found(start, item.end(), body, beside.isPresent(), item.group(1)));
        }
        if (items.size() == 1) {
            Found only = items.remove(0);
            items.add(new Found(only.start(), list.end(), only.body(), only.certain(), only.number()));
        }
        found.addAll(items);
    }

    /** Returns the body that the sentence names last before a number. */
    private Optional<Body> nearestBefore(int number) {
        Map.Entry<Integer, Body> before = bodies.floorEntry(number);
        Integer sentenceEnd = sentenceEnds.floor(number);
        return before == null
                        || sentenceEnd != null
                                && sentenceEnd > before.getValue().start()
                ? Optional.empty()
                : Optional.of(before.getValue());
    }
}
