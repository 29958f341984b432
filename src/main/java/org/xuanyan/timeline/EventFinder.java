package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.xuanyan.language.Language;
import org.xuanyan.language.Languages;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.Clauses;

/** Finds the events of one paragraph: on each of its dates one, unless nothing happened on it. */
final class EventFinder {

    /** A shorter name of a meeting does not tell which is meant. */
    private static final int SHORTEST_NAME = 4;

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
        Optional<Candidate> last = Optional.empty();
        for (TextDate date : paragraph.dates().stream().filter(TextDate::event).toList()) {
            EventPhrase phrase = phrases.around(date, earlier);
            if (!idle.contains(date, phrase)) {
                last = Optional.of(candidate(date, phrase, last));
                found.add(last.get());
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

    private Candidate candidate(TextDate date, EventPhrase phrase, Optional<Candidate> earlier) {
        Headline own = headlines.of(date, phrase);
        Optional<Headline> edition = earlier.flatMap(each -> edition(own, each, date));
        Headline headline = edition.orElse(own);
        EventKind kind = edition.isPresent() ? earlier.get().kind() : kind(date, phrase, own);
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

    /** Returns the headline of an edition of what was named before it: 首届艺术节…，下一届. */
    private Optional<Headline> edition(Headline number, Candidate earlier, TextDate date) {
        if (!language.headlines().onlyNumber().matcher(number.folded()).matches()) {
            return Optional.empty();
        }
        String name = earlier.reference().headline();
        int near = Math.max(0, date.start() - Clauses.FARTHEST);
        int found = paragraph.text().substring(near, date.start()).lastIndexOf(name);
        int at = near + found;
        int end = at + name.length();
        int start = paragraph.text().indexOf(number.text(), end);
        if (found < 0 || start < 0) {
            return Optional.empty();
        }
        Matcher before =
                language.headlines().seriesNumber().matcher(text.folded()).region(at, end);
        return Optional.of(Headline.of(
                text,
                Headline.Form.NAME,
                new Headline.HeadlinePiece(before.lookingAt() ? before.end() : at, end),
                new Headline.HeadlinePiece(start, start + number.text().length())));
    }

    private EventKind kind(TextDate date, EventPhrase phrase, Headline headline) {
        LocalDate adopted = declaration.metadata().adopted();
        if (headline.form() != Headline.Form.NAME) {
            boolean ahead =
                    headline.form() == Headline.Form.DUTY || date.span().to().isAfter(adopted);
            return ahead ? EventKind.PLAN : EventKind.OTHER;
        }
        EventKind kind = phrase.position() == EventPhrase.DatePosition.NAME
                ? language.eventNouns().ofName(headline.folded())
                : language.eventNouns().ofEvent(EventPhrase.withoutAddition(headline.folded()));
        return kind == EventKind.MEETING && isOurs(headline) ? EventKind.SUMMIT : kind;
    }

    /** Whether a meeting is one of those that the title of the declaration names, whatever its number. */
    private boolean isOurs(Headline headline) {
        String name = withoutNumber(headline.folded());
        return name.length() >= SHORTEST_NAME
                && withoutNumber(DatedText.folded(declaration.metadata().title()))
                        .contains(name);
    }

    private String withoutNumber(String name) {
        return language.headlines().seriesNumber().matcher(name).replaceFirst("");
    }
}
