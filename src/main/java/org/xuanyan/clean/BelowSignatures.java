package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/** What stands below the signatures: words that may belong to the text, a translation, ornaments, the sources of a site. */
final class BelowSignatures {

    private BelowSignatures() {}

    /**
     * Returns the lines below the signatures that may belong to the text; ornaments and foreign words are dropped, and the
     * sources of a site down to the heading of an annex.
     */
    static List<Line> kept(List<Line> below, Forms forms, CleaningRecord record) {
        List<Line> lines = below;
        if (!below.isEmpty() && forms.sources().isOfSite(below.get(0).text())) {
            int end = (int) below.stream()
                    .takeWhile(line -> forms.unnumbered().annexWord(line.text()) == 0)
                    .count();
            report(below.subList(0, end), true, record);
            below.subList(0, end)
                    .forEach(line -> record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.BELOW_TEXT));
            lines = below.subList(end, below.size());
        }
        return withoutOrnaments(lines, record);
    }

    private static List<Line> withoutOrnaments(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        List<Line> stretch = new ArrayList<>();
        boolean dropping = false;
        for (Line line : lines) {
            boolean han = Sentence.hasHan(line.text());
            boolean foreign = !han && line.text().codePoints().anyMatch(Character::isLetter);
            if (han || foreign) {
                if (foreign != dropping) {
                    report(stretch, dropping, record);
                    stretch.clear();
                }
                dropping = foreign;
                stretch.add(line);
            }
            if (foreign) {
                record.drop(InterventionKind.TRANSLATION, line, AccountReason.OTHER_LANGUAGE);
            } else if (han || lines.stream().anyMatch(other -> Sentence.hasHan(other.text()))) {
                kept.add(line);
            } else {
                record.drop(InterventionKind.PAGE_FURNITURE, line, AccountReason.ORNAMENT);
            }
        }
        report(stretch, dropping, record);
        return kept;
    }

    /** Reports lines that follow each other and have the same fate, as one finding with their number. */
    private static void report(List<Line> stretch, boolean dropped, CleaningRecord record) {
        if (!stretch.isEmpty()) {
            record.report(
                    Code.BELOW_SIGNATURES,
                    Line.join(stretch),
                    Quotation.of(stretch.get(0).text()),
                    dropped ? Fate.DROPPED : Fate.KEPT,
                    stretch.size());
        }
    }
}
