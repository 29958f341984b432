package org.xuanyan.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.locale.Percent;
import org.xuanyan.model.Account;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Source;
import org.xuanyan.model.Variant;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * The sources of each declaration as data, {@code /declarations/<slug>/sources/index.json}. The offset {@code at} is
 * 0-based, in UTF-16 code units of the decoded copy; {@code line} and {@code column} are 1-based.
 */
final class SourceData implements Format {

    private final Corpus corpus;

    SourceData(Corpus corpus) {
        this.corpus = corpus;
    }

    record SourcesJson(List<SourceAccountJson> sources, List<VariantJson> variants) {}

    private record SourceAccountJson(
            String id,
            String file,
            Optional<String> kind,
            Optional<String> description,
            String encoding,
            String sha256,
            Optional<OriginalJson> original,
            String completeness,
            double coverage,
            List<StretchJson> paragraphs,
            List<InterventionData> interventions) {}

    private record OriginalJson(String file, String sha256) {}

    private record StretchJson(AnchorId id, int start, int end) {}

    private record VariantJson(
            AnchorId paragraph,
            String kind,
            int start,
            int end,
            Optional<AnchorId> until,
            Optional<Integer> untilEnd,
            Map<String, String> readings,
            Optional<String> reason) {}

    @Override
    public Stream<Output> outputs() {
        return corpus.declarations().stream()
                .map(each -> new Output(
                        Routes.sourcesData(each.metadata().slug()).file(),
                        each.metadata().file(),
                        () -> Json.bytes(sources(each))));
    }

    private static SourcesJson sources(Declaration declaration) {
        return new SourcesJson(
                declaration.provenance().accounts().stream()
                        .map(SourceData::source)
                        .toList(),
                declaration.provenance().variants().stream()
                        .map(SourceData::variant)
                        .toList());
    }

    private static SourceAccountJson source(Account account) {
        Source source = account.source();
        return new SourceAccountJson(
                source.id(),
                source.copy().file(),
                source.kind(),
                source.description(),
                source.copy().encoding().name(),
                source.copy().sha256(),
                source.original().map(original -> new OriginalJson(original.file(), original.sha256())),
                source.completeness().key(),
                Percent.floor(account.coverage()),
                account.stretches().stream()
                        .map(each -> new StretchJson(each.block(), each.start(), each.end()))
                        .toList(),
                account.interventions().stream().map(InterventionData::of).toList());
    }

    private static VariantJson variant(Variant variant) {
        Map<String, String> readings = new TreeMap<>();
        variant.readings().forEach(reading -> readings.put(reading.source(), reading.text()));
        Optional<Variant> beyond =
                Optional.of(variant).filter(each -> !each.until().equals(each.block()));
        return new VariantJson(
                variant.block(),
                variant.kind().key(),
                variant.start(),
                variant.end(),
                beyond.map(Variant::until),
                beyond.map(Variant::untilEnd),
                readings,
                Optional.of(variant.reason()).filter(reason -> !reason.isEmpty()));
    }
}
