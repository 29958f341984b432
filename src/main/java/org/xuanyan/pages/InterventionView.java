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
 * Interventions that do the same, as the page of the sources lists them.
 *
 * @param kind in words
 * @param places line and column of the copy for each, both 1-based, e.g. {@code 63:201 65:12}
 * @param removed with white space made visible; may be empty
 * @param inserted likewise
 * @param breaksOff whether the copy begins late or ends early there, and nothing is changed
 * @param reason what an editor says of it, or an empty string
 */
record InterventionView(String kind, String places, String removed, String inserted, boolean breaksOff, String reason) {

    /** Returns interventions, those that do the same as one, in the order of their first places. */
    static List<InterventionView> of(List<Intervention> interventions, PageMessages messages) {
        Map<String, List<Intervention>> alike = new LinkedHashMap<>();
        for (Intervention each : interventions) {
            String act = String.join(
                    "\0",
                    each.kind().key(),
                    each.removed(),
                    each.inserted(),
                    each.reason().orElse(""));
            alike.computeIfAbsent(act, key -> new ArrayList<>()).add(each);
        }
        List<InterventionView> views = new ArrayList<>();
        alike.values().forEach(all -> views.add(of(all.get(0), all, messages)));
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
                first.reason().orElse(""));
    }
}
