package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;

/** Lines of a page about itself, before the text or behind it: {@code 来源：…}, {@code 2031-07-06 09:21}. */
final class TakeMetadata implements Rule {

    /** So many lines are looked at on either side. */
    private static final int REACH = 12;

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord ledger) {
        List<Line> kept = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean near = i < REACH || i >= lines.size() - REACH;
            boolean signed = i > lines.size() - REACH && SignedForm.matches(line.text());
            boolean form = begun ? MetadataForm.isSure(line.text()) : MetadataForm.matches(line.text());
            if (near && !signed && form) {
                MetadataForm.keep(line, ledger);
            } else {
                kept.add(line);
                begun |= Sentence.endsIn(line.text());
            }
        }
        return kept;
    }
}
