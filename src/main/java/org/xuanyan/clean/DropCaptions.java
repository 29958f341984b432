package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import org.xuanyan.language.AccountReason;
import org.xuanyan.model.InterventionKind;

/** The caption of a picture on a web page: a short centred sentence directly below it. */
final class DropCaptions implements CleaningRule {

    private static final String PICTURE = "<img";

    private static final int LONGEST = 80;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> kept = new ArrayList<>();
        int end = 0;
        for (Line line : lines) {
            boolean picture = record.raw()
                    .substring(Math.min(end, line.start()), line.start())
                    .contains(PICTURE);
            if (picture && isCaption(line)) {
                record.drop(InterventionKind.WEB_DEBRIS, line, AccountReason.SITE_WORDS);
            } else {
                kept.add(line);
            }
            end = line.offsets()[line.offsets().length - 1];
        }
        return kept;
    }

    private static boolean isCaption(Line line) {
        return line.layout().shown() == Line.Shown.CENTRED
                && line.role() == Line.Role.TEXT
                && line.text().length() <= LONGEST
                && Sentence.endsIn(line.text());
    }
}
