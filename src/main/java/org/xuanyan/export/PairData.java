package org.xuanyan.export;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.ComparedPair;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.PairClass;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** Two declarations side by side, {@code /compare/<earlier>..<later>/index.json}: what became of each paragraph. */
final class PairData implements Format {

    private final Corpus corpus;

    PairData(Corpus corpus) {
        this.corpus = corpus;
    }

    record PairJson(Slug earlier, Slug later, List<RowJson> rows) {}

    private record RowJson(
            @JsonProperty("class") PairClass kind,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean moved,
            List<AnchorId> before,
            List<AnchorId> after) {}

    @Override
    public Stream<Output> outputs() {
        return corpus.handedOn().pairs().stream()
                .map(pair -> new Output(
                        Routes.comparisonData(pair.earlier(), pair.later()).file(),
                        corpus.site().file(),
                        () -> Json.bytes(json(pair))));
    }

    private static PairJson json(ComparedPair pair) {
        return new PairJson(
                pair.earlier(),
                pair.later(),
                pair.rows().stream()
                        .map(row -> new RowJson(row.kind(), row.moved(), row.before(), row.after()))
                        .toList());
    }
}
