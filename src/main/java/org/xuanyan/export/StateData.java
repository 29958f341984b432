package org.xuanyan.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Corpus;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.StatesOfParagraph;
import org.xuanyan.site.Format;
import org.xuanyan.site.Output;
import org.xuanyan.site.Routes;
import org.xuanyan.text.Json;

/**
 * The states that the declarations name, {@code /states/index.json}, with the members of the organisation. Where each is named is
 * in the data of the declarations.
 */
final class StateData implements Format {

    private final Corpus corpus;

    StateData(Corpus corpus) {
        this.corpus = corpus;
    }

    record StatesJson(List<MembershipJson> members, List<StateJson> states) {}

    private record MembershipJson(String state, String since, Optional<String> until) {}

    /**
     * A state.
     *
     * @param names in the languages of the texts
     * @param declarations how many name it
     * @param paragraphs how many name it
     * @param proposals how many are said to be its own
     */
    private record StateJson(
            String code, Map<LanguageTag, String> names, int declarations, int paragraphs, int proposals) {}

    /** How often a state is named. */
    private static final class Counts {
        private final Map<LanguageTag, String> names = new LinkedHashMap<>();
        private int declarations;
        private int paragraphs;
        private int proposals;
    }

    @Override
    public Stream<Output> outputs() {
        return corpus.states().isAny()
                ? Stream.of(new Output(Routes.STATES_DATA.file(), corpus.site().file(), () -> Json.bytes(json())))
                : Stream.empty();
    }

    private StatesJson json() {
        Map<String, Counts> counts = new TreeMap<>();
        for (Declaration declaration : corpus.declarations()) {
            count(declaration, counts);
        }
        return new StatesJson(
                corpus.states().members().stream()
                        .map(each -> new MembershipJson(
                                each.state(),
                                each.since().toString(),
                                each.until().map(Object::toString)))
                        .toList(),
                counts.entrySet().stream()
                        .map(each -> new StateJson(
                                each.getKey(),
                                each.getValue().names,
                                each.getValue().declarations,
                                each.getValue().paragraphs,
                                each.getValue().proposals))
                        .toList());
    }

    private void count(Declaration declaration, Map<String, Counts> counts) {
        LanguageTag language = declaration.metadata().language();
        Map<String, Integer> own = new TreeMap<>();
        for (StatesOfParagraph paragraph :
                corpus.states().in(declaration.metadata().slug())) {
            paragraph.named().forEach(code -> own.merge(code, 1, Integer::sum));
            paragraph.proposals().stream()
                    .flatMap(each -> each.states().stream())
                    .forEach(code -> counts.computeIfAbsent(code, state -> new Counts()).proposals++);
        }
        own.forEach((code, paragraphs) -> {
            Counts state = counts.computeIfAbsent(code, each -> new Counts());
            Languages.of(language).states().name(code).ifPresent(name -> state.names.putIfAbsent(language, name));
            state.declarations++;
            state.paragraphs += paragraphs;
        });
    }
}
