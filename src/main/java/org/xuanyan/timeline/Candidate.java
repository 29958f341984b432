package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.LanguageTag;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.TreatyId;
import org.xuanyan.text.Lazy;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.SentenceBounds;

/**
 * One date in one text, with the words that say what happened on it.
 *
 * @param order a running number over all texts
 * @param adopted the day on which the declaration was adopted
 * @param language of the declaration
 * @param position how the date stands among the words
 * @param treaties the instruments among the words; the date may be theirs
 * @param ordinals the ordinals among the words, which distinguish events of the same name
 * @param sentence the words with the text around them
 * @param key the words without the date, by which the wordings of two texts are compared
 * @param series what its headline says of a series of events
 */
record Candidate(
        int order,
        Event.EventReference reference,
        LocalDate adopted,
        LanguageTag language,
        EventPhrase.DatePosition position,
        EventKind kind,
        Optional<String> place,
        List<TreatyId> treaties,
        List<String> ordinals,
        String sentence,
        String key,
        Lazy<SeriesName> series) {

    /** How many characters around the words are compared with other events. */
    private static final int AROUND = 60;

    /** A longer sentence is not quoted. */
    private static final int LONGEST_SENTENCE = 300;

    /** How many characters around the words may tell their tense: 将于2018年举行的会议的建议. */
    private static final int NEAR = 10;

    static Candidate of(
            String id,
            Declaration declaration,
            Paragraph paragraph,
            TextDate date,
            EventPhrase phrase,
            FoundEvent found) {
        String text = paragraph.text();
        String words = text.substring(phrase.start(), phrase.end());
        Language language = Languages.of(declaration.metadata().language());
        LocalDate adopted = declaration.metadata().adopted();
        String around =
                text.substring(Math.max(0, phrase.start() - AROUND), Math.min(text.length(), phrase.end() + AROUND));
        String near = found.folded()
                .substring(Math.max(0, phrase.start() - NEAR), Math.min(text.length(), phrase.end() + NEAR));
        boolean future = phrase.position() != EventPhrase.DatePosition.NAME
                && date.span().to().isAfter(adopted)
                && (date.span().from().isAfter(adopted)
                        || language.eventWords().future().matcher(near).find());
        Event.EventReference reference = new Event.EventReference(
                id,
                declaration.metadata().slug(),
                paragraph.id(),
                phrase.start(),
                phrase.end(),
                words,
                date,
                future,
                found.headline().text(),
                sentence(text, words, phrase, language));
        String key = key(reference);
        return new Candidate(
                0,
                reference,
                adopted,
                declaration.metadata().language(),
                phrase.position(),
                found.kind(),
                found.place(),
                treaties(paragraph, phrase),
                ordinals(language, key),
                around,
                key,
                new Lazy<>(() -> SeriesName.of(reference.headline(), language)));
    }

    /** What was found in the words around a date; {@code folded} is the text with simplified characters. */
    record FoundEvent(String folded, Headline headline, EventKind kind, Optional<String> place) {}

    private static String sentence(String text, String words, EventPhrase phrase, Language language) {
        SentenceBounds bounds = SentenceBounds.around(text, phrase.start(), phrase.end(), language.punctuation());
        String sentence = text.substring(bounds.start(), bounds.end());
        boolean whole = sentence.length() <= LONGEST_SENTENCE && !bounds.cutBefore() && !bounds.cutAfter();
        // The cells of a table are no sentences.
        boolean cells = sentence.chars().anyMatch(each -> Punctuation.CELL_ENDS.indexOf(each) >= 0);
        return whole && !cells ? sentence : words;
    }

    /** Returns the same with its place among all candidates and with an id that no other one has. */
    Candidate with(int number, String id) {
        return new Candidate(
                number,
                id.equals(reference.id()) ? reference : reference.withId(id),
                adopted,
                language,
                position,
                kind,
                place,
                treaties,
                ordinals,
                sentence,
                key,
                series);
    }

    private static List<String> ordinals(Language language, String words) {
        return language.eventWords()
                .ordinal()
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<TreatyId> treaties(Paragraph paragraph, EventPhrase phrase) {
        TreeSet<TreatyId> treaties = new TreeSet<>();
        int end = -1;
        for (Citation citation : Citation.beginningIn(paragraph.citations(), phrase.start(), phrase.end())) {
            if (citation.end() <= phrase.end() && citation.start() >= end) {
                treaties.add(citation.treaty());
                end = citation.end();
            }
        }
        return List.copyOf(treaties);
    }

    /** Whether another may be the same event: kind and ordinals are equal, and the places agree. */
    boolean mayBe(Candidate other) {
        boolean places = place.isEmpty() || other.place.isEmpty() || Places.agree(place.get(), other.place.get());
        return kind == other.kind && places && ordinals.equals(other.ordinals);
    }

    private static String key(Event.EventReference reference) {
        int start = reference.date().start() - reference.start();
        int end = reference.date().end() - reference.start();
        String words = reference.text();
        return EventPhrase.withoutAddition(words.substring(0, start) + words.substring(end));
    }
}
