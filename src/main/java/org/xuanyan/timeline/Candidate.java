package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
 * @param form how the date stands among the words
 * @param treaties the instruments among the words, the date of which it may be
 * @param sentence the words with what stands around them
 */
record Candidate(
        int order,
        Event.EventReference reference,
        LocalDate adopted,
        EventPhrase.Form form,
        EventKind kind,
        Optional<String> place,
        List<TreatyId> treaties,
        String sentence) {

    /** How a text speaks of what is still to come. */
    private static final Pattern FUTURE = Pattern.compile("将|拟|下一|计划|提议|建议|倡议|支持于|年底前|年前|之前");

    /** So much around the words tells whether they speak of the future, and what is meant by them. */
    private static final int AROUND = 60;

    private static final Pattern ORDINAL = Pattern.compile("第[一二三四五六七八九十\\d]+");

    /** So far from the words their tense is told: 将于2018年举行的会议的建议. */
    private static final int NEAR = 10;

    static Candidate of(
            int order, String id, Declaration declaration, Paragraph paragraph, TextDate date, EventPhrase passage) {
        String text = paragraph.text();
        String words = text.substring(passage.start(), passage.end());
        LocalDate adopted = declaration.metadata().adopted();
        String sentence =
                text.substring(Math.max(0, passage.start() - AROUND), Math.min(text.length(), passage.end() + AROUND));
        String near =
                text.substring(Math.max(0, passage.start() - NEAR), Math.min(text.length(), passage.end() + NEAR));
        boolean future = passage.form() != EventPhrase.Form.NAME
                && date.span().to().isAfter(adopted)
                && (date.span().from().isAfter(adopted) || FUTURE.matcher(near).find());
        Event.EventReference reference = new Event.EventReference(
                id, declaration.metadata().slug(), paragraph.id(), passage.start(), passage.end(), words, date, future);
        return new Candidate(
                order,
                reference,
                adopted,
                passage.form(),
                EventClassifier.of(words, passage.form()),
                PlaceFinder.find(text, date, passage),
                treaties(paragraph, passage),
                sentence);
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
        return kind == other.kind && places && ordinals().equals(other.ordinals());
    }

    private List<String> ordinals() {
        return ORDINAL.matcher(key()).results().map(MatchResult::group).toList();
    }

    /** Returns the words without the date, by which two texts may name the same. */
    String key() {
        int start = reference.date().start() - reference.start();
        int end = reference.date().end() - reference.start();
        String words = reference.text();
        return EventPhrase.withoutAddition(words.substring(0, start) + words.substring(end));
    }
}
