package org.xuanyan.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.xuanyan.model.Citation;
import org.xuanyan.model.Declaration;
import org.xuanyan.model.Event;
import org.xuanyan.model.EventKind;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TextDate;

/**
 * One date of one text, and what is said of it.
 *
 * @param adopted when the declaration was
 * @param form how the date stands among the words
 * @param treaties the instruments among the words, the date of which it may be
 * @param sentence the words with what stands around them
 */
record Candidate(
        Event.Reference reference,
        LocalDate adopted,
        Passage.Form form,
        EventKind kind,
        Optional<String> place,
        List<String> treaties,
        String sentence) {

    /** How a text speaks of what is still to come. */
    private static final Pattern FUTURE = Pattern.compile("将|拟|下一|计划|提议|建议|倡议|支持于|即将");

    /** So much around the words tells whether they speak of the future, and what is meant by them. */
    private static final int AROUND = 60;

    private static final Pattern ADDITION = Pattern.compile("[（(][^（）()]*[）)]$");

    static Candidate of(String id, Declaration declaration, Paragraph paragraph, TextDate date, Passage passage) {
        String text = paragraph.text();
        String words = text.substring(passage.start(), passage.end());
        LocalDate adopted = declaration.metadata().adopted();
        String sentence =
                text.substring(Math.max(0, passage.start() - AROUND), Math.min(text.length(), passage.end() + AROUND));
        String near = text.substring(Math.max(0, passage.start() - 10), Math.min(text.length(), passage.end() + 8));
        boolean future = passage.form() != Passage.Form.NAME
                && date.span().to().isAfter(adopted)
                && (date.span().from().isAfter(adopted) || FUTURE.matcher(near).find());
        Event.Reference reference = new Event.Reference(
                id, declaration.metadata().slug(), paragraph.id(), passage.start(), passage.end(), words, date, future);
        return new Candidate(
                reference,
                adopted,
                passage.form(),
                EventKinds.of(words, passage.form()),
                PlaceFinder.find(text, date, passage),
                treaties(paragraph, passage),
                sentence);
    }

    private static List<String> treaties(Paragraph paragraph, Passage passage) {
        TreeSet<String> treaties = new TreeSet<>();
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

    /** Returns the words without the date, by which two texts may name the same. */
    String key() {
        int start = reference.date().start() - reference.start();
        int end = reference.date().end() - reference.start();
        String words = reference.text();
        return ADDITION.matcher(words.substring(0, start) + words.substring(end))
                .replaceFirst("");
    }
}
