package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.language.Language;
import org.xuanyan.problem.Code;
import org.xuanyan.text.SourceText;

/** Makes a raw copy readable. Cleaning what is clean changes nothing, and no copy is too damaged for a report. */
public final class Cleaner {

    private final Forms forms;

    /** Makes a cleaner for copies in one language. */
    public Cleaner(Language language) {
        this.forms = Forms.of(language);
    }

    /**
     * Returns the rules in running order: markup and characters first, then what is not part of the text, then
     * paragraphs, then what remains.
     */
    private List<CleaningRule> rules() {
        return List.of(
                new StripTags(),
                new DecodeReferences(),
                new ReportLostBytes(forms),
                new StripInvisible(),
                new DropOrnaments(),
                new FoldRadicals(),
                new CollapseLetterSpacing(),
                new DropPinyin(),
                new DropTranslation(forms),
                new DropRunningHeads(forms),
                new DropPageNumbers(forms),
                new DropTruncationNotice(forms),
                new ReportAbridgement(forms),
                new TakeTitle(forms),
                new DropBoilerplate(forms),
                new TakeMetadata(forms),
                new DropDateline(forms),
                new DropLead(forms),
                new TakeSignatures(forms),
                new RefuseSecondDocument(forms),
                new ReportOneLine(),
                new ReportLineOrder(),
                new SplitGluedNumerals(forms),
                new MarkSections(forms),
                new ReportNumberedLines(forms),
                new MarkSeparators(),
                new JoinLines(forms),
                new DropNoteMarks(forms),
                new CloseUpSpaces(forms),
                new WidenPunctuation(),
                new NormaliseDashes(),
                new DropDoubledPunctuation(),
                new DropRepetitions(),
                new ReportSequence(forms),
                new ReportTruncation(),
                new ReportScript(forms),
                new ReportStrangers(forms),
                new ReportSpam(forms),
                new FindDayAndPlace(forms));
    }

    /**
     * Cleans one copy.
     *
     * @param raw as it was decoded, with every character
     */
    public Cleaned clean(SourceText raw) {
        return clean(raw, Optional.empty());
    }

    /**
     * Cleans one copy of which somebody knows the title.
     *
     * @param title a line that says this is the title, whatever it looks like
     */
    public Cleaned clean(SourceText raw, Optional<String> title) {
        return clean(new CleaningRecord(raw, title, forms.words()));
    }

    private Cleaned clean(CleaningRecord record) {
        boolean page = WebPage.isOne(record.raw());
        List<Line> lines = page ? new WebPage(forms).lines(record.raw(), record) : PlainLines.of(record.raw());
        for (CleaningRule rule : rules()) {
            lines = rule.apply(lines, record).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (lines.stream().noneMatch(line -> line.role() == Line.Role.TEXT && Sentence.hasHan(line.text()))) {
            record.report(Code.NO_TEXT, record.beginning());
        }
        DroppedTextReport.report(page, forms, record);
        return record.close(blocks(lines));
    }

    private static List<CleanBlock> blocks(List<Line> lines) {
        List<CleanBlock> blocks = new ArrayList<>();
        for (Line line : lines) {
            BlockType type = switch (line.role()) {
                case MARK -> BlockType.MARK;
                case SEPARATOR -> BlockType.SEPARATOR;
                case TEXT -> BlockType.PARAGRAPH;
            };
            blocks.add(new CleanBlock(type, line.text(), line.start()));
        }
        return blocks;
    }
}
