package org.xuanyan.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.xuanyan.locale.PageMessages;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Intervention;

/**
 * Interventions that make the same change, as one entry on the page of the sources.
 *
 * @param kind in words
 * @param places line and column in the copy for each intervention, both 1-based, e.g. {@code 63:201 65:12}
 * @param removed with visible white space; may be empty
 * @param inserted with visible white space; may be empty
 * @param breaksOff whether the copy begins late or ends early there, so that nothing is changed
 * @param reason given by an editor, or an empty string
 * @param unconfirmed whether it leaves out what looks like the text, and only the reason explains it
 */
record InterventionView(
        String kind,
        String places,
        String removed,
        String inserted,
        boolean breaksOff,
        String reason,
        boolean unconfirmed) {

    /** Returns one view for all interventions that make the same change, in the order of their first places. */
    static List<InterventionView> of(List<Intervention> interventions, PageMessages messages) {
        Map<String, List<Intervention>> byChange = new LinkedHashMap<>();
        for (Intervention each : interventions) {
            String change = String.join(
                    "\0",
                    each.kind().key(),
                    each.removed(),
                    each.inserted(),
                    each.reason().orElse(""),
                    Boolean.toString(each.unconfirmed()));
            byChange.computeIfAbsent(change, key -> new ArrayList<>()).add(each);
        }
        List<InterventionView> views = new ArrayList<>();
        byChange.values().forEach(all -> views.add(of(all.get(0), all, messages)));
        return views;
    }

    private static InterventionView of(Intervention first, List<Intervention> all, PageMessages messages) {
        StringJoiner places = new StringJoiner(" ");
        all.forEach(each -> places.add(each.place().line() + ":" + each.place().column()));
        return new InterventionView(
                SourceMessages.kind(first.kind(), messages),
                places.toString(),
                SourceMessages.visible(first.removed()),
                SourceMessages.visible(first.inserted()),
                first.isBreakingOff(),
                first.reason().orElse(""),
                first.unconfirmed());
    }
}
