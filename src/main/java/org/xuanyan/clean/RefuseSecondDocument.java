package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;

/** Several documents in one file: a second title in the midst of the text, and below it {@code 声明如下}. */
final class RefuseSecondDocument implements Rule {

    /** So many lines below a title its text begins. */
    private static final int REACH = 6;

    private static final Pattern OPENING =
            Pattern.compile("(?:宣言|声明|公报|宣布|发表|商定|共识).{0,4}如下|举行.{0,16}(?:会议|会晤|峰会)|全文如下");

    @Override
    public List<Line> apply(List<Line> lines, Ledger ledger) {
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean second = TitleForm.matches(text)
                    && text.length() > REACH
                    && Sentence.ends(lines.get(i - 1).text())
                    && !text.matches("[《“].*")
                    && opensBelow(lines, i);
            if (second) {
                ledger.refuse(
                        "two-documents",
                        lines.get(i),
                        "a second document begins here: " + Sentence.quote(text),
                        "split the file, and import each part as a declaration of its own");
            }
        }
        return lines;
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
