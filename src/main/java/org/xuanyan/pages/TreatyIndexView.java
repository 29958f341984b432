package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.xuanyan.locale.DeclarationNames;
import org.xuanyan.locale.NameInLanguage;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.locale.TreatyMessages;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/**
 * The index of instruments.
 *
 * @param columns the declarations, the oldest first, with the number of citations in each
 * @param byPinyin grouped by the first letter of the pinyin
 * @param byKind grouped by kind, in the order of {@link TreatyKind}
 * @param byCitations the most cited first; if two are cited equally often, first the one that more declarations cite
 * @param mostCited the first of {@code byCitations}, for the front page
 * @param citations the number of all citations
 */
record TreatyIndexView(
        List<Column> columns,
        List<Group> byPinyin,
        List<Group> byKind,
        List<TreatySummary> byCitations,
        List<TreatySummary> mostCited,
        int citations,
        Route data,
        Route matrix) {

    private static final int MOST_CITED = 8;
    private static final String DIGITS = "0–9";

    /** One declaration. */
    record Column(Route route, String year, NameInLanguage name, int citations) {}

    /** Instruments under one heading. */
    record Group(Route route, String label, List<TreatySummary> treaties) {}

    static TreatyIndexView of(SiteLocale locale) {
        CrossReferences index = locale.index();
        PageMessages messages = locale.messages();
        List<TreatySummary> all = new ArrayList<>();
        Map<String, List<TreatySummary>> initials = new LinkedHashMap<>();
        Map<TreatyKind, List<TreatySummary>> kinds = new EnumMap<>(TreatyKind.class);
        for (Treaty treaty : index.corpus().treaties()) {
            TreatySummary summary = TreatySummary.of(treaty, locale);
            all.add(summary);
            initials.computeIfAbsent(initial(treaty, messages), each -> new ArrayList<>())
                    .add(summary);
            kinds.computeIfAbsent(treaty.kind(), each -> new ArrayList<>()).add(summary);
        }
        List<Group> byPinyin = new ArrayList<>();
        initials.forEach((label, treaties) ->
                byPinyin.add(new Group(Routes.treatiesByInitial(byPinyin.size() + 1), label, treaties)));
        List<Group> byKind = new ArrayList<>();
        kinds.forEach((kind, treaties) ->
                byKind.add(new Group(Routes.treatiesByKind(kind), TreatyMessages.kind(kind, messages), treaties)));
        List<TreatySummary> byCitations = new ArrayList<>(all);
        byCitations.sort(Comparator.comparingInt(TreatySummary::citations)
                .thenComparingInt(TreatySummary::summits)
                .reversed());
        return new TreatyIndexView(
                columns(all, locale),
                byPinyin,
                byKind,
                byCitations,
                byCitations.stream()
                        .filter(each -> each.citations() > 0)
                        .limit(MOST_CITED)
                        .toList(),
                all.stream().mapToInt(TreatySummary::citations).sum(),
                Routes.TREATIES_DATA,
                Routes.TREATIES_MATRIX);
    }

    private static List<Column> columns(List<TreatySummary> all, SiteLocale locale) {
        List<Column> columns = new ArrayList<>();
        locale.corpus().declarations().forEach(each -> {
            int column = columns.size();
            DeclarationNames names = DeclarationNames.of(each.metadata(), locale.messages());
            columns.add(new Column(
                    Routes.declaration(each.metadata().slug()),
                    Integer.toString(each.metadata().adopted().getYear()),
                    new NameInLanguage(names.name(), names.language()),
                    all.stream()
                            .mapToInt(treaty -> treaty.cells().get(column).citations())
                            .sum()));
        });
        return columns;
    }

    private static String initial(Treaty treaty, PageMessages messages) {
        return treaty.pinyin()
                .map(pinyin -> pinyin.charAt(0))
                .map(c -> Character.isDigit(c) ? DIGITS : String.valueOf(Character.toUpperCase(c)))
                .orElseGet(() -> messages.say("treaties.no-pinyin"));
    }
}
