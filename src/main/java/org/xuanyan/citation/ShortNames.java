package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.language.Language;
import org.xuanyan.model.Treaty;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.SimplifiedForms;

/**
 * Finds in one text what short names mean: those that the text announces, （以下简称《公约》）, from there on; and by
 * {@link Antecedents} those that only what stands before tells. Paragraphs are read in their order. Linear in the text.
 */
final class ShortNames {

    private static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder());

    /** How far a name may stand before the brackets with its short name, other brackets left out. */
    private static final int NEAR = 8;

    /** The same with other brackets. */
    private static final int FARTHEST = 160;

    private final Language language;
    private final Registry registry;
    private final InstrumentNames words;
    private final Antecedents antecedents;
    private final ShortNameBounds announcements;

    /** Folded short name between title brackets → what it means; empty for what is no instrument. */
    private final Map<String, Optional<Mention>> announced = new TreeMap<>();

    /** Short names without brackets, with the place in the list of those that they mean. */
    private final NameTrie unbracketed = new NameTrie();

    private final List<Unbracketed> meanings = new ArrayList<>();

    ShortNames(Language language, Registry registry) {
        this.language = language;
        this.registry = registry;
        this.words = language.instrumentNames();
        this.announcements = new ShortNameBounds(language);
        this.antecedents = new Antecedents(language, registry);
    }

    /**
     * A short name without title brackets.
     *
     * @param onlyQuoted whether its words mean something else outside quotation marks: 公约
     * @param from the offset in the current paragraph from which it is valid
     */
    private record Unbracketed(Mention meaning, boolean onlyQuoted, int from) {}

    /**
     * Returns all mentions of the next paragraph.
     *
     * @param mentions by their own words
     */
    List<Mention> resolve(String text, List<Mention> mentions) {
        String simplified = SimplifiedForms.of(text);
        List<Mention> resolved = new ArrayList<>(announced(simplified, mentions));
        unbracketed(text, resolved);
        resolved.sort(ORDER);
        meanings.replaceAll(each -> new Unbracketed(each.meaning(), each.onlyQuoted(), 0));
        return antecedents.resolve(simplified, namedAfterShort(resolved), announced.keySet());
    }

    /** Reads announcements, and gives the titles after them their meaning. */
    private List<Mention> announced(String simplified, List<Mention> mentions) {
        Matcher announcement = words.shortName().matcher(simplified);
        boolean more = announcement.find();
        List<Mention> resolved = new ArrayList<>();
        for (Mention each : mentions) {
            while (more && announcement.end() <= each.start()) {
                announce(simplified, announcement, resolved);
                more = announcement.find();
            }
            resolved.add(meaning(simplified, each));
        }
        while (more) {
            announce(simplified, announcement, resolved);
            more = announcement.find();
        }
        return resolved;
    }

    private Mention meaning(String simplified, Mention mention) {
        char opening = simplified.charAt(mention.start());
        boolean title = !announced.isEmpty()
                && mention.titles().size() == 1
                && language.titles().brackets().opens(opening) >= 0
                && !language.titles().brackets().isQuotation(opening, simplified.charAt(mention.end() - 1));
        return title
                ? Optional.ofNullable(announced.get(key(mention.title())))
                        .flatMap(each -> each)
                        .map(each -> each.at(mention))
                        .orElse(mention)
                : mention;
    }

    /** Returns the mentions with what is named after a short name: 《公约》的议定书 means that of the whole name. */
    private List<Mention> namedAfterShort(List<Mention> mentions) {
        return mentions.stream().map(this::namedAfterShort).toList();
    }

    private Mention namedAfterShort(Mention mention) {
        if (mention.treaty().isPresent() || mention.titles().isEmpty() || announced.isEmpty()) {
            return mention;
        }
        String title = mention.title();
        for (Title inner : Title.inside(title, language.titles().brackets())) {
            Optional<Treaty> whole = Optional.ofNullable(announced.get(key(SimplifiedForms.of(inner.words(title)))))
                    .flatMap(each -> each)
                    .flatMap(Mention::treaty);
            if (whole.isPresent()) {
                String named =
                        title.substring(0, inner.start() + 1) + whole.get().title() + title.substring(inner.end() - 1);
                Optional<Treaty> treaty = registry.byTitle(named);
                return new Mention(
                        mention.start(),
                        mention.end(),
                        mention.titles(),
                        treaty,
                        mention.number(),
                        mention.inner(),
                        false);
            }
        }
        return mention;
    }

    private void announce(String simplified, Matcher announcement, List<Mention> before) {
        int at = announcement.end();
        Optional<Integer> bracket = announcements.opening(simplified, announcement.start());
        int start = bracket.orElseGet(() -> announcements.afterComma(simplified, announcement.start()));
        int end = bracket.isPresent() ? announcements.closing(simplified, at) : announcements.titleEnd(simplified, at);
        if (start < 0 || end <= at) {
            return;
        }
        Optional<Mention> meant = nameBefore(simplified, start, before);
        int separator = at;
        while (separator < end) {
            int next = announcements.nextName(simplified, separator, end);
            name(simplified, separator, next, meant);
            separator = next + 1;
        }
    }

    private void name(String simplified, int start, int end, Optional<Mention> meant) {
        String written = simplified.substring(start, end).strip();
        boolean quoted = written.length() > 1
                && language.titles().brackets().isQuotation(written.charAt(0), written.charAt(written.length() - 1));
        String name = quoted ? written.substring(1, written.length() - 1) : written;
        if (name.isEmpty()) {
            return;
        }
        if (language.titles().brackets().isTitle(name)) {
            announced.put(key(name), meant);
        } else if (meant.isPresent()) {
            announced.put(key(name), meant);
            meanings.add(new Unbracketed(meant.get(), words.nouns().contains(name), start));
            unbracketed.replace(key(name), meanings.size() - 1);
        } else {
            announced.put(key(name), Optional.empty());
        }
    }

    /** Returns the folded words of a name, without brackets around it. */
    private String key(String name) {
        boolean title = language.titles().brackets().isTitle(name);
        return Registry.withoutQuotes(registry.fold(title ? name.substring(1, name.length() - 1) : name))
                .text();
    }

    /** Returns the last name before the brackets with its short name; other brackets may stand between. */
    private Optional<Mention> nameBefore(String simplified, int opening, List<Mention> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            Mention mention = before.get(i);
            if (!mention.inner() && mention.end() <= opening) {
                boolean near = opening - mention.end() <= FARTHEST;
                String between =
                        near ? ShortNameBounds.withoutBrackets(simplified.substring(mention.end(), opening)) : "";
                boolean beside = near
                        && between.length() <= NEAR
                        && words.beforeShortName().matcher(between).matches();
                return Optional.of(mention).filter(each -> beside);
            }
        }
        return Optional.empty();
    }

    /** Finds announced names without title brackets. */
    private void unbracketed(String text, List<Mention> mentions) {
        if (meanings.isEmpty()) {
            return;
        }
        BitSet taken = new BitSet(text.length());
        mentions.forEach(each -> taken.set(each.start(), each.end()));
        NameNormaliser.Folded folded = Registry.withoutQuotes(registry.fold(text));
        int i = 0;
        while (i < folded.text().length()) {
            Optional<NameTrie.Match> match = unbracketed.longestAt(folded.text(), i);
            int next = match.map(NameTrie.Match::end).orElse(i + 1);
            Optional<Mention> mention = match.isEmpty()
                    ? Optional.empty()
                    : unbracketed(
                            text,
                            folded.start(i),
                            folded.end(next - 1),
                            meanings.get(match.get().value()));
            boolean free = mention.filter(each -> isFree(taken, each)).isPresent();
            if (free) {
                mentions.add(mention.get());
            }
            i = free ? next : i + 1;
        }
    }

    private static boolean isFree(BitSet taken, Mention mention) {
        int next = taken.nextSetBit(mention.start());
        return next < 0 || next >= mention.end();
    }

    private Optional<Mention> unbracketed(String text, int start, int end, Unbracketed name) {
        boolean quoted = start > 0
                && end < text.length()
                && language.titles().brackets().isQuotation(text.charAt(start - 1), text.charAt(end));
        return start < name.from() || name.onlyQuoted() && !quoted
                ? Optional.empty()
                : Optional.of(name.meaning().at(quoted ? start - 1 : start, quoted ? end + 1 : end, false));
    }
}
