package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.xuanyan.language.Language;
import org.xuanyan.language.ResolutionWords;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.NameNormaliser;

/** Finds resolutions that are cited by number: 安理会第2254号, 第2231(2015)号决议, 第1267、1373号决议, 联大第79/79号决议. */
final class ResolutionNumbers {

    private final ResolutionWords words;
    private final String folded;

    /** End offset → body. */
    private final NavigableMap<Integer, NamedBody> bodies = new TreeMap<>();

    private final NavigableSet<Integer> sentenceEnds = new TreeSet<>();

    /**
     * One resolution; offsets are those of the folded text.
     *
     * @param start includes a body directly before the number
     * @param end exclusive; includes 决议 if the number is not in a list
     * @param body the preferred name of its body; empty if the sentence does not name a registered one
     * @param certain whether the body stands directly before the number or its list, or belongs to its symbol
     * @param number e.g. {@code 2231} or {@code 79/79}, without a year after it
     */
    record NumberedResolution(int start, int end, Optional<String> body, boolean certain, String number) {}

    private record NamedBody(int start, int end, String name) {}

    /**
     * Finds all of them, in order. Linear in the text.
     *
     * @param folded the folded form of the text
     */
    static List<NumberedResolution> in(
            String text, NameNormaliser.Folded folded, Language language, Registry registry) {
        return language.resolutions().marker().filter(folded.text()::contains).isEmpty()
                ? List.of()
                : new ResolutionNumbers(text, folded, language, registry).find();
    }

    /** Returns the resolution of a title that is nothing but a number; otherwise empty. */
    static Optional<NumberedResolution> only(String title, Language language, Registry registry) {
        NameNormaliser.Folded folded = registry.fold(title);
        List<NumberedResolution> found = in(title, folded, language, registry);
        return found.size() == 1
                        && found.get(0).start() == 0
                        && found.get(0).end() == folded.text().length()
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private ResolutionNumbers(String text, NameNormaliser.Folded source, Language language, Registry registry) {
        this.words = language.resolutions();
        this.folded = source.text();
        int i = 0;
        while (i < folded.length()) {
            Optional<NameTrie.Match> match = registry.bodyAt(folded, i);
            if (match.isPresent()) {
                int end = match.get().end();
                bodies.put(end, new NamedBody(i, end, registry.body(match.get())));
            } else if (language.punctuation().sentenceEnds().isAt(text, source.start(i))) {
                sentenceEnds.add(i);
            }
            i = match.map(NameTrie.Match::end).orElse(i + 1);
        }
    }

    private List<NumberedResolution> find() {
        List<NumberedResolution> found = new ArrayList<>();
        Matcher list = words.list().matcher(folded);
        Optional<NamedBody> ofList = Optional.empty();
        int end = 0;
        while (list.find()) {
            int before = words.noun()
                    .filter(noun -> folded.startsWith(noun, list.start() - noun.length()))
                    .map(String::length)
                    .orElse(0);
            Optional<NamedBody> beside = Optional.ofNullable(bodies.get(list.start() - before));
            boolean resolution =
                    list.group("noun") != null || words.named() || beside.isPresent() && !isOtherPaper(list.end());
            if (words.marker().filter(list.group()::contains).isPresent() && resolution) {
                // 安理会第2254号决议、第2334号决议: the body before the first number is that of all.
                Optional<NamedBody> ofAll = continues(end, list.start()) ? ofList : Optional.empty();
                ofList = beside.or(() -> ofAll).or(() -> acting(list.start() - before));
                items(list, beside, ofList, found);
                end = list.end();
            }
        }
        return found;
    }

    /** Returns the body that adopted what is cited by a number: 安理会2015年7月20日通过的第2231号决议. */
    private Optional<NamedBody> acting(int number) {
        return nearestBefore(number)
                .filter(each -> number - each.end() < Clauses.FARTHEST
                        && words.act()
                                .matcher(folded)
                                .region(each.end(), number)
                                .matches());
    }

    /** Whether a list of numbers goes on after the word for a resolution. */
    private boolean continues(int end, int start) {
        return end > 0 && words.between().matcher(folded).region(end, start).matches();
    }

    private boolean isOtherPaper(int offset) {
        return words.otherPapers()
                .matcher(folded)
                .region(offset, folded.length())
                .lookingAt();
    }

    private void items(
            Matcher list, Optional<NamedBody> beside, Optional<NamedBody> ofList, List<NumberedResolution> found) {
        Optional<String> body = ofList.or(() -> nearestBefore(list.start())).map(NamedBody::name);
        int noun = list.start("noun");
        Matcher item = words.item().matcher(folded).region(list.start(), noun < 0 ? list.end() : noun);
        List<NumberedResolution> items = new ArrayList<>();
        while (item.find()) {
            int start = items.isEmpty() ? beside.map(NamedBody::start).orElse(item.start()) : item.start();
            items.add(new NumberedResolution(
                    start, item.end(), body, ofList.isPresent(), item.group(1).toUpperCase(Locale.ROOT)));
        }
        if (items.size() == 1) {
            NumberedResolution only = items.remove(0);
            items.add(new NumberedResolution(only.start(), list.end(), only.body(), only.certain(), only.number()));
        }
        found.addAll(items);
    }

    /** Returns the last body before a number in its sentence. */
    private Optional<NamedBody> nearestBefore(int number) {
        Map.Entry<Integer, NamedBody> before = bodies.floorEntry(number);
        Integer sentenceEnd = sentenceEnds.floor(number);
        return before == null
                        || sentenceEnd != null
                                && sentenceEnd > before.getValue().start()
                ? Optional.empty()
                : Optional.of(before.getValue());
    }
}
