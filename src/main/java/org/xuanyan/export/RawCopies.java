package org.xuanyan.export;

import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Source;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** The raw copies, and the files from which they were taken, byte for byte. */
final class RawCopies implements Format {

    private final Corpus corpus;

    RawCopies(Corpus corpus) {
        this.corpus = corpus;
    }

    @Override
    public Stream<Output> outputs() {
        return corpus.declarations().stream().flatMap(RawCopies::copies);
    }

    private static Stream<Output> copies(Declaration declaration) {
        return declaration.metadata().sources().stream().flatMap(source -> copies(source, declaration.metadata()));
    }

    private static Stream<Output> copies(Source source, Metadata metadata) {
        Output copy = new Output(
                Routes.rawCopy(metadata.slug(), source.copy().file()).file(), metadata.file(), source.copy()::bytes);
        return Stream.concat(
                Stream.of(copy),
                source.original().stream()
                        .map(original -> new Output(
                                Routes.original(metadata.slug(), original.file())
                                        .file(),
                                metadata.file(),
                                original.bytes())));
    }
}
