package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.xuanyan.model.Authority;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.CharacterNgrams;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.YamlText;

/** Registers and reports the titles that texts cite and the authority file does not list. */
final class UnregisteredTitles {

    /**
     * For more unknown titles than this, no similar entry is proposed: the authority file itself is probably missing.
     */
    private static final int MOST_COMPARED = 100;

    /** The Dice coefficient of their bigrams from which two names are similar. */
    private static final double ALIKE = 0.5;

    /** The placeholder for an unknown body in a proposed line; an editor replaces it. */
    private static final String BODY = "BODY";

    private final Authority authority;
    private final NameNormaliser normaliser;

    private UnregisteredTitles(Authority authority) {
        this.authority = authority;
        this.normaliser = NameNormaliser.with(authority.abbreviations());
    }

    /**
     * Returns one instrument for each title, in the order of first citation, and reports each once.
     *
     * @param mentions in reading order
     */
    static List<Treaty> register(
            List<CitationFinder.Unregistered> mentions, Authority authority, Registry registry, Problems problems) {
        Map<TreatyId, List<CitationFinder.Unregistered>> byId = new LinkedHashMap<>();
        for (CitationFinder.Unregistered each : mentions) {
            byId.computeIfAbsent(each.id(), id -> new ArrayList<>()).add(each);
        }
        UnregisteredTitles titles = new UnregisteredTitles(authority);
        Map<Long, List<Integer>> entriesByBigram = byId.isEmpty() ? Map.of() : titles.entriesByBigram();
        List<Treaty> treaties = new ArrayList<>();
        Set<String> reported = new TreeSet<>();
        byId.forEach((id, places) -> {
            CitationFinder.Unregistered first = places.get(0);
            Treaty treaty = Treaty.unregistered(id, first.mention().title(), first.kind());
            boolean byTitle = first.mention().number().isEmpty();
            Optional<Treaty> near = byTitle && treaties.size() < MOST_COMPARED
                    ? titles.nearest(first.mention().title(), entriesByBigram)
                    : Optional.empty();
            treaties.add(treaty);
            // Titles that differ only by an abbreviation have two ids, but need only one entry.
            if (authority.whole() && reported.add(registry.canonical(treaty.title()))) {
                titles.report(treaty, first, places.size(), near, problems);
            }
        });
        return treaties;
    }

    private void report(
            Treaty treaty, CitationFinder.Unregistered first, int places, Optional<Treaty> near, Problems problems) {
        Optional<Mention.ResolutionNumber> number = first.mention().number();
        boolean bodyUnknown = number.isPresent() && number.get().body().isEmpty();
        String line = "- {id: " + treaty.id() + ", title: " + YamlText.quote(treaty.title()) + ", kind: "
                + treaty.kind().key()
                + number.map(UnregisteredTitles::number).orElse("") + "}";
        problems.report(
                Code.UNREGISTERED_TITLE,
                first.at(),
                authority.file(),
                treaty.title(),
                places - 1,
                near.map(Treaty::id),
                near.map(Treaty::title),
                bodyUnknown ? BODY : "",
                line,
                authority.entries().isEmpty() ? "new" : "");
    }

    private static String number(Mention.ResolutionNumber number) {
        return ", body: " + number.body().map(YamlText::quote).orElse(BODY) + ", number: " + number.digits();
    }

    /** Returns bigram → indices of the entries with a name that contains it. */
    private Map<Long, List<Integer>> entriesByBigram() {
        Map<Long, List<Integer>> entries = new TreeMap<>();
        for (int i = 0; i < authority.entries().size(); i++) {
            int index = i;
            names(authority.entries().get(i).treaty())
                    .flatMapToLong(name -> bigrams(name).stream())
                    .distinct()
                    .forEach(each -> entries.computeIfAbsent(each, key -> new ArrayList<>())
                            .add(index));
        }
        return entries;
    }

    private CharacterNgrams bigrams(String name) {
        return CharacterNgrams.bigrams(normaliser.key(name));
    }

    private static Stream<String> names(Treaty treaty) {
        return Stream.concat(treaty.aliases().stream(), Stream.of(treaty.title()));
    }

    /** Returns the entry with the name that is most similar to a title. */
    private Optional<Treaty> nearest(String title, Map<Long, List<Integer>> entriesByBigram) {
        CharacterNgrams own = bigrams(title);
        Map<Integer, Integer> shared = new TreeMap<>();
        own.stream()
                .mapToObj(each -> entriesByBigram.getOrDefault(each, List.of()))
                .forEach(entries -> entries.forEach(index -> shared.merge(index, 1, Integer::sum)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(5)
                .map(each -> authority.entries().get(each.getKey()).treaty())
                .filter(each -> likeness(own, each) >= ALIKE)
                .max(Comparator.comparingDouble(each -> likeness(own, each)));
    }

    private double likeness(CharacterNgrams own, Treaty treaty) {
        return names(treaty).mapToDouble(name -> own.dice(bigrams(name))).max().orElse(0);
    }
}
