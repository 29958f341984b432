package org.xuanyan.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.xuanyan.locale.Escaping;
import org.xuanyan.model.AnchorId;
import org.xuanyan.model.Citation;
import org.xuanyan.model.DateSpan;
import org.xuanyan.model.NoteMark;
import org.xuanyan.model.Precision;
import org.xuanyan.model.TextDate;
import org.xuanyan.model.Variant;
import org.xuanyan.site.Route;
import org.xuanyan.site.Routes;

/** The words of a paragraph or heading in TEI: its citations and dates as elements, notes and variants as empty elements. */
final class TeiWords {

    private final String text;
    private final Route here;
    private final List<Span> spans = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();

    /** @param here the address of the file */
    TeiWords(String text, Route here) {
        this.text = text;
        this.here = here;
    }

    /** A stretch of the text that becomes an element. */
    private record Span(int start, int end, String name, String tag) {}

    /** An empty element before the character at an offset. */
    private record Mark(int at, String tag) {}

    TeiWords citations(List<Citation> citations) {
        citations.forEach(each -> {
            StringBuilder tag = new StringBuilder("<ref type=\"citation\"");
            TeiHeader.attribute("target", here.linkTo(Routes.treaty(each.treaty())), tag);
            spans.add(new Span(each.start(), each.end(), "ref", tag.append('>').toString()));
        });
        return this;
    }

    TeiWords dates(List<TextDate> dates) {
        dates.forEach(each -> spans.add(new Span(each.start(), each.end(), "date", date(each.span()))));
        return this;
    }

    /** A single day, month or year is {@code when}; anything else is from its first day to its last. */
    private static String date(DateSpan span) {
        StringBuilder tag = new StringBuilder("<date");
        boolean exact = span.isSingle()
                && (span.precision().compareTo(Precision.MONTH) <= 0 || span.precision() == Precision.YEAR);
        if (exact) {
            TeiHeader.attribute("when", span.start(), tag);
        } else {
            TeiHeader.attribute("from", span.from().toString(), tag);
            TeiHeader.attribute("to", span.to().toString(), tag);
        }
        return tag.append('>').toString();
    }

    TeiWords notes(List<NoteMark> noteMarks) {
        noteMarks.forEach(each -> mark(each.offset(), "<ptr type=\"note\" target=\"#n" + each.note() + "\"/>"));
        return this;
    }

    /**
     * Adds the ends of those variants that begin or end in this paragraph or heading.
     *
     * @param variants of the declaration
     * @param indices of those
     */
    TeiWords variants(List<Variant> variants, Set<Integer> indices, AnchorId id) {
        for (int i : indices) {
            Variant each = variants.get(i);
            String name = "v" + (i + 1);
            if (each.block().equals(id)) {
                mark(each.start(), "<anchor xml:id=\"" + name + "\"/>");
            }
            if (each.until().equals(id)) {
                mark(each.untilEnd(), "<anchor xml:id=\"" + name + "-end\"/>");
            }
        }
        return this;
    }

    /** Adds an empty element; what stands after the last row of a table is put into its last cell. */
    private void mark(int at, String tag) {
        marks.add(new Mark(text.endsWith("\n") ? Math.min(at, text.length() - 1) : at, tag));
    }

    /** Appends the words. */
    void write(StringBuilder xml) {
        write(0, text.length(), xml);
    }

    /** Appends the rows of a table, whose cells are separated by tabs. */
    void asTable(StringBuilder xml) {
        xml.append("<table>");
        int start = 0;
        for (String row : text.split("(?<=\n)")) {
            xml.append("<row>");
            int from = start;
            for (String cell : row.split("(?<=\t)")) {
                int length = cell.endsWith("\t") || cell.endsWith("\n") ? cell.length() - 1 : cell.length();
                xml.append("<cell>");
                write(from, from + length, xml);
                xml.append("</cell>");
                from += cell.length();
            }
            xml.append("</row>");
            start += row.length();
        }
        xml.append("</table>");
    }

    /** An element that would overlap an outer one in part is left out; citations and dates hardly ever do. */
    private void write(int from, int to, StringBuilder xml) {
        spans.sort(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()));
        marks.sort(Comparator.comparingInt(Mark::at));
        Deque<Span> open = new ArrayDeque<>();
        int next = 0;
        int mark = 0;
        for (int i = from; i <= to; i++) {
            while (!open.isEmpty() && open.peek().end() == i) {
                xml.append("</").append(open.pop().name()).append('>');
            }
            for (; mark < marks.size() && marks.get(mark).at() <= i; mark++) {
                if (marks.get(mark).at() == i
                        && (i < to || i == text.length() || "\t\n".indexOf(text.charAt(i)) >= 0)) {
                    xml.append(marks.get(mark).tag());
                }
            }
            for (; next < spans.size() && spans.get(next).start() <= i; next++) {
                Span span = spans.get(next);
                boolean fits = open.isEmpty() || span.end() <= open.peek().end();
                if (span.start() == i && span.end() <= to && fits && i < to) {
                    xml.append(span.tag());
                    open.push(span);
                }
            }
            if (i < to) {
                Escaping.append(text, i, i + 1, xml);
            }
        }
    }
}
