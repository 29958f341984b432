package org.xuanyan.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Division;
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
    private final Registry registry;
    private final ShortNames shortNames;
    private final Problems problems;
    private final List<Unregistered> unregistered = new ArrayList<>();
    private final Map<TreatyId, TreatyId> textIds = new TreeMap<>();

    private CitationFinder(Language language, Registry registry, Problems problems) {
        this.language = language;
        this.verbs = new GoverningVerb(language);
        this.registry = registry;
        this.shortNames = new ShortNames(language, registry);
        this.problems = problems;
    }

    /**
     * A declaration with its citations.
     *
     * @param unregistered mentions of instruments without an entry in the authority file, in reading order
     * @param textIds id made from the text → id; an instrument may have been published under the first before it had an
     *     entry
     */
    record Cited(Declaration declaration, List<Unregistered> unregistered, Map<TreatyId, TreatyId> textIds) {}

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
        CitationFinder citations = new CitationFinder(language, registry, problems);
        List<Division> divisions = declaration.divisions().stream()
                .map(division -> new Division(
                        division.section(),
                        division.separated(),
                        division.paragraphs().stream().map(citations::cite).toList()))
                .toList();
        return new Cited(declaration.with(divisions), citations.unregistered, citations.textIds);
    }

    private Paragraph cite(Paragraph paragraph) {
        String text = paragraph.text();
        IntConsumer unpaired =
                at -> problems.report(Code.UNPAIRED_BRACKET, paragraph.place(at, at + 1), excerpt(text, at));
        List<Mention> mentions = shortNames.resolve(text, MentionFinder.in(text, language, registry, unpaired));
        if (mentions.isEmpty()) {
            return paragraph;
        }
        List<Citation> citations = new ArrayList<>();
        Enclosures asides = Enclosures.of(
                withoutTitles(text, mentions), language.titles().brackets().asides());
        String masked = asides.masked();
        Optional<Mention> last = Optional.empty();
        GoverningVerb.Government government = GoverningVerb.NONE;
        for (Mention mention : mentions) {
            register(mention, paragraph);
            if (mention.inner() || asides.outermost(mention.start()) >= 0) {
                citations.add(citation(mention, GoverningVerb.NONE));
            } else {
                boolean listed = last.isPresent() && isList(masked, last.get().end(), mention.start());
                government = listed ? government : verbs.of(masked, mention.start(), mention.end());
                citations.add(citation(mention, government));
                last = Optional.of(mention);
            }
        }
        return paragraph.withCitations(citations);
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

    private static Citation citation(Mention mention, GoverningVerb.Government government) {
        return new Citation(
                mention.id(),
                mention.start(),
                mention.end(),
                government.verb(),
                government.stance(),
                government.adopted(),
                mention.inferred());
    }

    /** Whether the text between two titles makes them one list, so that one verb governs both. */
    private boolean isList(String masked, int start, int end) {
        Matcher listed = language.titles().listed().matcher(masked);
        int at = start;
        while (at < end) {
            if (masked.charAt(at) == Enclosures.MASK) {
                at++;
            } else if (listed.region(at, end).lookingAt()) {
                at = listed.end();
            } else {
                return false;
            }
        }
        return start <= end;
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
