package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.clean.Line.Edge;
import org.xuanyan.clean.Line.Shown;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * Copies in the markup of a wiki: {@code [[联合国|UN]]}, {@code '''words'''}, {@code == Heading ==}. Plain marks are dropped, and
 * the words of a link, a heading or an item stay, and so does the title in the template above a text. Notes, pictures, categories and templates in lines of their own are left out and
 * reported; a template inside a sentence stays and is reported, because only the wiki knows what it shows.
 */
final class ReadWikitext implements CleaningRule {

    private static final Pattern SIGN =
            Pattern.compile("\\[\\[[^\\[\\]]{1,200}]]|\\{\\{[^{}|]|<ref[\\s>/]|^={2,6}[^=].*[^=]={2,6}$|'''");

    private static final Pattern HEADING = Pattern.compile("(?<marks>={1,6})[ \\t]*(?<words>[^=].*?)[ \\t]*\\k<marks>");

    private static final Pattern NOTE = Pattern.compile("<ref(?:\\s[^<>]*)?(?:/>|(?<!/)>.*?</ref\\s*>)");

    /** A link with the name of a part of the wiki and no label, or to a picture. */
    private static final Pattern PART = Pattern.compile(
            "\\[\\[:?[^\\[\\]|:]{1,20}:(?:[^\\[\\]|]*]]|[^\\[\\]|]*\\.(?i:jpe?g|png|svg|gif|tiff?|pdf)\\|"
                    + "[^\\[\\]]*(?:\\[\\[[^\\[\\]]*]][^\\[\\]]*)*+]])");

    private static final Pattern LINK = Pattern.compile("(?<open>\\[\\[(?:[^\\[\\]|]*\\|)?)[^\\[\\]|]+(?<close>]])");

    private static final Pattern OUTER_LINK =
            Pattern.compile("(?<open>\\[(?i:https?:)?//[^\\s\\[\\]]+ +)[^\\[\\]]+(?<close>])");

    private static final Pattern EMPHASIS = Pattern.compile("(?<open>'{2,5})(?=[^'])[^\\n]*?[^'](?<close>'{2,5})(?!')");

    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{(?:[^{}]++|\\{\\{[^{}]*+}})*+}}|\\{\\||\\|}|\\{\\{|}}");

    /** The title that a wiki prints above a text, in the template with which the text begins. */
    private static final Pattern TITLE = Pattern.compile(
            "\\|[ \\t]*(?i:title)[ \\t]*=[ \\t]*(?<words>(?:\\[\\[[^\\[\\]{}]*]]|[^|{}\\s]|[ \\t](?=[^|{}\\s]))+)");

    private static final Pattern ITEM = Pattern.compile("(?<mark>[*#:;]+)[ \\t]*(?=\\S)");

    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,20}__");

    private static final String BULLET = "• ";

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        if (record.isWebPage()
                || lines.stream().noneMatch(line -> SIGN.matcher(line.text()).find())) {
            return lines;
        }
        List<Line> plain = new ArrayList<>();
        int number = 0;
        int open = 0;
        for (Line line : lines) {
            int before = open;
            open = Math.max(0, open + depth(line.text()));
            boolean whole = before > 0
                    || line.text().startsWith("{{") && (open > 0 || line.text().endsWith("}}"));
            number = line.text().charAt(0) == '#' ? number + 1 : 0;
            Matcher title = TITLE.matcher(line.text());
            if (whole && plain.isEmpty() && title.find()) {
                plain.add(inline(ofTemplate(line, title.start("words"), title.end("words"), record), record));
            } else if (whole || SWITCH.matcher(line.text()).matches()) {
                if (before == 0) {
                    leaveOut(line, InterventionKind.WEB_DEBRIS, record);
                } else {
                    record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.WIKITEXT);
                }
            } else {
                plain.add(block(inline(line, record), number, record));
            }
        }
        return plain;
    }

    /** Returns a value of a template without what stands around it in its line. */
    private static Line ofTemplate(Line line, int start, int end, CleaningRecord record) {
        record.drop(InterventionKind.WEB_DEBRIS, line.slice(0, start), AccountReason.WIKITEXT);
        if (end < line.text().length()) {
            record.drop(InterventionKind.WEB_DEBRIS, line.slice(end, line.text().length()), AccountReason.WIKITEXT);
        }
        return line.slice(start, end);
    }

    /** Returns how many templates a line opens, less those that it closes. */
    private static int depth(String line) {
        return line.split("\\{\\{", -1).length - line.split("}}", -1).length;
    }

    /** Drops the marks at the beginning of a line, and gives the line its kind. */
    private static Line block(Line line, int number, CleaningRecord record) {
        Matcher heading = HEADING.matcher(line.text());
        Matcher item = ITEM.matcher(line.text());
        if (heading.matches()) {
            int end = line.text().length();
            record.drop(InterventionKind.MARKUP, line.slice(0, heading.start("words")), AccountReason.HEADING_MARKUP);
            record.drop(InterventionKind.MARKUP, line.slice(heading.end("words"), end), AccountReason.HEADING_MARKUP);
            Line words = line.slice(heading.start("words"), heading.end("words"));
            String level = "h" + heading.group("marks").length();
            return words.laidOut(words.layout().withEdge(Edge.CERTAIN).shownAs(Shown.of(level), ""));
        }
        if (!item.lookingAt()) {
            return line;
        }
        record.drop(InterventionKind.MARKUP, line.slice(0, item.end()), AccountReason.WIKITEXT);
        Line words = line.slice(item.end(), line.text().length());
        char mark = item.group("mark").charAt(0);
        String shown = mark == '*' ? BULLET : mark == '#' ? number + ". " : "";
        return shown.isEmpty()
                ? words
                : words.laidOut(words.layout().withEdge(Edge.CERTAIN).shownAs(Shown.ITEM, shown));
    }

    /** Returns a line without the marks inside it; the record receives what is not part of the text. */
    private static Line inline(Line line, CleaningRecord record) {
        String text = line.text();
        BitSet gone = new BitSet();
        for (MatchResult note : NOTE.matcher(text).results().toList()) {
            leaveOut(line.slice(note.start(), note.end()), InterventionKind.NOTE, record);
            gone.set(note.start(), note.end());
        }
        for (MatchResult part : PART.matcher(text).results().toList()) {
            if (!gone.get(part.start())) {
                leaveOut(line.slice(part.start(), part.end()), InterventionKind.WEB_DEBRIS, record);
                gone.set(part.start(), part.end());
            }
        }
        for (Pattern pattern : List.of(LINK, OUTER_LINK, EMPHASIS)) {
            Matcher marks = pattern.matcher(text);
            while (marks.find()) {
                if (!gone.get(marks.start()) && !gone.get(marks.end() - 1)) {
                    drop(line, marks.start("open"), marks.end("open"), gone, record);
                    drop(line, marks.start("close"), marks.end("close"), gone, record);
                }
            }
        }
        TEMPLATE.matcher(text)
                .results()
                .filter(each -> !gone.get(each.start()))
                .map(each -> line.slice(each.start(), each.end()))
                .forEach(each -> record.report(Code.INSERTED_WORDS, each, Quotation.of(each.text()), Fate.KEPT));
        return line.without(gone);
    }

    private static void drop(Line line, int from, int to, BitSet gone, CleaningRecord record) {
        record.drop(InterventionKind.MARKUP, line.slice(from, to), AccountReason.WIKITEXT);
        gone.set(from, to);
    }

    private static void leaveOut(Line words, InterventionKind kind, CleaningRecord record) {
        record.report(Code.INSERTED_WORDS, words, Quotation.of(words.text()), Fate.DROPPED);
        record.drop(kind, words, kind == InterventionKind.NOTE ? AccountReason.NOTE : AccountReason.WIKITEXT);
    }
}
