package org.xuanyan.anchor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.language.ListSeries;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.PrintedMark;
import org.xuanyan.text.ListNumerals;

/**
 * To what the items of one paragraph belong. The first item of another form, such as {@code (i)} after {@code (a)}, opens a
 * list inside the item before it, which goes on until a mark of an outer list follows: {@code (b)}. An item of another form
 * that is not the first belongs to the paragraph.
 */
final class ItemLevels {

    /** What stands around the letter or number of a mark; encircled ones are letters, too. */
    private static final Pattern MARK_ENDS =
            Pattern.compile("^[^\\p{IsAlphabetic}\\p{N}]+|[^\\p{IsAlphabetic}\\p{N}]+$");

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ROMAN = Pattern.compile("[ivx]+|[IVX]+");
    private static final int GREATEST_ROMAN = 39;

    /** Stands in forms for a numeral that is a word. */
    private static final String NUMERAL = "n";

    private final ParagraphName paragraph;
    private final List<Level> levels = new ArrayList<>();
    private final List<List<Counted>> lists = new ArrayList<>();
    private int items;

    /**
     * Begins with no item.
     *
     * @param paragraph to which the items belong
     */
    ItemLevels(ParagraphName paragraph) {
        this.paragraph = paragraph;
    }

    /**
     * One way to read a mark.
     *
     * @param form what it has in common with the other marks of its list, e.g. {@code (a)} or {@code 1.}
     * @param value at least 1
     */
    private record Reading(String form, int value) {

        boolean follows(Reading other) {
            return form.equals(other.form) && value == other.value + 1;
        }
    }

    /** The last item of a list, which the list has already. */
    private record Level(Reading last, ParagraphName name, List<Counted> list) {}

    /** How an item is read, and the items before it in its list. */
    private record Entered(Reading reading, List<Counted> list) {}

    /**
     * An item of a list that counts.
     *
     * @param item its place among all items, 0-based
     * @param form what its mark has in common with the other marks of its list
     * @param value at least 1
     */
    record Counted(int item, String form, int value) {}

    /** Returns the letter or number of a mark without what stands around it; empty for a bullet. */
    static String core(String numeral) {
        return MARK_ENDS.matcher(numeral).replaceAll("");
    }

    /**
     * Names the next item.
     *
     * @param named gives the name of an item of what it is given; that is the paragraph or another item
     */
    ParagraphName next(PrintedMark mark, Function<ParagraphName, ParagraphName> named) {
        List<Reading> readings = readings(mark);
        Optional<Entered> entered = enter(readings);
        ParagraphName name = named.apply(levels.isEmpty() ? paragraph : last().name());
        entered.ifPresent(each -> add(each, name));
        items++;
        return name;
    }

    private void add(Entered entered, ParagraphName name) {
        Reading reading = entered.reading();
        if (entered.list().isEmpty()) {
            lists.add(entered.list());
        }
        entered.list().add(new Counted(items, reading.form(), reading.value()));
        levels.add(new Level(reading, name, entered.list()));
    }

    /** Returns the lists that count, each with its items, in the order in which they begin. */
    List<List<Counted>> lists() {
        return lists;
    }

    /** Returns the paragraph to which the items belong. */
    ParagraphName paragraph() {
        return paragraph;
    }

    private Level last() {
        return levels.get(levels.size() - 1);
    }

    /** Leaves the levels that the next item ends, and returns how its mark is read. */
    private Optional<Entered> enter(List<Reading> readings) {
        for (int i = levels.size() - 1; i >= 0; i--) {
            Level level = levels.get(i);
            Optional<Reading> next =
                    readings.stream().filter(each -> each.follows(level.last())).findFirst();
            if (next.isPresent()) {
                leave(i);
                return Optional.of(new Entered(next.get(), level.list()));
            }
        }
        Optional<Reading> first = readings.stream()
                .filter(each -> each.value() == 1 && levelOf(each).isEmpty())
                .findFirst();
        if (first.isPresent()) {
            return first.map(ItemLevels::opening);
        }
        Optional<Reading> same =
                readings.stream().filter(each -> levelOf(each).isPresent()).findFirst();
        Optional<Entered> entered = same.map(each -> new Entered(
                        each, levels.get(levelOf(each).orElseThrow()).list()))
                .filter(each -> each.reading().value() > 1)
                .or(() -> same.or(() -> readings.stream().findFirst()).map(ItemLevels::opening));
        leave(same.flatMap(this::levelOf).orElse(0));
        return entered;
    }

    private static Entered opening(Reading reading) {
        return new Entered(reading, new ArrayList<>());
    }

    /** Returns the level of the list that has the form of a mark. */
    private Optional<Integer> levelOf(Reading reading) {
        return IntStream.range(0, levels.size())
                .boxed()
                .filter(i -> levels.get(i).last().form().equals(reading.form()))
                .findFirst();
    }

    private void leave(int level) {
        levels.subList(level, levels.size()).clear();
    }

    /** Returns how a mark may be read: {@code (i)} is the first Roman numeral and the ninth letter. */
    private static List<Reading> readings(PrintedMark mark) {
        String written = Normalizer.normalize(mark.written(), Normalizer.Form.NFKC);
        String core = core(Normalizer.normalize(mark.numeral(), Normalizer.Form.NFKC));
        if (mark.number().isPresent() || DIGITS.matcher(core).matches()) {
            int value = mark.number().orElseGet(() -> Integer.parseInt(core));
            String kind = DIGITS.matcher(core).matches() ? "1" : NUMERAL;
            return List.of(new Reading(written.replace(core, kind), value));
        }
        Stream<Reading> roman = ROMAN.matcher(core).matches()
                ? roman(core).stream().map(value -> new Reading(written.replace(core, kindOfRoman(core)), value))
                : Stream.of();
        Stream<Reading> letters =
                ListSeries.place(core)
                        .map(each -> new Reading(written.replace(core, each.first()), each.value()))
                        .stream();
        return Stream.concat(roman, letters).toList();
    }

    private static String kindOfRoman(String numeral) {
        return Character.isLowerCase(numeral.charAt(0)) ? "i" : "I";
    }

    private static Optional<Integer> roman(String numeral) {
        return Stream.iterate(1, value -> value + 1)
                .limit(GREATEST_ROMAN)
                .filter(value -> ListNumerals.shown(value, kindOfRoman(numeral)).equals(numeral))
                .findFirst();
    }
}
