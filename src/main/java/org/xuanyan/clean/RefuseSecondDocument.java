package org.xuanyan.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;

/**
 * Several documents in one file: a second title in the middle of the text, and below it {@code 声明如下}; or a title and
 * a sentence below the signatures of the first.
 */
final class RefuseSecondDocument implements CleaningRule {

    /** The number of lines below a title in which its text begins. */
    private static final int REACH = 6;

    private final Forms forms;
    private final Pattern opening;
    private final Pattern upperHalf;
    private final Pattern subject;

    RefuseSecondDocument(Forms forms) {
        this.forms = forms;
        opening = forms.words().pattern(CleaningGroup.SECOND_DOCUMENT);
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
        upperHalf = Pattern.compile("[\\p{IsHan}\\s、“”·]*" + forms.words().regex(CleaningGroup.UPPER_HALF));
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        PageLayout page = PageLayout.of(lines);
        boolean halves = false;
        boolean known = record.title().isPresent();
        for (int i = 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            String before = lines.get(i - 1).text();
            boolean first = !known && forms.title().matches(text);
            known |= first;
            boolean repeated = first || record.title().isPresent() && text.contains(record.titleText());
            boolean second = !halves
                    && !repeated
                    && isTitle(lines, i)
                    && (Sentence.ends(before) && opensBelow(lines, i)
                            || endsDocument(lines.get(i - 1)) && (opensBelow(lines, i) || hasSentence(lines, i)));
            if (second) {
                record.report(Code.TWO_DOCUMENTS, lines.get(i), Quotation.of(text));
                halves = !forms.title().matches(text);
            } else if (halves) {
                halves = false;
            } else if (isOtherTitle(before, text) && !(page.wrapped() && page.isFullOpening(lines.get(i)))) {
                record.report(Code.SECOND_TITLE, lines.get(i), Quotation.of(text));
            }
        }
        return lines;
    }

    /** Whether a line, or two together, are a title, and not the end of a sentence. */
    private boolean isTitle(List<Line> lines, int i) {
        String text = lines.get(i).text();
        boolean halves = i + 1 < lines.size()
                && !Sentence.ends(text)
                && upperHalf.matcher(text).matches()
                && forms.title().matches(text + lines.get(i + 1).text());
        return (forms.title().matches(text) || halves) && text.length() > REACH && !text.matches("[《“].*");
    }

    /** Whether a document can end with a line: signatures, day and place, a separator. */
    private boolean endsDocument(Line line) {
        return forms.signed().matches(line.text())
                || forms.signatory().matches(line.text())
                || forms.dateline().begins(line.text())
                || line.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean hasSentence(List<Line> lines, int title) {
        return lines.subList(title + 1, Math.min(lines.size(), title + 1 + REACH)).stream()
                .anyMatch(line -> Sentence.endsIn(line.text()));
    }

    /** Whether a line names a document; a few words without a number, or {@code 我们的共识}, are a heading. */
    private boolean isOtherTitle(String before, String line) {
        boolean free = Sentence.ends(before) || forms.heading().isTitle(before);
        int number = forms.heading()
                .read(line)
                .map(HeadingForm.NumberedHeading::rest)
                .orElse(0);
        String words = line.substring(number).strip();
        boolean brief =
                number == 0 && words.length() <= REACH || subject.matcher(words).lookingAt();
        return free && !brief && forms.title().matches(words);
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
