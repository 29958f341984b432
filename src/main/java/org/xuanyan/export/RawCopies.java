package org.xuanyan.export;

import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;

/** The raw copies, byte for byte. */
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
        return declaration.metadata().sources().stream()
                .map(source -> new Output(
                        Routes.rawCopy(
                                        declaration.metadata().slug(),
                                        source.copy().file())
                                .file(),
                        declaration.metadata().file(),
                        source.copy()::bytes));
    }
}
