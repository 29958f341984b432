package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;

/** Finds the events of one paragraph: on each of its dates one, unless nothing happened on it. */
final class EventFinder {

    private final Declaration declaration;
    private final Paragraph paragraph;
    private final Language language;
    private final DatedText text;
    private final EventPhraseFinder phrases;
    private final HeadlineFinder headlines;
    private final PlaceFinder places;
    private final IdleDates idle;
    private final Optional<SentenceEvents> sentences;

    EventFinder(Declaration declaration, Paragraph paragraph, Map<String, String> places) {
        this.declaration = declaration;
        this.paragraph = paragraph;
        this.language = Languages.of(declaration.metadata().language());
        this.text = DatedText.of(language, paragraph);
        NounPhrases nouns = new NounPhrases(language, text);
        this.phrases = new EventPhraseFinder(language, paragraph, text, nouns);
        this.headlines = new HeadlineFinder(language, text, nouns);
        this.places = new PlaceFinder(language, text, places);
        this.idle = new IdleDates(language, text);
        this.sentences = SentenceEvents.of(language, text, places);
    }

    List<Candidate> candidates() {
        if (sentences.isPresent()) {
            return paragraph.dates().stream()
                    .filter(TextDate::event)
                    .map(date -> candidate(date, sentences.get()))
                    .toList();
        }
        List<Candidate> found = new ArrayList<>();
        Optional<EventPhrase> earlier = Optional.empty();
        for (TextDate date : paragraph.dates().stream().filter(TextDate::event).toList()) {
            EventPhrase phrase = phrases.around(date, earlier);
            if (!idle.contains(date, phrase)) {
                found.add(candidate(date, phrase));
                earlier = Optional.of(phrase);
            }
        }
        return found;
    }

    private Candidate candidate(TextDate date, SentenceEvents events) {
        boolean ahead = date.span().to().isAfter(declaration.metadata().adopted());
        SentenceEvents.DatedEvent event = events.of(date, ahead);
        return candidate(date, event.phrase(), event.headline(), event.kind(), event.place());
    }

    private Candidate candidate(TextDate date, EventPhrase phrase) {
        Headline headline = headlines.of(date, phrase);
        EventKind kind = kind(date, phrase, headline);
        return candidate(date, phrase, headline, kind, places.find(date, phrase, headline, kind));
    }

    private Candidate candidate(
            TextDate date, EventPhrase phrase, Headline headline, EventKind kind, Optional<String> place) {
        String id = declaration.metadata().slug() + "-" + paragraph.id() + "-"
                + date.span().start();
        return Candidate.of(
                id,
                declaration,
                paragraph,
                date,
                phrase,
                new Candidate.FoundEvent(text.folded(), headline, kind, place));
    }

    private EventKind kind(TextDate date, EventPhrase phrase, Headline headline) {
        LocalDate adopted = declaration.metadata().adopted();
        if (headline.form() != Headline.Form.NAME) {
            boolean ahead =
                    headline.form() == Headline.Form.DUTY || date.span().to().isAfter(adopted);
            return ahead ? EventKind.PLAN : EventKind.OTHER;
        }
        return phrase.position() == EventPhrase.DatePosition.NAME
                ? language.eventNouns().ofName(headline.folded())
                : language.eventNouns().ofEvent(EventPhrase.withoutAddition(headline.folded()));
    }
}
