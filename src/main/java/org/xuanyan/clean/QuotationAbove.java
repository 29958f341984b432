package org.xuanyan.clean;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.problem.Code;

/**
 * A quotation of a web page above the first sentence of its text, which may be a remark of the site: {@code 转一篇全文，留着备查。}
 * It is one if the sentence about the meeting, with which texts begin, stands directly below it.
 */
final class QuotationAbove {

    /** The longest remark, in characters. */
    private static final int LONGEST = 40;

    private static final String QUOTATIONS = "blockquote";

    private final Document document;
    private final Forms forms;
    private final Pattern subject;

    QuotationAbove(Document document, Forms forms) {
        this.document = document;
        this.forms = forms;
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
    }

    /** Returns the lines of a text without such a remark; it is reported, and so is a quotation that stays. */
    List<Line> without(List<Line> lines, CleaningRecord record) {
        Optional<Line> first = lines.stream()
                .filter(line -> forms.writing().hasSentence(line.text()))
                .findFirst();
        for (Element each : document.select(QUOTATIONS)) {
            ElementRange range = ElementRange.of(each, -1);
            List<Line> quoted = lines.stream().filter(line -> isIn(range, line)).toList();
            boolean above = first.filter(quoted::contains).isPresent()
                    && each.select("h1, h2, h3").isEmpty()
                    && 2 * each.text().length() < document.body().text().length();
            if (above && isRemark(quoted, lines)) {
                drop(quoted.get(0), record);
                return lines.stream().filter(line -> !quoted.contains(line)).toList();
            }
            if (above) {
                Line line = first.orElseThrow();
                record.report(Code.BOILERPLATE_IN_TEXT, line, Quotation.of(line.text()), Fate.KEPT);
            }
        }
        return lines;
    }

    private static boolean isIn(ElementRange range, Line line) {
        return line.start() >= range.start() && line.start() < range.end();
    }

    /** Whether the only quotation of a page is one short line that does not speak of the members, above the sentence about the meeting. */
    private boolean isRemark(List<Line> quoted, List<Line> lines) {
        int below = lines.indexOf(quoted.get(0)) + 1;
        String words = quoted.get(0).text();
        return quoted.size() == 1
                && document.select(QUOTATIONS).size() == 1
                && words.length() <= LONGEST
                && !subject.matcher(words).find()
                && below < lines.size()
                && forms.occasion().withYear(List.of(lines.get(below))).isPresent();
    }

    private static void drop(Line remark, CleaningRecord record) {
        record.drop(InterventionKind.WEB_DEBRIS, remark, AccountReason.BETWEEN_TITLE_AND_TEXT);
        record.report(Code.BETWEEN_TITLE_AND_TEXT, remark, Quotation.of(remark.text()));
    }
}
