package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
import org.xuanyan.model.Metadata;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TreatyId;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.SimplifiedForms;
import org.xuanyan.text.SourceSpan;

/** Finds the citations of one declaration and the verbs that govern them. */
final class CitationFinder {

    private final Language language;
    private final GoverningVerb verbs;
    private final AnnouncedList list;
    private final Optional<WordMentions> wordMentions;
    private final Registry registry;
    private final ShortNames shortNames;
    private final Problems problems;
    private final List<Unregistered> unregistered = new ArrayList<>();
    private final Map<TreatyId, TreatyId> textIds = new TreeMap<>();

    private CitationFinder(Language language, Metadata metadata, Registry registry, Problems problems) {
        this.language = language;
        this.verbs = new GoverningVerb(language, metadata);
        this.list = new AnnouncedList(verbs);
        this.wordMentions = WordMentions.of(language, registry);
        this.registry = registry;
        this.shortNames = new ShortNames(language, registry);
        this.problems = problems;
    }

    /**
     * A declaration with its citations.
     *
     * @param instruments that it cites, in the order of their first citations
     * @param unregistered mentions of instruments without an entry in the authority file, in reading order
     * @param textIds id made from the text → id; an instrument may have been published under the first before it had an
     *     entry
     */
    record Cited(
            Declaration declaration,
            Set<TreatyId> instruments,
            List<Unregistered> unregistered,
            Map<TreatyId, TreatyId> textIds) {

        private static Cited of(
                Declaration declaration, List<Unregistered> unregistered, Map<TreatyId, TreatyId> textIds) {
            Set<TreatyId> instruments = new LinkedHashSet<>();
            declaration
                    .paragraphs()
                    .forEach(paragraph -> paragraph.citations().forEach(each -> instruments.add(each.treaty())));
            return new Cited(declaration, instruments, unregistered, textIds);
        }
    }

    /**
     * A mention of an instrument without an entry in the authority file.
     *
     * @param id of the mention
     * @param kind as told by the words
     */
    record Unregistered(Mention mention, TreatyId id, TreatyKind kind, SourceSpan at) {}

    /** Finds all citations of a declaration; {@code problems} receives unpaired brackets. */
    static Cited find(Declaration declaration, Registry registry, Problems problems) {
        Language language = Languages.of(declaration.metadata().language());
        CitationFinder citations = new CitationFinder(language, declaration.metadata(), registry, problems);
        List<Division> divisions = declaration.divisions().stream()
                .map(division -> new Division(
                        division.section(),
                        division.separated(),
                        division.paragraphs().stream().map(citations::cite).toList()))
                .toList();
        return Cited.of(declaration.with(divisions), citations.unregistered, citations.textIds);
    }

    private Paragraph cite(Paragraph paragraph) {
        String text = paragraph.text();
        IntConsumer unpaired =
                at -> problems.report(Code.UNPAIRED_BRACKET, paragraph.place(at, at + 1), excerpt(text, at));
        List<Mention> found = MentionFinder.in(text, language, registry, unpaired);
        List<Mention> named = wordMentions.map(each -> each.with(found, text)).orElse(found);
        List<Mention> mentions = shortNames.resolve(text, named);
        UnbracketedHints.report(paragraph, mentions, language, registry, problems);
        if (mentions.isEmpty() && list.endsBefore(text, language.punctuation())) {
            return paragraph;
        }
        Enclosures asides = Enclosures.of(
                withoutTitles(text, mentions), language.titles().brackets().asides());
        ReadText read = ReadText.of(asides.masked(), language);
        Optional<Government> announced = mentions.stream().findFirst().flatMap(first -> list.of(read, first));
        list.read(read, announced.isPresent());
        mentions.forEach(each -> register(each, paragraph));
        return mentions.isEmpty() ? paragraph : paragraph.withCitations(cite(mentions, read, asides, announced));
    }

    /**
     * Finds the verbs of the mentions of a paragraph.
     *
     * @param announced the government of the first of them, if a paragraph before announced it
     */
    private List<Citation> cite(
            List<Mention> mentions, ReadText text, Enclosures asides, Optional<Government> announced) {
        List<Citation> citations = new ArrayList<>();
        Optional<Mention> last = Optional.empty();
        Government government = Government.NONE;
        boolean ofList = announced.isPresent();
        for (Mention mention : mentions) {
            if (mention.inner() || asides.outermost(mention.start()) >= 0) {
                citations.add(citation(mention, Government.NONE));
                continue;
            }
            if (last.isEmpty() && announced.isPresent()) {
                government = announced.get();
            } else if (last.isEmpty() || !isList(text, last.get(), mention, ofList)) {
                government = verbs.of(text, mention.start(), mention.end());
                ofList = verbs.isAnnounced(text, mention.start());
            }
            citations.add(citation(mention, government));
            last = Optional.of(mention);
        }
        return citations;
    }

    private void register(Mention mention, Paragraph paragraph) {
        mention.titles().forEach(title -> textIds.putIfAbsent(TextId.of(title), mention.id()));
        shortTitle(mention, paragraph.text()).ifPresent(title -> textIds.putIfAbsent(TextId.of(title), mention.id()));
        if (mention.treaty().isEmpty()) {
            TreatyKind kind = language.instrumentKinds()
                    .of(
                            SimplifiedForms.of(mention.title()),
                            SimplifiedForms.of(after(paragraph.text(), mention.end())));
            unregistered.add(
                    new Unregistered(mention, mention.id(), kind, paragraph.place(mention.start(), mention.end())));
        }
    }

    /** Returns the title of a mention by a short name between brackets, under which it was once an instrument. */
    private Optional<String> shortTitle(Mention mention, String text) {
        String words = text.substring(mention.start(), mention.end());
        return language.titles().brackets().isTitle(words)
                ? Optional.of(words.substring(1, words.length() - 1))
                : Optional.empty();
    }

    private static Citation citation(Mention mention, Government government) {
        return new Citation(
                mention.id(),
                mention.start(),
                mention.end(),
                government.verb(),
                government.stance(),
                government.adopted(),
                mention.inferred());
    }

    /**
     * Whether the text between two titles makes them one list, so that one verb governs both.
     *
     * @param announced whether a colon announces the first of them
     */
    private boolean isList(ReadText text, Mention first, Mention second, boolean announced) {
        int start = first.end();
        int end = second.start();
        return start <= end
                && (isBetween(language.titles().listed(), text, start, end)
                        || announced && isBetween(language.verbs().acting().betweenListed(), text, start, end));
    }

    /** Whether only some words, and what is masked, stand between two offsets. */
    private static boolean isBetween(Pattern words, ReadText text, int start, int end) {
        Matcher between = words.matcher(text.words());
        int at = start;
        while (at < end) {
            if (text.words().charAt(at) == Enclosures.MASK) {
                at++;
            } else if (between.region(at, end).lookingAt() && between.end() > at) {
                at = between.end();
            } else {
                return false;
            }
        }
        return true;
    }

    /** Masks the titles, so that only the text around them is left; offsets stay the same. */
    private static String withoutTitles(String text, List<Mention> mentions) {
        char[] masked = text.toCharArray();
        mentions.stream()
                .filter(each -> !each.inner())
                .forEach(each -> Arrays.fill(masked, each.start(), each.end(), Enclosures.MASK));
        return new String(masked);
    }

    private static String after(String text, int end) {
        return text.substring(end, Math.min(text.length(), end + 4));
    }

    private static String excerpt(String text, int at) {
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 20));
    }
}
