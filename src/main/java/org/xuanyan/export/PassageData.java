package org.xuanyan.export;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.PassageSubject;
import org.xuanyan.model.RetiredPassage;
import org.xuanyan.model.SharedPassage;
import org.xuanyan.model.Slug;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * The passages that have a page, {@code /passages/index.json}; of many, the file lists a file for each year in which
 * passages appeared first.
 */
final class PassageData implements Format {

    /** So many appearances take about 30,000 bytes. */
    private static final int LONGEST = 500;

    private final Corpus corpus;

    PassageData(Corpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The first file.
     *
     * @param passages empty if there are parts
     * @param retired the ids of passages that do not exist any more
     */
    record PassagesJson(
            List<PassageSubject> subjects,
            List<PassageJson> passages,
            List<PassagesOfYearJson> parts,
            List<String> retired) {}

    /** A file with the passages of one year; {@code file} is relative to the file that lists it. */
    private record PassagesOfYearJson(String year, int passages, String file) {}

    private record PassagePartJson(List<PassageJson> passages) {}

    private record PassageJson(
            String id,
            List<String> formerIds,
            String title,
            Optional<String> english,
            Optional<String> subject,
            List<MemberJson> members) {}

    private record MemberJson(Slug declaration, List<AnchorId> paragraphs) {}

    @Override
    public Stream<Output> outputs() {
        List<SharedPassage> all = corpus.handedOn().withPage();
        boolean divided =
                all.stream().mapToInt(each -> each.appearances().size()).sum() > LONGEST;
        SortedMap<String, List<SharedPassage>> years = divided
                ? all.stream().collect(Collectors.groupingBy(PassageData::firstYear, TreeMap::new, Collectors.toList()))
                : new TreeMap<>();
        return Stream.concat(
                Stream.of(output(Routes.PASSAGES_DATA, () -> first(divided ? List.of() : all, years))),
                years.entrySet().stream()
                        .map(year -> output(
                                Routes.passagesData(year.getKey()),
                                () -> new PassagePartJson(passages(year.getValue())))));
    }

    private Output output(Route route, Supplier<Object> json) {
        return new Output(route.file(), corpus.site().file(), () -> Json.bytes(json.get()));
    }

    private static String firstYear(SharedPassage passage) {
        return passage.appearances().get(0).declaration().year();
    }

    private PassagesJson first(List<SharedPassage> whole, SortedMap<String, List<SharedPassage>> years) {
        return new PassagesJson(
                corpus.handedOn().subjects(),
                passages(whole),
                years.entrySet().stream()
                        .map(year -> new PassagesOfYearJson(
                                year.getKey(),
                                year.getValue().size(),
                                Routes.PASSAGES_DATA.linkTo(Routes.passagesData(year.getKey()))))
                        .toList(),
                corpus.handedOn().retired().stream().map(RetiredPassage::id).toList());
    }

    private static List<PassageJson> passages(List<SharedPassage> passages) {
        return passages.stream().map(PassageData::passage).toList();
    }

    private static PassageJson passage(SharedPassage passage) {
        return new PassageJson(
                passage.id(),
                passage.formerIds(),
                passage.title(),
                passage.english(),
                passage.subject().map(PassageSubject::title),
                passage.appearances().stream()
                        .map(each -> new MemberJson(each.declaration(), each.paragraphs()))
                        .toList());
    }
}
