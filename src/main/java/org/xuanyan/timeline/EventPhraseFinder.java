package org.xuanyan.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.EventWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;
import org.xuanyan.text.BinarySearch;
import org.xuanyan.text.BracketForms;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/**
 * Finds the words that say what happened on a date: the shortest stretch of the text that a reader understands. It
 * begins after the verb with which the declaration speaks of the event (欢迎, 高度评价, 注意到, …) and ends with the noun of the
 * event or a title.
 */
final class EventPhraseFinder {

    /** At most this many citations before or after a date are looked at. */
    private static final int MOST_CITATIONS = 32;

    private final EventWords words;

    /** The verbs with which a declaration speaks of an event. */
    private final Pattern opener;

    private final Paragraph paragraph;
    private final Punctuation punctuation;
    private final TitleBrackets brackets;
    private final Enclosures enclosures;
    private final DatedText text;
    private final String masked;
    private final Pattern addition;
    private final NounPhrases nouns;
    private final NounPlaces nounPlaces;

    /** End of a citation → start of the longest citation that ends there. */
    private final Map<Integer, Integer> starts = new TreeMap<>();

    EventPhraseFinder(Language language, Paragraph paragraph, DatedText text, NounPhrases nouns) {
        this.words = language.eventWords();
        this.opener = language.verbs().events();
        this.paragraph = paragraph;
        this.punctuation = language.punctuation();
        this.brackets = language.titles().brackets();
        this.text = text;
        this.addition = language.headlines().inAddition();
        this.nouns = nouns;
        this.enclosures = text.enclosures();
        this.masked = enclosures.masked();
        this.nounPlaces = new NounPlaces(words, masked);
        paragraph.citations().forEach(each -> starts.putIfAbsent(each.end(), each.start()));
    }

    /**
     * Returns the words that belong to a date.
     *
     * @param earlier the phrase of the preceding date in the paragraph
     */
    EventPhrase around(TextDate date, Optional<EventPhrase> earlier) {
        int opening = enclosures.outermost(date.start());
        Optional<Citation> citation = citationAround(date);
        if (opening < 0 && citation.isEmpty()) {
            return clause(date, earlier);
        }
        return citation.isEmpty() && opening > 0 && isAddition(opening, date)
                ? addition(opening, earlier)
                : name(date, citation);
    }

    private boolean isRound(int opening) {
        return BracketForms.ROUND.opens(text.folded().charAt(opening)) >= 0;
    }

    /** Whether only other dates and their places stand between an opening round bracket and a date. */
    private boolean isAddition(int opening, TextDate date) {
        int from = opening + 1;
        return isRound(opening)
                && date.start() - from <= Clauses.FARTHEST
                && (from == date.start()
                        || addition.matcher(text.undated())
                                .region(from, date.start())
                                .useTransparentBounds(true)
                                .matches());
    }

    private EventPhrase name(TextDate date, Optional<Citation> citation) {
        if (citation.isPresent()) {
            return name(date, citation.get().start(), citation.get().end());
        }
        int opening = enclosures.innermost(date.start());
        Optional<Integer> title = isAddition(opening, date) ? titleBefore(opening) : Optional.empty();
        if (title.isPresent()) {
            return new EventPhrase(title.get(), enclosures.closing(opening) + 1, EventPhrase.DatePosition.ADDITION);
        }
        int around = isRound(opening) ? enclosures.around(opening) : -1;
        int start = around >= 0 ? around : opening;
        return name(date, start, enclosures.closing(start) + 1);
    }

    /** Returns a name; for one that is too long the date alone, so that it is not copied for each of its dates. */
    private static EventPhrase name(TextDate date, int start, int end) {
        return end - start <= Clauses.FARTHEST
                ? new EventPhrase(start, end, EventPhrase.DatePosition.NAME)
                : new EventPhrase(date.start(), date.end(), EventPhrase.DatePosition.NAME);
    }

    /** Returns the shortest citation around a date; citations with the same start are sorted the longer first. */
    private Optional<Citation> citationAround(TextDate date) {
        int next = firstCitationFrom(date.start() + 1);
        for (int i = next - 1; i >= Math.max(0, next - MOST_CITATIONS); i--) {
            Citation citation = paragraph.citations().get(i);
            if (citation.end() >= date.end()) {
                return Optional.of(citation);
            }
        }
        return Optional.empty();
    }

    private int firstCitationFrom(int offset) {
        List<Citation> citations = paragraph.citations();
        return BinarySearch.firstIndex(citations.size(), i -> citations.get(i).start() >= offset);
    }

    private EventPhrase addition(int opening, Optional<EventPhrase> earlier) {
        int end = enclosures.closing(opening) + 1;
        Optional<Integer> title = titleBefore(opening);
        if (title.isPresent()) {
            return new EventPhrase(title.get(), end, EventPhrase.DatePosition.ADDITION);
        }
        if (earlier.filter(each -> each.end() == end).isPresent()) {
            return earlier.get();
        }
        int start = afterOpener(Clauses.start(masked, opening, punctuation), opening);
        int next = earlier.map(EventPhrase::end).filter(at -> at >= start).orElse(start);
        boolean listed = next > start && next < opening && skipLead(next, opening) > next;
        int head = skipLead(listed ? next : start, opening);
        boolean goesOn = end < masked.length()
                && words.nameContinues()
                        .matcher(masked)
                        .region(end, masked.length())
                        .lookingAt();
        Matcher ordinal = words.counted().matcher(text.folded()).region(head, opening);
        // 第三届“…”国际行动十年（2018—2028）高级别会议: the ordinal belongs to the meeting.
        return new EventPhrase(
                goesOn && ordinal.lookingAt() ? ordinal.end() : head, end, EventPhrase.DatePosition.ADDITION);
    }

    /** Returns the start of the citation or other title that ends before an opening bracket. */
    private Optional<Integer> titleBefore(int opening) {
        int end = nouns.beforeAdditions(opening);
        int last = end - 1;
        return Optional.ofNullable(starts.get(end))
                .or(() -> Optional.of(last)
                        .filter(at ->
                                at >= 0 && brackets.closesTitle(text.folded().charAt(at)))
                        .map(enclosures::innermost)
                        .filter(at -> at >= 0 && enclosures.closing(at) == last));
    }

    private EventPhrase clause(TextDate date, Optional<EventPhrase> earlier) {
        int clause = Clauses.start(masked, date.start(), punctuation);
        int opener = skipBlanks(afterOpener(clause, date.start()), date.start());
        int end = end(date, clause);
        boolean beginsWithDate = words.link()
                .matcher(masked.substring(opener, date.start()).strip())
                .matches();
        boolean followsAnother = earlier.filter(
                        each -> each.position() != EventPhrase.DatePosition.NAME && each.end() > opener)
                .isPresent();
        // 某国在2017年9月举行的大会上提出的倡议: the date belongs to the meeting.
        boolean atMeeting =
                words.atMeeting().matcher(masked).region(end, masked.length()).lookingAt();
        int start = beginsWithDate || followsAnother || atMeeting ? date.start() : skipLead(opener, date.start());
        return new EventPhrase(start, end, EventPhrase.DatePosition.CLAUSE);
    }

    private int end(TextDate date, int clause) {
        int next = firstCitationFrom(date.end());
        List<Citation> near = paragraph
                .citations()
                .subList(next, Math.min(paragraph.citations().size(), next + MOST_CITATIONS));
        for (Citation citation : near) {
            int distance = citation.start() - date.end();
            String between = masked.substring(date.end(), date.end() + Math.min(distance, Clauses.FARTHEST));
            if (distance == 0
                    || distance < Clauses.FARTHEST
                            && words.signed().matcher(between).matches()) {
                return citation.end();
            }
        }
        int first = Clauses.end(masked, date.end(), punctuation);
        // 2030年5月4日，外长举行了会议: the date is a clause of its own.
        boolean alone = first == date.end()
                && clause == date.start()
                && first < masked.length()
                && punctuation.commas().isAt(masked, first);
        int clauseEnd = alone ? Clauses.end(masked, first + 1, punctuation) : first;
        int event = nounPlaces.firstEnd(date.end(), clauseEnd);
        return event >= 0 ? event : clauseEnd;
    }

    /** Returns the offset after the last opener, or the start of the clause if there is none. */
    private int afterOpener(int clause, int limit) {
        Matcher verb = opener.matcher(masked).region(clause, limit);
        int after = clause;
        while (verb.find()) {
            after = verb.end();
        }
        return after;
    }

    private int skipLead(int start, int limit) {
        Matcher lead = words.lead().matcher(text.folded().substring(start, limit));
        return skipBlanks(lead.find() ? start + lead.end() : start, limit);
    }

    private int skipBlanks(int start, int limit) {
        int at = start;
        while (at < limit && Typography.isBlank(masked.charAt(at))) {
            at++;
        }
        return at;
    }
}
