package org.xuanyan.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuanyan.language.Languages;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.model.Authority;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.Treaty.Bond;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Routes;
import org.xuanyan.text.NearestWord;
import org.xuanyan.text.SourceSpan;

/** Reads {@code content/treaties.yml}. */
final class AuthorityReader {

    /** The name of the file in the content folder. */
    static final String FILE = "treaties.yml";

    /**
     * The number of ids that an unknown one is compared with, so that a long file with errors is still read quickly.
     */
    private static final int MOST_COMPARED = 2_000;

    /** Shorter names would be found inside other words. */
    private static final int SHORTEST_NAME = 2;

    /** An id becomes the name of a folder and part of an address. */
    private static final int LONGEST_ID = 100;

    /** The number of unknown ids for which a similar one is looked up: the search is slow, and more have one cause. */
    private static final int MOST_ADVICE = 50;

    /** The brackets around titles in the languages of the collection. */
    private final List<TitleBrackets> brackets;

    private final Problems problems;
    private final Values values;
    private final IdentifierReader identifiers;
    private final Map<String, List<String>> bodies = new LinkedHashMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, SourceSpan> ids = new TreeMap<>();
    private final Map<String, String> placeNames = new TreeMap<>();
    private final Set<String> bodyNames = new TreeSet<>();
    private int unknownIds;

    private AuthorityReader(List<TitleBrackets> brackets, Problems problems) {
        this.brackets = brackets;
        this.problems = problems;
        this.values = new Values(problems);
        this.identifiers = new IdentifierReader(problems);
    }

    /**
     * Reads the file, which is optional.
     *
     * @param name the name of the file in findings
     * @param languages the languages of the collection, whose brackets the file leaves out
     */
    static Authority read(Path file, String name, Set<LanguageTag> languages, Problems problems) throws IOException {
        Problems own = new Problems();
        if (!TextReader.isThere(file, name, own)) {
            problems.addAll(own);
            return own.hasErrors() ? Authority.unreadable(name) : Authority.none(name);
        }
        List<TitleBrackets> brackets = languages.stream()
                .map(each -> Languages.of(each).titles().brackets())
                .toList();
        Authority authority = TextReader.read(file, name, own)
                .flatMap(text -> YamlReader.read(text, own))
                .map(fields -> new AuthorityReader(brackets, own).authority(name, fields))
                .orElseGet(() -> Authority.unreadable(name));
        problems.addAll(own);
        return authority;
    }

    private Authority authority(String name, Fields fields) {
        Map<String, String> abbreviations = new TreeMap<>();
        fields.mappings("abbreviations").forEach(each -> abbreviation(each, abbreviations));
        fields.mappings("bodies").forEach(this::body);
        places(fields.mapping("places"));
        Set<String> works = new TreeSet<>();
        fields.scalars("works").stream()
                .filter(this::isTitle)
                .map(Scalar::value)
                .forEach(works::add);
        List<Fields> mappings = fields.mappings("treaties");
        // All ids are read first, because a relation may name an entry further down.
        List<Optional<Scalar>> idOf = mappings.stream()
                .map(each -> each.required("id").filter(this::isNew))
                .toList();
        List<Authority.Entry> entries = new ArrayList<>();
        for (int i = 0; i < mappings.size(); i++) {
            entry(idOf.get(i), mappings.get(i)).ifPresent(entries::add);
        }
        fields.rejectUnknown();
        return new Authority(name, abbreviations, bodies, english, works, entries, !problems.hasErrors(), placeNames);
    }

    private void abbreviation(Fields fields, Map<String, String> abbreviations) {
        Optional<Scalar> brief = fields.required("short");
        Optional<Scalar> full = fields.required("full");
        fields.rejectUnknown();
        if (brief.isPresent() && full.isPresent()) {
            if (brief.get().value().length() >= full.get().value().length()) {
                problems.report(
                        Code.ABBREVIATION_NOT_SHORTER,
                        brief.get().at(),
                        brief.get().value());
            } else if (abbreviations.putIfAbsent(full.get().value(), brief.get().value()) != null) {
                problems.report(Code.DUPLICATE_ABBREVIATION, full.get().at());
            }
        }
    }

    private void body(Fields fields) {
        Optional<Scalar> name = fields.required("name");
        List<Scalar> aliases = fields.scalars("aliases");
        Optional<Scalar> inEnglish = fields.optional("english");
        fields.rejectUnknown();
        Stream.concat(name.stream(), aliases.stream())
                .filter(each -> !bodyNames.add(each.value()))
                .forEach(each -> problems.report(Code.DUPLICATE_BODY, each.at(), each.value()));
        name.ifPresent(each -> bodies.putIfAbsent(
                each.value(), aliases.stream().map(Scalar::value).toList()));
        name.ifPresent(each -> inEnglish.ifPresent(words -> english.put(each.value(), words.value())));
    }

    private void places(Fields fields) {
        for (String place : fields.keys()) {
            if (fields.isMapping(place)) {
                fields.optionalMapping(place).ifPresent(each -> placeWithOtherNames(place, fields.at(place), each));
            } else {
                fields.optional(place).ifPresent(words -> english.put(place, words.value()));
            }
        }
    }

    private void placeWithOtherNames(String place, SourceSpan at, Fields fields) {
        fields.required("english").ifPresent(words -> english.put(place, words.value()));
        List<Scalar> aliases = fields.scalars("aliases");
        fields.rejectUnknown();
        if (placeNames.putIfAbsent(place, place) != null) {
            problems.report(Code.DUPLICATE_PLACE, at, place);
        }
        for (Scalar each : aliases) {
            if (placeNames.putIfAbsent(each.value(), place) != null) {
                problems.report(Code.DUPLICATE_PLACE, each.at(), each.value());
            }
        }
    }

    private Optional<Authority.Entry> entry(Optional<Scalar> id, Fields fields) {
        Optional<Scalar> title = fields.required("title").filter(this::isTitle);
        Optional<String> pinyin = fields.optional("pinyin").flatMap(values::pinyin);
        Optional<TreatyKind> kind = fields.required("kind").flatMap(values::treatyKind);
        List<Scalar> aliases =
                fields.scalars("aliases").stream().filter(this::isTitle).toList();
        List<Scalar> names = fields.scalars("unbracketed").stream()
                .filter(this::isUnbracketed)
                .toList();
        Optional<Scalar> body = fields.optional("body");
        Optional<Scalar> number = fields.optional("number").flatMap(values::resolutionNumber);
        number.ifPresent(each -> checkBody(each, body));
        Treaty.Identifiers listed = identifiers.read(fields);
        List<Treaty.Relation> relations = relations(id.map(Scalar::value).orElse(Fields.UNKNOWN), fields);
        Optional<String> english = words(fields, "english");
        Optional<String> date = fields.optional("date").flatMap(values::partialDate);
        Optional<String> place = words(fields, "place");
        Optional<String> note = words(fields, "note");
        fields.rejectUnknown();
        if (id.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        List<SourceSpan> places = Stream.of(Stream.of(title.get()), aliases.stream(), names.stream())
                .flatMap(each -> each)
                .map(Scalar::at)
                .toList();
        Treaty treaty = new Treaty(
                new TreatyId(id.get().value()),
                title.get().value(),
                pinyin,
                kind.orElse(TreatyKind.OTHER),
                aliases.stream().map(Scalar::value).toList(),
                names.stream().map(Scalar::value).toList(),
                english,
                date,
                place,
                body.map(Scalar::value),
                number.map(Scalar::value),
                listed,
                relations,
                note,
                true,
                List.of());
        return Optional.of(new Authority.Entry(treaty, places));
    }

    private static Optional<String> words(Fields fields, String key) {
        return fields.optional(key).map(Scalar::value);
    }

    private boolean isNew(Scalar id) {
        if (values.shortName(id).isEmpty()) {
            return false;
        }
        if (id.value().length() > LONGEST_ID) {
            problems.report(Code.LONG_ID, id.at(), LONGEST_ID);
            return false;
        }
        if (!Routes.isFreeForTreaty(id.value())) {
            problems.report(Code.RESERVED_TREATY_ID, id.at(), id.value());
            return false;
        }
        SourceSpan earlier = ids.putIfAbsent(id.value(), id.at());
        if (earlier != null) {
            problems.report(Code.DUPLICATE_ID, id.at(), id.value(), earlier.line());
        }
        return earlier == null;
    }

    private boolean isTitle(Scalar title) {
        String words = title.value();
        boolean bracketed = brackets.stream().anyMatch(each -> each.isTitle(words));
        if (bracketed) {
            problems.report(Code.TITLE_IN_BRACKETS, title.at(), words);
        }
        return !bracketed;
    }

    private boolean isUnbracketed(Scalar name) {
        boolean bracketed = brackets.stream().anyMatch(each -> each.isInTitle(name.value()));
        if (bracketed) {
            problems.report(Code.NAME_IN_BRACKETS, name.at(), name.value());
        }
        boolean tooShort =
                name.value().codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST_NAME;
        if (tooShort) {
            problems.report(Code.SHORT_NAME_UNBRACKETED, name.at(), name.value(), SHORTEST_NAME);
        }
        return !bracketed && !tooShort;
    }

    private void checkBody(Scalar number, Optional<Scalar> body) {
        if (body.filter(each -> bodies.containsKey(each.value())).isEmpty()) {
            Optional<String> meant = body.flatMap(each -> NearestWord.to(each.value(), bodies.keySet()));
            problems.report(Code.RESOLUTION_WITHOUT_BODY, body.map(Scalar::at).orElse(number.at()), meant);
        }
    }

    private List<Treaty.Relation> relations(String from, Fields fields) {
        List<Treaty.Relation> found = new ArrayList<>();
        fields.scalars("implements").forEach(to -> relation(from, Bond.IMPLEMENTS, to, found));
        fields.scalars("succeeds").forEach(to -> relation(from, Bond.SUCCEEDS, to, found));
        fields.optional("protocolTo").ifPresent(to -> relation(from, Bond.PROTOCOL_TO, to, found));
        return found.stream().distinct().toList();
    }

    private void relation(String from, Bond bond, Scalar to, List<Treaty.Relation> found) {
        if (to.value().equals(from)) {
            problems.report(Code.SELF_RELATION, to.at());
        } else if (ids.containsKey(to.value())) {
            found.add(new Treaty.Relation(bond, new TreatyId(to.value())));
        } else {
            long compared = unknownIds++ < MOST_ADVICE ? MOST_COMPARED : 0;
            List<String> candidates = ids.keySet().stream().limit(compared).toList();
            problems.report(Code.UNKNOWN_INSTRUMENT, to.at(), to.value(), NearestWord.to(to.value(), candidates));
        }
    }
}
