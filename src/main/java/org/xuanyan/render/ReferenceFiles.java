package org.xuanyan.render;

import java.util.Arrays;
import java.util.stream.Stream;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Paragraph;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The references of each declaration and each paragraph as files for reference managers. */
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
        String slug = declaration.metadata().slug();
        Reference whole = Reference.of(corpus.site(), declaration.metadata());
        return Stream.concat(
                outputs(declaration, whole, Routes.declaration(slug)),
                declaration.paragraphs().stream()
                        .map(Paragraph::id)
                        .flatMap(id -> outputs(declaration, whole.paragraph(id), Routes.paragraph(slug, id))));
    }

    private static Stream<Output> outputs(Declaration declaration, Reference reference, Route folder) {
        return Arrays.stream(ReferenceFormat.values())
                .map(format -> new Output(
                        format.route(folder).file(), declaration.metadata().file(), () -> format.bytes(reference)));
    }
}
