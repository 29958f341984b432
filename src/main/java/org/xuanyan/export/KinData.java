package org.xuanyan.export;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.KinClass;
import org.xuanyan.model.Kinship;
import org.xuanyan.model.PairKin;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * What the paragraphs of a declaration have in common with those of others, {@code /declarations/<slug>/kin.json}. Every link is
 * in the files of both declarations.
 */
final class KinData implements Format {

    private final Corpus corpus;

    KinData(Corpus corpus) {
        this.corpus = corpus;
    }

    record KinJson(List<LinkJson> links) {}

    /**
     * A link.
     *
     * @param paragraph of this declaration
     * @param other a paragraph of the other declaration
     * @param by {@code editor} if an editor made the link; otherwise absent
     * @param score how much of their rarer wording they share, 0 to 1, in hundredths
     */
    private record LinkJson(
            AnchorId paragraph,
            Slug declaration,
            AnchorId other,
            @JsonProperty("class") KinClass kind,
            double score,
            Optional<String> by) {}

    @Override
    public Stream<Output> outputs() {
        Map<Slug, List<PairKin>> kin = new LinkedHashMap<>();
        corpus.declarations().forEach(each -> kin.put(each.metadata().slug(), new ArrayList<>()));
        for (PairKin each : corpus.handedOn().kin()) {
            kin.get(each.earlier()).add(each);
            kin.get(each.later()).add(each);
        }
        return corpus.declarations().stream()
                .map(each -> output(each, kin.get(each.metadata().slug())));
    }

    private static Output output(Declaration declaration, List<PairKin> kin) {
        Slug slug = declaration.metadata().slug();
        return new Output(
                Routes.kinData(slug).file(),
                declaration.metadata().file(),
                () -> Json.bytes(new KinJson(kin.stream()
                        .flatMap(pair -> pair.links().stream()
                                .map(each ->
                                        link(each, slug, pair.isByEditor() ? Optional.of("editor") : Optional.empty())))
                        .toList())));
    }

    /** Returns a link as it is seen from one of its declarations. */
    private static LinkJson link(Kinship kin, Slug slug, Optional<String> by) {
        double score = Math.round(100 * kin.likeness()) / 100.0;
        return kin.earlier().equals(slug)
                ? new LinkJson(kin.before(), kin.later(), kin.after(), kin.kind(), score, by)
                : new LinkJson(kin.after(), kin.earlier(), kin.before(), kin.kind(), score, by);
    }
}
