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
import org.xuanyan.model.Authority;
import org.xuanyan.model.Treaty;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.YamlText;

/** What texts cite and the authority file does not know: it is published all the same, and an editor is told. */
final class UnregisteredTitles {

    /** With more unknown titles than this, the authority file itself is missing. */
    private static final int MOST_COMPARED = 100;

    /** The share of pairs of characters that two names have in common if one may stand for the other. */
    private static final double ALIKE = 0.5;

    private final Authority authority;
    private final NameNormaliser folding;

    private UnregisteredTitles(Authority authority) {
        this.authority = authority;
        this.folding = NameNormaliser.with(authority.abbreviations());
    }

    /**
     * Returns one instrument for each title, in the order in which they are cited first, and reports each once.
     *
     * @param mentions in reading order
     */
    static List<Treaty> register(
            List<CitationFinder.Unregistered> mentions, Authority authority, Registry registry, Problems problems) {
        Map<String, List<CitationFinder.Unregistered>> byId = new LinkedHashMap<>();
        for (CitationFinder.Unregistered each : mentions) {
            byId.computeIfAbsent(each.mention().id(), id -> new ArrayList<>()).add(each);
        }
        UnregisteredTitles titles = new UnregisteredTitles(authority);
        Map<String, List<Integer>> pairs = byId.isEmpty() ? Map.of() : titles.pairs();
        List<Treaty> treaties = new ArrayList<>();
        Set<String> reported = new TreeSet<>();
        byId.forEach((id, places) -> {
            CitationFinder.Unregistered first = places.get(0);
            Treaty treaty = Treaty.unregistered(id, first.mention().title(), first.kind());
            boolean byTitle = first.mention().number().isEmpty();
            Optional<Treaty> near = byTitle && treaties.size() < MOST_COMPARED
                    ? titles.nearest(first.mention().title(), pairs)
                    : Optional.empty();
            treaties.add(treaty);
            // What differs by an abbreviation has two ids and needs one entry.
            if (authority.whole() && reported.add(registry.canonical(treaty.title()))) {
                titles.report(treaty, first, places.size(), near, problems);
            }
        });
        return treaties;
    }

    private void report(
            Treaty treaty, CitationFinder.Unregistered first, int places, Optional<Treaty> near, Problems problems) {
        String more =
                places == 1 ? "" : ", here and at " + (places - 1) + " more " + (places == 2 ? "place" : "places");
        Optional<Mention.ResolutionNumber> number = first.mention().number();
        boolean bodyUnknown = number.isPresent() && number.get().body().isEmpty();
        String question = near.map(each -> "is this an alias of " + each.id() + " (" + each.title() + ")? if not, ")
                .orElse("");
        problems.warning(
                first.at(),
                authority.file() + " does not know \"" + treaty.title() + "\"" + more,
                question + "add this line under treaties" + (bodyUnknown ? ", with its body instead of BODY: " : ": ")
                        + "- {id: " + treaty.id() + ", title: " + YamlText.quote(treaty.title()) + ", kind: "
                        + treaty.kind().key()
                        + number.map(UnregisteredTitles::number).orElse("")
                        + "}; choose a better id, its present address will lead there");
    }

    private static String number(Mention.ResolutionNumber number) {
        return ", body: " + number.body().map(YamlText::quote).orElse("BODY") + ", number: " + number.digits();
    }

    /** Returns pair of neighbouring characters → indices of the entries with a name that has it. */
    private Map<String, List<Integer>> pairs() {
        Map<String, List<Integer>> pairs = new TreeMap<>();
        for (int i = 0; i < authority.entries().size(); i++) {
            Treaty treaty = authority.entries().get(i).treaty();
            TreeSet<String> own = new TreeSet<>(pairs(treaty.title()));
            treaty.aliases().forEach(each -> own.addAll(pairs(each)));
            for (String pair : own) {
                pairs.computeIfAbsent(pair, each -> new ArrayList<>()).add(i);
            }
        }
        return pairs;
    }

    private TreeSet<String> pairs(String name) {
        String folded = folding.key(name);
        TreeSet<String> pairs = new TreeSet<>();
        for (int i = 2; i <= folded.length(); i++) {
            pairs.add(folded.substring(i - 2, i));
        }
        return pairs;
    }

    /** Returns the entry that has most in common with a title (Dice's coefficient of pairs of characters). */
    private Optional<Treaty> nearest(String title, Map<String, List<Integer>> pairs) {
        TreeSet<String> own = pairs(title);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (String pair : own) {
            pairs.getOrDefault(pair, List.of()).forEach(index -> shared.merge(index, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(5)
                .map(each -> authority.entries().get(each.getKey()).treaty())
                .filter(each -> likeness(own, each) >= ALIKE)
                .max(Comparator.comparingDouble(each -> likeness(own, each)));
    }

    private double likeness(TreeSet<String> own, Treaty treaty) {
        List<String> names = new ArrayList<>(treaty.aliases());
        names.add(treaty.title());
        return names.stream()
                .map(this::pairs)
                .mapToDouble(other -> {
                    long common = other.stream().filter(own::contains).count();
                    return 2.0 * common / Math.max(1, own.size() + other.size());
                })
                .max()
                .orElse(0);
    }
}
