package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/** Several documents in one file: a second title in the middle of the text, and below it {@code 声明如下}. */
final class RefuseSecondDocument implements CleaningRule {

    /** The number of lines below a title in which its text begins. */
    private static final int REACH = 6;

    private final Forms forms;
    private final Pattern opening;
    private final Pattern annex;
    private final Pattern annexed;

    RefuseSecondDocument(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.SECOND_DOCUMENT);
        annex = forms.words().pattern(CleaningGroup.ANNEX);
        annexed = Pattern.compile("[^。；，：]{2,40}" + forms.words().regex(CleaningGroup.ANNEXED));
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
                        .map(HeadingForm.NumberedHeading::rest)
                        .orElse(0))
                .strip();
        boolean isAnnexed =
                annex.matcher(before).matches() && annexed.matcher(words).matches();
        return free && (forms.title().matches(words) || isAnnexed);
    }

    private boolean opensBelow(List<Line> lines, int title) {
        for (int i = title + 1; i < Math.min(lines.size(), title + 1 + REACH); i++) {
            if (opening.matcher(lines.get(i).text()).find()) {
                return true;
            }
        }
        return false;
    }
}
