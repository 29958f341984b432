package org.xuanyan.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.SiteLocale;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.ComparedPair;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Html;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.PairClass;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.ParagraphName;
import org.xuanyan.model.PassageIndex;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.ParagraphOrder;
import org.xuanyan.text.TextDifference;

/**
 * What {@code pair.peb} shows: two declarations side by side.
 *
 * @param inLanguages how each language of the interface names them
 * @param yearBefore the year of the earlier one; empty if both are of the same, because it would not tell them apart
 * @param yearAfter the year of the later one, in the same way
 * @param textLanguage of both texts
 * @param newUnsure whether the copy of the earlier one is damaged or not complete, so that what is new may have been in it
 * @param lossUnsure whether the copy of the later one is, so that nobody knows what was dropped
 * @param counts of the classes that occur; at last of what moved, which is of a class, too
 * @param before how many paragraphs the earlier declaration has
 * @param after how many the later one has
 * @param previous the pair before it, in time, in each language; empty if this is the first
 * @param next the pair after it, in the same way
 * @param data the pair as data
 */
record PairView(
        List<PairNames> inLanguages,
        String yearBefore,
        String yearAfter,
        LanguageTag textLanguage,
        boolean newUnsure,
        boolean lossUnsure,
        List<ClassCount> counts,
        int before,
        int after,
        List<RowView> rows,
        List<PairLink> previous,
        List<PairLink> next,
        Route data) {

    /** Two declarations as one language names them. */
    record PairNames(DeclarationLink earlier, DeclarationLink later) {}

    private static final String MOVED = "moved";

    /**
     * How many paragraphs are in rows of a class, or have moved.
     *
     * @param kind its key
     */
    record ClassCount(String kind, int before, int after) {}

    /** A pair as links name it. */
    record PairLink(Route route, DeclarationLink earlier, DeclarationLink later) {}

    /**
     * One row.
     *
     * @param id of the element: the id of its first paragraph, with {@code was-} before it if the later declaration has none
     * @param kind the key of its class
     * @param moved whether it stands among other paragraphs now
     * @param passage the page of the passage to which it belongs, if more declarations than these two have it
     * @param declarations how many have the passage; 0 if there is none
     * @param kin of a paragraph that stands alone: where the other declaration has some of its words, in each language
     * @param html its words, with marked differences if words differ
     */
    record RowView(
            String id,
            String kind,
            boolean moved,
            List<PlaceOfRow> before,
            List<PlaceOfRow> after,
            Optional<Route> passage,
            int declarations,
            List<ElsewhereView> kin,
            Html html) {}

    /** A paragraph of a row. */
    record PlaceOfRow(Route route, ParagraphName paragraph) {}

    /**
     * Returns the view of a pair.
     *
     * @param index of the pair, 0-based
     * @param locales the first is the language of the page
     */
    static PairView of(int index, List<SiteLocale> locales) {
        SiteLocale locale = locales.get(0);
        List<ComparedPair> all = locale.corpus().handedOn().pairs();
        ComparedPair pair = all.get(index);
        List<ComparedPair.PairRow> rows = pair.rows();
        Declaration earlier = locale.index().declaration(pair.earlier());
        Declaration later = locale.index().declaration(pair.later());
        boolean ofOneYear = pair.earlier().year().equals(pair.later().year());
        return new PairView(
                locales.stream()
                        .map(each -> new PairNames(DeclarationLink.of(earlier, each), DeclarationLink.of(later, each)))
                        .toList(),
                ofOneYear ? "" : pair.earlier().year(),
                ofOneYear ? "" : pair.later().year(),
                later.metadata().language(),
                !earlier.metadata().isComplete(),
                !later.metadata().isComplete(),
                counts(rows),
                earlier.paragraphs().size(),
                later.paragraphs().size(),
                new Rows(earlier, later, locales).of(rows),
                neighbour(all, index - 1, locales),
                neighbour(all, index + 1, locales),
                Routes.comparisonData(pair.earlier(), pair.later()));
    }

    private static List<PairLink> neighbour(List<ComparedPair> all, int index, List<SiteLocale> locales) {
        return index < 0 || index == all.size()
                ? List.of()
                : locales.stream().map(each -> link(all.get(index), each)).toList();
    }

    /** Returns links to the pairs of which a declaration is one. */
    static List<PairLink> links(Slug slug, SiteLocale locale) {
        return locale.index().passages().pairs(slug).stream()
                .map(pair -> link(pair, locale))
                .toList();
    }

    /** Returns links to the last pairs, the newest first. */
    static List<PairLink> newest(int most, SiteLocale locale) {
        List<ComparedPair> all = locale.corpus().handedOn().pairs();
        return IntStream.range(0, Math.min(most, all.size()))
                .mapToObj(i -> link(all.get(all.size() - 1 - i), locale))
                .toList();
    }

    private static PairLink link(ComparedPair pair, SiteLocale locale) {
        return new PairLink(
                Routes.comparison(pair.earlier(), pair.later()),
                DeclarationLink.of(locale.index().declaration(pair.earlier()), locale),
                DeclarationLink.of(locale.index().declaration(pair.later()), locale));
    }

    private static List<ClassCount> counts(List<ComparedPair.PairRow> rows) {
        Map<PairClass, List<ComparedPair.PairRow>> byClass = rows.stream()
                .collect(Collectors.groupingBy(ComparedPair.PairRow::kind, TreeMap::new, Collectors.toList()));
        List<ComparedPair.PairRow> moved =
                rows.stream().filter(ComparedPair.PairRow::moved).toList();
        return Stream.concat(
                        byClass.entrySet().stream()
                                .map(each -> count(each.getKey().toString(), each.getValue())),
                        moved.isEmpty() ? Stream.empty() : Stream.of(count(MOVED, moved)))
                .toList();
    }

    private static ClassCount count(String kind, List<ComparedPair.PairRow> rows) {
        return new ClassCount(
                kind,
                rows.stream().mapToInt(row -> row.before().size()).sum(),
                rows.stream().mapToInt(row -> row.after().size()).sum());
    }

    /** Makes the rows of a page. */
    private static final class Rows {

        private final List<SiteLocale> locales;
        private final SiteLocale locale;
        private final boolean acrossScripts;
        private final MarkedWords marks;
        private final Slug earlier;
        private final Slug later;
        private final Map<AnchorId, Paragraph> then;
        private final Map<AnchorId, Paragraph> now;

        private Rows(Declaration earlier, Declaration later, List<SiteLocale> locales) {
            LanguageTag language = later.metadata().language();
            this.locales = locales;
            this.locale = locales.get(0);
            this.acrossScripts = !language.equals(earlier.metadata().language());
            this.marks = MarkedWords.in(language, locales);
            this.earlier = earlier.metadata().slug();
            this.later = later.metadata().slug();
            this.then = paragraphs(earlier);
            this.now = paragraphs(later);
        }

        private static Map<AnchorId, Paragraph> paragraphs(Declaration declaration) {
            Map<AnchorId, Paragraph> paragraphs = new LinkedHashMap<>();
            declaration.paragraphs().forEach(each -> paragraphs.put(each.id(), each));
            return paragraphs;
        }

        private List<RowView> of(List<ComparedPair.PairRow> rows) {
            return rows.stream().map(this::row).toList();
        }

        private RowView row(ComparedPair.PairRow row) {
            List<AnchorId> before = inOrder(row);
            TextDifference difference = difference(text(before, then), text(row.after(), now));
            Optional<SharedPassage> passage = passage(row);
            String plain = row.after().isEmpty() ? difference.before() : difference.after();
            return new RowView(
                    row.after().isEmpty()
                            ? "was-" + row.before().get(0)
                            : row.after().get(0).toString(),
                    row.kind().toString(),
                    row.moved(),
                    places(earlier, before, then),
                    places(later, row.after(), now),
                    passage.map(each -> PassageSummary.of(each, locale).route()),
                    passage.map(each -> each.appearances().size()).orElse(0),
                    locales.stream().flatMap(each -> kin(row, each).stream()).toList(),
                    row.before().isEmpty() || row.after().isEmpty() || difference.isEmpty() || difference.isOfScript()
                            ? new Html(Escaping.escape(plain))
                            : marks.of(difference));
        }

        /** Returns the earlier paragraphs of a row as they follow each other now. */
        private List<AnchorId> inOrder(ComparedPair.PairRow row) {
            return ParagraphOrder.of(texts(row.before(), then), texts(row.after(), now)).stream()
                    .map(row.before()::get)
                    .toList();
        }

        private static List<String> texts(List<AnchorId> ids, Map<AnchorId, Paragraph> paragraphs) {
            return ids.stream().map(id -> paragraphs.get(id).text()).toList();
        }

        private TextDifference difference(String before, String after) {
            return acrossScripts ? TextDifference.acrossScripts(before, after) : TextDifference.between(before, after);
        }

        private Optional<SharedPassage> passage(ComparedPair.PairRow row) {
            PassageIndex index = locale.index().passages();
            return Stream.concat(
                            row.after().stream().flatMap(id -> index.of(later, id).stream()),
                            row.before().stream().flatMap(id -> index.of(earlier, id).stream()))
                    .filter(each -> each.appearances().size() > 2)
                    .findFirst();
        }

        /**
         * Returns where the other declaration has words of a paragraph that stands alone: in one row is what was handed on as a whole,
         * but single sentences may have been moved into other paragraphs.
         */
        private Optional<ElsewhereView> kin(ComparedPair.PairRow row, SiteLocale locale) {
            if (row.before().isEmpty()) {
                return ElsewhereView.in(earlier, later, row.after().get(0), locale);
            }
            return row.after().isEmpty()
                    ? ElsewhereView.in(later, earlier, row.before().get(0), locale)
                    : Optional.empty();
        }

        private static String text(List<AnchorId> ids, Map<AnchorId, Paragraph> paragraphs) {
            return String.join("\n", texts(ids, paragraphs));
        }

        private static List<PlaceOfRow> places(Slug slug, List<AnchorId> ids, Map<AnchorId, Paragraph> paragraphs) {
            return ids.stream()
                    .map(id -> new PlaceOfRow(
                            Routes.anchor(slug, id), paragraphs.get(id).name()))
                    .toList();
        }
    }
}
