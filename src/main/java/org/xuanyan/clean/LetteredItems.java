package org.xuanyan.clean;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xuanyan.language.ParagraphMarks;
import org.xuanyan.text.ListNumerals;

/**
 * Finds the items of lists that are marked with a letter or a Roman numeral and a dot, e.g. {@code b.} or {@code ii.}. Sections
 * have such marks, too. Those of items begin below a colon and follow each other, and no paragraph stands between them.
 */
final class LetteredItems {

    private static final Pattern MARK =
            Pattern.compile("([ivx]{1,5}|[IVX]{1,5}|[A-Za-z]|[\\u2160-\\u217B])[.．、](?![A-Za-z0-9])");

    private static final Pattern COLON = Pattern.compile("[：:]$");

    private static final int FEWEST = 2;

    private final List<Line> lines;
    private final PageLayout page;
    private final ParagraphMarks marks;
    private final BitSet items = new BitSet();

    LetteredItems(List<Line> lines, PageLayout page, ParagraphMarks marks) {
        this.lines = lines;
        this.page = page;
        this.marks = marks;
        for (int i = 1; i < lines.size(); i++) {
            Optional<String> first = numeral(i);
            if (first.isPresent() && ListNumerals.isFirst(first.get()) && isLeadIn(i - 1)) {
                find(i, first.get());
            }
        }
    }

    /** Whether a line begins with a mark that items and sections have. */
    static boolean isPossible(String line) {
        return MARK.matcher(line).lookingAt();
    }

    /** Whether a line is the first one of an item. */
    boolean contains(int i) {
        return items.get(i);
    }

    /** Returns the letter or numeral with which a line begins, in ASCII. */
    private Optional<String> numeral(int i) {
        Matcher mark = MARK.matcher(lines.get(i).text());
        return lines.get(i).role() == Line.Role.TEXT && mark.lookingAt()
                ? Optional.of(Normalizer.normalize(mark.group(1), Normalizer.Form.NFKC))
                : Optional.empty();
    }

    private boolean isLeadIn(int i) {
        return lines.get(i).role() == Line.Role.TEXT
                && COLON.matcher(lines.get(i).text()).find();
    }

    /** Adds the items of the list that begins with a line, if it has at least two. */
    private void find(int start, String style) {
        List<Integer> places = new ArrayList<>(List.of(start));
        boolean inner = false;
        for (int i = start + 1; i < lines.size(); i++) {
            inner |= isLeadIn(i - 1);
            if (numeral(i)
                    .filter(ListNumerals.shown(places.size() + 1, style)::equals)
                    .isPresent()) {
                places.add(i);
                inner = false;
            } else if (!continues(i)
                    && !(inner && marks.find(lines.get(i).text()).isPresent())) {
                break;
            }
        }
        if (places.size() >= FEWEST) {
            places.forEach(items::set);
        }
    }

    /** Whether a line goes on with the sentence of the line before it. */
    private boolean continues(int i) {
        Line before = lines.get(i - 1);
        return lines.get(i).role() == Line.Role.TEXT
                && page.wrapped()
                && page.isFull(before)
                && !Sentence.ends(before.text());
    }
}
