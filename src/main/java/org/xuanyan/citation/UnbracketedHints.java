package org.xuanyan.citation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import org.xuanyan.language.InstrumentNames;
import org.xuanyan.language.Language;
import org.xuanyan.model.Paragraph;
import org.xuanyan.model.TreatyKind;
import org.xuanyan.problem.Code;
import org.xuanyan.problem.Problems;
import org.xuanyan.text.Enclosures;
import org.xuanyan.text.SimplifiedForms;

/**
 * Points an editor to what is likely an instrument, but is neither between title brackets nor listed: 签署了两国经贸合作协定. The words
 * are found behind verbs of signing only.
 */
final class UnbracketedHints {

    private UnbracketedHints() {}

    /** Reports the likely instruments of a paragraph that are not among its mentions. Linear in the text. */
    static void report(
            Paragraph paragraph, List<Mention> mentions, Language language, Registry registry, Problems problems) {
        if (!registry.isWhole()) {
            return;
        }
        InstrumentNames words = language.instrumentNames();
        char[] masked = SimplifiedForms.of(paragraph.text()).toCharArray();
        mentions.forEach(each -> Arrays.fill(masked, each.start(), each.end(), Enclosures.MASK));
        Matcher likely = words.unbracketed().matcher(new String(masked));
        while (likely.find()) {
            String name = likely.group("name");
            boolean nounOnly = name.equals(likely.group("noun"))
                    && language.instrumentKinds().of(name, "") != TreatyKind.MEMORANDUM;
            if (!nounOnly && !words.noSingle().matcher(name).find() && !registry.isWork(name)) {
                problems.report(
                        Code.UNBRACKETED_INSTRUMENT,
                        paragraph.place(likely.start("name"), likely.end("name")),
                        paragraph.text().substring(likely.start("name"), likely.end("name")),
                        registry.file());
            }
        }
    }
}
