package org.xuanyan.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xuanyan.language.CleaningGroup;
import org.xuanyan.problem.Code;
import org.xuanyan.text.SentenceBounds;
import org.xuanyan.text.SimplifiedForms;
import org.xuanyan.text.Typography;

/**
 * Sentences inside a text that have none of the words with which declarations speak, as a sentence of news or of a site has:
 * somebody may have put them there. Few sentences of a declaration are like that; where many are, none is reported.
 */
final class ReportOtherVoice implements CleaningRule {

    /** A shorter sentence is a formula or the rest of one. */
    private static final int SHORTEST = 8;

    /** A longer one would hardly stand alone in another voice. */
    private static final int LONGEST = 120;

    /** In a text with more such sentences among so many, they are the way in which it speaks. */
    private static final int ONE_IN = 8;

    private final Forms forms;
    private final List<Pattern> voices;

    ReportOtherVoice(Forms forms) {
        this.forms = forms;
        voices = List.of(
                forms.words().pattern(CleaningGroup.VOICE_OF_DECLARATIONS),
                forms.words().insertions().voice());
    }

    @Override
    public List<Line> apply(List<Line> lines, CleaningRecord record) {
        List<Line> text =
                lines.stream().filter(line -> line.role() == Line.Role.TEXT).toList();
        List<Line> strangers = new ArrayList<>();
        int all = 0;
        for (int i = 1; i + 1 < text.size(); i++) {
            List<Line> sentences = sentences(text.get(i));
            all += sentences.size();
            sentences.stream().filter(this::isInOtherVoice).forEach(strangers::add);
        }
        if (strangers.size() * ONE_IN <= Math.max(all, ONE_IN)) {
            strangers.stream()
                    .filter(each -> !record.isReported(each.start(), each.end()))
                    .forEach(each -> record.report(Code.INSERTED_WORDS, each, Quotation.of(each.text()), Fate.KEPT));
        }
        return lines;
    }

    private List<Line> sentences(Line line) {
        List<Line> sentences = new ArrayList<>();
        String text = line.text();
        for (int i = 0; i < text.length(); ) {
            if (Typography.isBlank(text.charAt(i))) {
                i++;
            } else {
                int end = SentenceBounds.around(text, i, i + 1, forms.writing().punctuation())
                        .end();
                Line sentence = line.slice(i, end);
                if (forms.writing().ends(sentence.text())) {
                    sentences.add(sentence);
                }
                i = end;
            }
        }
        return sentences;
    }

    private boolean isInOtherVoice(Line sentence) {
        int size = forms.writing().size(sentence.text());
        String words = SimplifiedForms.of(sentence.text());
        return size >= SHORTEST
                && size <= LONGEST
                && forms.marks().find(sentence.text()).isEmpty()
                && voices.stream().noneMatch(voice -> voice.matcher(words).find());
    }
}
