package org.xuanyan.collate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Markup;
import org.xuanyan.text.Typography;

/** Finds the differences between a copy and the part of the text that it covers. */
final class Comparison {

    private static final int OUTSIDE = -1;

    private Comparison() {}

    /**
     * Returns all differences in the order of the copy.
     *
     * @param pairs at least one
     */
    static List<Difference> of(String copy, String text, CharacterPairs pairs) {
        List<Difference> changes = new ArrayList<>();
        GapReader.Sides sides = new GapReader.Sides(copy, text, Token.isWebPage(copy), CopyRows.of(copy), changes::add);
        CharacterPairs.Pair last = new CharacterPairs.Pair(0, 0, pairs.textStart(), pairs.textStart(), OUTSIDE);
        for (CharacterPairs.Pair pair : whole(pairs.all())) {
            if (pair.copyStart() > last.copyEnd() || pair.textStart() > last.textEnd()) {
                between(sides, last, pair);
            }
            if (!sides.areSame(pair.copyStart(), pair.copyEnd(), pair.textStart(), pair.textEnd())) {
                String wanted = text.substring(pair.textStart(), pair.textEnd());
                Optional<InterventionKind> kind = kindOf(copy.substring(pair.copyStart(), pair.copyEnd()), wanted);
                changes.add(new Difference(kind, pair.copyStart(), pair.copyEnd(), wanted, pair.textStart()));
            }
            last = pair;
        }
        between(
                sides,
                last,
                new CharacterPairs.Pair(copy.length(), copy.length(), pairs.textEnd(), pairs.textEnd(), OUTSIDE));
        return changes;
    }

    /** Returns the pairs, those of the letters of one ligature as one. */
    private static List<CharacterPairs.Pair> whole(List<CharacterPairs.Pair> pairs) {
        List<CharacterPairs.Pair> whole = new ArrayList<>(pairs.size());
        for (CharacterPairs.Pair pair : pairs) {
            int last = whole.size() - 1;
            CharacterPairs.Pair before = whole.isEmpty() ? pair : whole.get(last);
            if (!whole.isEmpty()
                    && (before.copyStart() == pair.copyStart() || before.textStart() == pair.textStart())) {
                whole.set(
                        last,
                        new CharacterPairs.Pair(
                                before.copyStart(), pair.copyEnd(), before.textStart(), pair.textEnd(), pair.block()));
            } else {
                whole.add(pair);
            }
        }
        return whole;
    }

    private static void between(GapReader.Sides sides, CharacterPairs.Pair before, CharacterPairs.Pair after) {
        if (!sides.areSame(before.copyEnd(), after.copyStart(), before.textEnd(), after.textStart())) {
            new GapReader(sides, before, after).compare();
        }
    }

    /**
     * Returns the kind of difference between two characters with the same projection; empty if a quotation mark closes
     * where the other opens.
     */
    private static Optional<InterventionKind> kindOf(String written, String wanted) {
        int code = written.codePointAt(0);
        if (code == '&' && written.length() > 1) {
            String meaning = Markup.twiceEscapedAt(written, 0)
                    .or(() -> Markup.referenceAt(written, 0))
                    .map(Markup.CharacterReference::meaning)
                    .orElse(wanted);
            return meaning.equals(wanted) ? Optional.of(InterventionKind.MARKUP) : kindOf(meaning, wanted);
        }
        if (Typography.isDash(Typography.unified(code)) && Typography.isDash(wanted.codePointAt(0))) {
            return Optional.of(InterventionKind.DASH);
        }
        if (Typography.unified(code) != code || Typography.isLigature(code)) {
            return Optional.of(InterventionKind.COMPATIBILITY);
        }
        boolean turned = Typography.straight(code) != code
                && !Typography.isStraightQuote(code)
                && !Typography.isStraightQuote(wanted.codePointAt(0));
        return turned ? Optional.empty() : Optional.of(InterventionKind.PUNCTUATION_WIDTH);
    }
}
