package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Typography;

/** Finds white space that may change the meaning: joined or divided paragraphs, spaces inside numbers and words. */
final class SuspectWhitespace {

    private final EmendedCopy emended;
    private final String copy;
    private final Transcript transcript;
    private final Collation.CopyStyle style;

    SuspectWhitespace(EmendedCopy emended, Transcript transcript, Collation.CopyStyle style) {
        this.emended = emended;
        this.copy = emended.text();
        this.transcript = transcript;
        this.style = style;
    }

    /** Returns the differences; those whose white space may mean something have no kind. */
    List<Difference> examine(List<Difference> differences, CharacterPairs pairs) {
        List<Difference> examined = new ArrayList<>();
        differences.forEach(each -> examined.add(joins(each) || parts(each) ? each.open() : each));
        for (Difference divided : divided(pairs)) {
            examined.removeIf(each -> divided.start() <= each.start() && each.end() <= divided.end());
            examined.add(divided);
        }
        examined.sort(Comparator.comparingInt(Difference::start).thenComparingInt(Difference::end));
        return examined;
    }

    /** Whether two paragraphs of the copy became one: a line end after a sentence that wrapping does not explain. */
    private boolean joins(Difference each) {
        return each.isOf(InterventionKind.LINE_WRAP)
                && Sentences.endBefore(transcript.text(), each.at())
                && !Sentences.continuesAt(transcript.text(), each.at())
                && (!style.hardWrapped() || widest(each) > style.usualGap());
    }

    /** Returns the largest number of line ends without an edit between them. */
    private int widest(Difference each) {
        return emended.pieces(each.start(), each.end()).stream()
                .mapToInt(piece -> Sentences.lineEnds(copy, piece.start(), piece.end()))
                .max()
                .orElse(0);
    }

    /** Whether a space was added or removed between two digits or Latin letters that are otherwise not spaced. */
    private boolean parts(Difference each) {
        boolean added = each.start() == each.end();
        boolean removed = each.inserted().isEmpty();
        if (!each.isOf(InterventionKind.SPACING)
                || added == removed
                || each.start() == 0
                || each.end() >= copy.length()) {
            return false;
        }
        char before = copy.charAt(each.start() - 1);
        char after = copy.charAt(each.end());
        boolean digits = isDigit(before) && isDigit(after);
        boolean letters = isLetter(before) && isLetter(after);
        return (digits || letters) && !isBlank(each.start() - 2) && !isBlank(each.end() + 1);
    }

    private boolean isBlank(int offset) {
        return offset >= 0 && offset < copy.length() && Typography.isBlank(copy.charAt(offset));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private static boolean isLetter(char character) {
        return character < 128 && Character.isLetter(character);
    }

    /**
     * Returns the line ends in mid-sentence of a hard-wrapped copy at which the text begins a paragraph. One that prints a
     * number or mark shows by itself that it is a paragraph.
     */
    private List<Difference> divided(CharacterPairs pairs) {
        List<Difference> divided = new ArrayList<>();
        for (int i = 1; style.hardWrapped() && i < pairs.all().size(); i++) {
            CharacterPairs.Pair before = pairs.all().get(i - 1);
            CharacterPairs.Pair after = pairs.all().get(i);
            boolean paragraphs = after.textStart() == before.textEnd() + Emendation.BREAK.length()
                    && before.block() + 1 == after.block()
                    && transcript.blocks().get(before.block()).paragraph()
                    && transcript.blocks().get(after.block()).paragraph()
                    && !transcript.blocks().get(after.block()).isMarked();
            if (paragraphs
                    && !Sentences.endBefore(transcript.text(), before.textEnd())
                    && isUsualWrap(before.copyEnd(), after.copyStart())
                    && !emended.isEdited(before.copyEnd(), after.copyStart())) {
                divided.add(new Difference(
                        Optional.empty(), before.copyEnd(), after.copyStart(), Emendation.BREAK, before.textEnd()));
            }
        }
        return divided;
    }

    private boolean isUsualWrap(int start, int end) {
        return copy.substring(start, end).isBlank()
                && Sentences.lineEnds(copy, start, end) <= Math.max(1, style.usualGap());
    }
}
