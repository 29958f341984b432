package org.xuanyan.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The columns of the table of instruments and declarations: one for each declaration while they are few, otherwise one for
 * each year, or for as many years as make the table narrow enough.
 */
public final class CitationColumns {

    private static final int MAX_DECLARATIONS = 24;
    private static final int MAX_STRETCHES = 12;
    private static final List<Integer> YEARS = List.of(1, 5, 10, 20, 50, 100, 1000);

    private final List<Stretch> columns = new ArrayList<>();
    private final SortedMap<Slug, Integer> columnOf = new TreeMap<>();

    /**
     * One column.
     *
     * @param first its first year; years are those of the slugs
     * @param last its last year; the same as {@code first} if it is a declaration or a year
     * @param declarations the oldest first
     */
    public record Stretch(int first, int last, List<Declaration> declarations) {

        /** Copies the list, so that the record is immutable. */
        public Stretch {
            declarations = List.copyOf(declarations);
        }
    }

    /**
     * Makes the columns.
     *
     * @param declarations the oldest first
     */
    CitationColumns(List<Declaration> declarations) {
        if (declarations.size() <= MAX_DECLARATIONS) {
            declarations.forEach(each -> add(year(each), year(each), List.of(each)));
        } else {
            stretches(declarations);
        }
    }

    private void stretches(List<Declaration> declarations) {
        int years = YEARS.stream()
                .filter(each -> declarations.stream()
                                .mapToInt(declaration -> year(declaration) / each)
                                .distinct()
                                .count()
                        <= MAX_STRETCHES)
                .findFirst()
                .orElseThrow();
        SortedMap<Integer, List<Declaration>> stretches = new TreeMap<>();
        declarations.forEach(each -> stretches
                .computeIfAbsent(year(each) / years, stretch -> new ArrayList<>())
                .add(each));
        stretches.forEach((stretch, own) -> add(stretch * years, stretch * years + years - 1, own));
    }

    private void add(int first, int last, List<Declaration> declarations) {
        declarations.forEach(each -> columnOf.put(each.metadata().slug(), columns.size()));
        columns.add(new Stretch(first, last, declarations));
    }

    private static int year(Declaration declaration) {
        return Integer.parseInt(declaration.metadata().slug().year());
    }

    /** Returns the columns, the earliest first. */
    public List<Stretch> all() {
        return List.copyOf(columns);
    }

    /** Whether each column is one declaration. */
    public boolean areDeclarations() {
        return columns.size() == columnOf.size();
    }

    /**
     * Returns how many of some citations each column has.
     *
     * @param citing the declaration of each citation
     */
    public List<Integer> counts(List<Slug> citing) {
        int[] counts = new int[columns.size()];
        citing.forEach(each -> counts[columnOf.get(each)]++);
        return IntStream.of(counts).boxed().toList();
    }
}
