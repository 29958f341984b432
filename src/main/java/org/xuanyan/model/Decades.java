package org.xuanyan.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The division of what declarations have into parts that stay short: one for each decade of their slugs and, of a long decade, one for
 * each year. A decade is a part even if it has been divided, so that its address leads to its years: no address dies when the
 * collection grows.
 *
 * @param <T> what declarations have
 */
public final class Decades<T> {

    private static final int DIGITS = 3;

    private final List<DecadeOrYear<T>> decades = new ArrayList<>();
    private final Map<String, DecadeOrYear<T>> parts = new LinkedHashMap<>();
    private final int longest;
    private final Function<T, Slug> declaration;
    private final ToIntFunction<T> length;

    /**
     * A decade or a year.
     *
     * @param name as in addresses: {@code 2010s} or {@code 2018}
     * @param entries all that belongs to it, in the order in which it was given
     * @param years the parts of a decade that has been divided, the earliest first; what belongs to it is shown there
     */
    public record DecadeOrYear<T>(String name, List<T> entries, List<DecadeOrYear<T>> years) {

        /** Copies the lists, so that the record is immutable. */
        public DecadeOrYear {
            entries = List.copyOf(entries);
            years = List.copyOf(years);
        }

        /** Whether its entries are shown in its years. */
        public boolean isDivided() {
            return !years.isEmpty();
        }

        /** Whether it is a decade. */
        public boolean isDecade() {
            return name.endsWith("s");
        }

        /** Returns the first year, e.g. {@code 2010}. */
        public String firstYear() {
            return isDecade() ? name.substring(0, name.length() - 1) : name;
        }
    }

    /**
     * Divides entries.
     *
     * @param longest a decade that is longer is divided
     * @param declaration returns that to which an entry belongs
     * @param length of an entry
     */
    public Decades(List<T> entries, int longest, Function<T, Slug> declaration, ToIntFunction<T> length) {
        this.longest = longest;
        this.declaration = declaration;
        this.length = length;
        grouped(entries, slug -> slug.year().substring(0, DIGITS) + "0s")
                .forEach((name, own) -> decades.add(new DecadeOrYear<>(name, own, years(own))));
        decades.forEach(decade -> {
            parts.put(decade.name(), decade);
            decade.years().forEach(year -> parts.put(year.name(), year));
        });
    }

    private List<DecadeOrYear<T>> years(List<T> own) {
        List<DecadeOrYear<T>> years = new ArrayList<>();
        if (own.stream().mapToInt(length).sum() > longest) {
            grouped(own, Slug::year)
                    .forEach((name, entries) -> years.add(new DecadeOrYear<>(name, entries, List.of())));
        }
        return years;
    }

    private SortedMap<String, List<T>> grouped(List<T> entries, Function<Slug, String> name) {
        SortedMap<String, List<T>> groups = new TreeMap<>();
        entries.forEach(each -> groups.computeIfAbsent(name.apply(declaration.apply(each)), group -> new ArrayList<>())
                .add(each));
        return groups;
    }

    /** Returns the decades, the earliest first. */
    public List<DecadeOrYear<T>> decades() {
        return List.copyOf(decades);
    }

    /** Returns all parts: the decades, each before its years if it has been divided. */
    public List<DecadeOrYear<T>> all() {
        return List.copyOf(parts.values());
    }

    /** Returns the name of the part that shows what belongs to a declaration. */
    public String partOf(Slug slug) {
        return parts.containsKey(slug.year()) ? slug.year() : slug.year().substring(0, DIGITS) + "0s";
    }
}
