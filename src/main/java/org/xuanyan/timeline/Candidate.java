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
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.TreatyId;

/**
 * One date of one text, and what is said of it.
 *
 * @param order in which the texts name them, whatever the declaration
 * @param adopted when the declaration was
 * @param position how the date stands among the words
 * @param treaties the instruments among the words, the date of which it may be
 * @param ordinals among the words, by which events of one name differ
 * @param sentence the words with what stands around them
 */
record Candidate(
        int order,
        Event.EventReference reference,
        LocalDate adopted,
        EventPhrase.DatePosition position,
        EventKind kind,
        Optional<String> place,
        List<TreatyId> treaties,
        List<String> ordinals,
        String sentence) {

    /** So much around the words tells whether they speak of the future, and what is meant by them. */
    private static final int AROUND = 60;

    /** So far from the words their tense is told: 将于2018年举行的会议的建议. */
    private static final int NEAR = 10;

    static Candidate of(
            int order, String id, Declaration declaration, Paragraph paragraph, TextDate date, EventPhrase passage) {
        String text = paragraph.text();
        String words = text.substring(passage.start(), passage.end());
        Language language = Languages.of(declaration.metadata().language());
        LocalDate adopted = declaration.metadata().adopted();
        String sentence =
                text.substring(Math.max(0, passage.start() - AROUND), Math.min(text.length(), passage.end() + AROUND));
        String near =
                text.substring(Math.max(0, passage.start() - NEAR), Math.min(text.length(), passage.end() + NEAR));
        boolean future = passage.position() != EventPhrase.DatePosition.NAME
                && date.span().to().isAfter(adopted)
                && (date.span().from().isAfter(adopted)
                        || language.eventWords().future().matcher(near).find());
        Event.EventReference reference = new Event.EventReference(
                id, declaration.metadata().slug(), paragraph.id(), passage.start(), passage.end(), words, date, future);
        return new Candidate(
                order,
                reference,
                adopted,
                passage.position(),
                kind(language, words, passage.position()),
                PlaceFinder.find(text, language.eventWords(), date, passage),
                treaties(paragraph, passage),
                ordinals(language, key(reference)),
                sentence);
    }

    private static EventKind kind(Language language, String words, EventPhrase.DatePosition position) {
        String event = EventPhrase.withoutAddition(words);
        return position == EventPhrase.DatePosition.NAME
                ? language.eventNouns().ofName(event)
                : language.eventNouns().ofEvent(event);
    }

    private static List<String> ordinals(Language language, String words) {
        return language.eventWords()
                .ordinal()
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<TreatyId> treaties(Paragraph paragraph, EventPhrase passage) {
        TreeSet<TreatyId> treaties = new TreeSet<>();
        int end = -1;
        for (Citation citation : paragraph.citations()) {
            boolean inside = citation.start() >= passage.start() && citation.end() <= passage.end();
            if (inside && citation.start() >= end) {
                treaties.add(citation.treaty());
                end = citation.end();
            }
        }
        return List.copyOf(treaties);
    }

    /** Whether nothing forbids that another names the same: another kind, place or number. */
    boolean mayBe(Candidate other) {
        boolean places = place.isEmpty() || other.place.isEmpty() || Places.agree(place.get(), other.place.get());
        return kind == other.kind && places && ordinals.equals(other.ordinals);
    }

    /** Returns the words without the date, by which two texts may name the same. */
    String key() {
        return key(reference);
    }

    private static String key(Event.EventReference reference) {
        int start = reference.date().start() - reference.start();
        int end = reference.date().end() - reference.start();
        String words = reference.text();
        return EventPhrase.withoutAddition(words.substring(0, start) + words.substring(end));
    }
}
