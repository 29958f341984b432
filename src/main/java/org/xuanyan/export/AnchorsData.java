package org.xuanyan.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Ledger;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * Every id that was ever published, {@code /declarations/<slug>/anchors.json}; {@code /anchors.json} lists these files. The
 * texts are in {@code index.json} beside it.
 */
final class AnchorsData implements Format {

    private final Corpus corpus;

    AnchorsData(Corpus corpus) {
        this.corpus = corpus;
    }

    private record AnchorsIndexJson(List<AnchorsFileJson> declarations) {}

    /**
     * A file of ids.
     *
     * @param file relative to the index
     */
    private record AnchorsFileJson(Slug declaration, String file) {}

    record AnchorsJson(Slug declaration, List<AnchorJson> anchors) {}

    private record AnchorJson(
            AnchorId id,
            String status,
            List<AnchorId> targets,
            String edition,
            String fingerprint,
            Optional<String> reason) {}

    @Override
    public Stream<Output> outputs() {
        Output index = new Output(
                Routes.ANCHORS_DATA.file(),
                corpus.site().file(),
                () -> Json.bytes(new AnchorsIndexJson(corpus.declarations().stream()
                        .map(each -> each.metadata().slug())
                        .map(each -> new AnchorsFileJson(each, Routes.ANCHORS_DATA.linkTo(Routes.anchorsData(each))))
                        .toList())));
        return Stream.concat(
                Stream.of(index),
                corpus.declarations().stream()
                        .map(each -> new Output(
                                Routes.anchorsData(each.metadata().slug()).file(),
                                each.metadata().file(),
                                () -> Json.bytes(declaration(each)))));
    }

    private static AnchorsJson declaration(Declaration declaration) {
        Ledger ledger = declaration.anchors().complete();
        Map<AnchorId, Ledger.Row> current = ledger.current();
        List<AnchorId> ids = new ArrayList<>(current.keySet());
        ids.removeIf(AnchorId::isParagraph);
        ids.addAll(ledger.order());
        return new AnchorsJson(
                declaration.metadata().slug(),
                ids.stream().map(id -> anchor(current.get(id))).toList());
    }

    private static AnchorJson anchor(Ledger.Row row) {
        return new AnchorJson(
                row.id(),
                row.status().key(),
                row.targets(),
                row.edition(),
                row.fingerprint(),
                Optional.of(row.reason()).filter(reason -> !reason.isEmpty()));
    }
}
