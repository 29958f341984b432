package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.text.NameNormaliser;

/**
 * Finds an instrument by a name in which something is there or lacks that does not make it another one: 关于, 的, 联合国 at the
 * beginning, a year before it, and the place of the years of a programme. The exact name is looked up first; what two
 * instruments could be called means neither.
 */
final class LooseNames {

    /** A name that is shorter without what may lack says too little. */
    private static final int SHORTEST = 4;

    /** Instruments of law have no number of a year in their names, so a year before one is that of the instrument. */
    private static final Set<TreatyKind> OF_LAW = EnumSet.of(
            TreatyKind.TREATY,
            TreatyKind.CONVENTION,
            TreatyKind.PROTOCOL,
            TreatyKind.AGREEMENT,
            TreatyKind.CHARTER,
            TreatyKind.DRAFT);

    private final InstrumentNames words;

    /** What is left of a name → the instruments that have it. */
    private final Map<String, List<NamedInstrument>> byCore = new TreeMap<>();

    LooseNames(InstrumentNames words) {
        this.words = words;
    }

    private record NamedInstrument(int entry, Treaty treaty, Optional<String> year) {}

    /** What is left of a name, and the year that stood before it. */
    private record LooseName(String core, Optional<String> year) {}

    /**
     * Adds a name of a registered instrument.
     *
     * @param canonical the form by which it is looked up exactly
     */
    void add(String canonical, int entry, Treaty treaty) {
        LooseName name = loose(canonical);
        if (!name.core().isEmpty()) {
            byCore.computeIfAbsent(name.core(), each -> new ArrayList<>())
                    .add(new NamedInstrument(entry, treaty, name.year()));
        }
    }

    /** Returns the only instrument that a name can mean. */
    Optional<Integer> find(String canonical) {
        LooseName name = loose(canonical);
        List<Integer> entries = byCore.getOrDefault(name.core(), List.of()).stream()
                .filter(each -> isSameYear(name.year(), each))
                .map(NamedInstrument::entry)
                .distinct()
                .limit(2)
                .toList();
        return entries.size() == 1 ? Optional.of(entries.get(0)) : Optional.empty();
    }

    private static boolean isSameYear(Optional<String> year, NamedInstrument instrument) {
        if (year.equals(instrument.year())) {
            return true;
        }
        Optional<String> dated = instrument.treaty().date().map(date -> date.substring(0, 4));
        return year.isPresent() != instrument.year().isPresent()
                && dated.map(each -> each.equals(year.or(instrument::year).orElseThrow()))
                        .orElse(OF_LAW.contains(instrument.treaty().kind()));
    }

    private LooseName loose(String canonical) {
        String name = canonical.replace(String.valueOf(NameNormaliser.QUOTE), "");
        StringBuilder periods = new StringBuilder();
        Matcher period = words.period().matcher(name);
        while (period.find()) {
            periods.append(' ').append(period.group(1)).append('-').append(period.group(2));
        }
        name = words.mayLack().matcher(period.replaceAll("")).replaceAll("");
        Matcher year = words.year().matcher(name);
        Optional<String> number = year.lookingAt() ? Optional.of(year.group(1)) : Optional.empty();
        name = number.isPresent() ? name.substring(year.end()) : name;
        name = words.organisation().matcher(name).replaceFirst("");
        name = words.conjunction().matcher(name).replaceAll(words.conjunctionForm());
        boolean tooShort = name.length() < SHORTEST || words.nouns().contains(name);
        return new LooseName(tooShort ? "" : name + periods, number);
    }
}
