package org.xuanyan.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.PassageSubject;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/** The passages that several declarations have, {@code /passages/index.json}. */
final class PassageData implements Format {

    private final Corpus corpus;

    PassageData(Corpus corpus) {
        this.corpus = corpus;
    }

    record PassagesJson(List<PassageSubject> subjects, List<PassageJson> passages) {}

    private record PassageJson(
            String id, String title, Optional<String> english, Optional<String> subject, List<MemberJson> members) {}

    private record MemberJson(Slug declaration, List<AnchorId> paragraphs) {}

    @Override
    public Stream<Output> outputs() {
        return Stream.of(new Output(
                Routes.PASSAGES_DATA.file(),
                corpus.site().file(),
                () -> Json.bytes(new PassagesJson(
                        corpus.handedOn().subjects(),
                        corpus.handedOn().passages().stream()
                                .map(PassageData::passage)
                                .toList()))));
    }

    private static PassageJson passage(SharedPassage passage) {
        return new PassageJson(
                passage.id(),
                passage.title(),
                passage.english(),
                passage.subject().map(PassageSubject::title),
                passage.appearances().stream()
                        .map(each -> new MemberJson(each.declaration(), each.paragraphs()))
                        .toList());
    }
}
