package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/** Lines that end at the margin, or break off in mid-sentence, and are one paragraph. */
final class JoinLines implements Rule {

    private static final String ADVICE = "read the printed page; if it is wrong, join or divide the paragraphs";

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        Page page = Page.of(lines);
        int tail = tail(lines, page);
        List<Line> joined = new ArrayList<>();
        List<Line> parts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!parts.isEmpty() && (i >= tail || divides(lines, i, page, ledger))) {
                joined.add(Line.join(parts));
                parts.clear();
            }
            parts.add(lines.get(i));
        }
        if (!parts.isEmpty()) {
            joined.add(Line.join(parts));
        }
        if (tail < lines.size()) {
            reportTail(lines.get(tail), ledger);
        }
        return joined;
    }

    /** Returns where lines begin that are no sentences, as in a list of names at the end. */
    private static int tail(List<Line> lines, Page page) {
        int i = lines.size();
        while (i > 0
                && !Sentence.ends(lines.get(i - 1).text())
                && lines.get(i - 1).role() == Line.Role.TEXT
                && !(page.wrapped() && page.isFull(lines.get(i - 1)))
                && lines.get(i - 1).text().length() <= 24) {
            i--;
        }
        boolean free = i == 0 || Sentence.ends(lines.get(i - 1).text());
        return free && lines.size() - i > 1 ? i : lines.size();
    }

    private static void reportTail(Line line, Ledger ledger) {
        ledger.warn(
                "signature-block",
                line,
                "the last lines are no sentences: " + Sentence.quote(line.text()) + " …",
                "if they are signatures, write them as signatories: in the front matter, else remove or join them");
    }

    /** Whether a paragraph begins with a line. */
    private static boolean divides(List<Line> lines, int i, Page page, Ledger ledger) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        if (before.role() != Line.Role.TEXT || line.role() != Line.Role.TEXT) {
            return true;
        }
        if (Sentence.continues(line.text())) {
            return false;
        }
        if (standsAlone(before, page) || standsAlone(line, page)) {
            return true;
        }
        return page.wrapped() ? dividesWrapped(lines, i, page, ledger) : dividesWhole(before, line, ledger);
    }

    private static boolean standsAlone(Line line, Page page) {
        return Headings.isTitle(line.text()) && !(page.wrapped() && page.isFull(line));
    }

    /** In copies with one line for each paragraph: only a line that breaks off goes on below. */
    private static boolean dividesWhole(Line before, Line line, Ledger ledger) {
        if (Sentence.ends(before.text())) {
            return true;
        }
        ledger.warn(
                "segmented",
                before.slice(before.text().length() - 1, before.text().length()),
                "a line breaks off in mid-sentence and was joined with the next: " + seam(before, line),
                ADVICE);
        return false;
    }

    private static boolean dividesWrapped(List<Line> lines, int i, Page page, Ledger ledger) {
        Line before = lines.get(i - 1);
        Line line = lines.get(i);
        boolean wideGap = page.gapTells() && line.layout().gap() >= page.gap();
        if (!Sentence.ends(before.text())) {
            boolean divided = wideGap && before.layout().width() < page.full() / 2
                    || page.indentTells() && line.layout().indented() && !page.isFull(before);
            if (divided) {
                doubt(before, line, true, ledger);
            }
            return divided;
        }
        if (!page.isFull(before)) {
            boolean first = i == 1 || Sentence.ends(lines.get(i - 2).text());
            boolean mayGoOn = first && before.layout().width() >= page.opening() - 0.5;
            if (mayGoOn && page.widthTells() && line.layout().width() >= page.divide() && !page.gapTells()) {
                doubt(before, line, true, ledger);
            }
            return true;
        }
        if (page.gapTells()) {
            return wideGap;
        }
        if (page.indentTells()) {
            return line.layout().indented();
        }
        return dividesByWidth(before, line, page, ledger);
    }

    /** A first line is narrower, because its indent was lost. */
    private static boolean dividesByWidth(Line before, Line line, Page page, Ledger ledger) {
        double width = line.layout().width();
        boolean divided = page.isShort(line) ? false : !page.widthTells() || width < page.divide();
        boolean clear = page.widthTells() && !page.isShort(line) && Math.abs(width - page.divide()) > 0.5;
        if (!clear) {
            doubt(before, line, divided, ledger);
        }
        return divided;
    }

    private static void doubt(Line before, Line line, boolean divided, Ledger ledger) {
        ledger.warn(
                "join-or-paragraph",
                before.slice(before.text().length() - 1, before.text().length()),
                (divided ? "a paragraph was taken to end here: " : "a paragraph was taken to go on here: ")
                        + seam(before, line),
                ADVICE);
    }

    private static String seam(Line before, Line line) {
        String end = before.text().substring(Math.max(0, before.text().length() - 10));
        return "“…" + end + "” and “"
                + line.text().substring(0, Math.min(10, line.text().length())) + "…”";
    }
}
