package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.CitationColumns;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The index of instruments.
 *
 * @param columns of the table, the earliest first, with the number of citations in each
 * @param byYears whether the columns are years
 * @param table all of them, the most cited first; empty if the index is divided
 * @param byPinyin grouped by the first letter of the pinyin
 * @param byKind grouped by kind, in the order of {@link TreatyKind}
 * @param byCitations the most cited first; if two are cited equally often, first the one that more declarations cite; in a
 *     divided index only the first of them
 * @param mostCited the first of them, for the front page
 * @param count the number of instruments
 * @param citations the number of all citations
 * @param divided whether the instruments of each group are on pages of their own
 */
record TreatyIndexView(
        List<Column> columns,
        boolean byYears,
        List<Group> table,
        List<Group> byPinyin,
        List<Group> byKind,
        List<TreatySummary> byCitations,
        List<TreatySummary> mostCited,
        int count,
        int citations,
        boolean divided,
        Route data,
        Route matrix) {

    private static final String DIGITS = "0-9";
    private static final String NO_PINYIN = "none";

    private static final int MOST_CITED_AT_HOME = 8;

    private static final Comparator<TreatySummary> MOST_CITED_FIRST = Comparator.comparingInt(TreatySummary::citations)
            .thenComparingInt(TreatySummary::summits)
            .reversed();

    /** So many of the most cited instruments are on the page of a divided index. */
    private static final int MOST_CITED = 100;

    /**
     * One declaration, or some years.
     *
     * @param route of the declaration; empty for years
     * @param year or years
     * @param name of the declaration, or the years again
     */
    record Column(Optional<Route> route, String year, NameInLanguage name, int citations) {}

    /**
     * Instruments under one heading.
     *
     * @param key of the group in addresses
     * @param route in a divided index of the first page of the group, otherwise of its place in the index
     */
    record Group(String key, Route route, String label, List<IndexRow> rows) {}

    /**
     * An instrument.
     *
     * @param search its names, kind, body, number and pinyin, for the filter
     * @param order its places in the orders by pinyin and by kind, and its date, for the script that puts rows in order
     * @param cells one for each column
     */
    record IndexRow(TreatySummary treaty, String search, String order, List<Cell> cells) {}

    /**
     * The citations of an instrument in one declaration, or in some years.
     *
     * @param citations how many
     * @param route the place that lists the first of them
     * @param year or years
     * @param name of the declaration, or the years again
     * @param verb with which the declaration adopts or first cites it; without words if there is none, and for years
     * @param adopted whether the declaration adopts it
     */
    record Cell(int citations, Route route, String year, String name, NameInLanguage verb, boolean adopted) {}

    static TreatyIndexView of(SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        boolean divided = index.hasDividedIndex();
        List<CitationColumns.Stretch> years = index.columns().all();
        int[] totals = new int[years.size()];
        List<TreatySummary> all = new ArrayList<>();
        List<IndexRow> rows = new ArrayList<>();
        Map<String, List<IndexRow>> initials = new LinkedHashMap<>();
        Map<TreatyKind, List<IndexRow>> kinds = new EnumMap<>(TreatyKind.class);
        for (Treaty treaty : index.corpus().treaties()) {
            List<Integer> counts = index.counts(treaty.id());
            IntStream.range(0, totals.length).forEach(i -> totals[i] += counts.get(i));
            String order = all.size() + "," + treaty.kind().ordinal() + ","
                    + treaty.date().orElse("");
            IndexRow row = row(treaty, counts, order, locale);
            all.add(row.treaty());
            rows.add(row);
            initials.computeIfAbsent(initial(treaty), each -> new ArrayList<>()).add(row);
            kinds.computeIfAbsent(treaty.kind(), each -> new ArrayList<>()).add(row);
        }
        List<Group> byPinyin = new ArrayList<>();
        initials.forEach((key, own) -> byPinyin.add(new Group(
                key,
                divided ? Routes.treaties("initial", key, 1) : Routes.treatiesByInitial(key),
                initialLabel(key, messages),
                own)));
        List<Group> byKind = new ArrayList<>();
        kinds.forEach((kind, own) -> byKind.add(new Group(
                kind.key(),
                divided ? Routes.treaties("kind", kind.key(), 1) : Routes.treatiesByKind(kind),
                TreatyMessages.kind(kind, messages),
                own)));
        all.sort(MOST_CITED_FIRST);
        rows.sort(Comparator.comparing(IndexRow::treaty, MOST_CITED_FIRST));
        return new TreatyIndexView(
                IntStream.range(0, totals.length)
                        .mapToObj(i -> column(years.get(i), totals[i], locale))
                        .toList(),
                !index.columns().areDeclarations(),
                divided || rows.isEmpty() ? List.of() : List.of(new Group("", Routes.TREATIES, "", rows)),
                byPinyin,
                byKind,
                divided ? all.subList(0, Math.min(MOST_CITED, all.size())) : all,
                all.stream()
                        .filter(each -> each.citations() > 0)
                        .limit(MOST_CITED_AT_HOME)
                        .toList(),
                all.size(),
                IntStream.of(totals).sum(),
                divided,
                Routes.TREATIES_DATA,
                Routes.TREATIES_MATRIX);
    }

    private static IndexRow row(Treaty treaty, List<Integer> counts, String order, SiteLocale locale) {
        List<CrossReferences.CitingPlace> places = locale.index().places(treaty.id());
        List<CitationColumns.Stretch> columns = locale.index().columns().all();
        List<Cell> cells = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = column(columns.get(i), counts.get(i), locale);
            cells.add(cell(treaty, column, places.subList(before, before + counts.get(i)), locale));
            before += counts.get(i);
        }
        return new IndexRow(TreatySummary.of(treaty, locale), search(treaty, places, locale.messages()), order, cells);
    }

    private static Cell cell(
            Treaty treaty, Column column, List<CrossReferences.CitingPlace> places, SiteLocale locale) {
        Optional<Metadata> metadata =
                places.stream().findFirst().map(first -> first.declaration().metadata());
        Route route = metadata.map(first -> Routes.citations(locale.index(), treaty.id(), first.slug()))
                .orElseGet(() -> Routes.treaty(treaty.id()));
        List<Citation> citations = places.stream()
                .map(CrossReferences.CitingPlace::citation)
                .filter(each -> column.route().isPresent())
                .toList();
        Optional<Citation> adopting =
                citations.stream().filter(Citation::adopted).findFirst();
        LanguageTag language =
                metadata.map(Metadata::language).orElse(locale.messages().language());
        return new Cell(
                column.citations(),
                route,
                column.year(),
                column.name().text(),
                Stream.concat(adopting.stream(), citations.stream())
                        .map(each -> CitationView.verb(each, language, locale))
                        .filter(verb -> !verb.text().isEmpty())
                        .findFirst()
                        .orElse(new NameInLanguage("", language)),
                adopting.isPresent());
    }

    private static Column column(CitationColumns.Stretch column, int citations, SiteLocale locale) {
        if (locale.index().columns().areDeclarations()) {
            Metadata metadata = column.declarations().get(0).metadata();
            DeclarationNames names = DeclarationNames.of(metadata, locale.messages());
            return new Column(
                    Optional.of(Routes.declaration(metadata.slug())),
                    Integer.toString(metadata.adopted().getYear()),
                    new NameInLanguage(names.name(), names.language()),
                    citations);
        }
        LanguageTag language = locale.messages().language();
        String years = column.first() == column.last()
                ? Integer.toString(column.first())
                : column.first() + "–" + column.last();
        return new Column(Optional.empty(), years, new NameInLanguage(years, language), citations);
    }

    private static String initial(Treaty treaty) {
        return treaty.pinyin()
                .map(pinyin -> pinyin.charAt(0))
                .map(c -> Character.isDigit(c) ? DIGITS : String.valueOf(c).toLowerCase(Locale.ROOT))
                .orElse(NO_PINYIN);
    }

    private static String initialLabel(String key, PageMessages messages) {
        return switch (key) {
            case NO_PINYIN -> messages.say("treaties.no-pinyin");
            case DIGITS -> "0–9";
            default -> key.toUpperCase(Locale.ROOT);
        };
    }

    private static String search(Treaty treaty, List<CrossReferences.CitingPlace> places, PageMessages messages) {
        Set<String> written = new TreeSet<>();
        places.forEach(each -> written.add(each.paragraph()
                .text()
                .substring(each.citation().start(), each.citation().end())));
        return Stream.of(
                        Stream.of(treaty.title()),
                        treaty.aliases().stream(),
                        treaty.unbracketed().stream(),
                        written.stream(),
                        treaty.english().stream(),
                        Stream.of(TreatyMessages.kind(treaty.kind(), messages)),
                        treaty.body().stream(),
                        treaty.number().stream(),
                        treaty.pinyin().stream(),
                        treaty.pinyin().map(TreatyIndexView::firstLetters).stream())
                .flatMap(each -> each)
                .distinct()
                .collect(Collectors.joining(" | "));
    }

    /** Returns the first letters of the syllables, which Chinese readers type. */
    private static String firstLetters(String pinyin) {
        return Stream.of(pinyin.split(" "))
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }
}
