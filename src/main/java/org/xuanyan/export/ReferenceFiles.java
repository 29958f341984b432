package org.xuanyan.export;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.reference.Reference;
import org.xuanyan.reference.ReferenceFormat;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;

/** The references of each declaration as files for reference managers: an entry for it, then one for each paragraph. */
final class ReferenceFiles implements Format {

    private final Corpus corpus;

    ReferenceFiles(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<Output> outputs() {
        return corpus.declarations().stream().flatMap(this::outputs);
    }

    private Stream<Output> outputs(Declaration declaration) {
        Metadata metadata = declaration.metadata();
        return Arrays.stream(ReferenceFormat.values())
                .map(format -> new Output(
                        format.route(metadata.slug()).file(),
                        metadata.file(),
                        () -> format.bytes(references(declaration))));
    }

    private List<Reference> references(Declaration declaration) {
        Reference whole = Reference.of(corpus.site(), declaration.metadata());
        return Stream.concat(Stream.of(whole), declaration.paragraphs().stream().map(whole::to))
                .toList();
    }
}
