package org.xuanyan.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.Treaty.Bond;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * All instruments with their citations as data, {@code /treaties/index.json}, in the order of the index. If there are too
 * many citations for one file, it lists a file for each year of declarations.
 */
final class TreatyData implements Format {

    private final CrossReferences index;

    TreatyData(CrossReferences index) {
        this.index = index;
    }

    record TreatiesJson(List<TreatyJson> treaties, List<YearJson> parts) {}

    /** A file with the citations of one year; {@code file} is relative to the file that lists it. */
    private record YearJson(String year, int citations, String file) {}

    private record CitationsJson(List<TreatyCitationJson> citations) {}

    private record TreatyJson(
            TreatyId id,
            String title,
            Optional<String> pinyin,
            String kind,
            boolean registered,
            List<String> aliases,
            List<String> unbracketed,
            Optional<String> english,
            Optional<String> date,
            Optional<String> place,
            Optional<String> body,
            Optional<String> number,
            Optional<String> wikidata,
            Optional<String> unts,
            Optional<String> note,
            @JsonProperty("implements") List<TreatyId> implementing,
            List<TreatyId> succeeds,
            Optional<TreatyId> protocolTo,
            List<TreatyId> formerIds,
            List<TreatyCitationJson> citations) {}

    /** A citation; {@code treaty} is left out where it stands in its instrument. */
    private record TreatyCitationJson(
            Optional<TreatyId> treaty,
            Slug declaration,
            AnchorId paragraph,
            String text,
            int start,
            int end,
            Optional<String> verb,
            Optional<String> stance,
            boolean adopted,
            Optional<Boolean> inferred) {}

    @Override
    public Stream<Output> outputs() {
        SortedMap<String, Integer> years = index.hasDividedCitations() ? countsOfYears() : new TreeMap<>();
        return Stream.concat(
                Stream.of(output(Routes.TREATIES_DATA, () -> Json.bytes(treaties(years)))),
                years.keySet().stream()
                        .map(year -> output(Routes.citationsData(year), () -> Json.bytes(citations(year)))));
    }

    private Output output(Route route, Supplier<byte[]> bytes) {
        return new Output(route.file(), index.corpus().site().file(), bytes);
    }

    private TreatiesJson treaties(SortedMap<String, Integer> years) {
        return new TreatiesJson(
                index.corpus().treaties().stream()
                        .map(each -> treaty(each, years.isEmpty()))
                        .toList(),
                years.entrySet().stream()
                        .map(each -> new YearJson(
                                each.getKey(),
                                each.getValue(),
                                Routes.TREATIES_DATA.linkTo(Routes.citationsData(each.getKey()))))
                        .toList());
    }

    private SortedMap<String, Integer> countsOfYears() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        index.corpus().treaties().stream()
                .flatMap(each -> index.places(each.id()).stream())
                .forEach(each -> counts.merge(year(each), 1, Integer::sum));
        return counts;
    }

    /** Returns the citations in the declarations of one year, in the order of the instruments, of time and text. */
    private CitationsJson citations(String year) {
        return new CitationsJson(index.corpus().treaties().stream()
                .flatMap(treaty -> index.places(treaty.id()).stream()
                        .filter(each -> year(each).equals(year))
                        .map(each -> citation(each, Optional.of(treaty.id()))))
                .toList());
    }

    private static String year(CrossReferences.CitingPlace place) {
        return place.declaration().metadata().slug().year();
    }

    private TreatyJson treaty(Treaty treaty, boolean withCitations) {
        return new TreatyJson(
                treaty.id(),
                treaty.title(),
                treaty.pinyin(),
                treaty.kind().key(),
                treaty.registered(),
                treaty.aliases(),
                treaty.unbracketed(),
                treaty.english(),
                treaty.date(),
                treaty.place(),
                treaty.body(),
                treaty.number(),
                treaty.identifiers().wikidata(),
                treaty.identifiers().unts(),
                treaty.note(),
                treaty.others(Bond.IMPLEMENTS).toList(),
                treaty.others(Bond.SUCCEEDS).toList(),
                treaty.others(Bond.PROTOCOL_TO).findFirst(),
                treaty.formerIds(),
                withCitations
                        ? index.places(treaty.id()).stream()
                                .map(each -> citation(each, Optional.empty()))
                                .toList()
                        : List.of());
    }

    private static TreatyCitationJson citation(CrossReferences.CitingPlace place, Optional<TreatyId> treaty) {
        int start = place.citation().start();
        int end = place.citation().end();
        return new TreatyCitationJson(
                treaty,
                place.declaration().metadata().slug(),
                place.paragraph().id(),
                place.paragraph().text().substring(start, end),
                start,
                end,
                place.citation().verb(),
                place.citation().stance(),
                place.citation().adopted(),
                Optional.of(place.citation().inferred()).filter(each -> each));
    }
}
