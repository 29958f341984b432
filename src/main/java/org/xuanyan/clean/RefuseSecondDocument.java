package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.problem.Code;

/** Several documents in one file: a second title in the midst of the text, and below it {@code 声明如下}. */
final class RefuseSecondDocument implements CleaningRule {

    /** So many lines below a title its text begins. */
    private static final int REACH = 6;

    private static final Pattern OPENING =
            Pattern.compile("(?:宣言|声明|公报|宣布|发表|商定|共识).{0,4}如下|举行.{0,16}(?:会议|会晤|峰会)|全文如下");

    /** Other names of documents, below the word for an annex. */
    private static final Pattern ANNEX = Pattern.compile("附\\s*件.{0,4}");

    private static final Pattern DOCUMENT = Pattern.compile("[^。；，：]{2,40}(?:纲要|计划|办法|协定|协议|规划|方案|章程|决议|备忘录)");

    private final Forms forms;

    RefuseSecondDocument(Forms forms) {
        this.forms = forms;
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String before = lines.get(i - 1).text();
            boolean second = forms.title().matches(text)
                    && text.length() > REACH
                    && Sentence.ends(before)
                    && !text.matches("[《“].*")
                    && opensBelow(lines, i);
            if (second) {
                record.report(Code.TWO_DOCUMENTS, lines.get(i), Quotation.of(text));
            } else if (isOtherTitle(before, text) && !(page.wrapped() && page.isFullOpening(lines.get(i)))) {
                record.report(Code.SECOND_TITLE, lines.get(i), Quotation.of(text));
            }
        }
        return lines;
    }

    private boolean isOtherTitle(String before, String line) {
        boolean free = Sentence.ends(before) || forms.heading().isTitle(before);
        String words = line.substring(forms.heading()
                        .read(line)
                        .map(HeadingForm.Heading::rest)
                        .orElse(0))
                .strip();
        boolean annexed =
                ANNEX.matcher(before).matches() && DOCUMENT.matcher(words).matches();
        return free && (forms.title().matches(words) || annexed);
    }

    private static boolean opensBelow(List<Line> lines, int title) {
        for (int i = title + 1; i < Math.min(lines.size(), title + 1 + REACH); i++) {
            if (OPENING.matcher(lines.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }
}
