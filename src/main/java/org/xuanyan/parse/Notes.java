package org.xuanyan.parse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.xuanyan.model.Html;
import org.xuanyan.model.Link;
import org.xuanyan.model.Note;
import org.xuanyan.model.NoteMark;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.site.Route;
import org.xuanyan.text.SourceSpan;
import org.xuanyan.text.SourceText;

/** The editorial notes of one declaration, numbered in the order of their first marks in the text. */
final class Notes {

    private final SourceText body;
    private final Route here;
    private final Problems problems;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, List<NoteMark>> marks = new LinkedHashMap<>();
    private final List<Link> links = new ArrayList<>();

    Notes(SourceText body, Route here, Problems problems) {
        this.body = body;
        this.here = here;
        this.problems = problems;
    }

    /** Adds a definition {@code [^name]: …}; call it for all definitions before the first {@link #refer}. */
    void define(FootnoteDefinition definition) {
        SourceSpan at = Markdown.place(body, definition);
        FootnoteDefinition earlier = definitions.putIfAbsent(key(definition.getLabel()), definition);
        if (earlier != null) {
            problems.report(
                    Code.DUPLICATE_NOTE,
                    at,
                    definition.getLabel(),
                    Markdown.place(body, earlier).line());
        }
        Node paragraph = definition.getFirstChild();
        if (paragraph == null) {
            problems.report(Code.EMPTY_NOTE, at, definition.getLabel());
        } else if (!(paragraph instanceof Paragraph) || paragraph.getNext() != null) {
            problems.report(Code.NOTE_NOT_ONE_PARAGRAPH, at);
        } else if (paragraph.getSourceSpans().size() > 1) {
            int second = paragraph.getSourceSpans().get(1).getInputIndex();
            problems.report(Code.LINE_IN_NOTE, body.span(second, second), definition.getLabel());
        }
    }

    /** Returns a numbered mark for {@code [^name]}; empty if the note is not defined. */
    Optional<NoteMark> refer(FootnoteReference reference, int offset, SourceSpan at) {
        String key = key(reference.getLabel());
        if (!definitions.containsKey(key)) {
            problems.report(Code.UNDEFINED_NOTE, at, reference.getLabel());
            return Optional.empty();
        }
        List<NoteMark> same = marks.computeIfAbsent(key, label -> new ArrayList<>());
        int number = same.isEmpty() ? marks.size() : same.get(0).note();
        NoteMark mark = new NoteMark(offset, number, same.size() + 1);
        same.add(mark);
        return Optional.of(mark);
    }

    /** Returns the notes in the order of their numbers; reports notes without a mark. */
    List<Note> inOrder() {
        definitions.forEach((key, definition) -> {
            if (!marks.containsKey(key)) {
                problems.report(Code.UNMARKED_NOTE, Markdown.place(body, definition), definition.getLabel());
            }
        });
        List<Note> notes = new ArrayList<>();
        for (String key : marks.keySet()) {
            notes.add(note(notes.size() + 1, definitions.get(key)));
        }
        return notes;
    }

    /** Returns the links in the notes; complete only after {@link #inOrder}. */
    List<Link> links() {
        return links;
    }

    private Note note(int number, Node definition) {
        if (definition.getFirstChild() == null) {
            return new Note(number, "", new Html(""));
        }
        EditorialMarkdown prose = new EditorialMarkdown(body, here, problems);
        Html html = prose.html(definition.getFirstChild());
        links.addAll(prose.links());
        return new Note(number, prose.plainText(), html);
    }

    private static String key(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
