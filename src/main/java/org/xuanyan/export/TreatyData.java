package org.xuanyan.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.CrossReferences;
import org.xuanyan.model.Slug;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.Treaty.Bond;
import org.xuanyan.model.TreatyId;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** All instruments with their citations as data, {@code /treaties/index.json}, in the order of the index. */
final class TreatyData implements Format {

    private final CrossReferences index;

    TreatyData(CrossReferences index) {
        this.index = index;
    }

    record TreatiesJson(List<TreatyJson> treaties) {}

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
            Optional<String> note,
            @JsonProperty("implements") List<TreatyId> implementing,
            List<TreatyId> succeeds,
            Optional<TreatyId> protocolTo,
            List<TreatyId> formerIds,
            List<TreatyCitationJson> citations) {}

    private record TreatyCitationJson(
            Slug declaration,
            AnchorId paragraph,
            String text,
            int start,
            int end,
            Optional<String> verb,
            Optional<String> stance,
            boolean adopted) {}

    @Override
    public Stream<Output> outputs() {
        return Stream.of(new Output(
                Routes.TREATIES_DATA.file(),
                index.corpus().site().file(),
                () -> Json.bytes(new TreatiesJson(
                        index.corpus().treaties().stream().map(this::treaty).toList()))));
    }

    private TreatyJson treaty(Treaty treaty) {
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
                treaty.note(),
                treaty.others(Bond.IMPLEMENTS).toList(),
                treaty.others(Bond.SUCCEEDS).toList(),
                treaty.others(Bond.PROTOCOL_TO).findFirst(),
                treaty.formerIds(),
                index.places(treaty.id()).stream().map(TreatyData::citation).toList());
    }

    private static TreatyCitationJson citation(CrossReferences.CitingPlace place) {
        int start = place.citation().start();
        int end = place.citation().end();
        return new TreatyCitationJson(
                place.declaration().metadata().slug(),
                place.paragraph().id(),
                place.paragraph().text().substring(start, end),
                start,
                end,
                place.citation().verb(),
                place.citation().stance(),
                place.citation().adopted());
    }
}
