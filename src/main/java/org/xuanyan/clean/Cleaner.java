package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.xuanyan.language.Language;
import org.xuanyan.problem.Code;
import org.xuanyan.text.SourceText;

/**
 * Turns a raw copy into clean paragraphs. Cleaning a clean text changes nothing. A bad copy gives findings, never an
 * exception.
 */
public final class Cleaner {

    private final Language language;
    private final Forms forms;
    private final List<CleaningRule> rules;

    /** Creates a cleaner for copies in one language; without word lists it reads only markup, layout and the ends of sentences. */
    public Cleaner(Language language) {
        this.language = language;
        this.forms = Forms.of(language);
        this.rules = rules(forms);
    }

    /**
     * Returns the rules in running order: first markup and characters, then what is not part of the text, then
     * paragraphs, then punctuation and the last checks.
     */
    private static List<CleaningRule> rules(Forms forms) {
        return List.of(
                new ReadWikitext(),
                new StripTags(),
                new DecodeReferences(),
                new DropFrames(),
                new ReadMarkdown(),
                new ReportLostBytes(forms),
                new ReportControls(),
                new StripInvisible(),
                new DropQuoteMarks(forms),
                new DropMailSender(forms),
                Subtitles::read,
                new DropLineNumbers(),
                new DropPostNumbers(),
                new DropTimes(forms),
                new DropOrnaments(),
                new DropBullets(forms),
                new FoldRadicals(),
                new ReportLettersInNumbers(forms),
                new FoldDashes(),
                new CollapseLetterSpacing(),
                new CloseUpNumbers(),
                new DropPinyin(),
                new MeasureCharacters(),
                new DropBrowserLines(forms),
                new DropPageJumps(forms),
                new DropTranslation(forms),
                new DropContents(forms),
                new DropPageNotes(forms),
                new DropRunningHeads(forms),
                new DropPageNumbers(forms),
                new DropTruncationNotice(forms),
                new ReportAbridgement(forms),
                new TakePageFacts(forms),
                new DivideLead(forms),
                new TakeTitle(forms),
                new DropBoilerplate(forms),
                new DropCaptions(),
                new TakeMetadata(forms),
                new DropDateline(forms),
                new DropLead(forms),
                new RefuseSecondDocument(forms),
                new JoinDayNumbers(forms),
                new TakeSignatures(forms),
                new ReportRepeatedLines(forms),
                new ReportOneLine(forms),
                new ReportMovedMarks(),
                new JoinPieces(),
                new SplitGluedNumerals(forms),
                new MarkHeadings(forms),
                new MarkSections(forms),
                new ReportNumberedLines(forms),
                new MarkSeparators(),
                new TakeColumns(forms),
                new ReportLineOrder(),
                new JoinLines(forms),
                new ReportMovedLines(),
                new ReportSeams(forms),
                new ReportLostBytes(forms),
                new DropButtons(forms),
                new DropWordsToReaders(forms),
                new ReportOpening(forms),
                new DropNoteMarks(forms),
                new CloseUpSpaces(forms),
                new WidenPunctuation(forms),
                new ReportBrackets(forms),
                new WidenStops(forms),
                new NormaliseDashes(),
                new DropDoubledPunctuation(),
                new DropRepetitions(forms),
                new ReportRepeatedWords(forms),
                new ReportReporters(forms),
                new ReportSequence(forms),
                new ReportTruncation(forms),
                new ReportOpenEnds(forms),
                new ReportDamagedDates(forms),
                new ReportScript(forms),
                new ReportStrangers(forms),
                new ReportSpam(forms),
                new ReportInsertedWords(forms),
                new ReportOtherVoice(forms),
                new FindDayAndPlace(forms));
    }

    /**
     * Cleans one copy.
     *
     * @param raw the decoded copy, with every character
     */
    public Cleaned clean(SourceText raw) {
        return clean(raw, Optional.empty());
    }

    /**
     * Cleans one copy with a title that an editor may have given.
     *
     * @param title the line of the copy that is the title, whatever its form; empty to look for a title
     */
    public Cleaned clean(SourceText raw, Optional<String> title) {
        return clean(new CleaningRecord(raw, title, forms.words()));
    }

    /** Returns what a copy shows to a reader, its text and what stands around it: without tags, if it is a web page. */
    public static String shown(SourceText copy) {
        return isPage(copy) ? Jsoup.parse(copy.text()).body().text() : copy.text();
    }

    /** Whether a copy is a web page. */
    public static boolean isPage(SourceText copy) {
        return WebPageForm.isOne(copy.text());
    }

    private Cleaned clean(CleaningRecord record) {
        if (forms.lost().areMost(record.raw())) {
            Line first = PlainLines.of(record.raw()).stream()
                    .filter(line -> forms.lost().areIn(line.text()))
                    .findFirst()
                    .orElseThrow();
            record.report(Code.MISREAD, first, Quotation.of(first.text()));
            return record.close(List.of());
        }
        boolean page = record.isWebPage();
        if (!page) {
            JoinedColumns.report(forms, record);
        }
        List<Line> copy =
                page ? new WebPage(forms).lines(record.raw(), record) : PlainLines.of(MarginNumbers.blanked(record));
        List<Line> lines = language.hasCleaning()
                ? ruled(copy, record)
                : PlainParagraphs.of(forms).blocks(copy, record);
        if (lines.stream().noneMatch(line -> isOfText(line) && hasWords(line.text()))) {
            record.report(
                    Code.NO_TEXT,
                    record.beginning(),
                    record.raw().isBlank() ? "blank" : language.hasCleaning() ? "" : language.code());
        }
        DroppedTextReport.report(page, forms, record);
        lines.forEach(line -> record.tables().startingAt(line.start()).ifPresent(table -> reportLoss(table, record)));
        List<Line> separate = lines.stream()
                .flatMap(line ->
                        line.role() == Line.Role.LOOSE_TABLE ? TableText.blocks(line).stream() : Stream.of(line))
                .toList();
        record.disordered()
                .in(separate)
                .forEach(words -> record.report(Code.LINE_ORDER, words, Quotation.of(words.text())));
        record.editRemarks(forms.boilerplate()::withoutButtons);
        return record.close(blocks(separate, record));
    }

    /** Reports what a table of the text loses, and records the numbers that only the page shows in it. */
    private static void reportLoss(PageTable table, CleaningRecord record) {
        if (!table.isWritable() || table.merged()) {
            record.report(
                    table.isWritable() ? Code.MERGED_CELLS : Code.TABLE_NOT_KEPT,
                    record.lineAt(table.start()),
                    Quotation.of(table.words()));
        }
        record.tables().numbersIn(table).forEach(record::number);
    }

    private List<Line> ruled(List<Line> copy, CleaningRecord record) {
        List<Line> lines = copy;
        for (CleaningRule rule : rules) {
            lines = rule.apply(lines, record).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return lines;
    }

    private static boolean isOfText(Line line) {
        return line.role() == Line.Role.TEXT || line.isOfTable();
    }

    private boolean hasWords(String line) {
        return language.hasCleaning()
                ? Sentence.hasHan(line)
                : line.codePoints().anyMatch(Character::isLetter);
    }

    private static List<CleanBlock> blocks(List<Line> lines, CleaningRecord record) {
        List<CleanBlock> blocks = new ArrayList<>();
        for (Line line : lines) {
            BlockType type = switch (line.role()) {
                case MARK -> BlockType.MARK;
                case HEADING -> BlockType.HEADING;
                case SUBHEADING -> BlockType.SUBHEADING;
                case TABLE -> BlockType.TABLE;
                case SEPARATOR -> BlockType.SEPARATOR;
                case TEXT, LOOSE_TABLE, CAPTION -> BlockType.PARAGRAPH;
            };
            String text = line.role() == Line.Role.TABLE ? TableText.cells(line.text()) : line.text();
            String number = line.role() == Line.Role.TEXT ? line.layout().number() : "";
            if (!number.isEmpty()) {
                record.number(line.start(), number);
            }
            blocks.add(new CleanBlock(type, number + text, line.start()));
        }
        return blocks;
    }
}
