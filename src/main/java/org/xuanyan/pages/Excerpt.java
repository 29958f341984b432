package org.xuanyan.pages;

import java.util.List;
import org.xuanyan.locale.Escaping;
import org.xuanyan.locale.SourceMessages;
import org.xuanyan.model.Account;
import org.xuanyan.model.Html;
import org.xuanyan.model.Intervention;

/** Shows a passage of a raw copy with its interventions, as markup. */
final class Excerpt {

    private Excerpt() {}

    /**
     * Returns a stretch of a copy as markup.
     *
     * @param interventions in the order of the copy; those outside the stretch are left out
     * @param brokenOff inserted where the copy begins late or ends early
     */
    static Html of(Account account, Account.CopyStretch stretch, List<Intervention> interventions, Html brokenOff) {
        String raw = account.source().copy().text().text();
        StringBuilder html = new StringBuilder();
        int done = stretch.start();
        for (Intervention each : interventions) {
            int end = each.at() + each.removed().length();
            if (each.at() >= done && end <= stretch.end()) {
                words(raw.substring(done, each.at()), html);
                element("del", each.removed(), html);
                element("ins", each.inserted(), html);
                html.append(each.isBreakingOff() ? brokenOff.markup() : "");
                done = end;
            }
        }
        words(raw.substring(done, stretch.end()), html);
        return new Html(html.toString());
    }

    private static void words(String words, StringBuilder html) {
        Escaping.append(words, 0, words.length(), html);
    }

    private static void element(String name, String words, StringBuilder html) {
        if (!words.isEmpty()) {
            html.append('<').append(name).append(words.isBlank() ? " class=\"blank\">" : ">");
            html.append(Escaping.escape(SourceMessages.visible(words)));
            html.append("</").append(name).append('>');
        }
    }
}
