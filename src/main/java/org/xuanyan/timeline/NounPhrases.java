package org.xuanyan.timeline;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import org.xuanyan.language.HeadlineWords;
import org.xuanyan.language.Language;
import org.xuanyan.language.TitleBrackets;
import org.xuanyan.text.BracketForms;
import org.xuanyan.text.Clauses;
import org.xuanyan.text.Punctuation;
import org.xuanyan.text.Typography;

/** Finds where the name of an event begins and ends. */
final class NounPhrases {

    private final HeadlineWords words;

    private final NounPlaces places;
    private final TitleBrackets brackets;
    private final Punctuation punctuation;
    private final DatedText text;

    /** Start of a citation → end of the longest citation that starts there. */
    private final Map<Integer, Integer> citations = new TreeMap<>();

    /** End of a citation → start of the shortest citation that ends there. */
    private final NavigableMap<Integer, Integer> lastCitation = new TreeMap<>();

    NounPhrases(Language language, DatedText text) {
        this.words = language.headlines();
        this.places = new NounPlaces(language.eventWords(), text.masked());
        this.brackets = language.titles().brackets();
        this.punctuation = language.punctuation();
        this.text = text;
        text.citations().forEach(each -> {
            citations.merge(each.start(), each.end(), Math::max);
            lastCitation.merge(each.end(), each.start(), Math::max);
        });
    }

    /** Returns the name that begins at an offset and ends with a noun of events, or with the clause. */
    Headline.HeadlinePiece upToNoun(int start, int stop) {
        int end = end(start, stop);
        return trimmed(start, end < 0 ? stop : end);
    }

    /** Returns the end of the name that begins at an offset, or -1 if no noun of events follows. */
    int end(int offset, int stop) {
        int start = skipBlanks(offset, stop);
        if (start >= stop) {
            return -1;
        }
        boolean enclosed = text.enclosures().outermost(start) == start;
        boolean title = enclosed && brackets.opensTitle(text.folded().charAt(start));
        if (title || citations.containsKey(start)) {
            int closed = enclosed ? text.enclosures().closing(start) + 1 : start;
            int end = Math.max(closed, citations.getOrDefault(start, start));
            Matcher after = words.afterTitle()
                    .matcher(text.masked())
                    .region(end, text.masked().length());
            return after.lookingAt() ? after.end() : end;
        }
        int noun = places.firstEnd(start, stop);
        if (noun >= 0) {
            // 2018—2028年国际行动十年的第71/222号决议: what happened is the resolution.
            Matcher modifies = words.modifies().matcher(text.masked()).region(noun, stop);
            boolean dated = offset > 0 && text.masked().charAt(offset - 1) == HeadlineWords.DATE;
            int next = !dated && modifies.lookingAt() ? modifies.end() : -1;
            return citations.getOrDefault(next, noun);
        }
        return enclosed ? text.enclosures().closing(start) + 1 : -1;
    }

    /** Returns the last title before an offset in its sentence; an empty stretch if there is none. */
    Headline.HeadlinePiece titleBefore(int offset) {
        Map.Entry<Integer, Integer> last = lastCitation.floorEntry(offset);
        boolean near = last != null
                && offset - last.getKey() < Clauses.FARTHEST
                && IntStream.range(last.getKey(), offset)
                        .noneMatch(at -> punctuation.sentenceEnds().isAt(text.masked(), at));
        return near
                ? new Headline.HeadlinePiece(last.getValue(), last.getKey())
                : new Headline.HeadlinePiece(offset, offset);
    }

    /** Returns a name without the clauses before it: 有成员国代表参与的论坛. */
    Headline.HeadlinePiece trimmed(int from, int to) {
        Headline.HeadlinePiece plain = subject(from, to);
        int start = plain.start();
        Matcher clause = words.relative()
                .matcher(text.masked())
                .region(start, plain.end())
                .useTransparentBounds(true);
        while (clause.find()) {
            if (clause.end() < plain.end()) {
                start = clause.end();
            }
        }
        Integer cited = lastCitation.get(plain.end());
        if (cited != null
                && cited > start
                && words.modifies()
                        .matcher(text.masked())
                        .region(cited - 1, cited)
                        .lookingAt()) {
            return new Headline.HeadlinePiece(cited, plain.end());
        }
        return start == plain.start() ? plain : subject(start, plain.end());
    }

    /** Returns a stretch without what is no part of a name at its beginning and before a date. */
    Headline.HeadlinePiece subject(int from, int to) {
        Headline.HeadlinePiece plain = trimmedBlanks(from, to);
        int start = plain.start();
        Matcher beginning = words.beginning().matcher(text.masked()).region(start, plain.end());
        while (start < plain.end() && beginning.lookingAt()) {
            start = skipBlanks(beginning.end(), plain.end());
            beginning.region(start, plain.end());
        }
        int end = plain.end();
        Matcher before = words.beforeDate().matcher(text.masked()).region(start, end);
        while (end > start && before.find() && before.end() > before.start()) {
            end = before.start();
            before.region(start, end);
        }
        return trimmedBlanks(start, end);
    }

    /** Returns a stretch without blanks at its ends. */
    Headline.HeadlinePiece trimmedBlanks(int from, int to) {
        int end = to;
        while (end > from && Typography.isBlank(text.folded().charAt(end - 1))) {
            end--;
        }
        return new Headline.HeadlinePiece(skipBlanks(from, end), end);
    }

    /** Returns the offset after a name that stands before round brackets, one or several, as far as they are near. */
    int beforeAdditions(int opening) {
        int end = opening;
        while (end > 0 && opening - end < Clauses.FARTHEST) {
            int last = end - 1;
            boolean blank = Typography.isBlank(text.folded().charAt(last));
            boolean round = BracketForms.ROUND.closes(text.folded().charAt(last)) >= 0
                    && text.enclosures().innermost(last) >= 0
                    && text.enclosures().closing(text.enclosures().innermost(last)) == last
                    && !lastCitation.containsKey(end);
            if (!blank && !round) {
                return end;
            }
            end = blank ? last : text.enclosures().innermost(last);
        }
        return end;
    }

    private int skipBlanks(int start, int limit) {
        int at = start;
        while (at < limit && Typography.isBlank(text.folded().charAt(at))) {
            at++;
        }
        return at;
    }
}
