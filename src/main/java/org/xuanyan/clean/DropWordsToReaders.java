package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.xuanyan.language.AccountReason;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;
import org.xuanyan.text.SimplifiedForms;

/**
 * Sentences with which those who forward, edit or publish a text speak to its readers: of the page, the account, the picture or
 * the copy, not of what the text is about. Above the first sentence of the text and below the last one they are left out; between
 * its paragraphs they are kept. Both are reported, and so is a short paragraph between others that has none of the words with which
 * declarations speak.
 */
final class DropWordsToReaders implements CleaningRule {

    /** A longer paragraph is not left out. */
    private static final int LONGEST = 80;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]*[”’」』）]*");

    /** A longer paragraph is hardly an aside. */
    private static final int LONGEST_WITHOUT_VOICE = 120;

    /** A longer paragraph than this has several such words; an aside may have one by chance. */
    private static final int SHORT = 40;

    /** A shorter one is the rest of a paragraph whose other lines stand elsewhere. */
    private static final int SHORTEST_WITHOUT_VOICE = 8;

    private static final Pattern WHOLE = Pattern.compile("\\p{IsHan}.*[。！？]|（.*）");

    /** The mark of a note, which may speak of the text. */
    private static final Pattern NOTE = Pattern.compile("[\\[［〔]\\s*\\d");

    private final Forms forms;
    private final Pattern sure;
    private final Pattern perhaps;
    private final Pattern voice;
    private final Pattern subject;

    DropWordsToReaders(Forms forms) {
        this.forms = forms;
        sure = forms.words().pattern(CleaningGroup.WORDS_TO_READERS);
        perhaps = forms.words().pattern(CleaningGroup.PERHAPS_TO_READERS);
        voice = forms.words().pattern(CleaningGroup.VOICE_OF_DECLARATIONS);
        subject = forms.words().pattern(CleaningGroup.SUBJECTS);
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        int first = 0;
        while (first < lines.size() && isOutside(lines.get(first))) {
            first++;
        }
        int end = lines.size();
        while (end > first && isOutside(lines.get(end - 1))) {
            end--;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if ((i < first || i >= end) && first < end) {
                report(line, Fate.DROPPED, record);
                record.remark(line, AccountReason.WORDS_TO_READERS);
            } else {
                kept.add(line);
                if (isPerhapsToReaders(line) || isInOtherVoice(lines, i) || isBelowPage(lines, i, record)) {
                    report(line, Fate.KEPT, record);
                } else if (isParagraph(line)) {
                    reportSentences(line, record);
                }
            }
        }
        return kept;
    }

    private void reportSentences(Line line, CleaningRecord record) {
        SENTENCE.matcher(line.text())
                .results()
                .filter(each -> sure.matcher(each.group()).find())
                .forEach(each -> report(line.slice(each.start(), each.end()), Fate.KEPT, record));
    }

    private static void report(Line words, Fate fate, CleaningRecord record) {
        if (!record.isReported(words.start(), words.end())) {
            record.report(Code.BOILERPLATE_IN_TEXT, words, Quotation.of(words.text()), fate);
        }
    }

    /** Whether a line is surely about the page or the copy, and short enough to be left out. */
    private boolean isOutside(Line line) {
        return isParagraph(line) && isBrief(line) && sure.matcher(line.text()).find();
    }

    private boolean isPerhapsToReaders(Line line) {
        return isParagraph(line)
                && isBrief(line)
                && !NOTE.matcher(line.text()).lookingAt()
                && perhaps.matcher(line.text()).find();
    }

    /**
     * Whether a paragraph between others, which ends like a sentence or stands in brackets, has no word as declarations use, or, if
     * it is longer, fewer than two.
     */
    private boolean isInOtherVoice(List<Line> lines, int i) {
        Line line = lines.get(i);
        return i > 0
                && i + 1 < lines.size()
                && isParagraph(line)
                && isUnnumbered(line)
                && line.text().length() <= LONGEST_WITHOUT_VOICE
                && line.text().length() >= SHORTEST_WITHOUT_VOICE
                && WHOLE.matcher(line.text()).matches()
                && voices(line) <= (line.text().length() > SHORT ? 1 : 0);
    }

    /** Returns how many different words as declarations use are in a paragraph. */
    private long voices(Line line) {
        return voice.matcher(SimplifiedForms.of(line.text()))
                .results()
                .map(MatchResult::group)
                .distinct()
                .count();
    }

    /** Whether the last paragraph stands below a line about the page, as an answer stands below the name of its sender. */
    private boolean isBelowPage(List<Line> lines, int i, CleaningRecord record) {
        return i > 0
                && i == lines.size() - 1
                && isParagraph(lines.get(i))
                && isBrief(lines.get(i))
                && record.isAboutPage(lines.get(i - 1).end(), lines.get(i).start());
    }

    /** Whether a paragraph is short, and has neither a number nor the subject of a declaration at its beginning. */
    private boolean isBrief(Line line) {
        return line.text().length() <= LONGEST && isUnnumbered(line);
    }

    private boolean isUnnumbered(Line line) {
        return line.layout().number().isEmpty()
                && forms.marks().find(line.text()).isEmpty()
                && !subject.matcher(line.text()).lookingAt();
    }

    private static boolean isParagraph(Line line) {
        return line.role() == Line.Role.TEXT && !line.isOfTable();
    }
}
