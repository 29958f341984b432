package org.xuanyan.citation;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.language.Language;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.text.SimplifiedForms;

/** Knows the last words of the names of instruments, by which a text points back to them: 条约, 决议. */
final class LastWords {

    private final Language language;
    private final InstrumentNames words;

    /** Instrument → the last words of its names. */
    private final Map<TreatyId, Set<String>> ofInstrument = new TreeMap<>();

    LastWords(Language language) {
        this.language = language;
        this.words = language.instrumentNames();
    }

    /** Returns the words that may stand for an instrument: the last ones of its names. */
    Set<String> of(Mention mention, String simplified) {
        Set<String> nouns = new TreeSet<>(ofInstrument.computeIfAbsent(mention.id(), id -> nounsOfNames(mention)));
        addNouns(simplified.substring(mention.start(), mention.end()), nouns);
        words.nouns().stream()
                .filter(noun -> simplified.startsWith(noun, mention.end()))
                .forEach(nouns::add);
        return nouns;
    }

    private Set<String> nounsOfNames(Mention mention) {
        Set<String> nouns = new TreeSet<>();
        mention.titles().forEach(title -> addNouns(title, nouns));
        mention.treaty().ifPresent(each -> addNouns(each.title(), nouns));
        boolean resolution = mention.number().isPresent()
                || mention.treaty()
                        .filter(each -> each.kind() == TreatyKind.RESOLUTION)
                        .isPresent();
        words.nouns().stream()
                .filter(noun -> resolution && language.instrumentKinds().of(noun, "") == TreatyKind.RESOLUTION)
                .forEach(nouns::add);
        return nouns;
    }

    /** Adds the last words of a name, apart from brackets and what is between round ones: …战略（2026—2035年）. */
    private void addNouns(String name, Set<String> nouns) {
        String simple = SimplifiedForms.of(name);
        int round = Math.max(simple.lastIndexOf('('), simple.lastIndexOf('（'));
        boolean addition = round > 0 && !Character.isLetterOrDigit(simple.charAt(simple.length() - 1));
        String whole = withoutMarks(simple);
        String head = addition ? withoutMarks(simple.substring(0, round)) : whole;
        words.nouns().stream()
                .filter(noun -> whole.endsWith(noun) || head.endsWith(noun))
                .forEach(nouns::add);
    }

    private static String withoutMarks(String name) {
        int end = name.length();
        while (end > 0 && !Character.isLetterOrDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }
}
