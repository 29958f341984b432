package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.text.SourceText;

/** Makes a raw copy readable. Cleaning what is clean changes nothing, and no copy is too damaged for a report. */
public final class Cleaner {

    /**
     * In running order: markup and characters first, then what is no part of the text, then paragraphs, then what
     * remains.
     */
    static final List<Rule> RULES = List.of(
            new StripTags(),
            new DecodeReferences(),
            new ReportLostBytes(),
            new StripInvisible(),
            new DropOrnaments(),
            new FoldRadicals(),
            new CollapseLetterSpacing(),
            new DropPinyin(),
            new DropTranslation(),
            new DropRunningHeads(),
            new DropPageNumbers(),
            new DropTruncationNotice(),
            new ReportAbridgement(),
            new TakeTitle(),
            new DropWebFrame(),
            new TakeMetadata(),
            new DropDateline(),
            new DropLead(),
            new TakeSignatures(),
            new RefuseSecondDocument(),
            new ReportOneLine(),
            new ReportLineOrder(),
            new SplitGluedNumerals(),
            new MarkSections(),
            new ReportNumberedLines(),
            new MarkSeparators(),
            new JoinLines(),
            new DropNoteMarks(),
            new CloseUpSpaces(),
            new WidenPunctuation(),
            new NormaliseDashes(),
            new DropDoubledPunctuation(),
            new DropRepetitions(),
            new ReportSequence(),
            new ReportTruncation(),
            new ReportScript(),
            new ReportStrangers(),
            new ReportSpam(),
            new FindDayAndPlace());

    private Cleaner() {}

    /**
     * Cleans one copy.
     *
     * @param raw as it was decoded, with every character
     */
    public static Cleaned clean(SourceText raw) {
        return clean(raw, Optional.empty());
    }

    /**
     * Cleans one copy of which somebody knows the title.
     *
     * @param title a line that says this is the title, whatever it looks like
     */
    public static Cleaned clean(SourceText raw, Optional<String> title) {
        CleaningRecord ledger = new CleaningRecord(raw, title);
        List<Line> lines = WebPage.isOne(raw.text()) ? WebPage.lines(raw.text(), ledger) : PlainLines.of(raw.text());
        for (Rule rule : RULES) {
            lines = rule.apply(lines, ledger).stream()
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        if (lines.stream().noneMatch(line -> line.role() == Line.Role.TEXT && Sentence.hasHan(line.text()))) {
            ledger.refuse(
                    "no-text",
                    ledger.beginning(),
                    "the copy has no paragraph in Chinese",
                    "see that it is the right file, in the right encoding (--encoding), and not an image");
        }
        return ledger.close(blocks(lines));
    }

    private static List<Cleaned.Block> blocks(List<Line> lines) {
        List<Cleaned.Block> blocks = new ArrayList<>();
        for (Line line : lines) {
            Cleaned.Kind kind = switch (line.role()) {
                case MARK -> Cleaned.Kind.MARK;
                case SEPARATOR -> Cleaned.Kind.SEPARATOR;
                case TEXT -> Cleaned.Kind.PARAGRAPH;
            };
            blocks.add(new Cleaned.Block(kind, line.text(), line.start()));
        }
        return blocks;
    }
}
