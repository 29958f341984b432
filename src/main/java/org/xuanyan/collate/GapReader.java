package org.xuanyan.collate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.xuanyan.model.Emendation;
import org.xuanyan.model.InterventionKind;
import org.xuanyan.text.Legibility;

/**
 * Reads the gap between two neighbouring pairs of characters, and tells the kinds of the differences in it.
 */
final class GapReader {

    /**
     * The two strings that are compared, and the consumer of the differences.
     *
     * @param web whether HTML elements, not lines, divide the copy into paragraphs
     * @param rows of tables in the copy
     */
    record Sides(String copy, String text, boolean web, CopyRows rows, Consumer<Difference> differences) {

        /** Whether a stretch of the copy and one of the text have the same characters. */
        boolean areSame(int copyStart, int copyEnd, int textStart, int textEnd) {
            return copyEnd - copyStart == textEnd - textStart
                    && copy.regionMatches(copyStart, text, textStart, textEnd - textStart);
        }
    }

    private final Sides sides;
    private final String copy;
    private final int copyStart;
    private final int textStart;
    private final int textEnd;
    private final boolean inside;
    private final List<Token> tokens;

    /**
     * Makes a reader for one gap.
     *
     * @param before the pair before the gap
     * @param after the pair after the gap
     */
    GapReader(Sides sides, CharacterPairs.Pair before, CharacterPairs.Pair after) {
        this.sides = sides;
        this.copy = sides.copy();
        this.copyStart = before.copyEnd();
        this.textStart = before.textEnd();
        this.textEnd = after.textStart();
        this.inside = before.block() == after.block();
        this.tokens = Token.of(copy, copyStart, after.copyStart());
    }

    /** Reports every difference in the order of the copy. */
    void compare() {
        int first = firstWord(tokens);
        int last = lastWord(tokens, first);
        List<Token> lead = tokens.subList(0, first);
        List<Token> words = tokens.subList(first, last);
        List<Token> trail = tokens.subList(last, tokens.size());
        int start = skip(textStart, textEnd);
        if (start < textEnd) {
            int from = lead.isEmpty() ? textStart : start;
            int to = trail.isEmpty() ? textEnd : skipBack(start, textEnd);
            blanks(lead, textStart, from);
            int place = lead.isEmpty() ? copyStart : lead.get(lead.size() - 1).end();
            int end = words.isEmpty() ? place : words.get(words.size() - 1).end();
            report(new Difference(Optional.empty(), place, end, words(from, to), from));
            blanks(trail, to, textEnd);
        } else if (words.isEmpty()) {
            blanks(tokens, textStart, textEnd);
        } else {
            boolean before = lead.stream().anyMatch(Token::breaksLine);
            int turn = before ? textEnd : textStart;
            blanks(lead, textStart, turn);
            lines(words, turn);
            blanks(trail, turn, textEnd);
        }
    }

    private static int firstWord(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() && !tokens.get(first).isWord()) {
            first++;
        }
        return first;
    }

    private static int lastWord(List<Token> tokens, int first) {
        int last = tokens.size();
        while (last > first && !tokens.get(last - 1).isWord()) {
            last--;
        }
        return last;
    }

    private int skip(int start, int end) {
        int offset = start;
        while (offset < end && !Legibility.carriesWords(sides.text().codePointAt(offset))) {
            offset += Character.charCount(sides.text().codePointAt(offset));
        }
        return offset;
    }

    private int skipBack(int start, int end) {
        int offset = end;
        while (offset > start && !Legibility.carriesWords(sides.text().codePointBefore(offset))) {
            offset -= Character.charCount(sides.text().codePointBefore(offset));
        }
        return offset;
    }

    /**
     * Reports words that are not in the text, one difference for each line.
     *
     * @param at their place in the text
     */
    private void lines(List<Token> words, int at) {
        for (int i = 0; i < words.size(); ) {
            int next = i;
            while (next < words.size() && !words.get(next).breaksLine()) {
                next++;
            }
            List<Token> line = words.subList(i, next);
            int first = firstWord(line);
            int last = lastWord(line, first);
            blanks(line.subList(0, first), at, at);
            if (first < last) {
                int start = line.get(first).start();
                int end = line.get(last - 1).end();
                report(new Difference(kindOf(start, end), start, end, "", at));
            }
            blanks(line.subList(last, line.size()), at, at);
            if (next < words.size()) {
                blanks(words.subList(next, next + 1), at, at);
            }
            i = next + 1;
        }
    }

    /** Returns the kind of words that are not in the text; empty if they do not show it. */
    private Optional<InterventionKind> kindOf(int start, int end) {
        if (sides.rows().areBars(start, end)) {
            return Optional.of(InterventionKind.MARKUP);
        }
        if (isHyphenOfDividedWord(start, end)) {
            return Optional.of(InterventionKind.LINE_WRAP);
        }
        int strength = end - start == 1 ? strength(start) : -1;
        boolean doubled = strength >= 0 && (strength(start - 1) >= strength || strength(end) >= strength);
        return doubled ? Optional.of(InterventionKind.DOUBLED_PUNCTUATION) : Optional.empty();
    }

    /** Whether a hyphen divides a word at the end of a line that the text has undivided. */
    private boolean isHyphenOfDividedWord(int start, int end) {
        int next = tokens.get(tokens.size() - 1).end();
        return textStart == textEnd
                && end - start == 1
                && "-\u2010".indexOf(copy.charAt(start)) >= 0
                && start > 0
                && Character.isLetter(copy.codePointBefore(start))
                && tokens.stream().allMatch(token -> token.start() == start || token.start() >= end && !token.isWord())
                && tokens.stream().anyMatch(Token::breaksLine)
                && next < copy.length()
                && (Character.isLowerCase(copy.codePointAt(next))
                        || Character.isUpperCase(copy.codePointAt(next))
                                && Character.isUpperCase(copy.codePointBefore(start)));
    }

    /** Returns how strongly a punctuation mark divides, from 0; -1 for any other character. */
    private int strength(int offset) {
        if (offset < 0 || offset >= copy.length()) {
            return -1;
        }
        int mark = "、，,；;：:。.！!？?".indexOf(copy.charAt(offset));
        return mark < 0 ? -1 : (mark + 1) / 2;
    }

    /** Compares tokens that are not words with white space: one token becomes it, the others are removed. */
    private void blanks(List<Token> group, int from, int to) {
        String wanted = words(from, to);
        int carrier = wanted.isEmpty() ? group.size() : carrier(group, wanted.contains(Emendation.BREAK));
        boolean wraps = inside && isDivided() && !words(textStart, textEnd).contains(Emendation.BREAK);
        for (int i = 0; i < group.size(); i++) {
            Token token = group.get(i);
            boolean wrap = wraps && token.isBlank() && token.breaksLine();
            Optional<InterventionKind> kind = wrap ? Optional.of(InterventionKind.LINE_WRAP) : token.kind();
            String becomes = i == carrier ? wanted : "";
            report(trimmed(new Difference(
                    kind, token.start(), token.end(), becomes, carrier >= 0 && i > carrier ? to : from)));
        }
        if (carrier < 0) {
            int place =
                    group.isEmpty() ? copyStart : group.get(group.size() - 1).end();
            boolean line = wanted.contains(Emendation.BREAK);
            Optional<InterventionKind> kind = line ? Optional.empty() : Optional.of(InterventionKind.SPACING);
            report(new Difference(kind, place, place, wanted, from));
        }
    }

    /** Whether a line ends in the gap; on a web page only where an element begins or ends. */
    private boolean isDivided() {
        return !sides.web() || tokens.stream().anyMatch(token -> token.breaksLine() && !token.isBlank());
    }

    private static int carrier(List<Token> group, boolean line) {
        int markup = -1;
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).isBlank() && (!line || group.get(i).breaksLine())) {
                return i;
            }
            markup = markup < 0 && group.get(i).breaksLine() ? i : markup;
        }
        return markup;
    }

    /** Returns a difference without the equal characters at its start and end. */
    private Difference trimmed(Difference whole) {
        String written = copy.substring(whole.start(), whole.end());
        String wanted = whole.inserted();
        int shorter = Math.min(written.length(), wanted.length());
        int lead = 0;
        while (lead < shorter && written.charAt(lead) == wanted.charAt(lead)) {
            lead++;
        }
        int trail = 0;
        while (trail < shorter - lead
                && written.charAt(written.length() - 1 - trail) == wanted.charAt(wanted.length() - 1 - trail)) {
            trail++;
        }
        return new Difference(
                whole.kind(),
                whole.start() + lead,
                whole.end() - trail,
                wanted.substring(lead, wanted.length() - trail),
                whole.at() + lead);
    }

    private String words(int from, int to) {
        return sides.text().substring(from, to);
    }

    private void report(Difference each) {
        if (each.start() < each.end() || !each.inserted().isEmpty()) {
            sides.differences().accept(each);
        }
    }
}
