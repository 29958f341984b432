package org.xuanyan.clean;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xuanyan.language.AccountReason;
import org.xuanyan.problem.Code;

/**
 * Title, headings and paragraphs of a copy in a language without word lists, from its layout and the ends of its sentences
 * alone.
 */
final class PlainParagraphs {

    /** In such an element the ends of lines are those of a wrapped text; elsewhere a page breaks lines on purpose. */
    private static final Pattern PREFORMATTED = Pattern.compile("(?i)<pre\\b");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\[(?=[^\\[\\]]*\\p{L}{2})[^\\[\\]]{2,120}\\]");

    /** Words that may be a paragraph, and not only the mark of one. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}[^\\p{L}]+\\p{L}{2,}");

    private static final Pattern DIVIDED = Pattern.compile("(?<![\\p{L}-])(\\p{L}{2,})- (\\p{Ll}{4,})");

    private static final Pattern REPEATED = Pattern.compile("(?<= ) +");

    private static final Pattern WIDE =
            Pattern.compile("\\S(?:[ \\u00A0]*\\t|[ \\u00A0]{3}|\\u3000{2})[\\s\\u00A0\\u3000]*\\S");

    private final Forms forms;

    /** The rules for lines that need no words. */
    private final List<CleaningRule> before;

    /** The rules for paragraphs that need no words. */
    private final List<CleaningRule> after;

    private PlainParagraphs(Forms forms) {
        this.forms = forms;
        before = List.of(
                new ReadWikitext(),
                new StripTags(),
                new DecodeReferences(),
                new DropFrames(),
                new ReadMarkdown(),
                new ReportLostBytes(forms),
                new ReportControls(),
                ZeroWidthSpaces::read,
                new StripInvisible(),
                Subtitles::read,
                new DropQuoteMarks(forms),
                new DropMailSender(forms),
                new DropPostNumbers(),
                new DropOrnaments(),
                new DropBullets(forms),
                new ReportLettersInNumbers(forms),
                new FoldDashes(),
                Ligatures::folded);
        after = List.of(
                new DropButtons(forms),
                new ReportOneLine(forms),
                new ReportBrackets(forms),
                new DropRepetitions(forms),
                new ReportRepeatedWords(forms),
                new ReportSpam(forms),
                new ReportInsertedWords(forms),
                new ReportOtherVoice(forms));
    }

    static PlainParagraphs of(Forms forms) {
        return new PlainParagraphs(forms);
    }

    /** Returns the blocks of the lines of a copy, after the rules that need no words of a language. */
    List<Line> blocks(List<Line> copy, CleaningRecord record) {
        List<Line> lines = PlainGaps.closed(PlainTimes.dropped(applied(before, copy, record), record), forms);
        List<Line> own = record.isWebPage() ? lines : new PlainBrowserLines(lines, forms, record).dropped();
        List<Line> text = new DropPageNotes(forms)
                .apply(own, record).stream().filter(line -> !line.isEmpty()).toList();
        List<Line> rows = new TakeColumns(forms).apply(PlainPageHeads.dropped(text, forms, record), record);
        List<Line> blocks = applied(after, new MarkSeparators().apply(paragraphs(rows, record), record), record);
        PlainEnds.report(blocks, forms, record);
        MisreadWords.report(blocks, forms, record);
        blocks.forEach(line -> reportDivided(line, record));
        return blocks;
    }

    private static List<Line> applied(List<CleaningRule> rules, List<Line> copy, CleaningRecord record) {
        List<Line> lines = copy;
        for (CleaningRule rule : rules) {
            lines = rule.apply(lines, record).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return lines;
    }

    private List<Line> paragraphs(List<Line> lines, CleaningRecord record) {
        boolean breaks =
                record.isWebPage() && !PREFORMATTED.matcher(record.raw()).find();
        List<Line> all = lines.stream().map(PlainParagraphs::spaced).toList();
        List<Line> spaced = new PlainFrame(all, forms, record).dropped();
        DividedWords words = new DividedWords(spaced, forms.words().spelling(), record);
        LostHyphens.report(spaced, forms, record);
        List<Line> rest = new PlainTitle(spaced, forms, record).taken(words);
        new ReportRepeatedLines(forms).apply(rest, record);
        PlainWrap wrap = new PlainWrap(rest, forms, breaks, rows(lines), record);
        wrap.firstDivided()
                .ifPresent(line -> record.report(
                        Code.SIGNATURE_BLOCK,
                        line,
                        Quotation.of(line.text()),
                        line.isOfTable() ? "table" : "paragraphs"));
        wrap.reportDoubts();
        wrap.belowShortLines().forEach(line -> record.line(line, AccountReason.SHORT_LINE));
        wrap.insideParagraphs().forEach(line -> record.line(line, AccountReason.LINE_IN_PARAGRAPH));
        List<Line> blocks = wrap.paragraphs(words);
        List<Line> text = new PlainHead(forms)
                .without(new PlainInserts(forms, record).dropped(new PlainNotes(record).dropped(blocks)), record);
        text.forEach(line -> reportBrackets(line, record));
        return new PlainHeadings(text, forms, record).marked();
    }

    /** Returns the places of the lines with wide blanks between words, as between an office and a name. */
    private Set<Integer> rows(List<Line> lines) {
        return lines.stream()
                .filter(line -> WIDE.matcher(line.text()).find()
                        && forms.marks().find(line.text()).isEmpty())
                .map(Line::start)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Reports a word that a hyphen and a blank divide, as where lines were joined; a word like "short-" stands before a conjunction. */
    private static void reportDivided(Line line, CleaningRecord record) {
        DIVIDED.matcher(line.text())
                .results()
                .forEach(found -> record.report(
                        Code.MISREAD_WORD,
                        line.slice(found.start(), found.end()),
                        Quotation.around(line.text(), found.start(), found.end()),
                        found.group(1) + found.group(2)));
    }

    /** Reports words in square brackets inside a paragraph, or before it. */
    private static void reportBrackets(Line line, CleaningRecord record) {
        IN_BRACKETS
                .matcher(line.text())
                .results()
                .filter(found -> line.role() == Line.Role.TEXT)
                .filter(found -> found.start() > 0
                        || WORDS.matcher(line.text().substring(found.end())).find())
                .forEach(found -> record.report(
                        Code.WORDS_IN_BRACKETS, line.slice(found.start(), found.end()), Quotation.of(found.group())));
    }

    /** Returns a line in which each blank is one space; a tab in a table is the end of a cell. */
    private static Line spaced(Line line) {
        return line.role() == Line.Role.TABLE || line.role() == Line.Role.LOOSE_TABLE
                ? line.without(REPEATED)
                : line.reading(line.text().replaceAll("[\\t\\u00A0]", " ")).without(REPEATED);
    }
}
