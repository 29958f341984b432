package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Language;
import org.xuanyan.language.TitleNotation;
import org.xuanyan.model.Treaty;
import org.xuanyan.text.NameNormaliser;
import org.xuanyan.text.SimplifiedForms;

/**
 * Finds every mention of an instrument in a paragraph: titles between brackets, titles inside them, protocols and plans
 * named after them, resolutions by number, and names without brackets that the authority file lists. Linear in the
 * text.
 */
final class MentionFinder {

    /** By start; of two with the same start, the longer first. */
    private static final Comparator<Mention> ORDER =
            Comparator.comparingInt(Mention::start).thenComparing(Mention::end, Comparator.reverseOrder());

    private static final int LONGEST_SENTENCE = 200;

    /** What ends a cell or a row of a table; no name goes on behind it. */
    private static final Pattern CELL_END = Pattern.compile("[\\t\\n]");

    private final String text;

    /** The text in simplified characters, of the same length. */
    private final String simplified;

    private final Language language;
    private final TitleNotation titles;
    private final Registry registry;
    private final List<Mention> found = new ArrayList<>();

    /** Characters that belong to a mention already: brackets with all between them, and names. */
    private final BitSet taken = new BitSet();

    private MentionFinder(String text, Language language, Registry registry) {
        this.text = text;
        this.simplified = SimplifiedForms.of(text);
        this.language = language;
        this.titles = language.titles();
        this.registry = registry;
    }

    /**
     * Returns all mentions by start, of two with the same start the longer first. Mentions may be nested, but do not
     * overlap otherwise.
     *
     * @param language the language of the text
     * @param unpaired receives the offset of each unpaired double bracket
     */
    static List<Mention> in(String text, Language language, Registry registry, IntConsumer unpaired) {
        MentionFinder mentions = new MentionFinder(text, language, registry);
        Title.in(text, language.titles().brackets(), unpaired).forEach(title -> mentions.title(title, false));
        NameNormaliser.Folded folded = registry.fold(text);
        mentions.numbers(folded);
        mentions.names(Registry.withoutQuotes(folded));
        mentions.parties(folded);
        mentions.found.removeIf(
                each -> CELL_END.matcher(text).region(each.start(), each.end()).find());
        mentions.found.sort(ORDER);
        return new NumberedTitles(text, mentions.simplified, language).united(mentions.found);
    }

    private void title(Title title, boolean inside) {
        String words = title.words(text);
        Optional<ResolutionNumbers.NumberedResolution> number =
                registry.byTitle(words).isPresent()
                        ? Optional.empty()
                        : ResolutionNumbers.only(words, language, registry);
        Optional<Treaty> treaty =
                registry.byTitle(words).or(() -> number.flatMap(each -> registry.byNumber(each.body(), each.number())));
        boolean work = treaty.isEmpty() && registry.isWork(words);
        boolean certain = treaty.isPresent() || title.certainty() == Title.TitleCertainty.TITLE;
        boolean cited = certain && !work && !words.isBlank() && !isDoubled(title);
        boolean nested = inside || cited && namedAfter(title);
        if (cited && number.isPresent()) {
            number(number.get(), treaty, title.start(), title.end(), nested);
        } else if (cited) {
            found.add(Mention.of(title.start(), title.end(), words, treaty, nested));
        }
        if (certain) {
            taken.set(title.start(), title.end());
        }
        title.inner().forEach(inner -> title(inner, inside || cited));
    }

    /** Whether brackets stand directly inside brackets: 《《…》》 is one title. */
    private static boolean isDoubled(Title title) {
        return title.inner().size() == 1
                && title.inner().get(0).certainty() == Title.TitleCertainty.TITLE
                && title.inner().get(0).start() == title.start() + 1
                && title.inner().get(0).end() == title.end() - 1;
    }

    /** Finds a protocol or plan named after a title; returns whether it contains the title as a part of its name. */
    private boolean namedAfter(Title title) {
        String bracketed = text.substring(title.start(), title.end());
        Matcher name = titles.namedAfter().matcher(simplified).region(title.end(), text.length());
        if (name.lookingAt()) {
            String whole = bracketed + text.substring(name.start("name"), name.end("name"));
            found.add(Mention.of(title.start(), name.end(), whole, registry.byTitle(whole), false));
            taken.set(title.end(), name.end());
            return true;
        }
        Matcher beside = titles.andIts().matcher(simplified).region(title.end(), text.length());
        if (beside.lookingAt()) {
            String whole = bracketed + text.substring(beside.start("name"), beside.end("name"));
            found.add(Mention.of(beside.start("name"), beside.end("name"), whole, registry.byTitle(whole), false));
            taken.set(beside.start("name"), beside.end("name"));
        }
        return false;
    }

    private void numbers(NameNormaliser.Folded folded) {
        numbers(DocumentSymbols.in(text, folded, language, registry), folded);
        numbers(ResolutionNumbers.in(text, folded, language, registry), folded);
    }

    private void numbers(List<ResolutionNumbers.NumberedResolution> numbers, NameNormaliser.Folded folded) {
        for (ResolutionNumbers.NumberedResolution each : numbers) {
            stretch(folded, each.start(), each.end())
                    .ifPresent(at ->
                            number(each, registry.byNumber(each.body(), each.number()), at.start(), at.end(), false));
        }
    }

    private void number(
            ResolutionNumbers.NumberedResolution each, Optional<Treaty> treaty, int start, int end, boolean inner) {
        // A body that is named earlier in the sentence may select a registered resolution, but is not assumed to be the
        // body of an unregistered one.
        boolean bodyKnown = each.certain() || treaty.isPresent();
        Mention.ResolutionNumber number =
                new Mention.ResolutionNumber(each.body().filter(body -> bodyKnown), each.number());
        found.add(new Mention(
                start,
                end,
                number.titles(registry.resolutionWords(), registry::bodyInTitle),
                treaty,
                Optional.of(number),
                inner,
                false));
    }

    private void names(NameNormaliser.Folded folded) {
        int i = 0;
        while (i < folded.text().length()) {
            Optional<NameTrie.Match> match = registry.nameAt(folded.text(), i);
            int end = match.map(NameTrie.Match::end).orElse(i + 1);
            Optional<TextStretch> at = match.isPresent() ? stretch(folded, i, end) : Optional.empty();
            if (at.isPresent()) {
                found.add(Mention.of(at.get().start(), at.get().end(), registry.treaty(match.get())));
            }
            i = at.isPresent() ? end : i + 1;
        }
    }

    private void parties(NameNormaliser.Folded folded) {
        for (PartyNames.PartyName each : registry.partyNames().in(folded, simplified, this::sentence)) {
            int next = taken.nextSetBit(each.start());
            if (next < 0 || next >= each.end()) {
                taken.set(each.start(), each.end());
                found.add(Mention.of(each.start(), each.end(), each.treaty()).at(each.start(), each.end(), true));
            }
        }
    }

    /** Returns the sentence around an offset, or as much of it as is near enough. */
    private PartyNames.TextRange sentence(int offset) {
        int start = offset;
        while (start > Math.max(0, offset - LONGEST_SENTENCE) && !isSentenceEnd(start - 1)) {
            start--;
        }
        int end = offset;
        while (end < Math.min(text.length(), offset + LONGEST_SENTENCE) && !isSentenceEnd(end)) {
            end++;
        }
        return new PartyNames.TextRange(start, end);
    }

    private boolean isSentenceEnd(int offset) {
        return language.punctuation().sentenceEnds().isAt(text, offset);
    }

    /** Whether a quotation that is opened before a name ends inside it: “一带一路”倡议. */
    private boolean isQuotation(int opening, int from, int to) {
        for (int i = from; i < to; i++) {
            if (titles.brackets().isQuotation(text.charAt(opening), text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private record TextStretch(int start, int end) {}

    /**
     * Takes a stretch of the folded text with the quotation marks around it; empty if a part of it is taken already.
     */
    private Optional<TextStretch> stretch(NameNormaliser.Folded folded, int first, int end) {
        int from = folded.start(first);
        int to = folded.end(end - 1);
        boolean opened = from > 0 && isQuotation(from - 1, from, to);
        boolean quoted =
                from > 0 && to < text.length() && titles.brackets().isQuotation(text.charAt(from - 1), text.charAt(to));
        TextStretch stretch = new TextStretch(quoted || opened ? from - 1 : from, quoted && !opened ? to + 1 : to);
        int next = taken.nextSetBit(stretch.start());
        if (next >= 0 && next < stretch.end()) {
            return Optional.empty();
        }
        taken.set(stretch.start(), stretch.end());
        return Optional.of(stretch);
    }
}
