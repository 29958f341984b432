package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.language.Language;
import org.xuanyan.model.Treaty;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.SimplifiedForms;

/**
 * Finds what words mean only by what stands before them: 该条约, 上述协定, 其议定书, and a title that is nothing but 《宪章》. Where two
 * instruments can be meant, none is. Paragraphs are read in their order. Linear in the text.
 */
final class Antecedents {

    /** Words do not point farther back than this. */
    private static final int FARTHEST = 500;

    /** Characters between a name and a noun that belongs to it. */
    private static final int NEAR = 3;

    private static final char PARAGRAPH_END = '\n';

    /** Instruments that have protocols. */
    private static final Set<TreatyKind> OF_LAW =
            EnumSet.of(TreatyKind.TREATY, TreatyKind.CONVENTION, TreatyKind.AGREEMENT);

    private final Language language;
    private final Registry registry;
    private final InstrumentNames words;
    private final LastWords lastWords;

    /** Last word of a name → all instruments so far that have it. */
    private final Map<String, Map<TreatyId, Mention>> byNoun = new TreeMap<>();

    /** The same for the present paragraph. */
    private final Map<String, Map<TreatyId, Mention>> ofParagraph = new TreeMap<>();

    /** The paragraph before and the present one, in simplified characters, with the names masked. */
    private String window = "";

    /** The offset of the present paragraph in the window. */
    private int base;

    /** The instruments that the window names, in the order of their ends. */
    private List<Antecedent> candidates = new ArrayList<>();

    Antecedents(Language language, Registry registry) {
        this.language = language;
        this.registry = registry;
        this.words = language.instrumentNames();
        this.lastWords = new LastWords(language);
    }

    /**
     * An instrument that may be meant.
     *
     * @param end of its name in the window, exclusive
     * @param nouns the words that may stand for it
     */
    private record Antecedent(Mention mention, int start, int end, Set<String> nouns) {}

    /** Words that point back. */
    private record Pointer(int start, int end, String noun, boolean itsProtocol) {}

    /**
     * Returns all mentions of the next paragraph.
     *
     * @param simplified the text in simplified characters, of the same length
     * @param mentions by their own words or announced names
     * @param announced short names that the text has announced; they are not guessed
     */
    List<Mention> resolve(String simplified, List<Mention> mentions, Set<String> announced) {
        advance(masked(simplified, mentions));
        List<Pointer> pointers = candidates.isEmpty() && mentions.isEmpty() ? List.of() : pointers();
        List<Mention> resolved = new ArrayList<>();
        int next = 0;
        for (Mention each : mentions) {
            while (next < pointers.size() && pointers.get(next).start() < each.start()) {
                point(pointers.get(next++), resolved);
            }
            boolean nounOnly = isNounOnly(each, simplified, announced);
            Mention known = nounOnly ? alone(each) : each;
            resolved.add(known);
            if (!nounOnly || known.inferred()) {
                enter(known, simplified);
            }
        }
        while (next < pointers.size()) {
            point(pointers.get(next++), resolved);
        }
        return resolved;
    }

    /** Makes the next paragraph the present one. */
    private void advance(String masked) {
        int kept = window.length() - base;
        int shift = base;
        candidates = new ArrayList<>(candidates.stream()
                .filter(each -> each.start() >= shift)
                .map(each -> new Antecedent(each.mention(), each.start() - shift, each.end() - shift, each.nouns()))
                .toList());
        window = window.substring(window.length() - kept) + PARAGRAPH_END + masked;
        base = kept + 1;
        ofParagraph.clear();
    }

    private static String masked(String simplified, List<Mention> mentions) {
        char[] masked = simplified.toCharArray();
        mentions.forEach(each -> Arrays.fill(masked, each.start(), each.end(), Enclosures.MASK));
        return new String(masked);
    }

    private List<Pointer> pointers() {
        List<Pointer> pointers = new ArrayList<>();
        String text = window.substring(base);
        Matcher pointer = words.pointer().matcher(text);
        while (pointer.find()) {
            pointers.add(new Pointer(pointer.start(), pointer.end("noun"), pointer.group("noun"), false));
        }
        Matcher protocol = words.itsProtocol().matcher(text);
        while (protocol.find()) {
            pointers.add(new Pointer(protocol.start(), protocol.end("protocol"), "", true));
        }
        pointers.sort(Comparator.comparingInt(Pointer::start));
        return pointers;
    }

    private void point(Pointer pointer, List<Mention> resolved) {
        Optional<Mention> meant = pointer.itsProtocol()
                ? nearest(pointer.start() + base, Antecedents::isOfLaw)
                        .flatMap(each -> protocol(each.mention(), pointer.start(), pointer.end()))
                : nearest(pointer.start() + base, each -> each.nouns().contains(pointer.noun()))
                        .filter(each -> !isAnotherNamed(pointer.noun(), each.end(), pointer.start() + base))
                        .map(each -> each.mention().at(pointer.start(), pointer.end(), true));
        meant.ifPresent(each -> {
            resolved.add(each);
            candidates.add(new Antecedent(each, each.start() + base, each.end() + base, Set.of(pointer.noun())));
            Matcher its = words.protocolOf().matcher(window).region(each.end() + base, window.length());
            if (its.lookingAt()) {
                protocol(each, its.start("protocol") - base, its.end("protocol") - base)
                        .ifPresent(resolved::add);
            }
        });
    }

    private Optional<Mention> protocol(Mention treaty, int start, int end) {
        return registry.protocolTo(treaty.id())
                .map(each -> Mention.of(start, end, each).at(start, end, true));
    }

    private static boolean isOfLaw(Antecedent candidate) {
        return candidate
                .mention()
                .treaty()
                .map(Treaty::kind)
                .filter(OF_LAW::contains)
                .isPresent();
    }

    /**
     * Returns the instrument of the nearest part of a sentence that names one which fits; empty if that part names two.
     */
    private Optional<Antecedent> nearest(int at, Predicate<Antecedent> fits) {
        Optional<Antecedent> nearest = Optional.empty();
        int part = 0;
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Antecedent each = candidates.get(i);
            if (at - each.end() > FARTHEST || nearest.isPresent() && each.end() <= part) {
                break;
            }
            if (fits.test(each) && nearest.isEmpty()) {
                nearest = Optional.of(each);
                part = partStart(each.start());
            } else if (fits.test(each)
                    && !each.mention()
                            .id()
                            .equals(nearest.orElseThrow().mention().id())) {
                return Optional.empty();
            }
        }
        return nearest;
    }

    private int partStart(int offset) {
        int start = offset;
        while (start > Math.max(0, offset - FARTHEST) && !isEnd(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean isEnd(int offset) {
        return window.charAt(offset) == PARAGRAPH_END
                || language.punctuation().clauseEnds().isAt(window, offset)
                        && !language.punctuation().commas().isAt(window, offset)
                        && !language.punctuation().colons().isAt(window, offset);
    }

    /** Whether the words between name another instrument of the kind, without brackets: 停火协议. */
    private boolean isAnotherNamed(String noun, int start, int end) {
        for (int at = window.indexOf(noun, start); at >= 0 && at < end; at = window.indexOf(noun, at + 1)) {
            if (!isOfName(start, at) && !isPlain(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a noun belongs to the name before it: 《…》的决议. */
    private boolean isOfName(int nameEnd, int noun) {
        return noun - nameEnd <= NEAR && window.substring(nameEnd, noun).chars().allMatch(Character::isLetter);
    }

    /** Whether a noun stands alone or behind a verb: 履行公约义务. */
    private boolean isPlain(int noun) {
        return !Character.isLetter(window.charAt(noun - 1))
                || language.verbs().all().stream().anyMatch(verb -> window.startsWith(verb, noun - verb.length()));
    }

    private boolean isNounOnly(Mention mention, String simplified, Set<String> announced) {
        String written = simplified.substring(mention.start(), mention.end());
        return !mention.inner()
                && mention.treaty().isEmpty()
                && language.titles().brackets().isTitle(written)
                && words.nouns().contains(bare(written))
                && !announced.contains(bare(written));
    }

    private static String bare(String written) {
        return written.substring(1, written.length() - 1);
    }

    /** Returns the mention of a title that is only a noun, with its instrument if only one can be meant. */
    private Mention alone(Mention mention) {
        String noun = SimplifiedForms.of(mention.title());
        Map<TreatyId, Mention> here = ofParagraph.getOrDefault(noun, Map.of());
        Map<TreatyId, Mention> meant = here.isEmpty() ? byNoun.getOrDefault(noun, Map.of()) : here;
        return meant.size() == 1 ? meant.values().iterator().next().at(mention.start(), mention.end(), true) : mention;
    }

    private void enter(Mention mention, String simplified) {
        Set<String> nouns = lastWords.of(mention, simplified);
        candidates.add(new Antecedent(mention, mention.start() + base, mention.end() + base, nouns));
        for (String noun : nouns) {
            byNoun.computeIfAbsent(noun, each -> new TreeMap<>()).putIfAbsent(mention.id(), mention);
            ofParagraph.computeIfAbsent(noun, each -> new TreeMap<>()).putIfAbsent(mention.id(), mention);
        }
    }
}
